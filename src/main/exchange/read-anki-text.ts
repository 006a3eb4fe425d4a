/** Anki's text format as cards. The file is another's: every row is checked, and nothing in it can make this throw. */
import { CsvError, type Options, parse } from 'csv-parse/sync'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from '../formats/decode.ts'
import { isPicture } from '../formats/pictures.ts'
import { cardsOf, type ReadCard, type ReadNote } from './anki-cards.ts'
import { type AnkiHeader, readAnkiHeader } from './anki-header.ts'
import { limits } from './anki-limits.ts'
import { isOwnType, readIds } from './anki-types.ts'

/** What was left out: a note, or a part of one, by the line it begins on. */
export interface SkippedRow {
  readonly row: number
  readonly why: string
}

export interface ReadCards {
  readonly cards: readonly ReadCard[]
  readonly skipped: readonly SkippedRow[]
  /** Whole sentences on what of the file is in doubt: its encoding. */
  readonly notes: readonly string[]
}

interface Row {
  readonly cells: readonly string[]
  /** The line of the file that it begins on, counted from 1. */
  readonly line: number
}

/** The cards of a file and what was left out of it; an error goes on from the file's name: "holds no cards". */
export function readAnkiText(bytes: Uint8Array): Result<ReadCards, string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
    return err('is packed, as Anki’s decks are, but its name does not end in .apkg or .colpkg')
  if (bytes.length === 0) return err('holds no cards')
  if (isPicture(bytes)) return err('is a picture, and holds no cards')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, notes = [] } = decoded.value
  const cards = readText(text)
  return cards.ok ? ok({ ...cards.value, notes }) : cards
}

function readText(text: string): Result<Omit<ReadCards, 'notes'>, string> {
  const header = readAnkiHeader(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const rows = rowsOf(header)
  if (!rows.ok) return rows
  const { rows: read, skipped } = rows.value
  if (read.length === 0) return err('holds no cards')
  if (read.length > limits.rows) return err('holds more than 100,000 rows')
  const { cards, skipped: left } = readRows(read, header)
  return ok({ cards, skipped: [...skipped, ...left].toSorted((a, b) => a.row - b.row) })
}

interface Rows {
  readonly rows: readonly Row[]
  readonly skipped: readonly SkippedRow[]
}

function rowsOf({ body, separator, lines }: AnkiHeader): Result<Rows, string> {
  const rows: Row[] = []
  const skipped: SkippedRow[] = []
  let last = 0
  let isMarked = false
  const options: Options = {
    delimiter: separator,
    record_delimiter: '\n',
    cast: (cell, { index, quoting }) => {
      if (index === 0) isMarked = !quoting && cell.startsWith('#')
      return cell
    },
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: limits.rows + 1,
    on_record: (cells, { lines: end }) => {
      last = end
      const within = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      const row = { cells, line: lines + end - within }
      const isNote = cells.filter((cell: string) => cell.trim() !== '').length > 1
      // Anki takes every such line for a comment, but nobody writes a tab in one.
      if (!isMarked || (isNote && separator === '\t')) rows.push(row)
      else if (isNote) skipped.push({ row: row.line, why: 'It begins with “#”, as a comment does.' })
      return null
    },
  }
  try {
    parse(body, options)
    return ok({ rows, skipped })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return err(`opens a quote that is never closed: look at line ${lines + last + 1}`)
    return err('is not laid out as Anki’s text format is')
  }
}

function readRows(rows: readonly Row[], header: AnkiHeader): Omit<ReadCards, 'notes'> {
  const width = Math.max(rows[0]?.cells.length ?? 0, ...Object.values(header.columns))
  const isHtml = header.html ?? rows.some(({ cells }) => cells.some((cell) => looksLikeHtml.test(cell)))
  const cards: ReadCard[] = []
  const skipped: SkippedRow[] = []
  const guids = new Set<string>()
  const ids = new Set<string>()
  for (const { cells, line } of rows) {
    const skip = (why: string) => skipped.push({ row: line, why })
    // Notes beyond the limit are left out unread.
    if (cards.length === limits.cards) {
      skip(full)
      continue
    }
    const note = noteOf(cells, width, header, isHtml)
    if (!note.ok) {
      skip(note.error)
      continue
    }
    const { guid } = note.value
    if (guid !== '' && guids.has(guid)) {
      skip('It has the same id as one before it.')
      continue
    }
    guids.add(guid)
    for (const card of cardsOf(note.value, isHtml, skip)) {
      if (ids.has(card.id)) skip('It says the same as one before it.')
      else if (cards.length === limits.cards) skip(full)
      else {
        ids.add(card.id)
        cards.push(card)
      }
    }
  }
  return { cards, skipped }
}

const full = 'Only the first 10,000 cards are taken.'
const looksLikeHtml = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6});/i

function noteOf(
  row: readonly string[],
  width: number,
  { columns }: AnkiHeader,
  isHtml: boolean,
): Result<ReadNote, string> {
  let cells = row
  while (cells.length > width && cells.at(-1)?.trim() === '') cells = cells.slice(0, -1)
  // Columns that a shorter row lacks are empty, as for Anki.
  if (cells.length > width) return err(`It has ${cells.length} columns, where the file has ${width}.`)
  const special = new Set(Object.values(columns))
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column - 1] ?? ''))
  const fields = cells.filter((_, at) => !special.has(at + 1))
  if (fields.some(({ length }) => length > limits.field))
    return err('A field of it is longer than 100,000 characters.')
  const type = cell(columns.notetype)
  return ok({
    guid: cleanText(cell(columns.guid)).trim(),
    isCloze: /cloze/i.test(type),
    // Ours have a third one, which tells what cards they are.
    fields: isOwnType(type) ? fields.slice(0, 2) : fields,
    ids: isOwnType(type) ? readIds(fields[2] ?? '', isHtml) : new Map(),
  })
}
