import {
  CalendarClock,
  Columns2,
  FileText,
  History,
  type LucideIcon,
  Pencil,
  Send,
  Trash2,
} from 'lucide-react'
import { Fragment, memo } from 'react'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import shared from '../../components/Place.module.css'
import { openAgendaOf } from '../../state/agendas.ts'
import { showBeside, useHasRoom } from '../../state/beside.ts'
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
  const said = messages.library.row
  const hasRoom = useHasRoom()
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
      <div className={`${shared.rowActs} ${styles.acts}`}>
        {versions > 1 && (
          <Act
            sign={History}
            of={said.changesOf(inFull)}
            title={said.changes}
            run={() => void showChanges(id)}
          />
        )}
        <Act
          sign={Pencil}
          of={said.editOf(inFull)}
          title={said.edit}
          run={() => openDialog({ kind: 'details', document: id })}
        />
        <Act
          sign={CalendarClock}
          of={said.briefingOf(inFull)}
          title={said.briefing}
          run={() => void openAgendaOf(id)}
        />
        {hasRoom && (
          <Act
            sign={Columns2}
            of={said.besideOf(inFull)}
            title={said.beside}
            run={() => showBeside({ kind: 'document', document: id })}
          />
        )}
        <Act
          sign={FileText}
          of={said.originalOf(inFull)}
          title={said.original}
          run={() => openDialog({ kind: 'original', document: id })}
        />
        <Act
          sign={Send}
          of={said.handOverOf(inFull)}
          title={said.handOver}
          run={() => openDialog({ kind: 'hand-over', documents: [id] })}
        />
        {/* What came with the app stays with it. */}
        {!bundled && (
          <Act
            sign={Trash2}
            of={said.removeOf(inFull)}
            title={said.remove}
            run={() => void removeDocument(entry)}
          />
        )}
      </div>
    </li>
  )
})

interface ActProps {
  readonly sign: LucideIcon
  /** What it does, with the name of its document: told to who does not see the row. */
  readonly of: string
  readonly title: string
  readonly run: () => void
}

const Act = ({ sign: Sign, of, title, run }: ActProps) => (
  <button type="button" className={styles.act} aria-label={of} title={title} onClick={run}>
    <Sign size={16} aria-hidden />
  </button>
)

/** How much was read, as a bar beside its figure. */
const Share = ({ of }: { readonly of: number }) => (
  <span className={styles.share} aria-hidden>
    <span style={{ inlineSize: `${of * 100}%` }} />
  </span>
)
