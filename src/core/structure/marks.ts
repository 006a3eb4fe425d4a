/** What a line of plain text opens: the marks of items, notes, captions and headings. */
import type { Line } from './draft.ts'

export const bulletMark =
  /^[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013\u2014]\s+(?=\S)|^o\s{2,}(?=\S)/
const numberMark = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)/
/** A bullet or a number alone on its line: its text stands below. */
const bareMark = /^(?:[\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])$/

/** A line of a quotation, as in letters. */
export const isQuoted = (text: string): boolean => /^>\s?\S/.test(text)

export const opensItem = (text: string): boolean => bulletMark.test(text) || numberMark.test(text)
export const isBareMark = (text: string): boolean => bareMark.test(text)

/** The end of a text: no rule looks further back, so that long lines cost no more than short ones. */
export const isSourceNote = (text: string): boolean => /^(?:Sources?|Notes?|SOURCES?|NOTES?)\s?:\s/.test(text)
/** "A1.2. Since", "4.12 The parties": the number of a paragraph. */
export const opensNumberedText = (text: string): boolean =>
  /^\p{Lu}?\d{1,3}(?:\.\d{1,3})+\.?\s+\p{Lu}/u.test(text)

export const endOf = (text: string): string => text.slice(-40)
/** Ends as a sentence does, perhaps with the mark of a footnote. */
export const isClosed = (text: string): boolean =>
  /(?:[.!?:]["'\u201D\u2019)\]]{0,3}[\d\u00B9\u00B2\u00B3\u2070-\u2079]{0,3}|\.\s?\[\d{1,3}\])$/.test(
    endOf(text),
  )
export const opensSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
export const opensCapital = (text: string): boolean => /^["'\u201C\u2018(\u00BF]?\p{Lu}/u.test(text)
export const bareNumber = /^\d{1,4}$/

const wordFits = (line: Line, next: Line, margin: number) =>
  line.text.length + 1 + (/^\S{1,80}/.exec(next.text)?.[0].length ?? 0) <= margin

/** The line ends although the next word would have fitted: whoever wrote it meant it to end. */
export const endsEarly = (line: Line, next: Line): boolean =>
  wordFits(line, next, (line.margin || line.widest) - 2)

const labelled =
  /^(?:Part|Section|Chapter|Book|Title|Annex|Appendix|Article|Text Box|Box|PART|SECTION|CHAPTER|BOOK|TITLE|ANNEX|APPENDIX|ARTICLE|BOX)\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Z])(?:[.:]|(?=\s+["\u201C(\u2013\u2014-]?\p{Lu})|(?=\s+[\u2013\u2014-]{1,2}\s)|$)/u

/** What a label such as "Section 2" or "Text Box 4.1:" leaves of its line; null if the line has none. */
export function afterLabel(text: string): string | null {
  const label = labelled.exec(text)?.[0]
  return label === undefined ? null : text.slice(label.length).replace(/^\s*[-\u2013\u2014:.]{0,2}\s*/, '')
}

/** "Figure 3.5: GDP per head", but not "Figure 3.5 shows". */
export const opensCaption = (text: string): boolean =>
  /^(?:Figure|Fig\.|Table|Chart|Exhibit|Map|Photo|FIGURE|TABLE|CHART|EXHIBIT|MAP)\s+(?:[A-Z]{1,4}[.-])?\d{1,3}(?:[.-]\d{1,3})*[A-Za-z]?\s?(?:[:.\u2013\u2014]\s*|\s-\s)["'\u201C]?\p{Lu}/u.test(
    text,
  )

/** "12Textbooks discuss this": a footnote whose mark is stuck to its text, in a text that was wrapped. */
export const opensStuckNote = (line: Line): boolean =>
  line.margin > 0 && /^\d{1,3}(?:\p{Lu}\p{L}|\p{Lu}\.|["\u201C]\p{Lu})/u.test(line.text)

/** A line of dashes or the like under a line makes that a heading. */
export const isUnderline = (text: string): boolean => /^([=~*_#^+-])\1{2,}$/.test(text)

/** Below this many characters a run of lines is a title page or a list, not wrapped text. */
const narrow = 60
export const isNarrow = ({ widest, margin }: Line): boolean =>
  widest < narrow && (margin === 0 || widest < margin * 0.9)
