/** What the one button of Today does. */
export type Primary = 'run' | 'plan' | 'due' | 'import' | 'hour' | 'read' | 'study'

export interface Offers {
  /** Whether the last hours before an hour have begun, and there are cards to run through. */
  readonly hasRun: boolean
  /** Whether the plan of an hour that is to come has something to study now. */
  readonly hasPlan: boolean
  readonly due: number
  /** Whether the user has brought in a document. */
  readonly hasOwn: boolean
  readonly hasAgendas: boolean
  /** Whether a document waits to be read on. */
  readonly isReading: boolean
  readonly hasStudied: boolean
}

/**
 * The hour comes before what is due, since cards that are due can wait and the hour cannot; both come before what is
 * begun. Whoever has begun nothing is led to their first document, and from there to its hour.
 */
export function primaryOf({
  hasRun,
  hasPlan,
  due,
  hasOwn,
  hasAgendas,
  isReading,
  hasStudied,
}: Offers): Primary {
  if (hasRun) return 'run'
  if (hasPlan) return 'plan'
  if (due > 0) return 'due'
  if (!hasOwn && !isReading && !hasStudied) return 'import'
  if (hasOwn && !hasAgendas) return 'hour'
  return isReading ? 'read' : 'study'
}
