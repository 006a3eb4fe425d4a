/** From the lines of all pages to blocks: headings by their size, items by their marks, paragraphs by their gaps. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { endsOpen } from '../../../core/structure/headings.ts'
import { vocabularyOf } from '../../../core/structure/hyphens.ts'
import { writtenNote } from '../../../core/structure/pair-notes.ts'
import type { Bookmark } from './bookmarks.ts'
import { isCaption } from './captions.ts'
import type { FiguresAfter } from './figures.ts'
import { tagLevels } from './head-levels.ts'
import { headingsOf, opensNumbered } from './headings.ts'
import { joinedBy, withoutStart } from './joined.ts'
import { larger, lettersOf } from './letters.ts'
import type { PdfLine } from './lines.ts'
import { namedHeads, titleLines } from './named-heads.ts'
import { takeNotes } from './notes.ts'
import { numberIn, withNumberedItems } from './numbered-items.ts'
import { isRow, tableOf, withoutStray } from './rows.ts'
import type { Tag } from './tag.ts'
import { isNextRow } from './tagged-rows.ts'

/** Distance between lines, in sizes of their letters, above which a paragraph ends. */
const paragraphGap = 1.6
/** The same for rows of a table, which are set further apart. */
const rowGap = 2.5
const sign = /^[\u2022\u2023\u25AA\u25CF\u25E6\u2043\uF0B7]\s+(?=\S)/
/** Marks of items that a line of text may also happen to open with. */
const dash = /^[\u2013\u2014o-]\s+(?=\S)/
const markOf = (text: string) => (sign.exec(text) ?? dash.exec(text))?.[0]
/** How far apart two marks of one list may stand, in points. */
const samePlace = 2
/** How many items and lines are looked back upon: no list of a person needs more, and a hostile one costs time. */
const itemsBack = 100
const linesBack = 10
const deepest = 6

/** What a file says of its text beside it. */
export interface Told {
  readonly bookmarks?: readonly Bookmark[]
  /** Its title; empty where it gives none. */
  readonly title?: string
}

/** @param place tells what stands after which line of the text */
export function blocksOf(
  lines: readonly PdfLine[],
  place: (lines: readonly PdfLine[]) => FiguresAfter = () => new Map(),
  { bookmarks = [], title = '' }: Told = {},
): SourceBlock[] {
  const letters = lettersOf(lines)
  const words = vocabularyOf([lines.map(({ text }) => text).join('\n')])
  const join = joinedBy(words)
  const levels = itemLevels()
  const { lines: text, notes } = takeNotes(lines, letters.body)
  const named = namedHeads(text, bookmarks)
  const known = {
    letters,
    named,
    title: titleLines(text, title, letters),
    levelOfTag: tagLevels(text, named, bookmarks.length > 0),
  }
  const { groups, items } = withNumberedItems(
    paragraphs(text, {
      headOf: (line) => known.named.get(line) ?? (known.title.has(line) ? title : headingTag(line)),
      isLoud: ({ size, bold }) => bold === true || size >= letters.body * larger,
    }).flatMap(withoutStray),
  )
  const headings = headingsOf(groups, known)
  const opensItem = firstOfItems(text)
  const toBlock = (group: readonly PdfLine[]): SourceBlock => {
    const [first] = group as [PdfLine]
    const level = headings.get(group)
    if (level !== undefined) {
      levels(null)
      return { kind: 'heading', level, text: join(group).text, page: first.page }
    }
    const table = tableOf(group, join)
    if (table !== null) return { ...table, page: first.page }
    const joined = join(group)
    const { text } = joined
    const mark = markOf(text)
    if (mark !== undefined)
      return { kind: 'item', level: levels(first.x), ...withoutStart(joined, mark.length), page: first.page }
    if (opensItem(first) || items.has(group))
      return { kind: 'item', level: levels(first.x), ...joined, ...numberIn(text), page: first.page }
    levels(null)
    return {
      kind: isCaption(text) || first.tag?.role === 'caption' ? 'caption' : 'paragraph',
      ...joined,
      page: first.page,
    }
  }
  const below = new Map<PdfLine | null, SourceBlock[]>()
  for (const { lines, after, page } of notes) {
    const joined = join(lines)
    const block: SourceBlock = isCaption(joined.text)
      ? { kind: 'caption', ...joined, page }
      : { kind: 'paragraph', ...joined, page, note: writtenNote }
    const same = below.get(after)
    if (same) same.push(block)
    else below.set(after, [block])
  }
  const figures = place(text)
  const behind = (line: PdfLine | null) => [...(figures.get(line) ?? []), ...(below.get(line) ?? [])]
  return [...behind(null), ...groups.flatMap((group) => [toBlock(group), ...group.flatMap(behind)])]
}

/** Whether a line is the first of what the file says is an item. */
function firstOfItems(lines: readonly PdfLine[]): (line: PdfLine) => boolean {
  const first = new Map<Tag, PdfLine>()
  for (const line of lines) if (line.tag?.role === 'item' && !first.has(line.tag)) first.set(line.tag, line)
  return (line) => line.tag !== undefined && first.get(line.tag) === line
}

