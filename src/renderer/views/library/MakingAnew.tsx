import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { stopAnew } from '../../state/anew.ts'
import { anewState } from '../../state/queries.ts'
import styles from './LibraryView.module.css'

/**
 * Which document of an older version is made anew now: one quiet line, gone when all are. Nobody is told of each: there
 * may be hundreds.
 */
export function MakingAnew() {
  const now = useQuery(anewState).data?.now ?? null
  if (now === null) return null
  const { title, number, of } = now
  return (
    <p className={styles.anew}>
      <span>
        <Phrase of={messages.library.makingAnew(<span dir="auto">{title}</span>, number, of)} />
      </span>
      <Button kind="link" aria-label={messages.library.stopAnew} onClick={() => void stopAnew()}>
        {messages.library.stop}
      </Button>
    </p>
  )
}
