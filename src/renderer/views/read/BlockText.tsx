import { memo, type ReactNode } from 'react'
import type { Block, InlineSpan } from '../../../core/model/document.ts'
import { cellsIn } from '../../../core/text/cells.ts'
import type { SetText } from '../../../core/text/inline-spans.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Formula } from '../../components/Formula.tsx'
import { copyTable } from '../../state/marks.ts'
import { hasHead, isFigure } from '../../text/table-head.ts'
import type { FindAcronyms } from './acronyms.ts'
import styles from './BlockText.module.css'
import { FigureBlock } from './FigureBlock.tsx'
import { isNumbered, type LinkStretch, piecesOf, type RunPiece, stretchesOf } from './pieces.ts'

interface Props {
  readonly block: Block
  readonly findAcronyms: FindAcronyms
  /** The mark that is drawn before a note whose text does not open with it. */
  readonly lead?: string | undefined
  /** The note from whose end a way leads back to where it is called. */
  readonly back?: string | undefined
}

/** One block as it was set. Whatever elements stand in it, its text content is the model's, to the character. */
export const BlockText = memo(function BlockText({ block, findAcronyms, lead, back }: Props) {
  if (block.figure !== undefined) return <FigureBlock block={block} figure={block.figure} />
  if (block.rows !== undefined && joined(block.rows) === block.text)
    return <Table id={block.id} rows={block.rows} spans={block.spans ?? []} />
  const Tag = block.kind === 'quote' ? 'blockquote' : 'p'
  return (
    <Tag
      data-block={block.id}
      dir="auto"
      data-kind={block.kind}
      data-level={block.level}
      data-numbered={
        (block.kind === 'item' && (block.number !== undefined || isNumbered(block.text))) || undefined
      }
      tabIndex={-1}
    >
      {lead !== undefined && <span aria-hidden className={styles.lead} data-label={lead} />}
      <BlockWords block={block} findAcronyms={findAcronyms} />
      {back !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a button parts the line, and is no place to begin a selection
        <span
          role="button"
          tabIndex={-1}
          className={styles.back}
          data-back={back}
          aria-label={messages.read.backToText}
        />
      )}
    </Tag>
  )
})

/** What stands in a block, without the element that it stands in. */
export function BlockWords({ block, findAcronyms }: Pick<Props, 'block' | 'findAcronyms'>): ReactNode {
  const acronyms = findAcronyms(block.text)
  if (block.math !== undefined) return <Formula math={block.math} text={block.text} />
  if (block.spans === undefined && acronyms.length === 0) return block.text
  return stretchesOf(piecesOf(block.text, block.spans ?? [], acronyms)).map((stretch) => (
    <Linked key={stretch.key} stretch={stretch} />
  ))
}

/** A cell as it was set. */
function CellWords({ cell }: { readonly cell: SetText }): ReactNode {
  if (cell.spans.length === 0) return cell.text
  return stretchesOf(piecesOf(cell.text, cell.spans)).map((stretch) => (
    <Linked key={stretch.key} stretch={stretch} />
  ))
}

/**
 * A link is asked about before it is opened (use-links.ts). It is no anchor: an address in one could be followed by
 * the browser itself, and dragging over it would not select its words.
 */
function Linked({ stretch: { href, pieces } }: { readonly stretch: LinkStretch }) {
  const text = pieces.map((piece) => <Inline key={piece.key} piece={piece} />)
  if (href === null) return text
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="link"
      tabIndex={-1}
      className={styles.link}
      data-href={href}
      title={href.startsWith('#') ? undefined : href}
    >
      {text}
    </span>
  )
}

