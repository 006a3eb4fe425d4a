import { describe, expect, test } from 'vitest'
import { listRemoved } from '../../../../../src/main/store/documents.ts'
import { redo, undo } from '../../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../../src/main/store/marks.ts'
import { memoriesOf } from '../../../../../src/main/store/memories.ts'
import { printOfChanges } from '../../../../../src/main/store/pack/bring.ts'
import { listReviewsOf } from '../../../../../src/main/store/reviews.ts'
import { countWrites } from '../../../../../src/main/store/writes.ts'
import { documentA, documentB, now } from '../helpers.ts'
import {
  act,
  addDocument,
  bring,
  bringPack,
  comparePack,
  conflictsOf,
  contentsOf,
  emptyLibrary,
  library,
  packOf,
} from './helpers.ts'

const day = 86_400_000

async function used() {
  const db = await library()
  act(db, documentA, { kind: 'mark', id: 'm1', note: 'Ask' })
  act(db, documentA, { kind: 'card', id: 'c1', words: 'What does it cost?' })
  act(db, documentA, { kind: 'fact', id: 'f1', words: 'Sure?' })
  act(db, documentA, { kind: 'tag', id: 'harbour', isThere: true })
  act(db, documentA, { kind: 'rate', id: 'c1', at: now - 3 * day })
  return db
}

test('a pack in a fresh library has all that was handed over', async () => {
  const db = await used()
  const fresh = await emptyLibrary()
  expect(bring(fresh, await packOf(db)).map(({ id }) => id)).toEqual([documentA, documentB])
  expect(contentsOf(fresh)).toEqual(contentsOf(db))
})

test('in the library that it came from it changes nothing, and nothing can be undone', async () => {
  const db = await used()
  const before = contentsOf(db)
  expect(bring(db, await packOf(db))).toEqual([])
  expect(contentsOf(db)).toEqual(before)
  expect(undo(db, { at: now })).toBeNull()
})

test('one undo takes all of it back, and redo brings it again', async () => {
  const mine = await used()
  const theirs = await emptyLibrary()
  bring(theirs, await packOf(mine))
  await addDocument(theirs, 'cccccccccccccccc')
  act(theirs, documentA, { kind: 'mark', id: 'm1', note: 'Ask again' })
  act(theirs, documentA, { kind: 'mark', id: 'm2', note: 'Mine' })
  act(theirs, documentA, { kind: 'rate', id: 'c1', at: now - day })
  act(theirs, documentA, { kind: 'tag', id: 'tide', isThere: true })
  const pack = await packOf(theirs, [documentA, documentB, 'cccccccccccccccc'])
  const before = contentsOf(mine)
  bring(mine, pack)
  const after = contentsOf(mine)
  expect(after).toEqual(contentsOf(theirs))
  expect(undo(mine, { at: now })).toMatchObject({ applied: true })
  expect(contentsOf(mine)).toEqual(before)
  expect(listRemoved(mine).map(({ id }) => id)).toEqual(['cccccccccccccccc'])
  expect(redo(mine, now)).toMatchObject({ applied: true })
  expect(contentsOf(mine)).toEqual(after)
  undo(mine, { at: now })
  // What was taken back comes again with the same file.
  bring(mine, pack)
  expect(contentsOf(mine)).toEqual(after)
})

describe('what both sides have changed', () => {
  async function both() {
    const mine = await used()
    const theirs = await emptyLibrary()
    bring(theirs, await packOf(mine))
    for (const [db, who] of [
      [mine, 'mine'],
      [theirs, 'theirs'],
    ] as const) {
      act(db, documentA, { kind: 'mark', id: 'm1', note: who })
      act(db, documentA, { kind: 'card', id: 'c1', words: who })
      act(db, documentA, { kind: 'name', name: who })
    }
    // Changed by one alone.
    act(theirs, documentA, { kind: 'fact', id: 'f1', words: 'Not sure' })
    return { mine, theirs }
  }

  const asked = [`${documentA} mark ${documentA}-m1`, `${documentA} card c1`, `${documentA} name `]

  test('is asked about, and nothing else is', async () => {
    const { mine, theirs } = await both()
    expect(conflictsOf(mine, await packOf(theirs))).toEqual(asked)
  })

  test('stays as it is here, and is asked no more', async () => {
    const { mine, theirs } = await both()
    const pack = await packOf(theirs)
    bring(mine, pack, 'mine')
    expect(listMarks(mine).map(({ note }) => note)).toEqual(['mine'])
    expect(conflictsOf(mine, pack)).toEqual([])
    // The other side takes what was decided here without a question.
    const back = await packOf(mine)
    expect(conflictsOf(theirs, back)).toEqual([])
    bring(theirs, back)
    expect(contentsOf(theirs)).toEqual(contentsOf(mine))
  })

  test('becomes as it is there', async () => {
    const { mine, theirs } = await both()
    bring(mine, await packOf(theirs), 'theirs')
    expect(contentsOf(mine)).toEqual(contentsOf(theirs))
  })

  test('is kept twice where that can be, and comes no third time', async () => {
    const { mine, theirs } = await both()
    const pack = await packOf(theirs)
    bring(mine, pack, 'both')
    const notes = () =>
      listMarks(mine)
        .map(({ note }) => note)
        .toSorted()
    expect(notes()).toEqual(['mine', 'theirs'])
    bring(mine, pack, 'both')
    expect(notes()).toEqual(['mine', 'theirs'])
  })

  test('is refused where it is no longer what was shown', async () => {
    const { mine, theirs } = await both()
    const pack = await packOf(theirs)
    const wish = { name: 'x', seen: 'what was shown', choiceOf: () => 'mine' as const, now }
    const before = contentsOf(mine)
    expect(bringPack(mine, pack, wish)).toBe('changed')
    expect(contentsOf(mine)).toEqual(before)
  })
})

