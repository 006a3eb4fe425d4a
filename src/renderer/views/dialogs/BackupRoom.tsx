import { budgets, fewestBackups } from '../../../shared/backup-limits.ts'
import type { BackupsState } from '../../../shared/contract/backups.ts'
import { formatSize } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { setBackups } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'

/** How much room backups may take, and which of them stay. */
export function BackupRoom({ state: { backups, objects, budget, place } }: { readonly state: BackupsState }) {
  const words = messages.backups.room
  const taken = backups.reduce((sum, { size }) => sum + size, objects)
  // One that was set elsewhere is offered too.
  const offered = [...new Set([...budgets, budget])].toSorted((a, b) => a - b)
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      <label className={styles.room}>
        {words.most}
        <select
          value={budget}
          onChange={(event) => void setBackups(Number(event.target.value), place && { each: place.each })}
        >
          {offered.map((bytes) => (
            <option key={bytes} value={bytes}>
              {formatSize(bytes)}
            </option>
          ))}
        </select>
        {taken > 0 && <span className={styles.contents}>{words.taken(taken)}</span>}
      </label>
      <p className={styles.contents}>{words.rule(fewestBackups)}</p>
    </section>
  )
}
