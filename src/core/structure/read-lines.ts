/** Reads the lines of plain text, and the margin at which they were wrapped. */
import type { SourceBlock } from '../model/document.ts'
import type { Line } from './draft.ts'
import { endsOpen, isCaps, isTitleCase } from './headings.ts'

/** Fewest certain wraps that show a margin: in a run of lines, in a whole text, and in a short text. */
const enough = { run: 6, text: 8, short: 2 } as const
/** Fewest lines whose lengths say something where few wraps are certain. */
const fewestLines = 4
/** The share of wrapped lines that end at or before the margin: a few long ones must not count. */
const share = 0.95

/** No margin is as wide as this many characters: a longer line was never wrapped. */
const widestMargin = 160
/** The share of a text's letters in lines longer than any margin from which none of its lines was wrapped. */
const unwrappedShare = 0.5

type Bare = Omit<Line, 'margin' | 'widest' | 'whole' | 'listed'>

/** The lines of blocks that hold plain text, in order. */
export function readLines(blocks: readonly SourceBlock[]): Line[] {
  const lines = fromBase(blocks.flatMap(bareLines))
  const ofText = marginOf(lines, enough.text)
  const whole = isUnwrapped(lines)
  return runsOf(lines).flatMap((run) => {
    const margin = marginOf(run, enough.run) || ofText || usualWidth(run)
    const widest = run.reduce((most, line) => Math.max(most, line.text.length), 0)
    const listed = isList(run)
    return run.map((line): Line => ({ ...line, margin, widest, whole, listed }))
  })
}

function isUnwrapped(lines: readonly Bare[]): boolean {
  let all = 0
  let long = 0
  for (const { text } of lines) {
    all += text.length
    if (text.length > widestMargin) long += text.length
  }
  return long > all * unwrappedShare
}

/** Longest line of a list without marks; what is longer may have been wrapped. */
const longestListed = 60

/** Short lines that each open anew and do not end as sentences do. Two titles may be one, or stand one over the other. */
const isList = (run: readonly Bare[]): boolean =>
  run.length > 1 &&
  !(run.length === 2 && run.every(({ text }) => isTitleCase(text))) &&
  run.every(
    ({ text }) =>
      text.length < longestListed &&
      /^(?:["\u201C(]?[\p{Lu}\d$\u20AC\u00A3]|\S+@|https?:)/u.test(text) &&
      /\p{L}{2}/u.test(text) &&
      !isCaps(text) &&
      !endsOpen(text) &&
      !/\s{3}|\t/.test(text) &&
      !/[.!?;:,]["'\u201D\u2019)]?$/.test(text),
  )

function bareLines(source: SourceBlock): Bare[] {
  const lines: Bare[] = []
  let gap = true
  for (const raw of source.text.split('\n')) {
    const text = raw.trim()
    if (text !== '') lines.push({ source, text, indent: indentOf(raw), gap })
    gap = text === ''
  }
  return lines
}

/** Indents counted from where wrapped lines go on: some texts are set in as a whole. */
function fromBase(lines: readonly Bare[]): Bare[] {
  const wrapped = lines.filter((line, index) => isWrapped(lines[index - 1], line))
  const base =
    wrapped.map((line) => line.indent).toSorted((a, b) => a - b)[Math.floor(wrapped.length / 2)] ?? 0
  return base === 0 ? [...lines] : lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - base) }))
}

/** Goes on in small letters from the line above: the margin parted them. */
const isWrapped = (before: Bare | undefined, line: Bare) =>
  before !== undefined && !line.gap && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(before.text.slice(-1))

const indentOf = (raw: string) => (/^\S/.test(raw) ? 0 : raw.replace(/\t/g, '    ').search(/\S/))

function runsOf(lines: readonly Bare[]): Bare[][] {
  const runs: Bare[][] = []
  for (const line of lines) {
    if (line.gap || runs.length === 0) runs.push([])
    runs.at(-1)?.push(line)
  }
  return runs
}

/** The width that most lines of a short text nearly fill: the upper quartile, since one long line must not count. */
function usualWidth(run: readonly Bare[]): number {
  if (run.length < fewestLines || marginOf(run, enough.short) === 0) return 0
  return run.map((line) => line.text.length).toSorted((a, b) => a - b)[Math.floor(run.length * 0.75)] ?? 0
}

/** Lines that go on in small letters were wrapped: their lengths show the margin. 0 if too few do. */
function marginOf(lines: readonly Bare[], fewest: number): number {
  const lengths = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && isWrapped(line, next) ? [line.text.length] : []
  })
  if (lengths.length < fewest) return 0
  return lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * share)] ?? 0
}
