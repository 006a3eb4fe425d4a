/** What a verdict is called, and how the difference is told to those who hear it. */
import type { Grade, Verdict } from '../../../core/cards/grade.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  close: 'Close',
  wrong: 'Not this',
}

/** Letters in common from which two texts are worth comparing letter by letter, as a share of the shorter one. */
const alike = 0.5
/** Pieces of a difference that can be told; more would be a list of letters. */
const mostTold = 3

/** Whether the letters that differ say more than the two texts do. */
export function isWorthMarking({ diff, matched }: Grade): boolean {
  const same = diff.filter(({ kind }) => kind === 'same').reduce((sum, part) => sum + part.typed.length, 0)
  const typed = diff.reduce((sum, part) => sum + part.typed.length, 0)
  return diff.some(({ kind }) => kind !== 'same') && same >= Math.min(matched.length, typed) * alike
}

/** One sentence or two: "You typed Fukushma. The answer is Fukushima. Missing: i." */
export function saidOf(grade: Grade, typed: string): string {
  const { verdict, matched, diff } = grade
  const yours = `You typed ${typed.trim()}.`
  if (verdict === 'right') return yours
  const both = `${yours} The answer is ${matched}.`
  const changed = diff.filter(
    ({ kind, answer, typed: said }) => kind !== 'same' && (answer + said).trim() !== '',
  )
  if (!isWorthMarking(grade) || changed.length > mostTold) return both
  const list = (kind: 'missing' | 'extra') =>
    changed
      .filter((part) => part.kind === kind)
      .map((part) => (part.answer + part.typed).replace(/^[\s,;]+|[\s,;]+$/g, ''))
      .filter((text) => text !== '')
      .join(', ')
  return [
    both,
    list('missing') && `Missing: ${list('missing')}.`,
    list('extra') && `Too many: ${list('extra')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
