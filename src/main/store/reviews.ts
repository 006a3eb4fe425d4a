import type { Rating } from '../../core/model/rating.ts'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from '../../core/study/schedule.ts'
import type { Database, Row } from './database.ts'
import { jsonList } from './json-list.ts'
import { numberOf, numberOrNull, textOf, textOrNull } from './rows.ts'

/** One rating of a card. */
export interface ReviewEntry {
  readonly document: string
  readonly card: string
  readonly rating: Rating
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  /** Minutes east of UTC at that moment: the user's day depends on it. */
  readonly utcOffset: number
  readonly durationMs: number
  /** Minutes of the steps of a new card when it was given; the settings' own where it does not say. */
  readonly learningSteps?: readonly number[]
}

export interface StoredReview extends ReviewEntry {
  readonly id: number
}

const isNotRevoked = 'NOT EXISTS (SELECT 1 FROM reviews WHERE revokes = rating.id)'

const columns = 'document, card, rating, at, utc_offset, duration_ms, revokes, learning_steps'

/** @returns the new row's id. */
export function appendReview(db: Database, { learningSteps, ...review }: ReviewEntry): number {
  return db.run(
    `INSERT INTO reviews (${columns})
     VALUES ($document, $card, $rating, $at, $utcOffset, $durationMs, NULL, $steps)`,
    { ...review, steps: learningSteps === undefined ? null : JSON.stringify(learningSteps) },
  ).lastId
}

/** Appends ratings of one document. @returns the new rows' ids, in the order of the ratings */
export function appendReviews(
  db: Database,
  document: string,
  reviews: readonly Omit<ReviewEntry, 'document'>[],
): readonly number[] {
  const rows = reviews.map(({ card, rating, at, utcOffset, durationMs, learningSteps }) => [
    ...[card, rating, at, utcOffset, durationMs],
    learningSteps === undefined ? null : JSON.stringify(learningSteps),
  ])
  return db
    .all(
      `INSERT INTO reviews (${columns})
       SELECT $document, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, NULL, value ->> 5
       FROM json_each($rows) ORDER BY key RETURNING id`,
      { document, rows: jsonList(rows) },
    )
    .map((row) => numberOf(row, 'id'))
    .toSorted((a, b) => a - b)
}

/**
 * Takes a rating back by appending a row that says so.
 * @returns false, and nothing is written, if there is no such rating or it was taken back before.
 */
export function revokeReview(db: Database, id: number, at: number): boolean {
  return (
    db.run(
      `INSERT INTO reviews (${columns})
       SELECT document, card, NULL, $at, utc_offset, 0, id, NULL FROM reviews AS rating
       WHERE id = $id AND revokes IS NULL AND ${isNotRevoked}`,
      { id, at },
    ).changes === 1
  )
}

/** Takes back those ratings of one document that still stand. @returns the card of each */
export function revokeReviews(
  db: Database,
  document: string,
  ids: readonly number[],
  at: number,
): readonly string[] {
  return db
    .all(
      `INSERT INTO reviews (${columns})
       SELECT document, card, NULL, $at, utc_offset, 0, id, NULL FROM reviews AS rating
       WHERE id IN (SELECT value FROM json_each($ids)) AND document = $document AND revokes IS NULL AND ${isNotRevoked}
       ORDER BY id RETURNING card`,
      { document, ids: jsonList(ids), at },
    )
    .map((row) => textOf(row, 'card'))
}

/**
 * Whether a row is a rating that stands. A rating revokes nothing, but to ask for that would lead the planner to
 * the index of revocations, and through every rating there is.
 */
const standing = `rating.rating IS NOT NULL AND ${isNotRevoked}`

/** When a rating counts as given: as the clock had it, unless that was set since (review-times.ts). */
const given = 'coalesce((SELECT at FROM review_times WHERE review = rating.id), rating.at)'
/** The numbers of the ratings that came in packs (pack/). */
export const cameInPack = 'SELECT review FROM pack_ratings'

