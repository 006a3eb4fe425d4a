import type { Deck } from '../../../core/study/deck.ts'
import { neighboursOf } from '../../../core/study/neighbours.ts'
import { secondsFor } from '../../../core/study/pace.ts'
import { testOf } from '../../../core/study/part.ts'
import { buildQueue } from '../../../core/study/queue.ts'
import type { SectionSummary, StudyOverview, StudySummary } from '../../../shared/contract/study.ts'
import type { Database } from '../../store/database.ts'
import { momentOf } from '../../store/moment.ts'
import { readScheduling } from '../../store/scheduling.ts'
import { paceOf } from '../learner.ts'
import { type Desk, knownOn, queueOf, type StudyKnown, titleOf } from './desk.ts'

/** What there is to study, of each document and of all together, and how long it takes at the learner's pace. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const known = knownOn(db, momentOf(db, at))
  const summary = summaries(db, known, at)
  return {
    all: summary({ ...desk, document: null, part: null }),
    documents: decks.map((deck) => ({
      document: deck.document,
      title: titleOf(db, deck),
      cards: deck.cards.length,
      ...summary({ ...desk, document: deck.document, decks: [deck], cards: deck.cards, part: null }),
    })),
    resting: desk.cards.filter(({ key }) => known.suspended.has(key) || known.buried.has(key)).length,
  }
}

/** Each section of a document that has cards, with those below its heading. */
export function sectionSummaries(desk: Desk): readonly SectionSummary[] {
  const { db, decks, cards, at } = desk
  const summary = summaries(db, knownOn(db, momentOf(db, at)), at)
  return decks.flatMap(({ document, headings }) =>
    headings.flatMap(({ id: section, title, level }) => {
      const isIn = testOf({ kind: 'section', document, section }, () => headings)
      const part = new Set(cards.filter(isIn).map(({ key }) => key))
      return part.size === 0
        ? []
        : [{ section, title, level, cards: part.size, ...summary({ ...desk, part }) }]
    }),
  )
}

function summaries(db: Database, known: StudyKnown, at: number): (desk: Omit<Desk, 'pass'>) => StudySummary {
  const now = momentOf(db, at)
  const { retention } = readScheduling(db)
  const pace = paceOf(db)
  return (desk) => {
    const { counts } = queueOf({ ...desk, pass: null }, known, now)
    return { counts, minutes: Math.ceil(secondsFor(counts, pace, retention) / 60) }
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
