/** How the difference between what was typed and the answer is told to those who hear it. */
import type { Grade } from '../../../core/cards/grade.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'

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
  const yours = messages.study.typing.youTyped(typed.trim())
  if (verdict === 'right') return yours
  const both = sentences([yours, messages.study.typing.answerIs(matched)])
  const changed = diff.filter(
    ({ kind, answer, typed: said }) => kind !== 'same' && (answer + said).trim() !== '',
  )
  if (!isWorthMarking(grade) || changed.length > mostTold) return both
  const list = (kind: 'missing' | 'extra') =>
    changed
      .filter((part) => part.kind === kind)
      .map((part) => (part.answer + part.typed).replace(/^[\s,;]+|[\s,;]+$/g, ''))
      .filter((text) => text !== '')
  const [missing, extra] = [list('missing'), list('extra')]
  return sentences([
    both,
    missing.length === 0 ? '' : messages.study.typing.missing(missing),
    extra.length === 0 ? '' : messages.study.typing.tooMany(extra),
  ])
}
