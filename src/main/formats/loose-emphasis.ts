/**
 * Emphasis that was set carelessly: "** word**", "**word **", "**Note:**text". CommonMark leaves its marks in the text.
 * Only what is clearly meant is understood; a power, the mark of a note and a legend keep their stars.
 */
import { type Delimiter, isBlank, isMark, type Pair } from './emphasis.ts'

/** How a run stands to the words it may set apart: right at them, within a word but at a sign, or a blank away. */
type Hold = 'tight' | 'glued' | 'loose' | null

/** The reference of a note: stars behind a word, the first of their line or cell. */
const reference = /^[^*]*[^\s*([{\\]\*{2,3}(?![*\p{L}\p{N}])/u

/** Whether stars are used for notes: what begins with some may then be a note. */
export const hasStarNotes = (lines: readonly string[]): boolean =>
  lines.some((line) => line.split('|').some((cell) => reference.test(cell)))

/** Pairs the runs that CommonMark has left over, and takes their marks off. */
export function pairLoosely(delimiters: readonly Delimiter[]): Pair[] {
  const pairs: Pair[] = []
  let open: Delimiter | null = null
  for (const run of delimiters) {
    if (!isUnused(run)) continue
    if (open !== null && fits(open, run)) {
      pairs.push({ from: open.token, to: run.token, kind: 'strong' })
      open.left = 0
      run.left = 0
      open = null
    } else open = openingOf(run) === null ? open : run
  }
  return pairs
}

/**
 * Takes off marks that are seen to open emphasis and lack their like: "**word*", or, where no notes are marked so, the
 * one run that nothing closes.
 */
export function dropUnclosed(delimiters: readonly Delimiter[], pairs: readonly Pair[], notes: boolean): void {
  const openers = new Set(pairs.map(({ from }) => from))
  for (const run of delimiters) if (run.mark === '*' && openers.has(run.token)) run.left = 0
  const [run, ...others] = delimiters.filter(({ mark, left }) => mark === '*' && left > 0)
  // Several make a legend: "*first, **second".
  if (run === undefined || others.length > 0 || notes || !isUnused(run)) return
  if ((run.before === '' || isBlank(run.before.slice(-1))) && /^\p{L}{2}/u.test(run.after)) run.left = 0
}

const isUnused = ({ mark, length, left }: Delimiter): boolean =>
  mark === '*' && left === length && (length === 2 || length === 3)

function fits(open: Delimiter, close: Delimiter): boolean {
  const [opening, closing] = [openingOf(open), closingOf(close)]
  if (opening === null || closing === null || open.length !== close.length) return false
  // With blanks all around both, they may as well be two signs between words.
  return opening !== 'loose' || closing !== 'loose' || isFirst(open)
}

function openingOf(run: Delimiter): Hold {
  const { before, after } = sidesOf(run)
  if (isBlank(after))
    return after !== '' && (isBlank(before) || opens.test(before)) && !isPower(run) ? 'loose' : null
  if (isBlank(before) || opens.test(before)) return 'tight'
  return !isMark(before) && opens.test(after) ? 'glued' : null
}

function closingOf(run: Delimiter): Hold {
  const { before, after } = sidesOf(run)
  if (isBlank(before))
    return before !== '' && (isBlank(after) || isMark(after)) && !isPower(run) ? 'loose' : null
  if (isBlank(after) || isMark(after)) return 'tight'
  return isMark(before) ? 'glued' : null
}

const sidesOf = ({ before, after }: Delimiter) => ({ before: before.slice(-1), after: after.slice(0, 1) })

const opens = /[\p{Ps}\p{Pi}"']/u
/** At most the number of a list stands before it. */
const isFirst = ({ before }: Delimiter): boolean => /^\s*(?:\d{1,9}[.)]\s+)?$/.test(before)

/** "2 ** 3", "x ** (y + 1)": numbers, brackets or single letters on both sides. */
const isPower = ({ before, after }: Delimiter): boolean =>
  /(?:(?<![\p{L}\p{N}])\p{L}|[\d)\]])\s*$/u.test(before) &&
  /^\s*(?:\p{L}(?![\p{L}\p{N}])|[\d([])/u.test(after)
