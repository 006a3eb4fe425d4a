import { performance } from 'node:perf_hooks'
import { keyOf } from '../../core/study/deck.ts'
import { listStarted, readCardSchedule } from './card-schedules.ts'
import type { Database } from './database.ts'
import { memoriesOf, memoryOf, workOut } from './memories.ts'
import { listReviews, listReviewsOf } from './reviews.ts'
import { textOf } from './rows.ts'
import { readScheduling, schedulerFor } from './scheduling.ts'

/** How long main works on it at a stretch, in ms, before anything else has its turn. */
const sliceMs = 6
/** Cards looked at together; each has some ten ratings. */
const sliceCards = 200

const running = new WeakMap<Database, Promise<void>>()

/**
 * Works out every memory that was worked out with other settings, or never, in slices. What is half done goes on
 * at the next call, also after a restart.
 */
export function renewMemories(db: Database): Promise<void> {
  const known = running.get(db)
  if (known !== undefined) return known
  const run = renewSlices(db).finally(() => running.delete(db))
  running.set(db, run)
  return run
}

/** Notes every card that has ratings or a starting state as one whose memory was never worked out. */
export function noteUnknown(db: Database): void {
  db.run(`INSERT INTO memories
    SELECT document, card, 0, 'new', 0, 0, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, NULL FROM (
      SELECT document, card FROM reviews
      UNION SELECT document, card FROM card_details WHERE starting_state IS NOT NULL)`)
}

/** Whether there are cards whose memory was never worked out: they would seem new. */
export function hasUnknown(db: Database): boolean {
  return db.get('SELECT 1 FROM memories WHERE generation = 0 LIMIT 1') !== null
}

async function renewSlices(db: Database): Promise<void> {
  while (db.isOpen && renewSlice(db)) await new Promise((done) => setImmediate(done))
}

/** @returns whether there was something to do. */
function renewSlice(db: Database): boolean {
  const scheduling = readScheduling(db)
  const { generation } = scheduling
  const stale = db.all(
    `SELECT document, card FROM memories WHERE generation < $generation LIMIT ${sliceCards}`,
    { generation },
  )
  if (stale.length === 0) return false
  const until = performance.now() + sliceMs
  db.transaction(() => {
    for (const row of stale) {
      workOut(db, textOf(row, 'document'), textOf(row, 'card'), scheduling)
      if (performance.now() > until) return
    }
  })
  return true
}

/** The keys of the cards whose stored memory is not what the log gives; none unless something is wrong. */
export function checkMemories(db: Database): readonly string[] {
  const scheduling = readScheduling(db)
  const stored = memoriesOf(db)
  const cards = new Map(
    [...listReviews(db), ...listStarted(db)].map((each) => [keyOf(each.document, each.card), each]),
  )
  const wrong = [...cards].flatMap(([key, { document, card }]) => {
    const memory = memoryOf(
      listReviewsOf(db, document, card),
      readCardSchedule(db, document, card),
      schedulerFor(scheduling, document),
    )
    return JSON.stringify(flat(memory ?? undefined)) === JSON.stringify(flat(stored.get(key))) ? [] : [key]
  })
  return [...wrong, ...[...stored.keys()].filter((key) => !cards.has(key))]
}

/** By name, so that the order of the fields does not count. */
const flat = (memory: object | undefined): unknown =>
  memory &&
  Object.entries(memory)
    .map(([name, value]) => (name === 'fsrs' ? flat(value) : [name, value]))
    .sort()
