import { ok, type Result } from '../../../core/model/result.ts'
import type { Deck } from '../../../core/study/deck.ts'
import type { PlanCalls } from '../../../shared/contract/plan.ts'
import type { AppError } from '../../../shared/errors.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { setGoal } from '../../app/goals.ts'
import { learnerOf } from '../../app/learner.ts'
import { readPlan } from '../../app/plan.ts'
import { readMap, readProgress } from '../../app/progress.ts'
import { readSettings } from '../../app/settings/settings.ts'
import type { Database } from '../../store/database.ts'
import type { Handlers } from '../serve.ts'
import type { HandlerParts } from './parts.ts'

/** The plan until the hour, and progress on the way. */
export function planHandlers({ decks, now }: HandlerParts, { withResult, studyData }: Access) {
  const withDeck = async <T>(
    document: string,
    use: (db: Database, deck: Deck) => Promise<T>,
  ): Promise<Result<T, AppError>> => {
    const db = await studyData()
    if (!db.ok) return db
    const deck = await decks.get(db.value, document)
    return deck === null ? noDocument : ok(await use(db.value, deck))
  }
  return {
    'progress:read': async ({ document }) => {
      const db = await studyData()
      if (!db.ok) return db
      return ok(await readProgress(db.value, document, await decks.of(db.value, document), now()))
    },
    'progress:map': ({ document, when }) =>
      withDeck(document, async (db, deck) => readMap(db, deck, await learnerOf(db), when, now())),
    'plan:read': ({ document }) =>
      withDeck(document, async (db, deck) =>
        readPlan(db, deck, await learnerOf(db), readSettings(db).planMinutes, now()),
      ),
    'goal:set': ({ document, ...goal }) => withResult((db) => setGoal(db, document, goal, now())),
  } satisfies Pick<Handlers, keyof PlanCalls>
}
