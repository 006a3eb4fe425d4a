import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { useAgendas } from '../../state/agendas.ts'
import { useMinute } from '../../state/minute.ts'
import styles from './RunLine.module.css'

/** Which last run this is, how long it is until the hour, and the way to its end. */
export function RunLine({ agenda, onEnd }: { readonly agenda: string; readonly onEnd: () => void }) {
  const found = useAgendas().find(({ id }) => id === agenda)
  const now = useMinute()
  if (found === undefined) return null
  const left = Math.ceil((found.at - now) / 60_000)
  return (
    <div className={styles.line}>
      <p>
        <Phrase of={messages.study.run.line(<bdi>{found.name}</bdi>, left)} />
      </p>
      <Button onClick={onEnd}>{messages.study.run.end}</Button>
    </div>
  )
}