function Inline({ piece }: { readonly piece: RunPiece }) {
  const { text, em, strong, code, expansion, mark } = piece
  if (mark !== null) return <NoteMark label={mark} notes={piece.notes} />
  if (piece.math !== null) return <Formula math={piece.math} text={text} />
  let set: ReactNode = code ? <code>{text}</code> : text
  if (piece.set === 'sup') set = <sup className={styles.raised}>{set}</sup>
  if (piece.set === 'sub') set = <sub className={styles.lowered}>{set}</sub>
  if (expansion !== null) set = <Abbreviation text={text} expansion={expansion} />
  if (em) set = <em>{set}</em>
  if (strong) set = <strong>{set}</strong>
  return piece.doubtful ? (
    <span className={styles.doubtful} title={messages.read.doubtful}>
      {set}
    </span>
  ) : (
    set
  )
}

/** The mark of a note, drawn and told but no text: it is not selected, copied or found. It opens its note (use-notes.ts). */
function NoteMark({ label, notes }: { readonly label: string; readonly notes: readonly string[] }) {
  if (notes.length === 0)
    return (
      <span
        role="img"
        className={styles.mark}
        data-label={label}
        aria-label={messages.read.plainMark(label)}
      />
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button parts the line, and a drag over it selects nothing
    <span
      role="button"
      tabIndex={-1}
      className={styles.mark}
      data-label={label}
      data-notes={notes.join(' ')}
      aria-haspopup="dialog"
      aria-label={messages.read.noteMark(label)}
    />
  )
}

/** An acronym tells what it stands for while the pointer or the focus is on it. */
function Abbreviation({ text, expansion }: { readonly text: string; readonly expansion: string }) {
  return (
    // What a pointer is told, the keyboard must be told too (use-stops.ts).
    <abbr
      className={styles.acronym}
      tabIndex={-1}
      data-expansion={expansion}
      aria-label={`${text}, ${expansion}`}
    >
      {text}
    </abbr>
  )
}

type Rows = readonly (readonly string[])[]

const joined = (rows: Rows): string => rows.map((cells) => cells.join('\t')).join('\n')

interface TableProps {
  readonly id: string
  readonly rows: Rows
  readonly spans: readonly InlineSpan[]
}

/** As many columns are wide: the first, which names the rows, stays in view. */
const fewestWide = 5

/** The tabs and line ends of the text stand at the ends of the cells, where a browser draws nothing of them. */
function Table({ id, rows, spans }: TableProps) {
  const cells = cellsIn(rows, spans)
  const lines = cells.map((own, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document's rows never move
    <Row key={row} rows={rows} row={row} cells={own} />
  ))
  const body = hasHead(rows) ? 1 : 0
  const isWide = rows.some((row) => row.length >= fewestWide)
  return (
    <div data-block={id} dir="auto" data-kind="table" className={styles.frame} tabIndex={-1}>
      <table className={styles.table} data-wide={isWide || undefined}>
        {body > 0 && <thead>{lines.slice(0, body)}</thead>}
        <tbody>{lines.slice(body)}</tbody>
      </table>
      <CopyButton rows={rows} />
    </div>
  )
}

/** Drawn, and no text of the document: it is not selected, copied or found. */
function CopyButton({ rows }: { readonly rows: Rows }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button would be text of the block
    <span
      role="button"
      tabIndex={-1}
      className={styles.copy}
      data-label={messages.read.copyTable}
      aria-label={messages.read.copyTable}
      onClick={() => void copyTable(rows)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        void copyTable(rows)
      }}
    />
  )
}

interface RowProps {
  readonly rows: Rows
  readonly row: number
  readonly cells: readonly SetText[]
}

function Row({ rows, row, cells }: RowProps) {
  const head = hasHead(rows)
  const Cell = head && row === 0 ? 'th' : 'td'
  return (
    <tr>
      {cells.map((cell, column) => {
        const end = column < cells.length - 1 ? '\t' : row < rows.length - 1 ? '\n' : ''
        const figures = isFigure(rows[head ? 1 : row]?.[column] ?? '') || isFigure(cell.text)
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
            key={column}
            data-figures={(column > 0 && figures) || undefined}
            scope={Cell === 'th' ? 'col' : undefined}
          >
            <CellWords cell={cell} />
            {end}
          </Cell>
        )
      })}
    </tr>
  )
}
