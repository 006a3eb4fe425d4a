import { expect, test } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import {
  appendReview,
  listFirstOf,
  listReviews,
  listReviewsOf,
  revokeReview,
} from '../../../../src/main/store/reviews.ts'
import { codeThrown, documentA, documentB, makeReview, now, openWithDocuments } from './helpers.ts'

test('appends, revokes once, and lists what stands', async () => {
  const db = await openWithDocuments()
  const first = appendReview(db, makeReview('c1'))
  const second = appendReview(db, { ...makeReview('c1'), at: now + 1, utcOffset: -330 })
  appendReview(db, makeReview('c2', documentB))
  expect(revokeReview(db, first, now + 2)).toBe(true)
  expect(revokeReview(db, first, now + 3)).toBe(false)
  expect(revokeReview(db, 999, now)).toBe(false)
  const standing = { ...makeReview('c1'), id: second, at: now + 1, utcOffset: -330 }
  expect(listReviews(db, [documentA])).toEqual([standing])
  expect(listReviews(db)).toHaveLength(2)
  const revocation = db.get('SELECT id FROM reviews WHERE revokes = $first', { first })?.id
  expect(revokeReview(db, Number(revocation), now)).toBe(false)
})

test('nothing rewrites history', async () => {
  const db = await openWithDocuments()
  const id = appendReview(db, makeReview('c1'))
  revokeReview(db, id, now)
  const columns = '(id, document, card, rating, at, utc_offset, duration_ms, revokes)'
  for (const sql of [
    'UPDATE reviews SET rating = 1',
    'DELETE FROM reviews',
    `INSERT OR REPLACE INTO reviews ${columns} SELECT id, document, card, 1, at, utc_offset, 0, NULL FROM reviews LIMIT 1`,
    `REPLACE INTO reviews ${columns} SELECT NULL, document, card, NULL, 1, 0, 0, id FROM reviews LIMIT 1`,
    `INSERT INTO reviews ${columns} SELECT NULL, document, 'other', NULL, 1, 0, 0, id FROM reviews LIMIT 1`,
    'DELETE FROM documents',
  ]) {
    for (const recursive of ['ON', 'OFF']) {
      db.script(`PRAGMA recursive_triggers = ${recursive}`)
      expect(() => db.run(sql), sql).toThrow(expect.objectContaining({ constraint: true }))
    }
  }
  expect(db.get('SELECT count(*) AS n FROM reviews')?.n).toBe(2)
})

test('refuses what is not a rating', async () => {
  const db = await openWithDocuments()
  for (const wrong of [
    { rating: 5 as Rating },
    { rating: 0 as Rating },
    { card: '' },
    { at: 1.5 },
    { durationMs: -1 },
    { utcOffset: 2000 },
  ]) {
    expect(codeThrown(() => appendReview(db, { ...makeReview('c'), ...wrong }))).toBe('unexpected')
  }
})

test('the first rating of each card that was rated of late is that of its own log, also where one was revoked or came in a pack', async () => {
  const db = await openWithDocuments()
  const rate = (card: string, document: string, at: number) =>
    appendReview(db, { ...makeReview(card, document), at })
  const revoked = rate('c1', documentA, now)
  rate('c1', documentA, now + 1)
  rate('c2', documentA, now + 2)
  rate('c1', documentB, now + 3)
  const late = rate('c1', documentA, now + 4)
  // Came after, but was given before.
  rate('c1', documentB, now - 5)
  rate('c3', documentB, now + 6)
  revokeReview(db, revoked, now + 7)
  const inPack = (id: number) =>
    db.run('INSERT INTO pack_ratings (review, document) VALUES ($id, $document)', { id, document: documentB })
  for (const { id } of listReviews(db, [documentB])) inPack(id)
  const cards = [
    [documentA, 'c1'],
    [documentB, 'c1'],
    [documentB, 'c3'],
  ] as const
  const sorted = (found: readonly { readonly id: number }[]) => found.toSorted((a, b) => a.id - b.id)
  expect(sorted(listFirstOf(db, late))).toEqual(
    sorted(cards.flatMap(([document, card]) => listReviewsOf(db, document, card).slice(0, 1))),
  )
})
