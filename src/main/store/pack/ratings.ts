/** Ratings that come in a pack: what is here already never comes twice. */
import { listStarted, readCardSchedules, type StartedCard, unsaid } from '../card-schedules.ts'
import type { Database } from '../database.ts'
import { jsonList } from '../json-list.ts'
import { noteStale, type PackReview } from '../memories.ts'
import { noteTimes } from '../review-times.ts'
import { cameInPack, lastRatingsOf, lastReviewId, listReviews, type StoredReview } from '../reviews.ts'
import { numberOf, numberOrNull, textOf, textOrNull } from '../rows.ts'

/** What makes two ratings one. */
const told = 'json_array(card, rating, at, utc_offset, duration_ms)'

/** The ratings of a document that stand in the pack and never were here; in stretches, since there may be thousands. */
export function* newRatings(
  ours: Database,
  theirs: Database,
  document: string,
): Generator<void, readonly PackReview[]> {
  const known = knownHere(ours, document)
  yield
  const told = toldOf(theirs, document)
  yield
  const times = timesOf(theirs, document)
  return listReviews(theirs, [document]).flatMap(({ id, ...review }: StoredReview) => {
    const row = told.get(id)
    if (row === undefined || known.has(row.told)) return []
    const given = times.get(id)
    return [{ ...review, at: row.at, ...(given !== undefined && { given }) }]
  })
}

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

/** The starting states of a document's cards that were studied in the pack's library, and never here. */
export function newStarted(ours: Database, theirs: Database, document: string): readonly StartedCard[] {
  const started = listStarted(theirs).filter((each) => each.document === document)
  const cards = started.map(({ card }) => card)
  const rated = lastRatingsOf(ours, document, cards)
  const said = readCardSchedules(ours, document, cards)
  return started.filter(({ card }) => {
    const { resetAfter, startingState } = said.get(card) ?? unsaid
    return !rated.has(card) && resetAfter === null && startingState === null
  })
}

/** Copies all of the log of a document that has none here, with what was taken back. Within a transaction. */
export function copyLog(ours: Database, theirs: Database, document: string): void {
  const rows = theirs.all('SELECT * FROM reviews WHERE document = $document ORDER BY id', { document })
  const first = lastReviewId(ours) + 1
  const numbers = new Map(rows.map((row, at) => [numberOf(row, 'id'), first + at]))
  const numberHere = (id: number | null) => (id === null ? null : (numbers.get(id) ?? null))
  ours.run(
    `INSERT INTO reviews (id, document, card, rating, at, utc_offset, duration_ms, revokes, learning_steps)
     SELECT value ->> 0, $document, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
     FROM json_each($rows) ORDER BY key`,
    {
      document,
      rows: jsonList(
        rows.map((row) => [
          numberHere(numberOf(row, 'id')),
          textOf(row, 'card'),
          numberOrNull(row, 'rating'),
          ...[numberOf(row, 'at'), numberOf(row, 'utc_offset'), numberOf(row, 'duration_ms')],
          numberHere(numberOrNull(row, 'revokes')),
          textOrNull(row, 'learning_steps'),
        ]),
      ),
    },
  )
  ours.run(
    `INSERT INTO pack_ratings (review, document)
     SELECT id, document FROM reviews WHERE id >= $first AND rating IS NOT NULL`,
    { first },
  )
  const moved = [...timesOf(theirs, document)].flatMap(([review, at]) => {
    const id = numbers.get(review)
    return id === undefined ? [] : [[id, at] as const]
  })
  noteTimes(ours, document, moved)
  noteStale(ours, document, [...new Set(rows.map((row) => textOf(row, 'card')))])
}
