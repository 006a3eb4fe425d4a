/** Dates, with the word that bounds them kept in the fact: "by 2017", "since the mid-1990s". */
import { findDates } from '../text/dates.ts'
import type { FactDraft } from './draft.ts'

export function findDateFacts(sentence: string): FactDraft[] {
  return findDates(sentence).map((date) => {
    const before = sentence.slice(0, date.start)
    const lead = date.qualifier === null ? -1 : before.toLowerCase().lastIndexOf(date.qualifier)
    return {
      type: 'date' as const,
      start: lead < 0 ? date.start : lead,
      end: date.end,
      answer: { start: date.start, end: date.end },
      ...(date.iso !== null && {
        value: {
          kind: 'date' as const,
          iso: date.iso,
          ...(date.until && { until: date.until }),
          ...(date.qualifier && { qualifier: date.qualifier }),
        },
      }),
    }
  })
}