/** Where ratings of a document came in a pack, the order of the rows is not that in which they were given. */
const inTurn = `CASE WHEN $document IN (SELECT document FROM pack_ratings) THEN ${given} END, id`
const allInTurn = `CASE WHEN EXISTS (${cameInPack}) THEN ${given} END, id`

const readColumns = `id, document, card, rating, ${given} AS at, utc_offset, duration_ms, learning_steps`

/** The ratings that stand, of some documents or (null) of all, in the order in which they were given: clocks can be set back. */
export function listReviews(
  db: Database,
  documents: readonly string[] | null = null,
): readonly StoredReview[] {
  const where = documents === null ? '' : 'AND document IN (SELECT value FROM json_each($documents))'
  return db
    .all(
      `SELECT ${readColumns} FROM reviews AS rating WHERE ${standing} ${where} ORDER BY ${allInTurn}`,
      documents === null ? {} : { documents: jsonList(documents) },
    )
    .map(fromRow)
}

/** The ratings of one card that stand, in the order in which they were given. */
export const listReviewsOf = (db: Database, document: string, card: string): readonly StoredReview[] =>
  listReviewsOfCards(db, document, [card])

/** The ratings of some cards of a document that stand, in the order in which they were given. */
export function listReviewsOfCards(
  db: Database,
  document: string,
  cards: readonly string[],
): readonly StoredReview[] {
  return db
    .all(
      `SELECT ${readColumns} FROM reviews AS rating
       WHERE document = $document AND card IN (SELECT value FROM json_each($cards)) AND ${standing}
       ORDER BY ${inTurn}`,
      { document, cards: jsonList(cards) },
    )
    .map(fromRow)
}

/** By card, the row of the rating that was stored last of those that stand; cards that have none are left out. */
export function lastRatingsOf(
  db: Database,
  document: string,
  cards: readonly string[],
): ReadonlyMap<string, number> {
  const rows = db.all(
    `SELECT card, max(id) AS last FROM reviews AS rating
     WHERE document = $document AND card IN (SELECT value FROM json_each($cards)) AND ${standing} GROUP BY card`,
    { document, cards: jsonList(cards) },
  )
  return new Map(rows.map((row) => [textOf(row, 'card'), numberOf(row, 'last')]))
}

/** The cards of a document of which the rows do not stand in the order in which their ratings were given: a clock was set back. */
export function cardsOutOfTurn(db: Database, document: string): readonly string[] {
  return db
    .all(
      `SELECT DISTINCT card FROM (
         SELECT card, ${given} - lag(${given}) OVER (PARTITION BY card ORDER BY id) AS step
         FROM reviews AS rating WHERE document = $document AND ${standing})
       WHERE step < 0`,
      { document },
    )
    .map((row) => textOf(row, 'card'))
}

/** The last ratings of all documents that stand, at most so many, in the order in which they were given. */
export function listLastReviews(db: Database, most: number): readonly StoredReview[] {
  return db
    .all(`SELECT ${readColumns} FROM reviews AS rating WHERE ${standing} ORDER BY id DESC LIMIT $most`, {
      most,
    })
    .map(fromRow)
    .toReversed()
}

/**
 * The first rating that stands of each card that was rated from a row on, in one look: there may be a thousand of them.
 * @param from the row's id
 */
export function listFirstOf(db: Database, from: number): readonly StoredReview[] {
  const turn = `CASE WHEN document IN (SELECT document FROM pack_ratings) THEN ${given} ELSE id END`
  // Of the row that has the least: https://sqlite.org/lang_select.html#bareagg
  return db
    .all(
      `SELECT ${readColumns}, min(${turn}) FROM reviews AS rating
       WHERE (document, card) IN (SELECT document, card FROM reviews WHERE id >= $from) AND ${standing}
       GROUP BY document, card`,
      { from },
    )
    .map(fromRow)
}

