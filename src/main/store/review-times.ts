/** When ratings count as given that were given under a wrong clock. The log itself keeps what the clock said. */
import { straighten } from '../../core/study/straighten.ts'
import type { Database } from './database.ts'
import { jsonList } from './json-list.ts'
import { cameInPack, lastMoment } from './reviews.ts'
import { numberOf, numberOrNull, textOf } from './rows.ts'

const dayMs = 86_400_000

export interface RatedCard {
  readonly document: string
  readonly card: string
}

/** Whether a moment lies more than a day before the last rating, as it counts: then a clock was wrong, or is. */
export function isBehind(db: Database, at: number): boolean {
  const last = lastMoment(db)
  return last !== null && last > at + dayMs
}

/** Whether any rating counts at another moment than its own: more ratings may say something else of it. */
export const hasMoved = (db: Database): boolean =>
  db.get(`SELECT 1 FROM review_times WHERE review NOT IN (${cameInPack}) LIMIT 1`) !== null

/**
 * Works out when each rating counts as given, and stores it where that is not when the clock said. Within a transaction.
 *
 * @param now what the clock says now; null where the log says it all
 * @returns the cards of which that has changed
 */
export function straightenLog(db: Database, now: number | null): readonly RatedCard[] {
  const log = readLog(db)
  const firsts = firstsOf(db, log)
  const own = log.filter(({ id }) => !firsts.has(id))
  const read = own.map(({ at }) => at)
  const straight = straighten(now === null ? read : [...read, now])
  const counts = new Map(own.map(({ id }, place) => [id, straight[place]]))
  const known = new Map(
    db
      .all('SELECT review, at FROM review_times')
      .map((row) => [numberOf(row, 'review'), numberOf(row, 'at')] as const),
  )
  const cards = log.flatMap(({ id, at }) => {
    const given = counts.get(firsts.get(id) ?? id) ?? at
    const moved = given === at ? null : given
    return (known.get(id) ?? null) === moved ? [] : [move(db, id, moved)]
  })
  return [...new Map(cards.map((each) => [JSON.stringify(each), each])).values()]
}

/** Notes when ratings of a document count as given, by their rows, of which that was not known. Within a transaction. */
export function noteTimes(
  db: Database,
  document: string,
  times: readonly (readonly [review: number, at: number])[],
): void {
  db.run(
    `INSERT INTO review_times (review, document, at)
     SELECT value ->> 0, $document, value ->> 1 FROM json_each($times)`,
    { document, times: jsonList(times) },
  )
}

interface ClockReading {
  /** The id of the rating's row. */
  readonly id: number
  /** When the rating was given by the clock of then, in milliseconds since 1970-01-01 UTC. */
  readonly at: number
}

/** Ratings that came in a pack were given by another clock, and tell nothing of ours. */
const readLog = (db: Database): readonly ClockReading[] =>
  db
    .all(`SELECT id, at FROM reviews WHERE rating IS NOT NULL AND id NOT IN (${cameInPack}) ORDER BY id`)
    .map((row) => ({ id: numberOf(row, 'id'), at: numberOf(row, 'at') }))

/** A rating that was done again has the moment of the first one, and tells nothing of the clock. By their rows. */
function firstsOf(db: Database, log: readonly ClockReading[]): ReadonlyMap<number, number> {
  let latest = Number.NEGATIVE_INFINITY
  const back = log.filter(({ at }) => {
    latest = Math.max(latest, at)
    return at < latest - dayMs
  })
  return new Map(
    back.flatMap(({ id }) => {
      const first = numberOrNull(db.get(firstSame, { id }) ?? {}, 'first')
      return first === null ? [] : [[id, first] as const]
    }),
  )
}

const firstSame = `SELECT min(first.id) AS first FROM reviews AS again JOIN reviews AS first
  ON first.document = again.document AND first.card = again.card AND first.at = again.at AND first.id < again.id
  WHERE again.id = $id AND first.rating IS NOT NULL`

/** Notes when a rating counts as given; null is when the clock said. @returns its card */
function move(db: Database, id: number, at: number | null): RatedCard {
  if (at === null) db.run('DELETE FROM review_times WHERE review = $id', { id })
  else
    db.run(
      `INSERT OR REPLACE INTO review_times (review, document, at)
       SELECT id, document, $at FROM reviews WHERE id = $id`,
      { id, at },
    )
  const row = db.get('SELECT document, card FROM reviews WHERE id = $id', { id }) ?? {}
  return { document: textOf(row, 'document'), card: textOf(row, 'card') }
}
