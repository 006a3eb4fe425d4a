import type { Deck } from '../../../core/study/deck.ts'
import { neighboursOf } from '../../../core/study/neighbours.ts'
import { secondsFor } from '../../../core/study/pace.ts'
import { buildQueue } from '../../../core/study/queue.ts'
import type { StudyOverview } from '../../../shared/contract/study.ts'
import type { Database } from '../../store/database.ts'
import { momentOf } from '../../store/moment.ts'
import { readScheduling } from '../../store/scheduling.ts'
import { paceOf } from '../learner.ts'
import { type Desk, knownOn, queueOf, titleOf } from './desk.ts'

/** What there is to study, of each document and of all together, and how long it takes at the learner's pace. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const now = momentOf(db, at)
  const known = knownOn(db, now)
  const { retention } = readScheduling(db)
  const pace = paceOf(db)
  const summary = (part: Omit<Desk, 'pass'>) => {
    const { counts } = queueOf({ ...part, pass: null }, known, now)
    return { counts, minutes: Math.ceil(secondsFor(counts, pace, retention) / 60) }
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
  const now = momentOf(db, at)
  const known = knownOn(db, now)
  const due = decks.map(({ document, cards }) => {
    const options = { newPerDay: 0, aheadDays: 0, prefer: null }
    const { waiting } = buildQueue(cards, neighboursOf(cards), known, now, options)
    return [document, waiting] as const
  })
  return Object.fromEntries(due.filter(([, waiting]) => waiting > 0))
}
