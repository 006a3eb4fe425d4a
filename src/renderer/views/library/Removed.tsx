import type { LibraryState } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { formatMoment } from '../../components/format.ts'
import { calledRemoved } from '../../state/apart.ts'
import { restoreDocument } from '../../state/documents.ts'
import { openDialogOf } from '../../state/ui.ts'
import styles from './LibraryView.module.css'

/** What was removed and can still be brought back. */
export function Removed({ library }: { readonly library: LibraryState }) {
  const entries = library.removed.map((entry) => ({ ...entry, title: calledRemoved(library, entry) }))
  return (
    <details className={styles.removed}>
      <summary>Recently removed ({entries.length})</summary>
      <p className={styles.hint}>
        A removed document is kept for 30 days with its bookmarks and ratings, then deleted.
      </p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <div className={styles.gone}>
              <span className={styles.title} dir="auto">
                {entry.title}
              </span>
              <span className={styles.facts}>
                removed {formatMoment(entry.at)} · kept until {formatMoment(entry.until)}
              </span>
            </div>
            <Button onClick={() => void restoreDocument(entry)} aria-label={`Restore ${entry.title}`}>
              Restore
            </Button>
            <Button
              kind="link"
              onClick={() => openDialogOf('delete', entry.id)}
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
