import { Trash2 } from 'lucide-react'
import type { LibraryEntry } from '../../../shared/contract.ts'
import { count, formatIsoDate, formatMoment } from '../../components/format.ts'
import { removeDocument, showDocument } from '../../state/documents.ts'
import styles from './LibraryView.module.css'

const kinds: Readonly<Record<LibraryEntry['kind'], string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word',
  epub: 'EPUB',
}

export function LibraryRow({ entry, isOpen }: { readonly entry: LibraryEntry; readonly isOpen: boolean }) {
  const { id, title, date, kind, words, cards, bundled, openedAt } = entry
  const facts = [
    ...(date === null ? [] : [formatIsoDate(date)]),
    kinds[kind],
    count(words, 'word'),
    count(cards, 'card'),
    ...(openedAt === null ? ['not opened yet'] : [`opened ${formatMoment(openedAt)}`]),
  ]
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.entry}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => void showDocument(id)}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </button>
      {/* What came with the app stays with it. */}
      {!bundled && (
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove ${title}`}
          title="Remove from the library"
          onClick={() => void removeDocument(entry, isOpen)}
        >
          <Trash2 size={16} aria-hidden />
        </button>
      )}
    </li>
  )
}
