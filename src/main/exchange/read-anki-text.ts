/** Anki's text format as cards. The file is another's: every row is checked, and nothing in it can make this throw. */
import { CsvError, type Options, parse } from 'csv-parse/sync'
import { idOfBytes } from '../../core/ids.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import type { Element } from '../formats/html/tree.ts'
import { type Cloze, readClozes } from './anki-cloze.ts'
import { type AnkiHeader, readAnkiHeader } from './anki-header.ts'
import { marked } from './anki-notes.ts'
import { htmlToPlain, type PlainField, tidy } from './plain-text.ts'

/** Bytes of a file, its rows, the cards taken, and UTF-16 units and numbers of each note. */
export const limits = {
  bytes: 20_000_000,
  rows: 100_000,
  cards: 10_000,
  /** A side of a card, as it may be edited. */
  side: 2000,
  /** A field as it is written, with its markup. */
  field: 100_000,
  clozes: 50,
  accept: 50,
  id: 64,
} as const

/** A card as it is read. */
export interface ReadCard {
  /** The same at each import of the same note. */
  readonly id: string
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  /** The sentence that our own export names; null in others' files. */
  readonly source: string | null
}

/** What was left out: a note, or a part of one, by the line it begins on. */
export interface SkippedRow {
  readonly row: number
  readonly why: string
}

export interface ReadCards {
  readonly cards: readonly ReadCard[]
  readonly skipped: readonly SkippedRow[]
}

interface Row {
  readonly cells: readonly string[]
  /** The line of the file that it begins on, counted from 1. */
  readonly line: number
}

