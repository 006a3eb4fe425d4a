/** Ratings that come in a pack: what is here already never comes twice. */
import { listStarted, readCardSchedule, type StartedCard } from '../card-schedules.ts'
import type { Database, Row } from '../database.ts'
import type { PackReview } from '../memories.ts'
import { cameInPack, lastRatingOf, listReviews, type StoredReview } from '../reviews.ts'
import { numberOf, numberOrNull, textOf } from '../rows.ts'

/** What makes two ratings one. */
const told = 'json_array(card, rating, at, utc_offset, duration_ms)'

/** The ratings of a document that stand in the pack and never were here. */
export function newRatings(ours: Database, theirs: Database, document: string): readonly PackReview[] {
  const known = knownHere(ours, document)
  const times = timesOf(theirs, document)
  const told = toldOf(theirs, document)
  return listReviews(theirs, [document]).flatMap(({ id, ...review }: StoredReview) => {
    const row = told.get(id)
    if (row === undefined || known.has(row.told)) return []
    const given = times.get(id)
    return [{ ...review, at: row.at, ...(given !== undefined && { given }) }]
  })
}

/** The starting states of a document's cards that were studied in the pack's library, and never here. */
export const newStarted = (ours: Database, theirs: Database, document: string): readonly StartedCard[] =>
  listStarted(theirs).filter(({ document: of, card }) => {
    if (of !== document || lastRatingOf(ours, document, card) !== null) return false
    const { resetAfter, startingState } = readCardSchedule(ours, document, card)
    return resetAfter === null && startingState === null
  })

/** One that was taken back here stays so; but one that came in a pack that was taken back may come again. */
function knownHere(db: Database, document: string): ReadonlySet<string> {
  const rows = db.all(
    `SELECT ${told} AS told FROM reviews AS rating WHERE document = $document AND rating IS NOT NULL
       AND (id NOT IN (${cameInPack}) OR NOT EXISTS (SELECT 1 FROM reviews WHERE revokes = rating.id))`,
    { document },
  )
  return new Set(rows.map((row) => textOf(row, 'told')))
}

const toldOf = (db: Database, document: string) =>
  new Map(
    db
      .all(`SELECT id, at, ${told} AS told FROM reviews WHERE document = $document AND rating IS NOT NULL`, {
        document,
      })
      .map((row) => [numberOf(row, 'id'), { at: numberOf(row, 'at'), told: textOf(row, 'told') }] as const),
  )

/** When ratings count as given that were given under a wrong clock. */
const timesOf = (db: Database, document: string): ReadonlyMap<number, number> =>
  new Map(
    db
      .all('SELECT review, at FROM review_times WHERE document = $document', { document })
      .map((row) => [numberOf(row, 'review'), numberOf(row, 'at')]),
  )

/**
 * Copies all of the log of a document that has none here, with what was taken back. Within a transaction.
 *
 * @returns the cards that it tells of
 */
export function copyLog(ours: Database, theirs: Database, document: string): readonly string[] {
  const numbers = new Map<number, number>()
  const rows = theirs.all('SELECT * FROM reviews WHERE document = $document ORDER BY id', { document })
  for (const row of rows) {
    const taken = numberOrNull(row, 'revokes')
    const id = append(ours, row, taken === null ? null : (numbers.get(taken) ?? null))
    numbers.set(numberOf(row, 'id'), id)
    if (taken === null)
      ours.run('INSERT INTO pack_ratings (review, document) VALUES ($id, $document)', { id, document })
  }
  for (const [review, at] of timesOf(theirs, document)) {
    const id = numbers.get(review)
    if (id !== undefined)
      ours.run('INSERT INTO review_times (review, document, at) VALUES ($id, $document, $at)', {
        id,
        document,
        at,
      })
  }
  return rows.map((row) => textOf(row, 'card'))
}

function append(db: Database, row: Row, revokes: number | null): number {
  const { id: _, ...rest } = row
  return db.run(
    `INSERT INTO reviews (document, card, rating, at, utc_offset, duration_ms, revokes, learning_steps)
     VALUES ($document, $card, $rating, $at, $utc_offset, $duration_ms, $revokes, $learning_steps)`,
    { ...rest, revokes },
  ).lastId
}
