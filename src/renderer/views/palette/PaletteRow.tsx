import { ArrowRight, Layers } from 'lucide-react'
import { memo } from 'react'
import { isWordless } from '../../../core/model/mark.ts'
import type { FoundItem } from '../../../shared/contract/find.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Parts } from '../../components/Parts.tsx'
import { nameOf } from '../../state/open.ts'
import { TypeGlyph } from '../facts/TypeGlyph.tsx'
import { partsOf } from './excerpt.ts'
import { looksSame } from './looks-same.ts'
import styles from './Palette.module.css'
import type { PaletteItem } from './view.ts'

/** The id of a row in the page. */
export const rowId = (at: number): string => `found-${at}`

interface Props {
  readonly row: PaletteItem
  /** The row's place among all rows, drawn or not, and how many there are. */
  readonly at: number
  readonly of: number
  readonly isActive: boolean
  /** Whether the document is named: where all of them are searched. */
  readonly withDocument: boolean
  /** The words that tell its document from others of its name; null where there is none. */
  readonly label: string | null
  /** The stored passage, for a row that is one; else null. */
  readonly mark: ListedMark | null
}

/** One row; memoized, since dozens stand there at each key. Its list holds the mouse and the keys. */
export const PaletteRow = memo(function PaletteRow({
  row,
  at,
  of,
  isActive,
  withDocument,
  label,
  mark,
}: Props) {
  return (
    <div
      id={rowId(at)}
      role="option"
      aria-posinset={at + 1}
      aria-setsize={of}
      tabIndex={-1}
      aria-selected={isActive}
      data-row={row.key}
      data-kind={row.kind === 'found' ? row.found.kind : row.kind}
      className={styles.row}
    >
      {row.kind === 'found' && (
        <FoundRow found={row.found} withDocument={withDocument} label={label} mark={mark} />
      )}
      {row.kind === 'entry' && <EntryRow entry={row.entry} label={label} />}
      {row.kind === 'command' && (
        <>
          <Marked text={row.match.item.label} marks={row.match.marks} />
          <kbd>{row.match.item.key}</kbd>
        </>
      )}
      {row.kind === 'study' && (
        <>
          <span>{row.label}</span>
          <Layers size={14} aria-hidden />
        </>
      )}
      {row.kind === 'widen' && (
        <>
          <span>{row.label}</span>
          <ArrowRight size={14} aria-hidden />
        </>
      )}
    </div>
  )
}, isSame)

function isSame(a: Props, b: Props): boolean {
  return (
    a.at === b.at &&
    a.of === b.of &&
    a.isActive === b.isActive &&
    a.withDocument === b.withDocument &&
    a.label === b.label &&
    a.mark === b.mark &&
    looksSame(a.row, b.row)
  )
}

interface FoundProps extends Pick<Props, 'withDocument' | 'label'> {
  readonly found: FoundItem
  readonly mark: ListedMark | null
}

function FoundRow({ found, withDocument, label, mark }: FoundProps) {
  const { kind, excerpt, marks, type, answer, section, documentTitle, place } = found
  const where = [
    mark === null ? null : messages.passages.kinds[mark.kind],
    section,
    withDocument && kind !== 'document' ? documentTitle : null,
    withDocument || kind === 'document' ? label : null,
    place === null && (kind === 'card' || kind === 'mark') ? messages.palette.noPlace : null,
  ].filter((part) => part !== null)
  const note = mark?.note ?? ''
  const hasWords = excerpt !== '' || mark === null || !isWordless(mark.parts)
  return (
    <div className={styles.found} data-colour={mark?.colour ?? undefined}>
      <div className={kind === 'document' ? styles.title : styles.excerpt} dir="auto">
        <Marked text={hasWords ? excerpt : messages.read.picture} marks={hasWords ? marks : []} />
      </div>
      {answer !== null && (
        <div className={styles.answer} dir="auto">
          <Marked text={answer.text} marks={answer.marks} />
        </div>
      )}
      {note !== '' && !note.includes(excerpt) && (
        <div className={styles.note} dir="auto">
          {note}
        </div>
      )}
      {(type !== null || where.length > 0) && (
        <div className={styles.where} title={where.join(' · ')}>
          {type !== null && (
            <span className={styles.type}>
              <TypeGlyph type={type} />
              {messages.facts.types[type]}
            </span>
          )}
          {type !== null && where.length > 0 && ' · '}
          <Parts parts={where} />
        </div>
      )}
    </div>
  )
}

function EntryRow({ entry, label }: { readonly entry: LibraryEntry; readonly label: string | null }) {
  const { date, openedAt } = entry
  const facts = [
    label,
    date === null ? null : formatIsoDate(date),
    openedAt === null ? messages.palette.notOpened : messages.palette.openedAt(openedAt),
  ].filter((part) => part !== null)
  return (
    <div className={styles.found}>
      <div className={styles.title} dir="auto">
        {nameOf(entry)}
      </div>
      <div className={styles.where}>{facts.join(' · ')}</div>
    </div>
  )
}

const markId = (place: number): string => `mark-${place}`

function Marked({ text, marks }: { readonly text: string; readonly marks: FoundItem['marks'] }) {
  return (
    <span>
      {partsOf(text, marks).map((part, place) =>
        // By its place, as the rows are.
        part.hit ? <mark key={markId(place)}>{part.text}</mark> : part.text,
      )}
    </span>
  )
}
