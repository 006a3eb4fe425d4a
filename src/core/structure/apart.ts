/** Where lines that stand close together part: the end of a heading, of a paragraph, of a note. */
import type { Off } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'
import { readDateLine } from './date-line.ts'
import type { Group, Line } from './draft.ts'
import { furnitureReason } from './furniture.ts'
import { isCaps, isTitleCase, looksLikeHeading, oneWordHeads } from './headings.ts'
import { bareNumber, endsEarly, isClosed, isNarrow, opensCapital, opensSmall } from './marks.ts'
import { cellsOf } from './rows.ts'
import { hasInitials, isLetterhead } from './title.ts'

/** Whether a line does not belong to the group that stands right above it. */
export function apart(open: Group, before: Line, line: Line, next: Line | undefined, off?: Off): boolean {
  if (isUnwrapped(line)) return !(opensSmall(line.text) && !isClosed(before.text))
  if (open.kind === 'note' && open.lines.length === 1 && bareNumber.test(before.text)) return false
  if (open.kind === 'caption') return endsEarly(before, line) && !opensSmall(line.text)
  if (open.kind === 'note') return cutBelow(before, line) || endsParagraph(before, line)
  if (open.kind === 'item')
    return endsParagraph(before, line) || (changesCase(before, line) && endsEarly(before, line))
  return (
    (isRow(before) && isRow(line)) ||
    changesCase(before, line) ||
    standsApart(before, line, open.lines.length === 1, off) ||
    (open.lines.length === 1 && isHeadline(before, line, next, off)) ||
    (isField(before.text) && isField(line.text)) ||
    endsParagraph(before, line) ||
    opensIndented(open, before, line)
  )
}

/** Two lines of cells are two rows, also where they are too few to be a table. */
const isRow = ({ text }: Line) => cellsOf(text).length > 1

/** Nobody wraps lines this long: each is a paragraph. */
const isUnwrapped = (line: Line) => (line.margin || line.widest) > widestWrap
const widestWrap = 130

/** A title over its subtitle, and nothing else. */
const isHeadline = (before: Line, line: Line, next: Line | undefined, off?: Off) =>
  before.gap &&
  (next === undefined || next.gap) &&
  isTitleCase(before.text) &&
  looksLikeHeading(before.text, off) &&
  opensCapital(line.text) &&
  wordsOf(line.text.slice(0, 200)).length > 2 &&
  !isTitleCase(line.text) &&
  !isClosed(line.text)

/** "Present: A. Lund": one of several lines that each say one thing. */
const isField = (text: string) => /^\p{Lu}[\p{L} /-]{0,24}:\s+\S/u.test(text)

/** A note is whole, and small letters follow: the text that it cut goes on. */
const cutBelow = (before: Line, line: Line) =>
  isClosed(before.text) && !endsShortened(before.text) && opensSmall(line.text)

/** "U.S.", "Vol.": a full stop that ends a word, not a sentence. */
const endsShortened = (text: string) => /\b\p{Lu}\p{L}{0,3}\.$/u.test(text.slice(-8))

const changesCase = (before: Line, line: Line) =>
  isCaps(before.text) !== isCaps(line.text) && capsMatter(before, line)

/** A line of one or two words in capitals inside a text is an abbreviation that the margin put there. */
const capsMatter = (before: Line, line: Line) =>
  !(isCaps(line.text) && !endsEarly(before, line) && wordsOf(line.text).length < 3)

/** Whether a line ends a heading: its look changes, or its last word was not pushed down by the margin. */
function standsApart(before: Line, line: Line, first: boolean, off?: Off): boolean {
  if (isCaps(before.text) && isCaps(line.text)) return false
  const small = isNarrow(line)
  const setIn = line.margin === 0 || line.indent >= leastSetIn
  if (small && setIn && (saysDate(before.text) || saysDate(line.text))) return true
  if (small && (isLetterhead(before.text) || hasInitials(before.text, line.text))) return true
  // A way back to a front page is no part of what stands below it.
  if (small && (/^[\d\s./-]{6,10}$/.test(before.text) || furnitureReason(before.text, true, off) !== null))
    return true
  // "in Learning / Environment. The manual": the sentence goes on for one word.
  if (/^\p{L}+\.\s/u.test(line.text)) return false
  if (!opensCapital(line.text) && !/^\d/.test(line.text)) return false
  if (first && oneWordHeads.test(before.text)) return true
  if (/[.,;:]$/.test(before.text) || !endsEarly(before, line)) return false
  if ((first || small) && isTitleCase(before.text)) return true
  return first && line.margin > 0 && looksLikeHeading(before.text, off) && stopsFarShort(before, line)
}

/** Blanks before a line from which no paragraph is set in so far. */
const leastSetIn = 8

/** A date and nothing else: "3 May 2016", "20.12.2016". */
const saysDate = (text: string) =>
  /^[\d\s./-]{6,10}$/.test(text) || (/\d{4}/.test(text) && readDateLine(text) !== null)

/** So short that no margin explains it, over a line that fills its own. */
const stopsFarShort = (before: Line, line: Line) =>
  before.text.length < line.margin * 0.7 && line.text.length > line.margin * 0.7

/** A sentence ends and the line stops well before the margin: a paragraph's last line, though no blank line follows. */
function endsParagraph(before: Line, line: Line): boolean {
  return (
    (line.margin > 0 ? endsEarly(before, line) : before.text.length < line.widest * 0.75) &&
    /[.!?]["'\u201D\u2019)]?[\d\u00B9\u00B2\u00B3\u2070-\u2079]{0,3}$/.test(before.text) &&
    !endsShortened(before.text) &&
    opensCapital(line.text)
  )
}

/** A first line set in, as in typewritten reports. */
function opensIndented(open: Group, before: Line, line: Line): boolean {
  // The second half of a centred title.
  if (before.text.endsWith(':') && isTitleCase(before.text)) return false
  const rest = open.lines[1]?.indent ?? (before.indent === line.indent ? 0 : before.indent)
  return line.indent >= rest + 2 && isClosed(before.text) && opensCapital(line.text)
}
