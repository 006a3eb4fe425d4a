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

/** Names of rules that are not asked, so that what they do can be seen. */
export type Off = ReadonlySet<string>

export const noneOff: Off = new Set()

/** The first rule that a subject breaks, if any. */
export function firstBroken<Subject, Own extends Rule<Subject>>(
  rules: readonly Own[],
  subject: Subject,
  off: Off = noneOff,
): Own | undefined {
  // Each line of a document comes here: a loop costs less than a function for each rule.
  for (const rule of rules) if (!off.has(rule.name) && rule.test(subject)) return rule
  return undefined
}

/** All rules that a subject breaks. */
export const allBroken = <Subject, Own extends Rule<Subject>>(
  rules: readonly Own[],
  subject: Subject,
  off: Off = noneOff,
): readonly Own[] => rules.filter(({ name, test }) => !off.has(name) && test(subject))
