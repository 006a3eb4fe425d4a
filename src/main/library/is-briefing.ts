import type { Briefing } from '../../core/model/document.ts'

/** The parts that the page walks through; the rest is as the compiler's own tests have it. */
export function isBriefing(value: unknown, id: string): value is Briefing {
  const briefing = (value ?? {}) as Partial<Briefing>
  return (
    (briefing.format === 1 || briefing.format === 2) &&
    briefing.id === id &&
    [briefing.sections, briefing.blocks, briefing.facts, briefing.cards].every(Array.isArray)
  )
}
