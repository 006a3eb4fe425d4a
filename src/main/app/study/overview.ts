import { type Agenda, governing } from '../../../core/model/agenda.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import type { Deck } from '../../../core/study/deck.ts'
import { findAllNeighbours, neighboursOf } from '../../../core/study/neighbours.ts'
import { secondsFor } from '../../../core/study/pace.ts'
import { sectionsUnder } from '../../../core/study/part.ts'
import { buildQueue } from '../../../core/study/queue.ts'
import type { Reply } from '../../../shared/contract/api.ts'
import type { SectionSummary, StudyOverview, StudySummary } from '../../../shared/contract/study.ts'
import { inTurns } from '../../base/turns.ts'
import { listAgendas } from '../../store/agendas.ts'
import { readAway } from '../../store/away.ts'
import type { Database } from '../../store/database.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { readScheduling, retentionFor } from '../../store/scheduling.ts'
import { paceOf } from '../learner.ts'
import { countsOfParts, type Desk, knownOn, queueOf, type StudyKnown, titleOf } from './desk.ts'
import { limitsBy, limitsOn } from './limits.ts'

/** Works out in turns what the queue of each document needs, where that is not known yet: before what is below. */
export const prepareQueues = (decks: readonly Deck[]): Promise<void> =>
  inTurns(findAllNeighbours(decks.map(({ cards }) => cards)))

/** What there is to study, of each document and of all together, and how long it takes at the learner's pace. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const known = knownOn(db, momentOf(db, at))
  const summary = summaries(db, known, at)
  const today = studyDayOf(db, at)
  const away = readAway(db)
  const agendas = listAgendas(db)
  return {
    all: summary({ ...desk, document: null, part: null }),
    documents: decks.map((deck) => ({
      document: deck.document,
      title: titleOf(db, deck),
      cards: deck.cards.length,
      ...summary(deskOn(desk, deck, governing(agendas, deck.document, at))),
    })),
    today,
    away: away !== null && away.to >= today ? away : null,
    resting: desk.cards.filter(({ key }) => known.suspended.has(key) || known.buried.has(key)).length,
  }
}

/** The desk of one of the documents, by the settings that hold for it. */
const deskOn = (desk: Desk, deck: Deck, briefing: Agenda | null): Desk => ({
  ...desk,
  document: deck.document,
  decks: [deck],
  cards: deck.cards,
  part: null,
  newPerDay: briefing?.own?.newPerDay ?? desk.newPerDay,
  briefing,
})

/** Each section of a document that has cards, with those below its heading. */
export function sectionSummaries(desk: Desk): readonly SectionSummary[] {
  const { db, decks, cards, at, document, briefing } = desk
  const now = momentOf(db, at)
  const keysOf = groupBy(cards, (card) => JSON.stringify([card.document, card.section]))
  const sections = decks.flatMap((deck) =>
    deck.headings.flatMap(({ id, title, level }) => {
      const keys = sectionsUnder(deck.headings, id).flatMap(
        (each) => keysOf.get(JSON.stringify([deck.document, each])) ?? [],
      )
      return keys.length === 0
        ? []
        : [{ section: id, title, level, part: new Set(keys.map(({ key }) => key)) }]
    }),
  )
  const parts = sections.map(({ part }) => part)
  const timed = timing(db)
  const counted = countsOfParts(desk, knownOn(db, now), now, parts, limitsOn(db, now, briefing))
  return counted.flatMap((each, at) => {
    const section = sections[at]
    if (section === undefined) return []
    const { part, ...named } = section
    return [{ ...named, cards: part.size, ...timed(document, each) }]
  })
}

function summaries(db: Database, known: StudyKnown, at: number): (desk: Omit<Desk, 'pass'>) => StudySummary {
  const now = momentOf(db, at)
  const limits = limitsBy(db, now)
  const timed = timing(db)
  return (desk) =>
    timed(desk.document, queueOf({ ...desk, pass: null }, known, now, {}, limits(desk.briefing)))
}

/** Tells of what there is to study of a document, or (null) of all together, how long it takes at the learner's pace. */
function timing(db: Database) {
  const scheduling = readScheduling(db)
  const pace = paceOf(db)
  return (
    document: string | null,
    { counts, holding }: Pick<StudySummary, 'counts' | 'holding'>,
  ): StudySummary => {
    const retention = document === null ? scheduling.retention : retentionFor(scheduling, document)
    return { counts, minutes: Math.ceil(secondsFor(counts, pace, retention) / 60), holding }
  }
}

/** How many cards of each document wait to be recalled, those with none left out, and of all of them together. */
export function dueCounts(db: Database, decks: readonly Deck[], at: number): Reply<'library:due'> {
  const now = momentOf(db, at)
  const known = knownOn(db, now)
  const limits = limitsBy(db, now)
  const { mostDue, awayUntil } = limits(null)
  const agendas = listAgendas(db)
  if (awayUntil !== null) return { documents: {}, all: 0 }
  const found = decks.map(({ document, cards }) => {
    const { mostDue, spreadOver } = limits(governing(agendas, document, at))
    const options = { newPerDay: 0, aheadDays: 0, prefer: null, mostDue, spreadOver }
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
