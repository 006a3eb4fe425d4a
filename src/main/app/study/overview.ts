import type { Deck } from '../../../core/study/deck.ts'
import { neighboursOf } from '../../../core/study/neighbours.ts'
import { buildQueue } from '../../../core/study/queue.ts'
import type { StudyOverview } from '../../../shared/contract/study.ts'
import type { Database } from '../../store/database.ts'
import { momentOf } from '../../store/moment.ts'
import { listDurations } from '../../store/reviews.ts'
import { readScheduling } from '../../store/scheduling.ts'
import { type Desk, knownOn, queueOf, titleOf } from './desk.ts'

/** What there is to study, of each document and of all together. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const now = momentOf(at)
  const known = knownOn(db, now)
  const steps = readScheduling(db).learningSteps.length
  const pace = paceOf(listDurations(db, paceRatings))
  const summary = (part: Omit<Desk, 'pass'>) => {
    const { counts } = queueOf({ ...part, pass: null }, known, now)
    // A new card is asked at each of its steps.
    const answers = counts.new * Math.max(1, steps) + counts.learning + counts.due
    return { counts, minutes: Math.ceil((answers * pace) / 60_000) }
  }
  return {
    all: summary({ ...desk, document: null }),
    documents: decks.map((deck) => ({
      document: deck.document,
      title: titleOf(db, deck),
      cards: deck.cards.length,
      ...summary({ ...desk, document: deck.document, decks: [deck], cards: deck.cards }),
    })),
    resting: desk.cards.filter(({ key }) => known.suspended.has(key) || known.buried.has(key)).length,
  }
}

/** How many cards of each document wait to be recalled; documents with none are left out. */
export function dueCounts(
  db: Database,
  decks: readonly Deck[],
  at: number,
): Readonly<Record<string, number>> {
  const now = momentOf(at)
  const known = knownOn(db, now)
  const due = decks.map(({ document, cards }) => {
    const options = { newPerDay: 0, aheadDays: 0, prefer: null }
    const { waiting } = buildQueue(cards, neighboursOf(cards), known, now, options)
    return [document, waiting] as const
  })
  return Object.fromEntries(due.filter(([, waiting]) => waiting > 0))
}

/** The last ratings tell the pace; while there are fewer than these, a usual one stands in. */
const paceRatings = 200
const paceEnough = 20
const usualPaceMs = 8_000

/** Milliseconds for an answer: the median of the last ones. */
function paceOf(durations: readonly number[]): number {
  if (durations.length < paceEnough) return usualPaceMs
  return durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? usualPaceMs
}
