import { memo, type ReactNode } from 'react'
import type { Block } from '../../../core/model/document.ts'
import type { FindAcronyms } from './acronyms.ts'
import styles from './BlockText.module.css'
import { hasHead, isFigure, type Piece, piecesOf } from './pieces.ts'

interface Props {
  readonly block: Block
  readonly findAcronyms: FindAcronyms
}

/** One block as it was set. Whatever elements stand in it, its text content is the model's, to the character. */
export const BlockText = memo(function BlockText({ block, findAcronyms }: Props) {
  if (block.rows !== undefined && joined(block.rows) === block.text)
    return <Table id={block.id} rows={block.rows} />
  const acronyms = findAcronyms(block.text)
  const Tag = block.kind === 'quote' ? 'blockquote' : 'p'
  return (
    <Tag data-block={block.id} data-kind={block.kind} data-level={block.level} tabIndex={-1}>
      {block.spans === undefined && acronyms.length === 0
        ? block.text
        : piecesOf(block.text, block.spans ?? [], acronyms).map((piece) => (
            <Inline key={piece.start} piece={piece} />
          ))}
    </Tag>
  )
})

/** A link is shown and leads nowhere: nothing of a document is opened by a slip of the hand. */
function Inline({ piece: { text, em, strong, code, href, expansion } }: { readonly piece: Piece }) {
  let set: ReactNode = code ? <code>{text}</code> : text
  if (expansion !== null) set = <Abbreviation text={text} expansion={expansion} />
  if (em) set = <em>{set}</em>
  if (strong) set = <strong>{set}</strong>
  if (href === null) return set
  return (
    <span className={styles.link} title={href}>
      {set}
    </span>
  )
}

/** An acronym tells what it stands for while the pointer or the focus is on it. */
function Abbreviation({ text, expansion }: { readonly text: string; readonly expansion: string }) {
  return (
    // What a pointer is told, the keyboard must be told too.
    <abbr
      className={styles.acronym}
      tabIndex={0}
      data-expansion={expansion}
      aria-label={`${text}, ${expansion}`}
    >
      {text}
    </abbr>
  )
}

type Rows = readonly (readonly string[])[]

const joined = (rows: Rows): string => rows.map((cells) => cells.join('\t')).join('\n')

/** The tabs and line ends of the text stand at the ends of the cells, where a browser draws nothing of them. */
function Table({ id, rows }: { readonly id: string; readonly rows: Rows }) {
  const head = hasHead(rows)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and what scrolls must be reached by keyboard
    <div data-block={id} data-kind="table" className={styles.frame} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's rows never move
            <tr key={row}>
              {cells.map((cell, column) => {
                const end = column < cells.length - 1 ? '\t' : row < rows.length - 1 ? '\n' : ''
                const figures = isFigure(rows[head ? 1 : row]?.[column] ?? '') || isFigure(cell)
                const Cell = head && row === 0 ? 'th' : 'td'
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                    key={column}
                    data-figures={(column > 0 && figures) || undefined}
                    scope={Cell === 'th' ? 'col' : undefined}
                  >
                    {cell + end}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
