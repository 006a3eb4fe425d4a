/** Groups the lines of plain text: what was wrapped stays together, what only stands close is parted. */
import { wordsOf } from '../text/words.ts'
import { dateOfLine } from './date-line.ts'
import type { Line } from './draft.ts'
import { furnitureReason } from './furniture.ts'
import { isCaps, isTitleCase, looksLikeHeading, oneWordHeads } from './headings.ts'
import {
  bareNumber,
  countsInside,
  endsEarly,
  headingSpan,
  isBareMark,
  isClosed,
  isQuoted,
  isSourceNote,
  loneTitleSpan,
  markOf,
  opensCapital,
  opensCaption,
  opensItem,
  opensNumberedText,
  opensSmall,
  opensStuckNote,
} from './marks.ts'
import { lineFurniture } from './pages.ts'
import { tableSpan } from './rows.ts'
import { hasInitials, isLetterhead } from './title.ts'

export type GroupKind = 'text' | 'item' | 'note' | 'quote' | 'table' | 'heading' | 'caption' | 'furniture'

export interface Group {
  readonly kind: GroupKind
  readonly lines: Line[]
  /** Why it is furniture. */
  readonly why?: string
}

/** Lines that are all of one kind, in order; every line is in exactly one group. */
export function groupLines(lines: readonly Line[]): Group[] {
  const furniture = lineFurniture(lines)
  const groups: Group[] = []
  let open: Group | null = null
  let at = 0
  const counts = counter()
  /** Text was seen: the title page is over. */
  let begun = false
  const add = (kind: GroupKind, count: number, why?: string) => {
    open = { kind, lines: lines.slice(at, at + count), ...(why !== undefined && { why }) }
    groups.push(open)
    begun ||= isParagraph(open)
    at += count
  }
  while (at < lines.length) {
    const line = lines[at] as Line
    const last = open as Group | null
    const why = furniture(at)
    if (why !== null) {
      add('furniture', 1, why)
      continue
    }
    const table = last?.kind === 'table' && !line.gap ? 0 : tableSpan(lines, at, begun)
    if (table > 0) {
      add('table', table)
      continue
    }
    const span = headingSpan(lines, at)
    if (span > 0 && !(last?.kind === 'text' && goesOn(last, line) && span === 1)) {
      add('heading', span)
      continue
    }
    const title = last?.kind === 'item' ? 0 : loneTitleSpan(lines, at)
    if (title > 0) {
      add('text', title)
      open = null
      continue
    }
    const kind = begun && line.listed ? 'item' : opens(lines, at, last, counts)
    if (kind !== null || last === null) add(kind ?? 'text', 1)
    else {
      last.lines.push(line)
      at += 1
    }
  }
  return groups
}

/** Text, and not the long title of a title page. */
function isParagraph({ kind, lines }: Group): boolean {
  const text = (lines[0]?.text ?? '').slice(0, 200)
  return kind === 'text' && wordsOf(text).length > 8 && !isCaps(text) && !isTitleCase(text)
}

/** The kind of the group that a line opens, or null if it goes on with the open one. */
function opens(
  lines: readonly Line[],
  at: number,
  open: Group | null,
  counts: (line: Line, before?: Line, next?: Line) => boolean,
): GroupKind | null {
  const line = lines[at] as Line
  const next = lines[at + 1]
  const before = open?.lines.at(-1)
  if (isQuoted(line.text)) return open?.kind === 'quote' && !line.gap ? null : 'quote'
  if (opensCaption(line.text)) return 'caption'
  if (/^\[\d{1,3}\]\s/.test(line.text)) return 'note'
  if (opensStuckNote(line) && (line.gap || !before || isClosed(before.text) || opensNoteBelow(before)))
    return 'note'
  if (before && next && bareNumber.test(line.text) && isNoteMark(before, line, next)) return 'note'
  const marked =
    opensItem(line.text) || (isBareMark(line.text) && next !== undefined && !isBareMark(next.text))
  if (marked) {
    const near = open && !standalone.has(open.kind) ? open : null
    const inside =
      near !== null && countsInside(textOf(near), line.text) && (!line.gap || line.text.startsWith('('))
    return inside || !counts(line, near?.lines.at(-1), next) ? null : 'item'
  }
  if (!before || !open || standalone.has(open.kind)) return 'text'
  // A mark alone on its line takes the text below it, blank lines or not.
  if (open.lines.length === 1 && open.kind === 'item' && isBareMark(before.text)) return null
  if (line.gap || (isSourceNote(line.text) && before.text.length < line.margin)) return 'text'
  if (opensNumberedText(line.text) && isClosed(before.text)) return 'text'
  return apart(open, before, line, next) ? 'text' : null
}

/** Groups that end where their own lines end. */
const standalone: ReadonlySet<GroupKind> = new Set(['furniture', 'heading', 'table', 'quote'])

/**
 * Tells whether a number opens an item. After a line that was left open it does so only if it counts on:
 * "under section / 7. This" is one sentence.
 */
function counter(): (line: Line, before?: Line, next?: Line) => boolean {
  const last = new Map<string, number>()
  return (line, before, next) => {
    const mark = markOf(line.text)
    if (mark === null) return true
    const expected = mark.first || last.get(mark.style) === mark.value - 1
    const cut = before !== undefined && !line.gap && !isClosed(before.text) && !/;$/.test(before.text)
    if (cut && (!expected || (mark.first && (wrapsInto(before, line) || countsOn(line, next))))) return false
    last.set(mark.style, mark.value)
    return true
  }
}

