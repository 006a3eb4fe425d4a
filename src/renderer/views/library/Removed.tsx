import type { LibraryState, RemovedEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { calledRemoved } from '../../state/apart.ts'
import { keepDocuments, restoreDocument } from '../../state/documents.ts'
import { openDialog } from '../../state/ui.ts'
import styles from './LibraryView.module.css'

/** What was removed and can still be brought back. */
export function Removed({ library }: { readonly library: LibraryState }) {
  const entries = library.removed.map((entry) => ({ ...entry, title: calledRemoved(library, entry) }))
  const leaving = entries.filter(({ daysLeft }) => daysLeft !== null)
  return (
    <details className={styles.removed}>
      <summary>{messages.library.removed.title(entries.length, leaving.length)}</summary>
      <p className={styles.hint}>{messages.library.removed.about}</p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <div className={styles.gone}>
              <span className={styles.title} dir="auto">
                {entry.title}
              </span>
              <span className={styles.facts}>
                {[messages.library.removed.at(entry.at), ...keptWords(entry)].join(' · ')}
              </span>
            </div>
            {entry.daysLeft !== null && (
              <Button
                onClick={() => void keepDocuments([entry])}
                aria-label={messages.library.removed.keepOf(entry.title)}
              >
                {messages.library.removed.keep}
              </Button>
            )}
            <Button
              onClick={() => void restoreDocument(entry)}
              aria-label={messages.library.removed.restoreOf(entry.title)}
            >
              {messages.library.removed.restore}
            </Button>
            <Button
              kind="link"
              onClick={() => openDialog({ kind: 'delete', document: entry.id })}
              aria-label={messages.library.removed.deleteOf(entry.title)}
            >
              {messages.library.removed.delete}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Nothing where its least time is over and the days of use are still too few. */
function keptWords({ until, daysLeft }: RemovedEntry): readonly string[] {
  if (daysLeft !== null) return [messages.library.removed.leaves(daysLeft)]
  return until > Date.now() ? [messages.library.removed.kept(until)] : []
}
