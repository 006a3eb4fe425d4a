import type { Database, Row } from './database.ts'
import { numberOf, textOf } from './rows.ts'

export type Rating = 1 | 2 | 3 | 4

/** One rating of a card. */
export interface Review {
  readonly document: string
  readonly card: string
  readonly rating: Rating
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  /** Minutes east of UTC at that moment: the user's day depends on it. */
  readonly utcOffset: number
  readonly durationMs: number
}

export interface StoredReview extends Review {
  readonly id: number
}

const columns = 'document, card, rating, at, utc_offset, duration_ms, revokes'

/** @returns the new row's id. */
export function appendReview(db: Database, review: Review): number {
  return db.run(
    `INSERT INTO reviews (${columns}) VALUES ($document, $card, $rating, $at, $utcOffset, $durationMs, NULL)`,
    { ...review },
  ).lastId
}

/**
 * Takes a rating back by appending a row that says so.
 * @returns false, and nothing is written, if there is no such rating or it was taken back before.
 */
export function revokeReview(db: Database, id: number, at: number): boolean {
  return (
    db.run(
      `INSERT INTO reviews (${columns})
       SELECT document, card, NULL, $at, utc_offset, 0, id FROM reviews AS rating
       WHERE id = $id AND revokes IS NULL AND NOT EXISTS (SELECT 1 FROM reviews WHERE revokes = rating.id)`,
      { id, at },
    ).changes === 1
  )
}

/** The ratings that stand, of one document or all, the oldest first. */
export function listReviews(db: Database, document: string | null = null): readonly StoredReview[] {
  const where = document === null ? '' : 'AND document = $document'
  return db
    .all(
      `SELECT id, ${columns} FROM reviews AS rating
       WHERE revokes IS NULL ${where} AND NOT EXISTS (SELECT 1 FROM reviews WHERE revokes = rating.id)
       ORDER BY at, id`,
      document === null ? {} : { document },
    )
    .map(fromRow)
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
  }
}
