import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
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
        Making facts and cards anew{of > 1 && `, ${number} of ${of}`}: <span dir="auto">{title}</span>
      </span>
      <Button kind="link" aria-label="Stop making documents anew" onClick={() => void stopAnew()}>
        Stop
      </Button>
    </p>
  )
}
