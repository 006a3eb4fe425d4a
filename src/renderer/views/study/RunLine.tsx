import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
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
        Last run for <bdi>{found.name}</bdi>
        {left > 0 && `, in ${count(left, 'minute')}`}
      </p>
      <Button onClick={onEnd}>End the run</Button>
    </div>
  )
}