test('what was found out before holds only where nothing was written since', async () => {
  const mine = await used()
  const theirs = await emptyLibrary()
  bring(theirs, await packOf(mine))
  act(theirs, documentA, { kind: 'card', id: 'c1', words: 'theirs' })
  const pack = await packOf(theirs)
  const compared = { changes: comparePack(mine, pack), writes: countWrites(mine) }
  const wish = { name: 'x', seen: printOfChanges(compared.changes), choiceOf: () => 'theirs' as const, now }
  act(mine, documentA, { kind: 'card', id: 'c1', words: 'mine' })
  const before = contentsOf(mine)
  expect(bringPack(mine, pack, wish, compared)).toBe('changed')
  expect(contentsOf(mine)).toEqual(before)
  const again = { changes: comparePack(mine, pack), writes: countWrites(mine) }
  bringPack(mine, pack, { ...wish, seen: printOfChanges(again.changes) }, again)
  expect(contentsOf(mine)).toEqual(contentsOf(theirs))
})

test('ratings come once, in their place among those that are here, and tell nothing of the clock', async () => {
  const mine = await used()
  const theirs = await emptyLibrary()
  bring(theirs, await packOf(mine))
  // A clock that is years ahead.
  act(theirs, documentA, { kind: 'rate', id: 'c2', at: now + 900 * day })
  act(theirs, documentA, { kind: 'rate', id: 'c1', at: now - 2 * day })
  act(mine, documentA, { kind: 'rate', id: 'c1', at: now - day })
  const pack = await packOf(theirs)
  bring(mine, pack)
  bring(mine, pack)
  act(mine, documentA, { kind: 'rate', id: 'c1', at: now })
  expect(listReviewsOf(mine, documentA, 'c1').map(({ at }) => (at - now) / day)).toEqual([-3, -2, -1, 0])
  expect(
    mine.all('SELECT * FROM review_times WHERE review NOT IN (SELECT review FROM pack_ratings)'),
  ).toEqual([])
})

test('where a clock was set back before, what is remembered of a card that the pack says nothing of is what the log gives', async () => {
  const db = await library()
  const rate = (id: string, hours: number) => ({ kind: 'rate' as const, id, at: now - hours * 3_600_000 })
  act(db, documentB, rate('c1', 1))
  const second = await emptyLibrary()
  bring(second, await packOf(db))
  // An hour before the one that was given first.
  act(db, documentB, rate('c1', 2))
  act(second, documentB, rate('c2', 1))
  const [ofFirst, ofSecond] = [await packOf(db), await packOf(second)]
  // It throws where a memory is not what the log gives.
  bring(db, ofSecond)
  bring(second, ofFirst)
  const [here, there] = [db, second].map((each) =>
    [...memoriesOf(each)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  expect(here).toEqual(there)
})

test('what is left out of a pack is not taken for removed', async () => {
  const mine = await used()
  const theirs = await emptyLibrary()
  const bare = { originals: false, marks: false, edits: false, ratings: false }
  bring(theirs, await packOf(mine, [documentA], bare))
  expect(contentsOf(theirs)).toMatchObject([
    { id: documentA, marks: [], edits: { facts: [], cards: [] }, ratings: [] },
  ])
  const before = contentsOf(mine)
  bring(mine, await packOf(theirs, [documentA]))
  expect(contentsOf(mine)).toEqual(before)
})
