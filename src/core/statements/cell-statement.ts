/** What a cell of a table says, with the heads of its row and its column: "Lund, Ships: 1,200". */
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { countWords } from '../text/words.ts'
import { offsets } from './cells.ts'
import type { Statement } from './statement.ts'

/** With the head of its column, which is what the cell measures, where there is one. */
export interface CellStatement extends Statement {
  readonly column: string | null
}

type TableBlock = Required<Pick<Block, 'rows'>> & Pick<Block, 'text'>

/** Tells the facts of a table; `answer` and the sentence it stands in are in offsets of its text. */
export function cellStatements({ text, rows }: TableBlock): (answer: Span, sentence: Span) => CellStatement {
  const places = offsets(text, rows)
  const heads = rows.length > 1 && areHeads(rows[0] ?? []) ? (rows[0] ?? []) : []
  return (answer, sentence) => {
    const row = places.findIndex((cells) => cells.some((cell) => holds(cell, answer)))
    const column = places[row]?.findIndex((cell) => holds(cell, answer)) ?? -1
    const cell = places[row]?.[column]
    if (!cell) return { ...cut(text, sentence, answer, ''), column: null }
    // One sentence of several in its cell.
    const own = holds(cell, sentence) ? sentence : cell
    const isHead = row === 0 && heads.length > 0
    const named = column > 0 && !isHead ? [rows[row]?.[0] ?? '', heads[column] ?? ''] : []
    const [line = '', head = ''] = named.map((name) => (countWords(name) > longestHead ? '' : name.trim()))
    const before = [line, head].filter((name) => name !== '').join(', ')
    return {
      ...cut(text, own, answer, before === '' ? '' : `${before}: `),
      column: head === '' ? null : head,
    }
  }
}

const longestHead = 12

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

function cut(text: string, { start, end }: Span, answer: Span, before: string): Statement {
  const by = before.length - start
  return {
    text: before + text.slice(start, end),
    answer: { start: answer.start + by, end: answer.end + by },
  }
}

/** Words, or years; a sum, a share or a count is none. */
const areHeads = (row: readonly string[]) =>
  row.slice(1).some((cell) => cell.trim() !== '') &&
  row.slice(1).every((cell) => /^(?:\s*|\s*(?:1[5-9]|20)\d\d\s*)$/.test(cell) || isWords(cell))

const isWords = (cell: string) =>
  /\p{L}{2}/u.test(cell) && !/^\W*\d/.test(cell) && countWords(cell) <= longestHead
