/** Turns lines of plain text into pieces: joins what was wrapped, parts what only stands close together. */
import type { SourceBlock } from '../model/document.ts'
import { wordsOf } from '../text/words.ts'
import type { Piece } from './draft.ts'
import { isCaps, isTitleCase } from './headings.ts'
import { letterhead } from './title.ts'

const bullet =
  /^(?:[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/

/** The pieces of a block. Only a 'line' block, whose role the format does not know, is taken apart. */
export function toPieces(source: SourceBlock): Piece[] {
  if (source.kind !== 'line')
    return source.text.trim() === ''
      ? []
      : [{ source, text: source.text, single: !source.text.includes('\n') }]
  return source.text.split(/\n(?:\s*\n)+/).flatMap((chunk) => chunkPieces(source, chunk))
}

function chunkPieces(source: SourceBlock, chunk: string): Piece[] {
  const lines = chunk
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const usual = usualWidth(lines)
  const pieces: Piece[] = []
  let open: string[] = []
  let item = false
  const close = () => {
    if (open.length > 0) pieces.push(makePiece(source, open, item))
    open = []
    item = false
  }
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (bullet.test(line) && !(/^[(\d\p{L}]/u.test(line) && midSentence(before))) {
      close()
      item = true
    } else if (before !== undefined && !item && standsApart(before, line, width, open.length === 1)) close()
    else if (before !== undefined && endsParagraph(before, line, usual)) close()
    open.push(line)
  })
  close()
  return pieces
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

function makePiece(source: SourceBlock, lines: readonly string[], item: boolean): Piece {
  const text = joinWrapped(lines)
  const kept = item ? text.replace(/^[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013]\s+/, '') : text
  return {
    source: item ? { ...source, kind: 'item', level: source.level ?? 1 } : source,
    text: kept,
    single: lines.length === 1,
  }
}

/** Joins hard-wrapped lines by one blank; a soft hyphen at a line's end joins without. */
export function joinWrapped(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text === '' ? line : text.endsWith('\u00AD') ? text + line : `${text} ${line}`),
    '',
  )
}
