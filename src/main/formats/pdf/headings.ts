/** Which paragraphs of a PDF are headings: by its bookmarks, by larger letters, by weight, number or capitals. */
import { firstBroken } from '../../../core/model/rule.ts'
import { isCaps } from '../../../core/structure/headings.ts'
import { textLineOf } from '../../../core/structure/text-line.ts'
import { isAllDoubtful } from '../../../core/text/doubtful.ts'
import { wordsOf } from '../../../core/text/words.ts'
import type { Bookmark } from './bookmarks.ts'
import { type Head, headLevels } from './head-levels.ts'
import { largeRules, plainRules } from './head-rules.ts'
import { type Letters, larger } from './letters.ts'
import type { PdfLine } from './lines.ts'
import type { Tag } from './tag.ts'

export type Group = readonly PdfLine[]

/** What is known of a text before its headings are. */
export interface Known {
  readonly letters: Letters
  readonly named: ReadonlyMap<PdfLine, Bookmark>
  /** The lines that are the title, as the file gives it. */
  readonly title: ReadonlySet<PdfLine>
  /** How deep a tagged heading is, as bookmarks count; null where nothing says so. */
  levelOfTag(tag: Tag): number | null
}

interface Candidate extends Head {
  readonly group: Group
  readonly text: string
  readonly by: 'name' | 'size' | 'weight' | 'number' | 'capitals'
  readonly number: readonly number[] | null
}

/** As large as the text, but for what is rounded. */
const asLarge = 0.93
const mostLines = 3
/** So many words below a line that is set as the text is are a text. */
const fewestWordsBelow = 10

/** The level of each group of lines that is a heading; 1 is the highest, and the title's. */
export function headingsOf(groups: readonly Group[], known: Known): ReadonlyMap<Group, number> {
  const first = groups.map((group) => (isJournal(group, groups) ? null : candidateOf(group, known)))
  const all = first.flatMap((each) => each ?? [])
  const tagged = first.findIndex((each) => each?.group[0]?.tag?.role === 'heading')
  const heads = first.filter(
    (each, index): each is Candidate =>
      each !== null &&
      !(isParagraph(each) && index > tagged) &&
      (each.by === 'name' || each.by === 'size' || isSure(each, index, first, groups, all)),
  )
  const title = titleOf(heads, known)
  const rest = heads.filter((each) => !title.has(each) && !isAboveTitle(each, heads, title))
  const levels = headLevels(rest)
  return new Map([
    ...[...title].map(({ group }): [Group, number] => [group, 1]),
    ...rest.map(({ group }, index): [Group, number] => [group, levels[index] ?? 1]),
  ])
}

/** What is tagged as text is set larger only as a title, which stands before all headings. */
const isParagraph = ({ by, group }: Candidate) => by !== 'name' && group[0]?.tag?.role === 'text'

