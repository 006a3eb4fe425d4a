import { performance } from 'node:perf_hooks'
import { groupBy } from '../../core/model/group-by.ts'
import { keyOf } from '../../core/study/deck.ts'
import type { Memory } from '../../core/study/schedule.ts'
import { listStarted } from './card-schedules.ts'
import type { Database } from './database.ts'
import { memoriesOf, replayed, workOutCards } from './memories.ts'
import { listReviews } from './reviews.ts'
import { textOf } from './rows.ts'
import { readScheduling } from './scheduling.ts'

/** How long main works on it at a stretch, in ms, before anything else has its turn. */
const sliceMs = 6
/** Cards worked out together; each has some ten ratings. */
const sliceCards = 50
/** What a change of the user's works out with it, in cards: some ten milliseconds' worth. Of what is more, the rest follows in slices. */
const atOnce = 200

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
  while (db.isOpen && renewSlice(db)) await db.nextTurn()
}

/** @returns whether there was something to do. */
function renewSlice(db: Database): boolean {
  const until = performance.now() + sliceMs
  return db.transaction(() => {
    if (renewSome(db, sliceCards) === 0) return false
    while (performance.now() < until && renewSome(db, sliceCards) > 0);
    return true
  })
}

/** Works out cards that a change has noted, as many as can be at once. Within its transaction. */
export function renewAtOnce(db: Database): void {
  if (hasUnknown(db)) renewSome(db, atOnce)
}

/** Works out memories that were worked out with other settings, or never, at most so many: the latter first. Within a transaction. @returns how many */
function renewSome(db: Database, most: number): number {
  const scheduling = readScheduling(db)
  const stale = db.all(
    'SELECT document, card FROM memories WHERE generation < $generation ORDER BY generation LIMIT $most',
    { generation: scheduling.generation, most },
  )
  for (const [document, rows] of groupBy(stale, (row) => textOf(row, 'document')))
    workOutCards(
      db,
      document,
      rows.map((row) => textOf(row, 'card')),
      scheduling,
    )
  return stale.length
}

/** The keys of the cards whose stored memory is not what the log gives; none unless something is wrong. */
export function checkMemories(db: Database): readonly string[] {
  const scheduling = readScheduling(db)
  const stored = memoriesOf(db)
  const given = new Map(
    [...groupBy([...listReviews(db), ...listStarted(db)], ({ document }) => document)].flatMap(
      ([document, log]) => {
        const cards = [...new Set(log.map(({ card }) => card))]
        const memories = replayed(db, document, cards, scheduling)
        return [...memories].map(([card, memory]) => [keyOf(document, card), memory ?? undefined] as const)
      },
    ),
  )
  const told = (memory: Memory | undefined) => JSON.stringify(flat(memory))
  return [...new Set([...given.keys(), ...stored.keys()])].filter(
    (key) => told(given.get(key)) !== told(stored.get(key)),
  )
}

/** By name, so that the order of the fields does not count. */
const flat = (memory: object | undefined): unknown =>
  memory &&
  Object.entries(memory)
    .map(([name, value]) => (name === 'fsrs' ? flat(value) : [name, value]))
    .sort()
