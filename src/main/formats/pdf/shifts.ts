/** Which runs of a line stand higher or lower than the letters beside them: marks of notes, exponents, formulas. */
import type { TextRun } from './lines.ts'

export type Shift = 'up' | 'down'

/** Parts of the letters' size. Programs raise by a fifth to a half, and lower by less. */
const leastRise = { small: 0.15, same: 0.2 } as const
const mostRise = 0.8
const [leastFall, mostFall] = [0.08, 0.5] as const
/** Sizes of what is set small over its line; below them the letters beside it are a capital over several lines. */
const [smallest, small, same] = [0.4, 0.92, 1.08] as const
/** How far what is raised may stand from the word before it: a blank, even where a line is stretched. */
const nearest = 1
const mostLetters = 12
/** How many runs a mark at the start of a line may be made of. */
const runsOfLead = 4

const marked = '(?:\\d{1,3}|\\p{L}|[*\u2217\u2020\u2021\u00A7\u00B6#]{1,3})'
const mark = new RegExp(`^[[(]?${marked}(?:[\\s,;\u2013-]+${marked})*[\\])]?$`, 'u')
/** A number, letter or sign of a note, or several: "1,2", "[5]", "*". */
export const isMark = (text: string): boolean => text.length <= mostLetters && mark.test(text)

/** The runs that are raised or lowered among those of a line that have letters. */
export function shiftsOf(solid: readonly TextRun[]): Map<TextRun, Shift> {
  const shifts = new Map<TextRun, Shift>()
  const [first] = solid
  let base = first && solid.slice(1, runsOfLead).find((run) => isRaised(first, run) && isShort(first))
  solid.forEach((run, index) => {
    const before = solid[index - 1]
    const shift = base && isNear(base, before, run) ? shiftOf(run, base, solid[index + 1]) : null
    if (shift === null) base = run
    else shifts.set(run, shift)
  })
  return shifts
}

export function isRaised(run: TextRun, base: TextRun): boolean {
  const size = run.size / base.size
  const rise = (run.y - base.y) / base.size
  if (size < smallest || size > same || rise > mostRise) return false
  return rise >= (size <= small ? leastRise.small : leastRise.same)
}

function shiftOf(run: TextRun, base: TextRun, next: TextRun | undefined): Shift | null {
  if (!isShort(run)) return null
  if (isRaised(run, base)) return run.size < base.size * small || isAlone(run, base, next) ? 'up' : null
  return isLowered(run, base) ? 'down' : null
}

/** Letters of one size that only a scan set high are no mark: after one, the line goes on where it was. */
const isAlone = (run: TextRun, base: TextRun, next: TextRun | undefined) =>
  isMark(run.text.trim()) &&
  (next === undefined || Math.abs(next.y - base.y) < base.size * leastFall || !isRaised(next, base))

function isLowered(run: TextRun, base: TextRun): boolean {
  const size = run.size / base.size
  const fall = (base.y - run.y) / base.size
  return size >= smallest && size <= small && fall >= leastFall && fall <= mostFall
}

const isShort = ({ text }: TextRun) => text.trim().length <= mostLetters

/** Further off stands the next cell of a table. */
const isNear = (base: TextRun, before: TextRun | undefined, run: TextRun) =>
  before === undefined || run.x - (before.x + before.width) < base.size * nearest
