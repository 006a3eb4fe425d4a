import { inOrder } from '../../core/model/agenda.ts'
import { secondsFor } from '../../core/study/pace.ts'
import type { TodayState } from '../../shared/contract/today.ts'
import { listAgendas } from '../store/agendas.ts'
import type { Database } from '../store/database.ts'
import { readScheduling } from '../store/scheduling.ts'
import { hasRated, listChanged, listReading, newestOwn } from '../store/today.ts'
import { readFirstSteps } from './first-steps.ts'
import { paceOf } from './learner.ts'

/** How long an hour that is over is still told of, in ms. */
const overMs = 86_400_000

/**
 * What is put before the reader when they come. All of it is asked of the data file: it costs the same whatever the
 * documents hold.
 *
 * @param at milliseconds since 1970-01-01 UTC
 */
export function readToday(db: Database, at: number): TodayState {
  const agendas = listAgendas(db)
  return {
    now: at,
    agendas: inOrder(agendas, at).filter((each) => each.at > at - overMs),
    hasAgendas: agendas.length > 0,
    reading: listReading(db),
    changed: listChanged(db, at),
    newest: newestOwn(db),
    hasStudied: hasRated(db),
    secondsPerCard: secondsFor({ new: 0, learning: 0, due: 1 }, paceOf(db), readScheduling(db).retention),
    firstSteps: readFirstSteps(db, at),
  }
}
