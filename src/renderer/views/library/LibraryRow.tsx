import { CalendarClock, FileText, History, Pencil, Send, Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { formatIsoDate, formatMoment } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import shared from '../../components/Place.module.css'
import { openAgendaOf } from '../../state/agendas.ts'
import { removeDocument } from '../../state/documents.ts'
import { nameOf, showDocument } from '../../state/open.ts'
import { openDialog } from '../../state/ui.ts'
import { showChanges } from '../../state/versions.ts'
import { kindNames } from '../../text/kind-names.ts'
import styles from './LibraryView.module.css'

interface Props {
  readonly entry: LibraryEntry
  readonly due: number
  /** The hour of its next briefing, else of its last; null where it is in none. */
  readonly hour: number | null
  readonly isOpen: boolean
  /** The words that tell the document from others of its name; null where there is none. */
  readonly label: string | null
}

/** One document; memoized, since a library of a thousand is filtered at each key. */
export const LibraryRow = memo(function LibraryRow({ entry, due, hour, isOpen, label }: Props) {
  const { id, date, kind, words, cards, bundled, openedAt, share, tags, versions } = entry
  const name = nameOf(entry)
  const inFull = label === null ? name : `${name} (${label})`
  const facts = [
    ...(label === null ? [] : [label]),
    ...(hour === null ? [] : [`briefing ${formatMoment(hour)}`]),
    ...(date === null ? [] : [formatIsoDate(date)]),
    kindNames[kind],
    ...(versions > 1 ? [count(versions, 'version')] : []),
    count(words, 'word'),
    due > 0 ? `${count(due, 'card')} due of ${cards}` : count(cards, 'card'),
    ...(openedAt === null ? ['not opened yet'] : [`opened ${formatMoment(openedAt)}`]),
  ]
  return (
    <li className={styles.row} data-row={id}>
      <button
        type="button"
        className={styles.entry}
        data-prints
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => void showDocument(id)}
      >
        <span className={styles.title} dir="auto">
          {name}
        </span>
        <span className={styles.facts}>
          {facts.join(' · ')}
          {share !== null && ` · ${Math.floor(share * 100)} % read`}
        </span>
        {tags.length > 0 && (
          <span className={styles.rowTags}>
            {tags.map((tag) => (
              <span key={tag} className={shared.tag} dir="auto">
                {tag}
              </span>
            ))}
          </span>
        )}
        {/* Less than a hundredth would be a speck. */}
        {share !== null && share >= 0.01 && (
          <span className={styles.share} aria-hidden style={{ transform: `scaleX(${share})` }} />
        )}
      </button>
      {versions > 1 && (
        <button
          type="button"
          className={styles.act}
          aria-label={`What changed in ${inFull}`}
          title="What changed, and its older versions"
          onClick={() => void showChanges(id)}
        >
          <History size={16} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.act}
        aria-label={`Edit name and tags of ${inFull}`}
        title="Edit name and tags (F2)"
        onClick={() => openDialog({ kind: 'details', document: id })}
      >
        <Pencil size={16} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.act}
        aria-label={`Briefing with ${inFull}`}
        title="Briefing: the hour by which you must know it"
        onClick={() => void openAgendaOf(id)}
      >
        <CalendarClock size={16} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.act}
        aria-label={`Original file of ${inFull}`}
        title="Original file: what it was read from"
        onClick={() => openDialog({ kind: 'original', document: id })}
      >
        <FileText size={16} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.act}
        aria-label={`Hand over ${inFull}`}
        title="Hand over: a pack for another Precis"
        onClick={() => openDialog({ kind: 'hand-over', documents: [id] })}
      >
        <Send size={16} aria-hidden />
      </button>
      {/* What came with the app stays with it. */}
      {!bundled && (
        <button
          type="button"
          className={styles.act}
          aria-label={`Remove ${inFull}`}
          title="Remove from the library (Del)"
          onClick={() => void removeDocument(entry)}
        >
          <Trash2 size={16} aria-hidden />
        </button>
      )}
    </li>
  )
})