const headingTag = ({ tag }: PdfLine) => (tag?.role === 'heading' ? tag : null)

interface Heads {
  /** What names a line as a part of a heading; null where nothing does. */
  headOf(line: PdfLine): unknown
  /** Larger or heavier than the text. */
  isLoud(line: PdfLine): boolean
}

function paragraphs(lines: readonly PdfLine[], { headOf, isLoud }: Heads): PdfLine[][] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined) groups.push([line])
    else if (line.row !== undefined || before.row !== undefined) {
      if (isNextRow(last, line)) last.push(line)
      else groups.push([line])
    } else {
      const [head, open] = [headOf(line), headOf(before)]
      const isUnnamed = head === null && open === null
      // "2 Results" right over "2.1 Gauges".
      const isNext = isLoud(before) && isLoud(line) && opensNumbered(line)
      if (isUnnamed ? isNext || apart(groups, last, before, line) : head !== open) groups.push([line])
      else last.push(line)
    }
  }
  return groups
}

/** Whether a line opens a paragraph of its own, after `last`, the last of the `groups` so far. */
function apart(
  groups: readonly (readonly PdfLine[])[],
  last: readonly PdfLine[],
  before: PdfLine,
  line: PdfLine,
): boolean {
  if (Math.abs(before.size - line.size) > 0.75 || sign.test(line.text)) return true
  if (isRow(before) !== isRow(line)) return true
  if (!isRow(line) && changesWeight(last, before, line)) return true
  // Notes one below the other; any other raised mark at a line's start was cut off by the margin.
  if (line.lead !== undefined && last[0]?.lead !== undefined && !isRow(line)) return true
  const dashed = dash.test(line.text)
  if (dashed && isFellow(groups, line)) return true
  // Further out than the mark of an item, nothing belongs to it.
  const [first] = last
  const inItem = first !== undefined && markOf(first.text) !== undefined
  if (inItem && line.page === before.page && line.y < before.y && line.x < first.x - samePlace) return true
  // A sentence that a column or a page cut goes on.
  const cut = line.page !== before.page || line.y > before.y
  const open = !/[.!?:]["'\u201D\u2019)\]]*\d{0,3}$/.test(before.text)
  if (cut && isRow(line)) return true
  if (!cut && [line, before].some(({ tag }) => tag?.role === 'item') && line.tag !== before.tag) return true
  if (cut) return !(open && (dashed || /^\p{Ll}/u.test(line.text) || (!inItem && isFull(last, before))))
  const gap = (before.y - line.y) / line.size
  if (gap > (isRow(line) ? rowGap : paragraphGap) && !isDoubleSpaced(last, line, gap)) return true
  if (dashed) return !open || line.x > before.x + samePlace
  // A first line set in, after a line that ends a sentence.
  return !open && line.x > before.x + line.size
}

/** Lines set far apart: each is full, and goes on in the next, which is as far from it as it is from the one above. */
const mostDoubled = 2.6
function isDoubleSpaced(last: readonly PdfLine[], line: PdfLine, gap: number): boolean {
  if (gap > mostDoubled) return false
  const [before, above] = [last.at(-1), last.at(-2)]
  if (before === undefined || /[.!?:]["'\u201D\u2019)\]]*$/.test(before.text)) return false
  const goesOn = /^\p{Ll}/u.test(line.text) || endsOpen(before.text)
  const isSame = above !== undefined && Math.abs((above.y - before.y) / line.size - gap) < 0.1
  return (goesOn || isSame) && isFull([...last, line], before)
}

/** A bold line over its text, or after a paragraph that ends: within one, bold words fill no line by themselves. */
function changesWeight(last: readonly PdfLine[], before: PdfLine, line: PdfLine): boolean {
  if (before.bold === line.bold) return false
  const ends = before.x + before.width
  if (before.bold)
    return (
      last.every(({ bold }) => bold) &&
      (ends < line.x + line.width - line.size * 2 || /^\P{Ll}/u.test(line.text))
    )
  return /[.!?:]["'\u201D\u2019)\]]*$/.test(before.text) || !isFull([...last, line], before)
}

/** Whether a mark stands below a mark of the list that is running. */
function isFellow(groups: readonly (readonly PdfLine[])[], line: PdfLine): boolean {
  for (const [first] of groups.slice(-itemsBack).reverse()) {
    if (first === undefined || markOf(first.text) === undefined) return false
    if (Math.abs(first.x - line.x) <= samePlace) return true
  }
  return false
}

/** Whether a paragraph's last line reaches as far as those above: had it ended there, it would rarely do so. */
function isFull(group: readonly PdfLine[], last: PdfLine): boolean {
  const ends = group.slice(-linesBack).map(({ x, width }) => x + width)
  return group.length > 1 && last.x + last.width > Math.max(...ends) - last.size * 2
}

/** Gives an item its depth by how far in its mark stands. Null ends the list. */
function itemLevels(): (x: number | null) => number {
  let outer: number[] = []
  return (x) => {
    outer = x === null ? [] : [...outer.filter((each) => each < x - 2), x]
    return Math.max(1, Math.min(deepest, outer.length))
  }
}
