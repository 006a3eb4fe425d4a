/**
 * A judgement as data: what it is called in reports, when a subject breaks it, and examples of both. An example is
 * written as one text, which the test of all rules reads as a subject of their family.
 */
export interface Rule<Subject> {
  readonly name: string
  /** Whether the subject breaks the rule. */
  readonly test: (subject: Subject) => boolean
  readonly breaks: readonly string[]
  /** Close neighbours of these that do not. */
  readonly holds: readonly string[]
}

/**
 * Which rules do not count, by name, so that what they do can be seen. It is asked of rules that a subject breaks, and of
 * no others: what was never asked of it changes nothing.
 */
export type Off = Pick<ReadonlySet<string>, 'has'>

export const noneOff: Off = new Set()

/** The first rule that a subject breaks, if any. */
export function firstBroken<Subject, Own extends Rule<Subject>>(
  rules: readonly Own[],
  subject: Subject,
  off: Off = noneOff,
): Own | undefined {
  // Each line of a document comes here: a loop costs less than a function for each rule.
  for (const rule of rules) if (rule.test(subject) && !off.has(rule.name)) return rule
  return undefined
}

/** All rules that a subject breaks. */
export const allBroken = <Subject, Own extends Rule<Subject>>(
  rules: readonly Own[],
  subject: Subject,
  off: Off = noneOff,
): readonly Own[] => rules.filter(({ name, test }) => test(subject) && !off.has(name))
