/** When ratings count as given that were given under a wrong clock. The log itself keeps what the clock said. */
import { straighten } from '../../core/study/straighten.ts'
import type { Database, Row } from './database.ts'
import { lastMoment } from './reviews.ts'
import { numberOf, textOf } from './rows.ts'

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
export const hasMoved = (db: Database): boolean => db.get('SELECT 1 FROM review_times LIMIT 1') !== null

/**
 * Works out when each rating counts as given, and stores it where that is not when the clock said. Within a transaction.
 *
 * @param now what the clock says now; null where the log says it all
 * @returns the cards of which that has changed
 */
export function straightenLog(db: Database, now: number | null): readonly RatedCard[] {
  const rows = db.all('SELECT id, document, card, at FROM reviews WHERE rating IS NOT NULL ORDER BY id')
  const counts = momentsOf(rows, now)
  const known = new Map(
    db
      .all('SELECT review, at FROM review_times')
      .map((row) => [numberOf(row, 'review'), numberOf(row, 'at')] as const),
  )
  const changed = rows.flatMap((row, place) => {
    const at = counts[place] ?? 0
    const moved = at === numberOf(row, 'at') ? null : at
    return (known.get(numberOf(row, 'id')) ?? null) === moved ? [] : [{ row, moved }]
  })
  for (const { row, moved } of changed) write(db, row, moved)
  const cards = changed.map(({ row }) => ({ document: textOf(row, 'document'), card: textOf(row, 'card') }))
  return [...new Map(cards.map((each) => [JSON.stringify(each), each])).values()]
}

/** A rating that was done again has the moment of the first one, and tells nothing of the clock. */
function momentsOf(rows: readonly Row[], now: number | null): readonly number[] {
  const places = new Map<string, number>()
  const read: number[] = []
  const at = rows.map((row) => {
    const key = JSON.stringify([row.document, row.card, row.at])
    const place = places.get(key) ?? read.push(numberOf(row, 'at')) - 1
    places.set(key, place)
    return place
  })
  const straight = straighten(now === null ? read : [...read, now])
  return at.map((place) => straight[place] ?? 0)
}

function write(db: Database, row: Row, at: number | null): void {
  const { id, document } = { id: numberOf(row, 'id'), document: textOf(row, 'document') }
  if (at === null) db.run('DELETE FROM review_times WHERE review = $id', { id })
  else
    db.run('INSERT OR REPLACE INTO review_times (review, document, at) VALUES ($id, $document, $at)', {
      id,
      document,
      at,
    })
}
