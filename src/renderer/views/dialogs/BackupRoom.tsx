import { budgets, fewestBackups } from '../../../shared/backup-limits.ts'
import type { BackupsState } from '../../../shared/contract/backups.ts'
import { formatSize } from '../../../shared/messages/format.ts'
import { setBackups } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'

/** How much room backups may take, and which of them stay. */
export function BackupRoom({ state: { backups, objects, budget, place } }: { readonly state: BackupsState }) {
  const taken = backups.reduce((sum, { size }) => sum + size, objects)
  // One that was set elsewhere is offered too.
  const offered = [...new Set([...budgets, budget])].toSorted((a, b) => a - b)
  return (
    <section className={styles.section}>
      <h3>Room</h3>
      <label className={styles.room}>
        Backups may take
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
        {taken > 0 && <span className={styles.contents}>They take {formatSize(taken)} now.</span>}
      </label>
      <p className={styles.contents}>
        The last 10 that differ are kept, one a day for 14 days, one a week for 8 weeks and one a month for 12
        months. Where there is no room, older ones go first, at the next backup. The last {fewestBackups} stay
        in any case, and so do those made by hand (10), before an update (5) and before a restore (3). Files
        that documents were read from lie there once for all of them, those of the newest one in any case.
      </p>
    </section>
  )
}