/** How many ratings of all documents stand. */
export function countAllReviews(db: Database): number {
  const row = db.get(`SELECT count(*) AS number FROM reviews AS rating WHERE ${standing}`)
  return numberOf(row ?? {}, 'number')
}

/** How many ratings of a document stand. */
export function countReviews(db: Database, document: string): number {
  const row = db.get(
    `SELECT count(*) AS number FROM reviews AS rating WHERE document = $document AND ${standing}`,
    { document },
  )
  return numberOf(row ?? {}, 'number')
}

/**
 * How many ratings of the study day of a moment stand, of one document or all. Each has its day by the clock of the place where it
 * was given.
 */
export function countReviewsOn(db: Database, document: string | null, now: Moment): number {
  const where = document === null ? '' : 'AND document = $document'
  // Study time is local time less the hours by which a study day begins after midnight.
  const day = studyDay(studyTime(now))
  const clock = { ...now, utcOffset: 0 }
  const rollover = epochTime(0, clock)
  const from = epochTime(dayStart(day), clock)
  const row = db.get(
    `SELECT count(*) AS number FROM reviews AS rating
     WHERE (at BETWEEN $from - 86400000 AND $from + 2 * 86400000 OR id IN (SELECT review FROM review_times))
       AND (${given} + utc_offset * 60000 - CAST($rollover AS INTEGER)) / 86400000 = $day ${where} AND ${standing}`,
    document === null ? { from, rollover, day } : { from, rollover, day, document },
  )
  return numberOf(row ?? {}, 'number')
}

/** The ratings of a document that stand, from a moment on. */
export function listReviewsSince(db: Database, document: string, from: number): readonly StoredReview[] {
  return db
    .all(
      `SELECT ${readColumns} FROM reviews AS rating
       WHERE document = $document AND (at >= $from OR id IN (SELECT review FROM review_times))
         AND ${given} >= $from AND ${standing} ORDER BY id`,
      { document, from },
    )
    .map(fromRow)
}

/** The id of the last row of the log, of a rating or of what takes one back; 0 if it is empty. */
export function lastReviewId(db: Database): number {
  return numberOf(db.get('SELECT coalesce(max(id), 0) AS last FROM reviews') ?? {}, 'last')
}

/** The latest moment at which a rating counts as given; null if there is none. */
export function lastMoment(db: Database): number | null {
  const row = db.get(
    `SELECT max(at) AS last FROM (
       SELECT at FROM (
         SELECT at FROM reviews WHERE rating IS NOT NULL AND id NOT IN (SELECT review FROM review_times)
           AND id NOT IN (${cameInPack})
         ORDER BY at DESC LIMIT 1)
       UNION ALL SELECT max(at) FROM review_times WHERE review NOT IN (${cameInPack}))`,
  )
  return numberOrNull(row ?? {}, 'last')
}

/** Null for what are no steps. */
export function parseSteps(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((step) => typeof step === 'number') ? value : null
}

/** Lists of steps as they are written: there are few, in many rows. */
const readSteps = new Map<string, readonly number[] | null>()

function stepsOf(written: string | null): Pick<ReviewEntry, 'learningSteps'> {
  if (written === null) return {}
  const learningSteps = readSteps.get(written) ?? parseSteps(JSON.parse(written))
  readSteps.set(written, learningSteps)
  return learningSteps === null ? {} : { learningSteps }
}

function fromRow(row: Row): StoredReview {
  return {
    id: numberOf(row, 'id'),
    document: textOf(row, 'document'),
    card: textOf(row, 'card'),
    rating: numberOf(row, 'rating') as Rating, // a CHECK of the table
    at: numberOf(row, 'at'),
    utcOffset: numberOf(row, 'utc_offset'),
    durationMs: numberOf(row, 'duration_ms'),
    ...stepsOf(textOrNull(row, 'learning_steps')),
  }
}