/** The cards of a file and what was left out of it; an error goes on from the file's name: "holds no cards". */
export function readAnkiText(bytes: Uint8Array): Result<ReadCards, string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
    return err('is packed, as Anki’s decks are: export it from Anki as “Notes in Plain Text” first')
  const text = textOf(bytes)
  return text === null ? err('is not text in UTF-8') : readText(text)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readText(text: string): Result<ReadCards, string> {
  const header = readAnkiHeader(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const rows = rowsOf(header)
  if (!rows.ok) return rows
  if (rows.value.length === 0) return err('holds no cards')
  if (rows.value.length > limits.rows) return err('holds more than 100,000 rows')
  return ok(readRows(rows.value, header))
}

function rowsOf({ body, separator, lines }: AnkiHeader): Result<readonly Row[], string> {
  const rows: Row[] = []
  let last = 0
  const options: Options = {
    delimiter: separator,
    record_delimiter: '\n',
    comment: '#',
    comment_no_infix: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: limits.rows + 1,
    on_record: (cells, { lines: end }) => {
      last = end
      const within = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      rows.push({ cells, line: lines + end - within })
      return null
    },
  }
  try {
    parse(body, options)
    return ok(rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return err(`opens a quote that is never closed: look at line ${lines + last + 1}`)
    return err('is not laid out as Anki’s text format is')
  }
}

function readRows(rows: readonly Row[], header: AnkiHeader): ReadCards {
  const width = Math.max(rows[0]?.cells.length ?? 0, ...Object.values(header.columns))
  const isHtml = header.html ?? rows.some(({ cells }) => cells.some((cell) => looksLikeHtml.test(cell)))
  const cards: ReadCard[] = []
  const skipped: SkippedRow[] = []
  const guids = new Set<string>()
  const ids = new Set<string>()
  for (const { cells, line } of rows) {
    const skip = (why: string) => skipped.push({ row: line, why })
    // What is not taken is not looked into.
    if (cards.length === limits.cards) {
      skip(full)
      continue
    }
    const note = noteOf(cells, width, header)
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

interface Note {
  /** Empty if it has none. */
  readonly guid: string
  readonly isCloze: boolean
  readonly fields: readonly string[]
}

function noteOf(row: readonly string[], width: number, { columns }: AnkiHeader): Result<Note, string> {
  let cells = row
  while (cells.length > width && cells.at(-1)?.trim() === '') cells = cells.slice(0, -1)
  if (cells.length !== width)
    return err(
      `It has ${cells.length === 1 ? '1 column' : `${cells.length} columns`}, where the file has ${width}.`,
    )
  const special = new Set(Object.values(columns))
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column - 1] ?? ''))
  const fields = cells.filter((_, at) => !special.has(at + 1))
  if (fields.some(({ length }) => length > limits.field))
    return err('A field of it is longer than 100,000 characters.')
  return ok({
    guid: cleanText(cell(columns.guid)).trim(),
    isCloze: /cloze/i.test(cell(columns.notetype)),
    fields,
  })
}

function cardsOf(
  { guid, isCloze, fields }: Note,
  isHtml: boolean,
  skip: (why: string) => void,
): readonly ReadCard[] {
  const [front = '', back = '', ...more] = fields
  const behind: Behind = { accept: [], source: null }
  const answer = plainField(back, isHtml, behind)
  if (answer === null) {
    skip(tooDeep)
    return []
  }
  if (more.some((field) => field.trim() !== '')) skip('Only its first two fields were kept.')
  const clozes = readClozes(front, limits.clozes + 1)
  if (clozes.length > limits.clozes) {
    skip('It has more than 50 clozes.')
    return []
  }
  if (clozes.length === 0 && isCloze) {
    skip('It is a cloze without a gap.')
    return []
  }
  const asked = clozes.length === 0 ? [{ number: 0, prompt: front, answers: null }] : clozes
  return asked.flatMap(({ number, prompt, answers }: Asked) => {
    const question = plainField(prompt, isHtml)
    const said = answers === null ? answer : answersOf(answers, isHtml)
    const fault = faultOf(question, said)
    if (fault !== null || question === null || said === null) {
      skip(fault ?? tooDeep)
      return []
    }
    if (question.media || said.media || (number <= 1 && answer.media))
      skip('A picture or sound of it was left out.')
    const id = idOf(guid, asked.length === 1 ? null : number, fields)
    return [{ id, prompt: question.text, answer: said.text, ...behind }]
  })
}

type Asked = Omit<Cloze, 'answers'> & { readonly answers: readonly string[] | null }

const tooDeep = 'Its markup is nested deeper than is read.'

/** What our own export writes behind an answer. */
interface Behind {
  accept: readonly string[]
  source: string | null
}

function plainField(field: string, isHtml: boolean, behind: Behind | null = null): PlainField | null {
  if (!isHtml) return { text: tidy(field), media: false }
  return htmlToPlain(field, (name, element) => {
    if (behind === null || (name !== marked.also && name !== marked.source)) return false
    const texts = textsOf(element, name === marked.also ? 'i' : 'div')
    if (name === marked.also)
      behind.accept = texts.filter((form) => form.length <= limits.side).slice(0, limits.accept)
    else behind.source = texts[0] ?? null
    return true
  })
}

/** The words of each element of a kind within another, or of itself. */
function textsOf(element: Element, tag: string): readonly string[] {
  const own = element.tagName === tag ? [element] : element.childNodes
  return own.flatMap((node) => {
    if (!('tagName' in node) || node.tagName !== tag) return []
    const words = node.childNodes.map((child) =>
      'value' in child ? child.value : 'tagName' in child && child.tagName === 'br' ? '\n' : '',
    )
    const text = tidy(words.join(''))
    return text === '' ? [] : [text]
  })
}

function answersOf(answers: readonly string[], isHtml: boolean): PlainField | null {
  const plain = answers.map((answer) => plainField(answer, isHtml))
  const known = plain.filter((each) => each !== null)
  if (known.length < plain.length) return null
  const texts = known.map(({ text }) => text).filter((text) => text !== '')
  return { text: [...new Set(texts)].join('; '), media: known.some(({ media }) => media) }
}

function faultOf(question: PlainField | null, answer: PlainField | null): string | null {
  if (question === null || answer === null) return tooDeep
  for (const [side, { text, media }] of [['question', question] as const, ['answer', answer] as const]) {
    if (text === '') return media ? `Its ${side} is only a picture or sound.` : `It has no ${side}.`
    if (text.length > limits.side) return `Its ${side} is longer than 2,000 characters.`
  }
  return null
}

/** A note's own id where it makes one card and can be kept; else one made of what it says. */
function idOf(guid: string, number: number | null, fields: readonly string[]): string {
  if (guid !== '' && guid.length <= limits.id && number === null) return guid
  const content = JSON.stringify(['anki', guid === '' ? fields : guid, number])
  return idOfBytes(Buffer.from(content, 'utf8'))
}
