import type { Part } from '../../../core/model/part.ts'
import { ok, type Result } from '../../../core/model/result.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { PracticeCalls } from '../../../shared/contract/practice.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Access } from '../../app/access.ts'
import { noAgenda } from '../../app/agendas.ts'
import { openPractice, type PracticeDesk } from '../../app/practice/desk.ts'
import { practiceCards, practiceOverview } from '../../app/practice/round.ts'
import { readAgenda } from '../../store/agendas.ts'
import { addMock, listMocks } from '../../store/mocks.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Practice, which leaves the schedule alone. */
export function practiceHandlers(
  { briefings, places, now }: HandlerParts,
  { studyData, withData, withResult }: Access,
) {
  const openDesk = async (
    subject: Subject,
    part: Part | null = null,
  ): Promise<Result<PracticeDesk, AppError>> => {
    const db = await studyData()
    return db.ok ? openPractice({ db: db.value, briefings, places, at: now() }, subject, part) : db
  }
  return {
    'practice:overview': async (subject) => {
      const desk = await openDesk(subject)
      return desk.ok ? ok(practiceOverview(desk.value)) : desk
    },
    'practice:cards': async ({ document, agenda, part, ...request }) => {
      const desk = await openDesk({ document, agenda }, part)
      return desk.ok ? ok(await practiceCards(desk.value, request)) : desk
    },
    'practice:keep': ({ agenda, ...mock }) =>
      withResult((db) => {
        if (readAgenda(db, agenda) === null) return noAgenda
        addMock(db, agenda, { ...mock, at: now() })
        return ok(null)
      }),
    'practice:mocks': ({ agenda }) => withData((db) => listMocks(db, agenda)),
  } satisfies Pick<Handlers, keyof PracticeCalls>
}
