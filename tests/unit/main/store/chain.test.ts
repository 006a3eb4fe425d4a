import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Colour, Mark } from '../../../../src/core/model/mark.ts'
import type { Command } from '../../../../src/main/store/commands/table.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { listDocuments, listRemoved } from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { memoriesOf } from '../../../../src/main/store/memories.ts'
import { checkMemories } from '../../../../src/main/store/renew-memories.ts'
import { listReviews } from '../../../../src/main/store/reviews.ts'
import {
  documentA,
  documentB,
  makeFile,
  makeMark,
  makeReview,
  now,
  open,
  openWithDocuments,
} from './helpers.ts'

/** All that a user can see of the data; a rating that is done again is a new row, so its number does not count. */
const stateOf = (db: Database) => ({
  marks: listMarks(db),
  documents: listDocuments(db),
  removed: listRemoved(db),
  reviews: listReviews(db).map(({ id: _, ...review }) => review),
  memories: [...memoriesOf(db)].sort(([a], [b]) => (a < b ? -1 : 1)),
  wrong: checkMemories(db),
  states: db.all('SELECT * FROM card_states ORDER BY card'),
})

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((each) => each.replaceAll('\0', ''))
const mark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.constantFrom('m1', 'm2', 'm3'),
    colour: fc.constantFrom<Colour | null>(null, 1, 2, 3, 4),
    note: text,
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'Ü'), { maxLength: 3 }),
    start: fc.nat(9),
  })
  .map(({ start, colour, ...rest }) => {
    const made = makeMark(rest.id)
    const part = { ...made.parts[0], position: { start, end: start + 3 } }
    return { ...made, ...rest, colour, kind: colour === null ? 'bookmark' : 'highlight', parts: [part] }
  })
const change: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(fc.constantFrom('mark.add', 'mark.edit', 'mark.edit', 'mark.remove'), mark)
    .map(([kind, mark]): Command => ({ v: 1, kind, mark })),
  fc
    .constantFrom('c1', 'c2')
    .map((card): Command => ({ v: 1, kind: 'review.add', review: makeReview(card) })),
  fc
    .record({
      card: fc.constantFrom('c1', 'c2'),
      suspended: fc.boolean(),
      marked: fc.boolean(),
      buried: fc.option(fc.constant(7)),
    })
    .map((state): Command => {
      return { v: 1, kind: 'cards.flag', flags: { document: documentA, act: 'suspend', cards: [state] } }
    }),
  fc
    .record({
      name: fc.option(fc.constantFrom('One', 'Two')),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    })
    .map(({ name, tags }): Command => {
      const details = { name, tags: tags.toSorted() }
      return { v: 1, kind: 'document.edit', document: { id: documentB, title: 'B' }, details }
    }),
  fc
    .constantFrom('document.remove', 'document.restore')
    .map((kind): Command => ({ v: 1, kind, document: { id: documentB, title: 'B', at: now } })),
)

test('a chain of mixed changes, undone and done again, also after a restart, gives each state exactly', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 20, maxLength: 30 }), async (changes) => {
      const file = makeFile()
      const db = await openWithDocuments(file)
      const states = [stateOf(db)]
      for (const command of changes) {
        // What the data does not allow is refused and changes nothing.
        try {
          perform(db, command, now)
          states.push(stateOf(db))
        } catch {
          expect(stateOf(db)).toEqual(states.at(-1))
        }
      }
      db.close()
      const again = await open(file)
      for (const state of states.slice(0, -1).toReversed()) {
        expect(undo(again, { at: now })?.applied).toBe(true)
        expect(stateOf(again)).toEqual(state)
      }
      expect(undo(again, { at: now })).toBeNull()
      for (const state of states.slice(1)) {
        expect(redo(again, now)?.applied).toBe(true)
        expect(stateOf(again)).toEqual(state)
      }
      expect(redo(again, now)).toBeNull()
    }),
    { numRuns: 25 },
  )
})
