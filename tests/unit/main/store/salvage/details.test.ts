import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupNow } from '../../../../../src/main/store/backups.ts'
import { readCardDetail } from '../../../../../src/main/store/card-details.ts'
import { connect, type Database } from '../../../../../src/main/store/database.ts'
import { backupFolder } from '../../../../../src/main/store/files.ts'
import { perform } from '../../../../../src/main/store/journal.ts'
import { memoriesOf } from '../../../../../src/main/store/memories.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import { lastRatingsOf } from '../../../../../src/main/store/reviews.ts'
import { readDamaged } from '../../../../../src/main/store/salvage/found.ts'
import { bringIn } from '../../../../../src/main/store/salvage/merge.ts'
import { documentA, makeReview, now, openWithDocuments } from '../helpers.ts'

const minute = 60_000

const rate = (db: Database, card: string, minutes: number) =>
  perform(db, { v: 1, kind: 'review.add', review: { ...makeReview(card), at: now + minutes * minute } }, now)

/** Says of a card that it begins anew, or comes on a day, after its last rating. */
function say(db: Database, card: string, act: 'reset' | 'due', minutes: number): void {
  const after = lastRatingsOf(db, documentA, [card]).get(card) ?? 0
  const resetAfter = act === 'reset' ? after : null
  const due = act === 'due' ? { day: 30_000, after } : null
  const details = {
    document: documentA,
    act,
    cards: [{ card, tags: [], resetAfter, due, startingState: null }],
  }
  perform(db, { v: 1, kind: 'cards.detail', details }, now + minutes * minute)
}

/** A damaged file with what was said of cards after a backup, and the backup, in which other cards were rated since. */
async function make(elsewhere: readonly string[]) {
  const db = await openWithDocuments()
  for (const [at, card] of ['c1', 'c2', 'c2'].entries()) rate(db, card, at * 20)
  const { name } = await backupNow(db, 'close', now)
  say(db, 'c1', 'reset', 100)
  for (const at of [110, 130]) rate(db, 'c3', at)
  say(db, 'c3', 'due', 140)
  db.close()
  const store = connect(join(backupFolder(db.file), name), { readOnly: false })
  for (const [at, card] of elsewhere.entries()) rate(store, card, 200 + at * 20)
  return { store, found: readDamaged(db.file, new Map()) }
}

test.each([
  ['the backup is as it was', []],
  ['the log has gone on beside it, so that what was found has other numbers', ['c4', 'c4', 'c5']],
])('what was said of a card’s place in the schedule holds where %s', async (_, elsewhere) => {
  const { store, found } = await make(elsewhere)
  bringIn(store, found, now)
  expect(checkMemories(store)).toEqual([])
  const memories = memoriesOf(store)
  expect(memories.has(`${documentA} c1`)).toBe(false)
  expect(readCardDetail(store, documentA, 'c3').due).toEqual({
    day: 30_000,
    after: lastRatingsOf(store, documentA, ['c3']).get('c3'),
  })
  // Once more, nothing is left to be brought in.
  expect(bringIn(store, found, now).brought.edits).toBe(0)
  found.close()
  store.close()
})
