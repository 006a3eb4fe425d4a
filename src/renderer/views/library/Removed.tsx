import type { LibraryState, RemovedEntry } from '../../../shared/contract/library.ts'
import { formatDay, formatMoment } from '../../../shared/messages/format.ts'
import { Button } from '../../components/Button.tsx'
import { calledRemoved } from '../../state/apart.ts'
import { afterDays, keepDocuments, restoreDocument } from '../../state/documents.ts'
import { openDialog } from '../../state/ui.ts'
import styles from './LibraryView.module.css'

/** What was removed and can still be brought back. */
export function Removed({ library }: { readonly library: LibraryState }) {
  const entries = library.removed.map((entry) => ({ ...entry, title: calledRemoved(library, entry) }))
  const leaving = entries.filter(({ daysLeft }) => daysLeft !== null)
  return (
    <details className={styles.removed}>
      <summary>
        Recently removed ({entries.length}
        {leaving.length > 0 && `, ${leaving.length} to go soon`})
      </summary>
      <p className={styles.hint}>
        A removed document is kept with its bookmarks and ratings for at least 30 days; a pause in which
        Precis is not used counts for a week at most. It is named before it is deleted.
      </p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <div className={styles.gone}>
              <span className={styles.title} dir="auto">
                {entry.title}
              </span>
              <span className={styles.facts}>
                removed {formatMoment(entry.at)}
                {keptWords(entry)}
              </span>
            </div>
            {entry.daysLeft !== null && (
              <Button onClick={() => void keepDocuments([entry])} aria-label={`Keep ${entry.title}`}>
                Keep
              </Button>
            )}
            <Button onClick={() => void restoreDocument(entry)} aria-label={`Restore ${entry.title}`}>
              Restore
            </Button>
            <Button
              kind="link"
              onClick={() => openDialog({ kind: 'delete', document: entry.id })}
              aria-label={`Delete ${entry.title} for good`}
            >
              Delete…
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Nothing where its least time is over and the days of use are still too few. */
function keptWords({ until, daysLeft }: RemovedEntry): string {
  if (daysLeft !== null) return ` · leaves ${afterDays(daysLeft)}`
  return until > Date.now() ? ` · kept until ${formatDay(until)} at least` : ''
}
