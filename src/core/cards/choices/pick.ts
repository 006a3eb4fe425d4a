/** Chooses what stands beside an answer, so that neither size nor form tells which one it is. */
import { type Chance, indexOf, shuffled } from '../../base/random.ts'

/** Something that could fill the gap. */
export interface Option {
  readonly text: string
  /** What orders options of a kind: an amount, a day, a length. */
  readonly size: number
  /** What can be told of it by sight: how many figures, how round. */
  readonly form: string
}

/** An answer among its like. */
export interface ChoiceField {
  readonly answer: Option
  /** Others of the document. */
  readonly others: readonly Option[]
  /** One of no document, smaller or larger than the answer, in a form that is in use; null where there is none. */
  readonly derive: (side: ChoiceSide, form: string, members: readonly Option[], next: Chance) => Option | null
  /** Whether two may stand side by side. */
  readonly apart: (a: Option, b: Option) => boolean
}

export type ChoiceSide = 'below' | 'above'

const sides: readonly ChoiceSide[] = ['below', 'above']
const tries = 24

/**
 * Up to `count` options with the answer first. The answer's place by size is drawn first, so that it is the largest
 * or the middle one no more often than any other; where a side holds too few, the other one gives more.
 */
export function pickOptions(field: ChoiceField, count: number, next: Chance): Option[] {
  const rank = indexOf(count, next)
  const members = [field.answer]
  const room = { below: rank, above: count - 1 - rank }
  const others = shuffled(field.others, next)
  take(field, others, members, room)
  for (const side of sides) fill(field, side, room[side], members, next)
  const missing = count - members.length
  if (missing > 0) take(field, others, members, { below: missing, above: missing }, count)
  for (const side of shuffled(sides, next)) fill(field, side, count - members.length, members, next)
  return members
}

function take(
  field: ChoiceField,
  others: readonly Option[],
  members: Option[],
  room: Record<ChoiceSide, number>,
  count = Number.POSITIVE_INFINITY,
): void {
  for (const option of others) {
    const side = option.size < field.answer.size ? 'below' : 'above'
    if (room[side] === 0 || members.length >= count || !fits(field, option, members)) continue
    members.push(option)
    room[side] -= 1
  }
}

function fill(field: ChoiceField, side: ChoiceSide, count: number, members: Option[], next: Chance): void {
  const goal = members.length + count
  for (let attempt = 0; attempt < tries && members.length < goal; attempt += 1) {
    const option = field.derive(side, rarestForm(members, next), members, next)
    if (option !== null && fits(field, option, members)) members.push(option)
  }
}

const fits = (field: ChoiceField, option: Option, members: readonly Option[]) =>
  members.every((member) => member.text !== option.text && field.apart(member, option))

/** The form that fewest have: two of one form beside two of another tell nothing; one beside three would. */
function rarestForm(members: readonly Option[], next: Chance): string {
  const forms = shuffled([...new Set(members.map(({ form }) => form))], next)
  const times = (form: string) => members.filter((member) => member.form === form).length
  return forms.toSorted((a, b) => times(a) - times(b))[0] ?? ''
}
