import type { Deck } from '../../../core/study/deck.ts'
import { neighboursOf } from '../../../core/study/neighbours.ts'
import { secondsFor } from '../../../core/study/pace.ts'
import { testOf } from '../../../core/study/part.ts'
import { buildQueue } from '../../../core/study/queue.ts'
import type { Reply } from '../../../shared/contract/api.ts'
import type { SectionSummary, StudyOverview, StudySummary } from '../../../shared/contract/study.ts'
import { readAway } from '../../store/away.ts'
import type { Database } from '../../store/database.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { readScheduling } from '../../store/scheduling.ts'
import { paceOf } from '../learner.ts'
import { type Desk, knownOn, queueOf, type StudyKnown, titleOf } from './desk.ts'
import { limitsOn } from './limits.ts'

/** What there is to study, of each document and of all together, and how long it takes at the learner's pace. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const known = knownOn(db, momentOf(db, at))
  const summary = summaries(db, known, at)
  const today = studyDayOf(db, at)
  const away = readAway(db)
  return {
    all: summary({ ...desk, document: null, part: null }),
    documents: decks.map((deck) => ({
      document: deck.document,
      title: titleOf(db, deck),
      cards: deck.cards.length,
      ...summary({ ...desk, document: deck.document, decks: [deck], cards: deck.cards, part: null }),
    })),
    today,
    away: away !== null && away.to >= today ? away : null,
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
  const limits = limitsOn(db, now)
  return (desk) => {
    const { counts, holding } = queueOf({ ...desk, pass: null }, known, now, {}, limits)
    return { counts, minutes: Math.ceil(secondsFor(counts, pace, retention) / 60), holding }
  }
}

/** How many cards of each document wait to be recalled, those with none left out, and of all of them together. */
export function dueCounts(db: Database, decks: readonly Deck[], at: number): Reply<'library:due'> {
  const now = momentOf(db, at)
  const known = knownOn(db, now)
  const { mostDue, spreadOver, awayUntil } = limitsOn(db, now)
  if (awayUntil !== null) return { documents: {}, all: 0 }
  const options = { newPerDay: 0, aheadDays: 0, prefer: null, mostDue, spreadOver }
  const found = decks.map(({ document, cards }) => {
    const { waiting, counts } = buildQueue(cards, neighboursOf(cards), known, now, options)
    return { document, waiting, due: counts.due }
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  // Each document alone may take all the room that the day has.
  const due = Math.min(sum(found.map((each) => each.due)), mostDue ?? Number.POSITIVE_INFINITY)
  return {
    documents: Object.fromEntries(
      found.filter(({ waiting }) => waiting > 0).map(({ document, waiting }) => [document, waiting]),
    ),
    all: due + sum(found.map((each) => each.waiting - each.due)),
  }
}
