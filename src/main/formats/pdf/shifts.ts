/** Which runs of a line stand higher or lower than the letters beside them: marks of notes, exponents, formulas. */
import type { TextRun } from './text-run.ts'

export type Shift = 'up' | 'down'

/** Parts of the letters' size. Programs raise by a fifth to a half, and lower by less. */
const leastRise = { small: 0.15, same: 0.2 } as const
const mostRise = 0.8
const leastFall = { small: 0.08, same: 0.15 } as const
const mostFall = 0.5
/** How far from its line a run may stand that is on it. */
const jitter = 0.1
/** Sizes of what is set small over its line; below them the letters beside it are a capital over several lines. */
const [smallest, small, same] = [0.45, 0.92, 1.08] as const
/** How far what is raised may stand from the word before it: a blank, even where a line is stretched. */
const nearest = 1
const mostLetters = 12
/** How many runs a mark at the start of a line may be made of. */
const runsOfLead = 4

/** Letters further on in the alphabet are variables; "i" and "x" count notes at a text's end. */
const marked = '(?:\\d{1,3}|[a-h]|[ivx]{1,5}|[*\u2217\u2020\u2021\u00A7\u00B6#]{1,3})'
const mark = new RegExp(`^[[(]?${marked}(?:[\\s,;\u2013-]+${marked})*[\\])]?$`, 'u')
/** A number, letter or sign of a note, or several: "1,2", "[5]", "*". */
export const isMark = (text: string): boolean => text.length <= mostLetters && mark.test(text)

/** The runs that are raised or lowered among those of a line that have letters. */
export function shiftsOf(solid: readonly TextRun[]): Map<TextRun, Shift> {
  const shifts = new Map<TextRun, Shift>()
  const [first] = solid
  let base = first && solid.slice(1, runsOfLead).find((run) => opensOver(first, run))
  solid.forEach((run, index) => {
    const before = solid[index - 1]
    const shift = base && isNear(base, before, run) ? shiftOf(run, base, solid[index + 1]) : null
    if (shift === null) base = run
    else shifts.set(run, shift)
  })
  return shifts
}

/** A mark at the start of a line, over the letters after it. */
const opensOver = (run: TextRun, base: TextRun) =>
  isRaised(run, base) && isSmall(run, base) && isMark(run.text.trim())

const isSmall = (run: TextRun, base: TextRun) => run.size <= base.size * small

export function isRaised(run: TextRun, base: TextRun): boolean {
  const rise = (run.y - base.y) / base.size
  if (run.size < base.size * smallest || run.size > base.size * same || rise > mostRise) return false
  return rise >= (isSmall(run, base) ? leastRise.small : leastRise.same)
}

function isLowered(run: TextRun, base: TextRun): boolean {
  const fall = (base.y - run.y) / base.size
  if (run.size < base.size * smallest || run.size > base.size * same || fall > mostFall) return false
  return fall >= (isSmall(run, base) ? leastFall.small : leastFall.same)
}

function shiftOf(run: TextRun, base: TextRun, next: TextRun | undefined): Shift | null {
  const shift = isRaised(run, base) ? 'up' : isLowered(run, base) ? 'down' : null
  if (shift === null || !isShort(run)) return null
  return isSmall(run, base) || (comesBack(base, next) && (shift === 'down' || /[^\p{L}]/u.test(run.text)))
    ? shift
    : null
}

/** Of one size, only what the line comes back from is raised or lowered: a scan sets whole words too high. */
const comesBack = (base: TextRun, next: TextRun | undefined) =>
  next === undefined || Math.abs(next.y - base.y) < base.size * jitter

const isShort = ({ text }: TextRun) => text.trim().length <= mostLetters

/** Further off stands the next cell of a table. */
const isNear = (base: TextRun, before: TextRun | undefined, run: TextRun) =>
  before === undefined || run.x - (before.x + before.width) < base.size * nearest