/** What a line of its page repeats, and goes on with a volume or a year, names what the text was printed in. */
function isJournal(group: Group, groups: readonly Group[]): boolean {
  const [first] = group
  if (first?.page !== 1) return false
  const name = textOf(group)
  return groups.some(
    (other) =>
      other[0]?.page === 1 &&
      textOf(other).startsWith(name) &&
      /^[\s,;:(]+(?:vol(?:ume|\.)?\s*)?\d/i.test(textOf(other).slice(name.length)),
  )
}

const textOf = (group: Group) => group.map(({ text }) => text).join(' ')

function candidateOf(group: Group, { letters, named, title, levelOfTag }: Known): Candidate | null {
  const [first] = group
  if (first === undefined) return null
  const text = textOf(group)
  if (group.every(isAllDoubtful)) return null
  const bookmark = named.get(first)
  const line = textLineOf(text)
  const size = Math.max(first.size, letters.body)
  const number = numberOf(text)
  const look = { group, text, size, bold: group.every(({ bold }) => bold), caps: isCaps(text), number }
  const head = { ...look, depth: number?.length ?? null, level: bookmark?.level ?? null }
  if (bookmark !== undefined || title.has(first)) return { ...head, by: 'name' }
  if (firstBroken(largeRules, line) !== undefined || group.some(isRow)) return null
  if (first.tag?.role === 'heading') return { ...head, level: levelOfTag(first.tag), by: 'name' }
  if (first.tag !== undefined && first.tag.role !== 'text') return null
  if (first.size >= letters.body * larger && !letters.text.has(first.size)) return { ...head, by: 'size' }
  // Where headings are tagged, a paragraph in heavy letters is none.
  if (first.tag !== undefined) return null
  if (group.length > mostLines || first.size < letters.body * asLarge) return null
  if (firstBroken(plainRules, line) !== undefined) return null
  if (look.bold && !letters.bold) return { ...head, by: 'weight' }
  if (group.length > 1) return null
  if (look.caps) return { ...head, by: 'capitals' }
  return number === null ? null : { ...head, by: 'number' }
}

const isRow = ({ text }: PdfLine) => /\S\s{3,}\S/.test(text.replace(/^\S{1,8}\s+/, ''))

/** Whether a line opens with what numbers a heading. */
export const opensNumbered = ({ text }: PdfLine): boolean => numberOf(text) !== null

/** "2.1" as [2, 1], "IV." as [4]; null where nothing numbers a line. */
function numberOf(text: string): readonly number[] | null {
  const decimal = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+(?=\p{Lu}|["\u201C(])/u.exec(text)?.[1]
  if (decimal !== undefined) return decimal.split('.').map(Number)
  const roman = /^([IVX]{1,6})\.\s+(?=\p{Lu})/u.exec(text)?.[1]
  return roman === undefined ? null : [romanOf(roman)]
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const romanOf = (text: string): number =>
  [...text].reduce((sum, letter, index) => {
    const value = romans[letter] ?? 0
    return sum + (value < (romans[text[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

/** Whether what is set as the text is heads something: it stands over text, and its number is one of several. */
function isSure(
  each: Candidate,
  index: number,
  row: readonly (Candidate | null)[],
  groups: readonly Group[],
  all: readonly Candidate[],
): boolean {
  if (isListed(each, row[index - 1]) || isListed(row[index + 1] ?? null, each)) return false
  if (each.by === 'number' && !all.some((other) => countsOn(each, other) || countsOn(other, each)))
    return false
  const below = groups.slice(index + 1).find((_, after) => row[index + 1 + after] === null)
  return below !== undefined && isText(below)
}

/** One number right after another, with nothing between: items of a list. */
const isListed = (each: Candidate | null | undefined, before: Candidate | null | undefined) =>
  each !== null &&
  each !== undefined &&
  before !== null &&
  before !== undefined &&
  countsOn(each, before) &&
  each.number?.length === before.number?.length

/** "3" after "2", "2.1" after "2", "3" after "2.4". */
function countsOn({ number }: Candidate, { number: before }: Candidate): boolean {
  if (number === null || before === null) return false
  const at = number.length - 1
  const same = number.slice(0, at).every((each, index) => each === before[index])
  if (!same) return false
  return before.length === at ? number[at] === 1 : before.length > at && number[at] === (before[at] ?? 0) + 1
}

const isText = (group: Group): boolean =>
  !group.some(isRow) &&
  !group.every(({ bold }) => bold) &&
  (group.length > 1 ||
    wordsOf(group[0]?.text ?? '').length >= fewestWordsBelow ||
    /^[\u2022\u25CF\u25AA\u2013-]\s/.test(group[0]?.text ?? ''))

/** What the file calls its title; else the largest letters on the first page, where they are used for nothing else. */
function titleOf(heads: readonly Candidate[], { title }: Known): ReadonlySet<Candidate> {
  const named = heads.filter(({ group }) => group[0] !== undefined && title.has(group[0]))
  if (named.length > 0) return new Set(named)
  const [first] = heads
  const isLargest =
    first !== undefined &&
    first.by === 'size' &&
    first.group[0]?.page === 1 &&
    heads.every((each) => each === first || each.size < first.size)
  return new Set(isLargest ? [first] : [])
}

/** Over the title stands who printed it, which heads nothing. */
function isAboveTitle(each: Candidate, heads: readonly Candidate[], title: ReadonlySet<Candidate>): boolean {
  const at = heads.findIndex((other) => title.has(other))
  return heads.indexOf(each) < at && each.group[0]?.page === heads[at]?.group[0]?.page
}
