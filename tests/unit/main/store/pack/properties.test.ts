import fc from 'fast-check'
import { expect, test } from 'vitest'
import { undo } from '../../../../../src/main/store/journal.ts'
import { documentA, documentB, now } from '../helpers.ts'
import { type Act, act, bring, conflictsOf, contentsOf, emptyLibrary, library, packOf } from './helpers.ts'

const words = fc.constantFrom('first', 'second', 'third')
const orNone = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 3 })

/** Acts on things of which the names end so: no two sides act on the same ones. */
const actOf = (side: string): fc.Arbitrary<readonly [string, Act]> => {
  const id = fc.constantFrom('1', '2').map((number) => `${side}${number}`)
  return fc.tuple(
    fc.constantFrom(documentA, documentB),
    fc.oneof(
      fc.record({ kind: fc.constant('mark' as const), id, note: orNone(words) }),
      fc.record({ kind: fc.constantFrom('fact' as const, 'card' as const), id, words: orNone(words) }),
      fc.record({ kind: fc.constant('tag' as const), id, isThere: fc.boolean() }),
      fc.record({
        kind: fc.constant('rate' as const),
        id,
        // Within a day, so that in one log no clock seems to have been set back.
        at: fc.integer({ min: 1, max: 20 }).map((hours) => now - hours * 3_600_000 - side.length),
      }),
    ),
  )
}
/** Nobody rates a card twice in one millisecond: two ratings that are alike in all are one. */
const areDistinct = (all: readonly (readonly [string, Act])[]) => {
  const ratings = all.filter(([, what]) => what.kind === 'rate').map((each) => JSON.stringify(each))
  return new Set(ratings).size === ratings.length
}
const acts = (side: string) => fc.array(actOf(side), { maxLength: 8 })
const few = { numRuns: 8 }

const doAll = (db: Parameters<typeof act>[0], all: readonly (readonly [string, Act])[]) => {
  for (const [document, what] of all) act(db, document, what)
}

test('a pack of all brings all, twice changes nothing, and is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(acts('a'), async (done) => {
      fc.pre(areDistinct(done))
      const db = await library()
      doAll(db, done)
      const pack = await packOf(db)
      const fresh = await emptyLibrary()
      bring(fresh, pack)
      expect(contentsOf(fresh)).toEqual(contentsOf(db))
      expect(bring(fresh, pack)).toEqual([])
      expect(contentsOf(fresh)).toEqual(contentsOf(db))
      expect(bring(db, await packOf(fresh))).toEqual([])
      undo(fresh, { at: now })
      expect(contentsOf(fresh)).toEqual([])
    }),
    few,
  )
}, 120_000)

test('what two sides changed apart from each other comes together, in either order', async () => {
  await fc.assert(
    fc.asyncProperty(acts('a'), acts('bb'), acts('a'), acts('bb'), async (one, other, mine, theirs) => {
      fc.pre(areDistinct([...one, ...mine]) && areDistinct([...other, ...theirs]))
      const db = await library()
      doAll(db, [...one, ...other])
      const second = await emptyLibrary()
      bring(second, await packOf(db))
      doAll(db, mine)
      doAll(second, theirs)
      const [ofMine, ofTheirs] = [await packOf(db), await packOf(second)]
      expect([conflictsOf(db, ofTheirs), conflictsOf(second, ofMine)]).toEqual([[], []])
      bring(db, ofTheirs)
      bring(second, ofMine)
      expect(contentsOf(db)).toEqual(contentsOf(second))
      const all = await library()
      doAll(all, [...one, ...other, ...mine, ...theirs])
      expect(contentsOf(db)).toEqual(contentsOf(all))
    }),
    few,
  )
}, 120_000)
