import { ok, type Result } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import { setGoal } from '../../app/goals.ts'
import { learnerOf } from '../../app/learner.ts'
import { readPlan } from '../../app/plan.ts'
import { openPractice, practiceCards, practiceOverview } from '../../app/practice/practice.ts'
import { readMap, readProgress } from '../../app/progress.ts'
import { readSettings } from '../../app/settings/settings.ts'
import type { Desk, PassAim } from '../../app/study/desk.ts'
import { flagCards, restingCards } from '../../app/study/flags.ts'
import { studyOverview } from '../../app/study/overview.ts'
import { rateCard, studyMore, studyState, undoStudy } from '../../app/study/session.ts'
import { statesOn } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { readGoal } from '../../store/goals.ts'
import { memoriesOf } from '../../store/memories.ts'
import { studyDayOf } from '../../store/moment.ts'
import type { Handlers } from '../serve.ts'
import { type Access, noDocument, type Parts } from './parts.ts'

/** Review, practice, the plan until the hour, and progress. */
export function studyHandlers(
  { briefings, places, decks, now }: Parts,
  { withData, withResult, withStored, studyData }: Access,
) {
  /** What is studied: one document, or all of them for null. */
  const withDesk = async <T>(
    document: string | null,
    use: (desk: Desk) => Result<T, AppError>,
    byPlan = false,
  ): Promise<Result<T, AppError>> => {
    const opened = await studyData()
    if (!opened.ok) return opened
    const db = opened.value
    const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
    const all = found.filter((deck) => deck !== null)
    if (document !== null && all.length === 0) return noDocument
    const { newPerDay } = readSettings(db)
    const pass = byPlan && document !== null ? await aimOf(db, document, now()) : null
    return use({ db, document, decks: all, cards: decks.mix(all), newPerDay, pass, at: now() })
  }
  const practiceDesk = async (document: string | null) => {
    const opened = await studyData()
    if (!opened.ok) return opened
    const db = opened.value
    const at = now()
    const { marked, suspended } = statesOn(db, studyDayOf(at))
    return openPractice({ db, briefings, places, at, memories: memoriesOf(db), marked, suspended }, document)
  }
  return {
    'study:next': ({ document, byPlan, ...wish }) =>
      withDesk(document, (desk) => ok(studyState(desk, wish)), byPlan),
    'study:rate': ({ document, byPlan, ...rating }) =>
      withDesk(document, (desk) => rateCard(desk, rating), byPlan),
    'study:undo': ({ document, aheadDays, byPlan }) =>
      withDesk(document, (desk) => ok(undoStudy(desk, aheadDays)), byPlan),
    'study:flag': ({ document, ...request }) =>
      withDesk(document, ({ db, decks: [deck], at }) =>
        deck === undefined ? noDocument : flagCards(db, deck, request, at),
      ),
    'study:more': ({ document, newCards }) => {
      const more = (db: Database) => studyMore(db, document, newCards, now())
      return document === null ? withData(more) : withStored(document, more)
    },
    'study:overview': () => withDesk(null, (desk) => ok(studyOverview(desk))),
    'study:resting': () => withDesk(null, (desk) => ok(restingCards(desk))),
    'progress:read': async ({ document }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const db = opened.value
      const found = document === null ? await decks.all(db) : [await decks.get(db, document)]
      const there = found.filter((deck) => deck !== null)
      return ok(await readProgress(db, document, there, now()))
    },
    'plan:read': async ({ document }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const db = opened.value
      const deck = await decks.get(db, document)
      if (deck === null) return noDocument
      return ok(readPlan(db, deck, await learnerOf(db), readSettings(db).planMinutes, now()))
    },
    'progress:map': async ({ document, when }) => {
      const opened = await studyData()
      if (!opened.ok) return opened
      const deck = await decks.get(opened.value, document)
      if (deck === null) return noDocument
      return ok(readMap(opened.value, deck, await learnerOf(opened.value), when, now()))
    },
    'goal:set': ({ document, ...goal }) => withResult((db) => setGoal(db, document, goal, now())),
    'practice:overview': async ({ document }) => {
      const desk = await practiceDesk(document)
      return desk.ok ? ok(practiceOverview(desk.value)) : desk
    },
    'practice:cards': async ({ document, ...request }) => {
      const desk = await practiceDesk(document)
      return desk.ok ? ok(await practiceCards(desk.value, request)) : desk
    },
  } satisfies Partial<Handlers>
}

/** The hour of a document's briefing if it is to come; null if there is none. */
async function aimOf(db: Database, document: string, at: number): Promise<PassAim | null> {
  const hour = readGoal(db, document)?.briefingAt ?? null
  return hour === null || hour <= at ? null : { hour, ...(await learnerOf(db)) }
}