/** A full line of text that goes on below: "can be / (1) a paper, (2) a file". */
const wrapsInto = (before: Line, line: Line) =>
  /[\p{Ll},]$/u.test(before.text) && !opensItem(before.text) && !endsEarly(before, line)

/** "(1) a paper or (2) a file": the next number stands in the same sentence. */
const countsOn = (line: Line, next: Line | undefined) =>
  /^\((?:1|a|i)\)/.test(line.text) &&
  /\S\s\((?:2|b|ii)\)\s/.test(
    `${line.text.slice(0, 400)} ${next && !opensItem(next.text) ? next.text.slice(0, 400) : ''}`,
  )

/** Text enough to see how an open group goes on. */
const textOf = (group: Group) =>
  group.lines
    .slice(-30)
    .map((line) => line.text)
    .join(' ')

const goesOn = (open: Group, line: Line) => {
  const before = open.lines.at(-1)
  return before !== undefined && !line.gap && !isClosed(before.text) && !endsEarly(before, line)
}

/** A note follows where the text was cut in the middle of a sentence. */
const opensNoteBelow = (before: Line) => /[\p{L},]$/u.test(before.text)

/** Below this many characters a run of lines is a title page or a list, not wrapped text. */
const narrow = 60

/** A number alone between lines of text, over a sentence: the mark of a footnote. */
function isNoteMark(before: Line, line: Line, next: Line): boolean {
  if (line.gap && next.gap) return false
  if (next.gap || bareNumber.test(before.text) || line.text.length > 3) return false
  return line.widest >= narrow && opensCapital(next.text) && wordsOf(next.text).length > 2
}

/** Whether a line does not belong to the group that stands right above it. */
function apart(open: Group, before: Line, line: Line, next: Line | undefined): boolean {
  if (isUnwrapped(line)) return !(opensSmall(line.text) && !isClosed(before.text))
  if (open.kind === 'note' && open.lines.length === 1 && bareNumber.test(before.text)) return false
  if (open.kind === 'caption') return endsEarly(before, line) && !opensSmall(line.text)
  if (open.kind === 'note') return cutBelow(before, line) || endsParagraph(before, line)
  if (open.kind === 'item')
    return endsParagraph(before, line) || (changesCase(before, line) && endsEarly(before, line))
  return (
    changesCase(before, line) ||
    standsApart(before, line, open.lines.length === 1) ||
    (open.lines.length === 1 && isHeadline(before, line, next)) ||
    (isField(before.text) && isField(line.text)) ||
    endsParagraph(before, line) ||
    opensIndented(open, before, line)
  )
}

/** Nobody wraps lines this long: each is a paragraph. */
const isUnwrapped = (line: Line) => (line.margin || line.widest) > widestWrap
const widestWrap = 130

/** A title over its subtitle, and nothing else. */
const isHeadline = (before: Line, line: Line, next: Line | undefined) =>
  before.gap &&
  (next === undefined || next.gap) &&
  isTitleCase(before.text) &&
  looksLikeHeading(before.text) &&
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
function standsApart(before: Line, line: Line, first: boolean): boolean {
  if (isCaps(before.text) && isCaps(line.text)) return false
  const small = line.widest < narrow
  if (small && line.margin === 0 && (saysDate(before.text) || saysDate(line.text))) return true
  if (small && (isLetterhead(before.text) || hasInitials(before.text, line.text))) return true
  // A way back to a front page is no part of what stands below it.
  if (small && (/^[\d\s./-]{6,10}$/.test(before.text) || furnitureReason(before.text, true) !== null))
    return true
  // "in Learning / Environment. The manual": the sentence goes on for one word.
  if (/^\p{L}+\.\s/u.test(line.text)) return false
  if (!opensCapital(line.text) && !/^\d/.test(line.text)) return false
  if (first && oneWordHeads.test(before.text)) return true
  if (/[.,;:]$/.test(before.text) || !endsEarly(before, line)) return false
  if ((first || small) && isTitleCase(before.text)) return true
  return first && line.margin > 0 && looksLikeHeading(before.text) && stopsFarShort(before, line)
}

/** A date and nothing else: "3 May 2016", "20.12.2016". */
const saysDate = (text: string) =>
  /^[\d\s./-]{6,10}$/.test(text) || (/\d{4}/.test(text) && dateOfLine(text) !== null)

/** So short that no margin explains it, over a line that fills its own. */
const stopsFarShort = (before: Line, line: Line) =>
  before.text.length < line.margin * 0.7 && line.text.length > line.margin * 0.7

/** A sentence ends and the line stops well before the margin: a paragraph's last line, though no blank line follows. */
function endsParagraph(before: Line, line: Line): boolean {
  return (
    (line.margin > 0 ? endsEarly(before, line) : before.text.length < line.widest * 0.75) &&
    /[.!?]["'\u201D\u2019)]?\d{0,3}$/.test(before.text) &&
    !endsShortened(before.text) &&
    opensCapital(line.text)
  )
}

/** A first line set in, as in typewritten reports. */
function opensIndented(open: Group, before: Line, line: Line): boolean {
  const rest = open.lines[1]?.indent ?? (before.indent === line.indent ? 0 : before.indent)
  return line.indent >= rest + 2 && isClosed(before.text) && opensCapital(line.text)
}
