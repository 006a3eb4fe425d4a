/** Numbered items that follow one another without a gap, which would else run together as one paragraph. */
import type { PdfLine } from './lines.ts'

type Group = readonly PdfLine[]

/** How far apart the numbers of one list may stand, in points. */
const samePlace = 2
const numbering = /^\(?(?:(\d{1,2})|(\p{Ll}))[.)](?=\s)/u

/** What numbers an item, by which its text begins: "5.", "(a)". */
export function numberIn(text: string): { readonly number?: string } {
  const number = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,6})[.)](?=\s)/u.exec(text)?.[0]
  return number === undefined ? {} : { number }
}

/** The groups with each such item as one of its own, and which groups these are. */
export function withNumberedItems(groups: readonly Group[]): {
  readonly groups: readonly Group[]
  readonly items: ReadonlySet<Group>
} {
  const items = new Set<Group>()
  const parted = groups.flatMap((group) => {
    const starts = startsOf(group)
    const [first] = starts
    if (first === undefined || starts.length < 2) return [group]
    const list = starts.map((start, index) => group.slice(start, starts[index + 1]))
    for (const item of list) items.add(item)
    return first === 0 ? list : [group.slice(0, first), ...list]
  })
  return { groups: parted, items }
}

/** Where items begin that count on from one in one form, each number below the one before. */
function startsOf(group: Group): readonly number[] {
  const starts: number[] = []
  let first: PdfLine | undefined
  group.forEach((line, index) => {
    const isBelow =
      first === undefined || (Math.abs(first.x - line.x) <= samePlace && formOf(first) === formOf(line))
    if (placeOf(line) !== starts.length + 1 || !isBelow) return
    first ??= line
    starts.push(index)
  })
  return starts
}

/** 2 for "2." and for "(b)"; null where nothing numbers a line. */
function placeOf({ text }: PdfLine): number | null {
  const [, digits, letter] = numbering.exec(text) ?? []
  if (digits !== undefined) return Number(digits)
  return letter === undefined ? null : letter.charCodeAt(0) - 0x60
}

/** "(a)" for all items by letters in brackets. */
const formOf = ({ text }: PdfLine) =>
  numbering
    .exec(text)?.[0]
    .replace(/\d+/, '1')
    .replace(/\p{Ll}/u, 'a')
