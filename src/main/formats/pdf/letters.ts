/** The letters of a text: how large they are where it is read, and not where it is titled. */
import { commonest, type PdfLine } from './lines.ts'

/** How much larger than the text a heading is. */
export const larger = 1.12
/** Share of all letters from which on a size carries text. */
const shareOfText = 0.15
/** So many lines of one size, one after the other, are a text. */
const linesOfText = 4
/** Share of the letters that are bold from which on bold says nothing. */
const shareOfBold = 0.4

export interface Letters {
  /** The commonest size, in points. */
  readonly body: number
  /** The other sizes that texts are set in. */
  readonly text: ReadonlySet<number>
  readonly bold: boolean
}

export function lettersOf(lines: readonly PdfLine[]): Letters {
  const body = commonest(lines.map(({ size, text }) => [size, text.length]))
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  const sizes = new Map<number, number>()
  let bold = 0
  lines.forEach((line, index) => {
    if (line.bold) bold += line.text.length
    // A heading has no more lines than a few; a slide may have more headings than text.
    if (runsOn(lines, index)) sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length)
  })
  const text = [...sizes]
    .filter(([size, letters]) => letters > all * shareOfText || holdsSentences(lines, size))
    .map(([size]) => size)
  return { body, text: new Set(text), bold: bold > all * shareOfBold }
}

/** However little of the whole it is: where lines follow one another, some ends a sentence, and some goes on within one. */
function holdsSentences(lines: readonly PdfLine[], size: number): boolean {
  const running = lines.filter((line, index) => line.size === size && runsOn(lines, index))
  const ends = running.filter(({ text }) => /\p{Ll}\.["'\u201D\u2019)\]]*$/u.test(text)).length
  const goesOn = running.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  return ends > 0 && goesOn > 1 && (ends + goesOn) * 2 >= running.length
}

/** Whether a line is one of several of its size on its page. */
function runsOn(lines: readonly PdfLine[], index: number): boolean {
  const line = lines[index]
  const like = (at: number) => lines[at]?.size === line?.size && lines[at]?.page === line?.page
  let [from, to] = [index, index]
  while (to - from + 1 < linesOfText && like(from - 1)) from -= 1
  while (to - from + 1 < linesOfText && like(to + 1)) to += 1
  return to - from + 1 >= linesOfText
}
