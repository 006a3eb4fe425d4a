/** What each section has cost for what is known of it. */
import { secondsOf, type TimedReview } from './pace.ts'

export interface StudiedSection<S> {
  readonly section: S
  /** The ids of its cards. */
  readonly cards: readonly string[]
}

/** The minutes of all answers to a section's cards, and what is known of them, as points: hundredths of all cards. */
export interface SectionCost<S> {
  readonly section: S
  readonly answers: number
  readonly minutes: number
  readonly points: number
}

/** Of fewer answers, or of less that is known, a quotient says little. */
const least = { answers: 10, points: 1 } as const

/**
 * The dearest for each point first; sections of which too little is known to say are left out.
 *
 * @param sections all that are counted: a point is a hundredth of their cards
 * @param recall how likely a card is recalled now, 0 to 1; 0 for one that was never seen
 */
export function sectionCosts<S>(
  sections: readonly StudiedSection<S>[],
  log: readonly TimedReview[],
  recall: (card: string) => number,
): readonly SectionCost<S>[] {
  const all = sections.reduce((sum, { cards }) => sum + cards.length, 0)
  const spent = new Map<string, { readonly answers: number; readonly seconds: number }>()
  for (const entry of log) {
    const { answers, seconds } = spent.get(entry.card) ?? { answers: 0, seconds: 0 }
    spent.set(entry.card, { answers: answers + 1, seconds: seconds + secondsOf(entry) })
  }
  return sections
    .map(({ section, cards }) => ({
      section,
      answers: cards.reduce((sum, card) => sum + (spent.get(card)?.answers ?? 0), 0),
      minutes: cards.reduce((sum, card) => sum + (spent.get(card)?.seconds ?? 0), 0) / 60,
      points: (cards.reduce((sum, card) => sum + recall(card), 0) / Math.max(1, all)) * 100,
    }))
    .filter(({ answers, points }) => answers >= least.answers && points >= least.points)
    .toSorted((a, b) => b.minutes / b.points - a.minutes / a.points)
}
