/** Turns lines of plain text into pieces: joins what was wrapped, parts what only stands close together. */
import type { SourceBlock } from '../model/document.ts'
import { minorWords, wordsOf } from '../text/words.ts'
import type { Piece } from './draft.ts'
import { isCaps, isTitleCase, numbering, oneWordHeads } from './headings.ts'
import { joinWrapped, noWords, type Vocabulary } from './hyphens.ts'
import { letterhead } from './title.ts'

const bullet =
  /^(?:[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/

/** The pieces of a block. Only a 'line' block, whose role the format does not know, is taken apart. */
export function toPieces(source: SourceBlock, words: Vocabulary = noWords): Piece[] {
  if (source.kind !== 'line')
    return source.text.trim() === ''
      ? []
      : [{ source, text: source.text, single: !source.text.includes('\n') }]
  return source.text.split(/\n(?:[^\S\n]*\n)+/).flatMap((text) => {
    const chunk = {}
    return chunkPieces(source, text, words).map((piece) => ({ ...piece, chunk }))
  })
}

function chunkPieces(source: SourceBlock, chunk: string, words: Vocabulary): Piece[] {
  const lines = chunk
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const usual = usualWidth(lines)
  const question = questionHeading(lines)
  const pieces: Piece[] = []
  let open: string[] = []
  let kind: Kind = 'text'
  /** Text that a footnote or a page number cut in two: it goes on below it. */
  let held: string[] | null = null
  const close = () => {
    if (open.length > 0) pieces.push(makePiece(source, open, kind, words))
    open = []
    kind = 'text'
  }
  const resume = () => {
    close()
    open = held ?? []
    held = null
  }
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const after = lines[index + 1]
    if (
      before !== undefined &&
      after !== undefined &&
      number.test(line) &&
      cuts(before, after, open, width)
    ) {
      if (kind === 'text' && held === null && !closed.test(before)) {
        held = open
        open = []
      }
      close()
      kind = /^\p{Ll}/u.test(after) ? 'page' : 'note'
      open = [line]
      if (kind === 'page') resume()
      return
    }
    if (
      held !== null &&
      kind === 'note' &&
      before !== undefined &&
      closed.test(before) &&
      /^\p{Ll}/u.test(line)
    )
      resume()
    else if (question > 0 && index < question) {
      // The lines of a wrapped heading stay together.
    } else if (question > 0 && index === question) close()
    else if (bullet.test(line) && !(/^[(\d\p{L}]/u.test(line) && midSentence(before))) {
      close()
      kind = 'item'
    } else if (before !== undefined && kind === 'text' && standsApart(before, line, width, open.length === 1))
      close()
    else if (before !== undefined && kind !== 'text' && headsApart(before, line)) close()
    else if (before !== undefined && !number.test(before) && endsParagraph(before, line, usual)) close()
    open.push(line)
  })
  close()
  if (held !== null) {
    // Nothing went on below: what was held stands where it began.
    const rest: string[] = held
    pieces.splice(Math.max(0, pieces.length - 1), 0, makePiece(source, rest, 'text', words))
  }
  return pieces
}

type Kind = 'text' | 'item' | 'note' | 'page'

const number = /^\d{1,3}$/
/** Ends as a sentence does, perhaps with the mark of a footnote. */
const closed = /[.!?:]["'\u201D\u2019)\]]*\d{0,3}$/

/** A number alone on a line between lines of text is the mark of a footnote, or a page's number. */
function cuts(before: string, after: string, open: readonly string[], width: number): boolean {
  if (open.length === 0 || number.test(before) || number.test(after) || width < narrow) return false
  return /^["'\u201C(]?\p{Lu}/u.test(after) || (/^\p{Ll}/u.test(after) && !closed.test(before))
}

const mostLinesOfHeading = 3

/** How many lines at the start are a question in title case, wrapped: a heading over its answer. */
function questionHeading(lines: readonly string[]): number {
  const last = lines.slice(0, mostLinesOfHeading).findIndex((line) => line.endsWith('?'))
  const next = lines[last + 1]
  if (last < 0 || next === undefined || !/^["\u201C(]?\p{Lu}/u.test(next)) return 0
  const text = lines.slice(0, last + 1).join(' ')
  return text.length < 300 && isTitleCase(text.replace(numbering, '')) ? last + 1 : 0
}

/** A numbered line in title case over a line of text: "1. Scope", not "1. Scope of the" with its end below. */
function headsApart(before: string, line: string): boolean {
  const title = before.replace(numbering, '')
  if (title === before || !/^["\u201C(]?\p{Lu}/u.test(line) || closed.test(before) || /,$/.test(before))
    return false
  const words = wordsOf(title)
  return (
    words.length <= 8 &&
    /^\p{Lu}/u.test(title) &&
    !minorWords.has(words.at(-1)?.toLowerCase() ?? '') &&
    (isTitleCase(title) || (words.length === 1 && oneWordHeads.test(title))) &&
    before.length + 1 + (wordsOf(line)[0] ?? '').length < line.length
  )
}

/** Below this many characters a chunk is a title page or a list, not wrapped text. */
const narrow = 60

/** A number that opens a line goes on with a sentence when the line before it was left open. */
function midSentence(before: string | undefined): boolean {
  return before !== undefined && /[\p{Ll},]$/u.test(before) && !bullet.test(before)
}

/** Whether a line ends a heading: its look changes, or its last word was not pushed down by the margin. */
function standsApart(before: string, line: string, width: number, first: boolean): boolean {
  if (isCaps(before) !== isCaps(line) && (isCaps(before) || isCaps(line))) return true
  if (isCaps(before) && isCaps(line)) return false
  if (
    width < narrow &&
    (letterhead.test(before) || /^\p{Lu}{2,6}$/u.test(line) || /^\p{Lu}{2,6}$/u.test(before))
  )
    return true
  if (first && oneWordHeads.test(before) && /^["\u201C(]?\p{Lu}/u.test(line)) return true
  const forced = before.length + 1 + (wordsOf(line)[0] ?? '').length > width
  return (
    (first || width < narrow) &&
    !forced &&
    isTitleCase(before) &&
    !/[.,;:]$/.test(before) &&
    /^["\u201C(]?\p{Lu}/u.test(line)
  )
}

/** Fewest lines that show how wide a text was set. */
const enoughLines = 4

/** The width that most lines nearly fill: the upper quartile, since one long line must not count. */
function usualWidth(lines: readonly string[]): number {
  if (lines.length < enoughLines) return 0
  return lines.map((line) => line.length).toSorted((a, b) => a - b)[Math.floor(lines.length * 0.75)] ?? 0
}

/** A sentence ends and the line stops well before the margin: a paragraph's last line, though no blank line follows. */
function endsParagraph(before: string, line: string, usual: number): boolean {
  const wouldFit = before.length + 1 + (wordsOf(line)[0] ?? '').length < usual - 2
  return (
    wouldFit &&
    /[.!?]["'\u201D\u2019)]?\d{0,3}$/.test(before) &&
    !/\b\p{Lu}\p{L}{0,3}\.$/u.test(before) &&
    /^["\u201C(]?\p{Lu}/u.test(line)
  )
}

function makePiece(source: SourceBlock, lines: readonly string[], kind: Kind, words: Vocabulary): Piece {
  const item = kind === 'item'
  const text = joinWrapped(lines, words)
  const kept = item ? text.replace(/^[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013]\s+/, '') : text
  return {
    source: item
      ? { ...source, kind: 'item', level: source.level ?? 1 }
      : kind === 'note'
        ? { ...source, kind: 'paragraph' }
        : source,
    text: kept,
    single: lines.length === 1,
  }
}
