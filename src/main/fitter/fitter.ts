/**
 * The fitter: a process of its own that fits the weights of the scheduler to the log, says what came of it, and ends. It
 * reads the data and writes nothing; its native code ends no other process, and has a minute.
 */
import '../base/offline.ts'
import { keyOf } from '../../core/study/deck.ts'
import { scheduleDefaults } from '../../core/study/schedule.ts'
import { listStartingStates } from '../store/card-schedules.ts'
import { inDays } from '../store/moment.ts'
import { openStore } from '../store/open.ts'
import { listReviews } from '../store/reviews.ts'
import { readScheduling } from '../store/scheduling.ts'
import { fitWeights } from './fit.ts'
import type { FitterArguments, FitterReply } from './protocol.ts'

const longestMs = 60_000

const [file] = process.argv.slice(2) as unknown as FitterArguments
const say = (reply: FitterReply) => process.parentPort.postMessage(reply)
const fail = (cause: unknown) =>
  say({ kind: 'failed', why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })

async function fitLog(): Promise<void> {
  const store = await openStore(file, { readOnly: true, now: 0 })
  if (!store.ok) throw store.error
  const db = store.value
  const { retention, learningSteps, rollover } = readScheduling(db)
  const states = listStartingStates(db)
  // What is learnt from is a whole life of a card.
  const log = inDays(db, listReviews(db))
    .map((entry) => ({ ...entry, card: keyOf(entry.document, entry.card) }))
    .filter(({ card }) => !states.has(card))
  db.close()
  say({
    kind: 'fitted',
    fitted: await fitWeights(log, { ...scheduleDefaults, retention, learningSteps, rollover }),
  })
}

// What is trained runs beside this thread, so that the time can be looked at.
setTimeout(() => fail(`It took more than ${longestMs} ms`), longestMs)
fitLog().catch(fail)
