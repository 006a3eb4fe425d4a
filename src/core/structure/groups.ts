/** Groups the lines of plain text: what was wrapped stays together, what only stands close is parted. */
import type { Off } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'
import { apart } from './apart.ts'
import { counter, countsInside } from './counts.ts'
import type { Group, GroupKind, Line } from './draft.ts'
import { headingSpan, loneTitleSpan } from './heading-span.ts'
import { isCaps, isTitleCase } from './headings.ts'
import {
  bareNumber,
  endsEarly,
  isBareMark,
  isClosed,
  isNarrow,
  isQuoted,
  isSourceNote,
  opensCapital,
  opensCaption,
  opensItem,
  opensNumberedText,
  opensSmall,
  opensStuckNote,
} from './marks.ts'
import { lineFurniture } from './pages.ts'
import { tableSpan } from './rows.ts'

/** Lines that are all of one kind, in order; every line is in exactly one group. */
export function groupLines(lines: readonly Line[], off?: Off): Group[] {
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
    const title = last?.kind === 'item' || goesOnInTitle(last, line) ? 0 : loneTitleSpan(lines, at)
    if (title > 0) {
      add('text', title)
      open = null
      continue
    }
    const kind = begun && line.listed ? 'item' : opens(lines, at, last, counts, off)
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
  off?: Off,
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
  if (line.whole && !(opensSmall(line.text) && !isClosed(before.text))) return 'text'
  if (opensNumberedText(line.text) && isClosed(before.text)) return 'text'
  return apart(open, before, line, next, off) ? 'text' : null
}

/** Groups that end where their own lines end. */
const standalone: ReadonlySet<GroupKind> = new Set(['furniture', 'heading', 'table', 'quote'])

/** Text enough to see how an open group goes on. */
const textOf = (group: Group) =>
  group.lines
    .slice(-30)
    .map((line) => line.text)
    .join(' ')

/** "The Northern Dock:" and its second half below it. */
const goesOnInTitle = (open: Group | null, line: Line) => {
  const before = open?.lines.at(-1)?.text ?? ''
  return !line.gap && before.endsWith(':') && isTitleCase(before)
}

const goesOn = (open: Group, line: Line) => {
  const before = open.lines.at(-1)
  return before !== undefined && !line.gap && !isClosed(before.text) && !endsEarly(before, line)
}

/** A note follows where the text was cut in the middle of a sentence. */
const opensNoteBelow = (before: Line) => /[\p{L},]$/u.test(before.text)

/** A number alone between lines of text, over a sentence: the mark of a footnote. */
function isNoteMark(before: Line, line: Line, next: Line): boolean {
  if (line.gap && next.gap) return false
  if (next.gap || bareNumber.test(before.text) || line.text.length > 3) return false
  return !isNarrow(line) && opensCapital(next.text) && wordsOf(next.text).length > 2
}
