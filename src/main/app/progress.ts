import { type Agenda, nextOf } from '../../core/model/agenda.ts'
import { groupBy } from '../../core/model/group-by.ts'
import type { Readiness } from '../../core/model/readiness.ts'
import { type Deck, type DeckCard, keyOf } from '../../core/study/deck.ts'
import { mapMemory } from '../../core/study/memory-map.ts'
import type { TimedReview } from '../../core/study/pace.ts'
import { comingDue, dayTotals, means, type Past, readPast, retentionBins } from '../../core/study/progress.ts'
import { readinessAt } from '../../core/study/readiness.ts'
import { type Memory, studyDay, studyTime } from '../../core/study/schedule.ts'
import { sectionCosts } from '../../core/study/section-costs.ts'
import { recallByWeek } from '../../core/study/weeks.ts'
import type { Subject } from '../../shared/contract/agendas.ts'
import type { Reply, Request } from '../../shared/contract/api.ts'
import type { ProgressState } from '../../shared/contract/plan.ts'
import { inTurns } from '../base/turns.ts'
import { listAgendas, readAgenda } from '../store/agendas.ts'
import { readAway } from '../store/away.ts'
import { listStartingStates } from '../store/card-schedules.ts'
import { statesOn } from '../store/card-states.ts'
import type { Database } from '../store/database.ts'
import { memoriesOf } from '../store/memories.ts'
import { inDays, momentOf, studyDayOf } from '../store/moment.ts'
import { listReviews, type StoredReview } from '../store/reviews.ts'
import { readScheduling, schedulerOf } from '../store/scheduling.ts'
import { type Learner, learnerOf, recallBy } from './learner.ts'
import { documentsOf } from './subject.ts'

/** The days ahead for which due cards are counted, today included. */
const comingDays = 30
/** The weeks of the past that are told. */
const mostWeeks = 26

/**
 * What was done and what is known. A long log is gone through in turns, so that nothing else waits for it.
 *
 * @param subject what it is about
 * @param decks of the documents that it is about
 */
export async function readProgress(
  db: Database,
  subject: Subject,
  decks: readonly Deck[],
  at: number,
): Promise<ProgressState> {
  const now = momentOf(db, at)
  const today = studyDay(studyTime(now))
  const { suspended } = statesOn(db, today)
  const active = decks.flatMap(({ cards }) => cards).filter(({ key }) => !suspended.has(key))
  const memories = memoriesOf(db)
  const documents = documentsOf(db, subject)
  const log = inDays(db, listReviews(db, documents === 'all' ? null : documents)).map((entry) => ({
    ...entry,
    card: keyOf(entry.document, entry.card),
  }))
  const learner = await learnerOf(db)
  const past = await pastOf(db, log, active, learner, at)
  const hour = agendaOf(db, subject, at)?.at ?? null
  const isToCome = hour !== null && hour > at
  const readyAt = (cards: readonly DeckCard[], then: number): Readiness => {
    const asked = cards.map(({ key }) => ({ id: key, section: null }))
    const { sections: _, ...readiness } = readinessAt({ cards: asked, memories, at: then, ...learner })
    return readiness
  }
  const recallNow = (memory: Memory | undefined) => (memory && recallBy(learner, memory, at)) ?? 0
  const seen = active.flatMap(({ key }) => memories.get(key) ?? [])
  return {
    today,
    cards: active.length,
    totals: dayTotals(log),
    coming: comingDue(seen, now, comingDays, readAway(db)),
    known: past.days,
    now: readyAt(active, at),
    retention: retentionBins(past.recalls),
    overall: { reviews: past.recalls.length, ...means(past.recalls) },
    weeks: recallByWeek(past.recalls).slice(-mostWeeks),
    costs: costsOf(decks, active, log, (key) => recallNow(memories.get(key))),
    sectionsAt: isToCome ? 'hour' : 'now',
    sections: sectionsOf(decks, active, (cards) => readyAt(cards, isToCome ? hour : at)),
  }
}

/** Reads the log to its end, in turns. */
function pastOf(
  db: Database,
  log: readonly StoredReview[],
  active: readonly DeckCard[],
  learner: Learner,
  at: number,
): Promise<Past> {
  const keys = new Set(active.map(({ key }) => key))
  const recall = (memory: Memory, then: number) => recallBy(learner, memory, then)
  const scheduler = schedulerOf(readScheduling(db))
  return inTurns(readPast(log, keys, scheduler, momentOf(db, at), recall, listStartingStates(db)))
}

/** What each section has cost. */
function costsOf(
  decks: readonly Deck[],
  active: readonly DeckCard[],
  log: readonly TimedReview[],
  recall: (key: string) => number,
): ProgressState['costs'] {
  const studied = bySection(decks, active).map(({ section, cards }) => ({
    section,
    cards: cards.map(({ key }) => key),
  }))
  return sectionCosts(studied, log, recall).map(({ section, ...cost }) => ({ ...section, ...cost }))
}

/** The sections that have cards, by what is likely known of them; of those that are known alike the first. */
function sectionsOf(
  decks: readonly Deck[],
  active: readonly DeckCard[],
  ready: (cards: readonly DeckCard[]) => Readiness,
): ProgressState['sections'] {
  return bySection(decks, active)
    .map(({ section, cards }) => ({ ...section, ...ready(cards) }))
    .toSorted((a, b) => a.mean - b.mean)
}

/** The cards of each section. */
function bySection(decks: readonly Deck[], active: readonly DeckCard[]) {
  const titles = new Map(decks.map(({ document, title }) => [document, title]))
  const groups = groupBy(active, ({ document, card }) => JSON.stringify([document, card.context.section]))
  return [...groups.values()].flatMap((cards) => {
    const [first] = cards
    if (first === undefined) return []
    const { document, card } = first
    const documentTitle = titles.get(document) ?? ''
    return [{ section: { document, documentTitle, section: card.context.section }, cards }]
  })
}

/** The agenda that a subject is or, where it is a document, leads to. */
function agendaOf(db: Database, { agenda, document }: Subject, at: number): Agenda | null {
  if (agenda !== null) return readAgenda(db, agenda)
  return document === null ? null : nextOf(listAgendas(db), document, at)
}

/** What is known of each paragraph now, or will be at the hour of its agenda if nothing more is studied. */
export function readMap(
  db: Database,
  deck: Deck,
  learner: Learner,
  { agenda: id, when }: Omit<Request<'progress:map'>, 'document'>,
  at: number,
): Reply<'progress:map'> {
  const agenda = id === null ? nextOf(listAgendas(db), deck.document, at) : readAgenda(db, id)
  const moment = when === 'hour' && agenda !== null ? Math.max(at, agenda.at) : at
  const { suspended } = statesOn(db, studyDayOf(db, at))
  const cards = deck.cards
    .filter(({ key, source }) => source !== null && !suspended.has(key))
    .flatMap(({ key, card: { block } }) => (block === null ? [] : [{ key, block }]))
  const recall = (memory: Memory, then: number) => recallBy(learner, memory, then)
  return { at: moment, agenda, blocks: mapMemory(cards, memoriesOf(db), moment, recall) }
}
