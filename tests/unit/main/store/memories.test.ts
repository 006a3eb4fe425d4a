import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../../src/core/study/deck.ts'
import { makeScheduler, type Rating } from '../../../../src/core/study/schedule.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { deleteRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { addReview, loadMemories, memoriesOf, takeBackReview } from '../../../../src/main/store/memories.ts'
import { migrations } from '../../../../src/main/store/migrations.ts'
import { checkMemories, hasUnknown, renewMemories } from '../../../../src/main/store/rebuild.ts'
import { appendReview, listReviews } from '../../../../src/main/store/reviews.ts'
import { writeScheduling } from '../../../../src/main/store/scheduling.ts'
import { documentA, documentB, makeFile, makeReview, now, open, openWithDocuments } from './helpers.ts'

const day = 86_400_000
const defaults = { retention: 0.9, learningSteps: [1, 10] }

/** One thing that happens: a rating, a rating that is taken back, a change of settings, or a look in between. */
type Act =
  | {
      readonly kind: 'rate'
      readonly card: string
      readonly document: string
      readonly rating: Rating
      readonly wait: number
    }
  | { readonly kind: 'revoke'; readonly which: number }
  | { readonly kind: 'settings'; readonly retention: number; readonly steps: readonly number[] }
  | { readonly kind: 'renew' }
  | { readonly kind: 'look' }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('rate' as const),
      card: fc.constantFrom('c1', 'c2', 'c3'),
      document: fc.constantFrom(documentA, documentB),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      // Also a clock that goes back.
      wait: fc.oneof(
        fc.integer({ min: -400 * day, max: 400 * day }),
        fc.integer({ min: 0, max: 20 * 60_000 }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('revoke' as const), which: fc.nat(50) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      retention: fc.constantFrom(0.8, 0.9, 0.95),
      steps: fc.constantFrom([1, 10], [5], [1, 5, 30]),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'renew' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'look' as const }) },
)

test('what is stored is what the log gives, after any ratings, revocations and changes of settings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const db = await openWithDocuments()
      let at = now
      let options = defaults
      for (const each of acts) {
        if (each.kind === 'rate') {
          at = Math.max(0, at + each.wait)
          const { card, document, rating } = each
          db.transaction(() => addReview(db, { ...makeReview(card, document), rating, at }))
        } else if (each.kind === 'revoke') {
          const log = listReviews(db)
          const review = log[each.which % Math.max(1, log.length)]
          if (review !== undefined) db.transaction(() => takeBackReview(db, review, at))
        } else if (each.kind === 'settings') {
          options = { retention: each.retention, learningSteps: [...each.steps] }
          writeScheduling(db, options)
        } else if (each.kind === 'renew') await renewMemories(db)
        else memoriesOf(db)
      }
      await renewMemories(db)
      expect(checkMemories(db)).toEqual([])
      // By the scheduler itself, from the whole log: no code of the store between.
      const scheduler = makeScheduler({ ...options, relearningSteps: [10] })
      const log = listReviews(db).map((review) => ({ ...review, card: keyOf(review.document, review.card) }))
      expect(new Map(memoriesOf(db))).toEqual(scheduler.replay(log))
      db.close()
    }),
    { numRuns: 60 },
  )
})

test('a rating that is not stored leaves no memory', async () => {
  const db = await openWithDocuments()
  memoriesOf(db)
  expect(() =>
    db.transaction(() => {
      addReview(db, makeReview('c1'))
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(memoriesOf(db).size).toBe(0)
  expect(checkMemories(db)).toEqual([])
})

test('a journalled rating is remembered, forgotten by undo and remembered again by redo', async () => {
  const db = await openWithDocuments()
  const key = keyOf(documentA, 'c1')
  perform(db, { v: 1, kind: 'review.add', review: makeReview('c1') }, now)
  perform(db, { v: 1, kind: 'review.add', review: { ...makeReview('c1'), at: now + day } }, now)
  expect(memoriesOf(db).get(key)?.reps).toBe(2)
  undo(db, { at: now })
  expect(memoriesOf(db).get(key)?.reps).toBe(1)
  undo(db, { at: now })
  expect(memoriesOf(db).has(key)).toBe(false)
  redo(db)
  redo(db)
  expect(memoriesOf(db).get(key)?.reps).toBe(2)
  expect(checkMemories(db)).toEqual([])
})

test('the check finds what is wrong', async () => {
  const db = await openWithDocuments()
  addReview(db, makeReview('c1'))
  appendReview(db, makeReview('c2'))
  expect(checkMemories(db)).toEqual([keyOf(documentA, 'c2')])
})

test('what is read in slices is what is read at once, with what was written meanwhile', async () => {
  const file = makeFile()
  const db = await openWithDocuments(file)
  db.transaction(() => {
    for (let i = 0; i < 1_200; i += 1) addReview(db, makeReview(`c${i}`, i % 2 ? documentA : documentB))
  })
  db.close()
  const again = await open(file)
  const loading = loadMemories(again)
  addReview(again, { ...makeReview('c0', documentB), at: now + day })
  addReview(again, makeReview('new', documentA))
  await loading
  expect(memoriesOf(again).size).toBe(1_201)
  expect(memoriesOf(again).get(keyOf(documentB, 'c0'))?.reps).toBe(2)
  expect(checkMemories(again)).toEqual([])
})

test('a document that is deleted for good takes its memories along', async () => {
  const db = await openWithDocuments()
  addReview(db, makeReview('c1', documentB))
  expect(memoriesOf(db).size).toBe(1)
  setRemoved(db, documentB, now)
  expect(deleteRemoved(db, documentB)).toBe(true)
  expect(memoriesOf(db).size).toBe(0)
})

describe('a file of the fifth version', () => {
  test('keeps its ratings, and its cards are remembered once they were worked out', async () => {
    const file = makeFile()
    const old = connect(file, { readOnly: false })
    for (const step of migrations.slice(0, 5)) old.script(step)
    old.script('PRAGMA user_version = 5')
    old.run(
      `INSERT INTO documents (id, title, date, kind, words, bundled, added_at, opened_at)
       VALUES ($id, 'Old', NULL, 'text', 5, 1, 1, 2)`,
      { id: documentA },
    )
    const ids = ['c1', 'c1', 'c2'].map((card, i) =>
      appendReview(old, { ...makeReview(card), at: now + i * day, rating: 4 }),
    )
    old.run(
      `INSERT INTO reviews (document, card, rating, at, utc_offset, duration_ms, revokes)
       VALUES ($document, 'c2', NULL, $now, 0, 0, $id)`,
      { document: documentA, now, id: ids[2] ?? 0 },
    )
    old.close()

    const db = await open(file)
    expect(hasUnknown(db)).toBe(true)
    await renewMemories(db)
    expect(hasUnknown(db)).toBe(false)
    expect([...memoriesOf(db).keys()]).toEqual([keyOf(documentA, 'c1')])
    expect(memoriesOf(db).get(keyOf(documentA, 'c1'))?.reps).toBe(2)
    expect(checkMemories(db)).toEqual([])
    expect(db.get('SELECT briefing_at, goal FROM documents')).toEqual({ briefing_at: null, goal: null })
  })
})
