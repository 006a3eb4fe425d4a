import { CalendarClock, FileText, History, Pencil, Send, Trash2 } from 'lucide-react'
import { Fragment, memo } from 'react'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import shared from '../../components/Place.module.css'
import { openAgendaOf } from '../../state/agendas.ts'
import { removeDocument } from '../../state/documents.ts'
import { nameOf, showDocument } from '../../state/open.ts'
import { openDialog } from '../../state/ui.ts'
import { showChanges } from '../../state/versions.ts'
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
  const inFull = label === null ? name : messages.library.apart.called(name, label)
  const facts = {
    about: [
      ...(label === null ? [] : [label]),
      ...(hour === null ? [] : [messages.library.row.hour(hour)]),
      ...(date === null ? [] : [formatIsoDate(date)]),
    ],
    kind: [
      messages.documents.kinds[kind],
      ...(versions > 1 ? [messages.library.row.versions(versions)] : []),
      messages.library.row.words(words),
    ],
    cards: [due > 0 ? messages.library.row.due(due, cards) : messages.library.row.cards(cards)],
    opened: [openedAt === null ? messages.library.row.notOpened : messages.library.row.opened(openedAt)],
    read: share === null ? [] : [messages.library.row.read(share)],
  }
  return (
    <li className={`${shared.row} ${styles.row}`} data-row={id}>
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
          {Object.entries(facts)
            .filter(([, parts]) => parts.length > 0)
            .map(([name, parts], at) => (
              <Fragment key={name}>
                {at > 0 && <span className={styles.point}> · </span>}
                <span data-fact={name}>
                  {parts.join(' · ')}
                  {/* Less than a hundredth would be a speck. */}
                  {name === 'read' && share !== null && share >= 0.01 && <Share of={share} />}
                </span>
              </Fragment>
            ))}
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
      </button>
      <div className={shared.rowActs}>
        {versions > 1 && (
          <button
            type="button"
            className={styles.act}
            aria-label={messages.library.row.changesOf(inFull)}
            title={messages.library.row.changes}
            onClick={() => void showChanges(id)}
          >
            <History size={16} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className={styles.act}
          aria-label={messages.library.row.editOf(inFull)}
          title={messages.library.row.edit}
          onClick={() => openDialog({ kind: 'details', document: id })}
        >
          <Pencil size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.act}
          aria-label={messages.library.row.briefingOf(inFull)}
          title={messages.library.row.briefing}
          onClick={() => void openAgendaOf(id)}
        >
          <CalendarClock size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.act}
          aria-label={messages.library.row.originalOf(inFull)}
          title={messages.library.row.original}
          onClick={() => openDialog({ kind: 'original', document: id })}
        >
          <FileText size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.act}
          aria-label={messages.library.row.handOverOf(inFull)}
          title={messages.library.row.handOver}
          onClick={() => openDialog({ kind: 'hand-over', documents: [id] })}
        >
          <Send size={16} aria-hidden />
        </button>
        {/* What came with the app stays with it. */}
        {!bundled && (
          <button
            type="button"
            className={styles.act}
            aria-label={messages.library.row.removeOf(inFull)}
            title={messages.library.row.remove}
            onClick={() => void removeDocument(entry)}
          >
            <Trash2 size={16} aria-hidden />
          </button>
        )}
      </div>
    </li>
  )
})

/** How much was read, as a bar beside its figure. */
const Share = ({ of }: { readonly of: number }) => (
  <span className={styles.share} aria-hidden>
    <span style={{ inlineSize: `${of * 100}%` }} />
  </span>
)
