import { ok } from '../../../core/model/result.ts'
import { mixDecks } from '../../../core/study/deck.ts'
import type { PlanCalls } from '../../../shared/contract/plan.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { noAgenda } from '../../app/agendas.ts'
import { learnerOf } from '../../app/learner.ts'
import { readPlan } from '../../app/plan.ts'
import { readMap, readProgress } from '../../app/progress.ts'
import { exportStatistics } from '../../app/statistics.ts'
import { decksOf } from '../../app/subject.ts'
import { readAgenda } from '../../store/agendas.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The plan until the hour, and progress on the way. */
export function planHandlers({ decks, now, chooseExport }: HandlerParts, { studyData }: Access) {
  return {
    'progress:read': async (subject) => {
      const db = await studyData()
      if (!db.ok) return db
      const found = await decksOf(db.value, decks, subject)
      if (found === null && subject.agenda !== null) return noAgenda
      return ok(await readProgress(db.value, subject, found ?? [], now()))
    },
    'progress:export': async (request) => {
      const db = await studyData()
      if (!db.ok) return db
      const found = await decksOf(db.value, decks, { document: request.document, agenda: null })
      return found === null ? noDocument : exportStatistics(db.value, request, found, chooseExport)
    },
    'progress:map': async ({ document, ...then }) => {
      const db = await studyData()
      if (!db.ok) return db
      const deck = await decks.get(db.value, document)
      return deck === null ? noDocument : ok(readMap(db.value, deck, await learnerOf(db.value), then, now()))
    },
    'plan:read': async ({ agenda: id }) => {
      const db = await studyData()
      if (!db.ok) return db
      const agenda = readAgenda(db.value, id)
      if (agenda === null) return ok(null)
      const found = await decks.of(db.value, agenda.documents)
      return ok(await readPlan(db.value, mixDecks(found), await learnerOf(db.value), agenda, now()))
    },
  } satisfies Pick<Handlers, keyof PlanCalls>
}
