import { expect, test } from 'vitest'
import { keyOf } from '../../../../src/core/study/deck.ts'
import { readCardState, statesOn, writeCardStates } from '../../../../src/main/store/card-states.ts'
import { parseCommand } from '../../../../src/main/store/commands/table.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { documentA, now, openWithDocuments } from './helpers.ts'

const plain = { card: 'c1', suspended: false, buried: null, marked: false }
const flags = (change: object, act = 'suspend' as const) => ({
  document: documentA,
  act,
  cards: [{ ...plain, ...change }],
})

test('states stand on their days, and one that says nothing leaves no row', async () => {
  const db = await openWithDocuments()
  writeCardStates(db, flags({ suspended: true, buried: 7, marked: true }))
  const key = keyOf(documentA, 'c1')
  expect(statesOn(db, 7)).toEqual({
    suspended: new Set([key]),
    buried: new Set([key]),
    marked: new Set([key]),
  })
  expect(statesOn(db, 8).buried.size).toBe(0)
  writeCardStates(db, flags({}))
  expect(db.all('SELECT * FROM card_states')).toEqual([])
})

test('each state is read as it was written, alone and with the others', async () => {
  const db = await openWithDocuments()
  for (const suspended of [true, false])
    for (const marked of [true, false])
      for (const buried of [null, 0, 7]) {
        writeCardStates(db, flags({ suspended, marked, buried }))
        expect(readCardState(db, documentA, 'c1')).toEqual({ ...plain, suspended, marked, buried })
      }
})

test('a flag is undone and done again, and leaves the other flags as they were', async () => {
  const db = await openWithDocuments()
  perform(db, { v: 1, kind: 'cards.flag', flags: flags({ marked: true }) }, now)
  perform(db, { v: 1, kind: 'cards.flag', flags: flags({ marked: true, suspended: true }) }, now)
  undo(db, { at: now })
  expect(readCardState(db, documentA, 'c1')).toEqual({ ...plain, marked: true })
  undo(db, { at: now })
  expect(readCardState(db, documentA, 'c1')).toEqual(plain)
  redo(db, now)
  redo(db, now)
  expect(readCardState(db, documentA, 'c1')).toEqual({ ...plain, marked: true, suspended: true })
})

test.each([
  ['no cards', { document: documentA, act: 'bury', cards: [] }],
  ['another act', { document: documentA, act: 'burn', cards: [plain] }],
  ['half a state', { document: documentA, act: 'bury', cards: [{ card: 'c1', suspended: true }] }],
  ['a day that is none', { document: documentA, act: 'bury', cards: [{ ...plain, buried: 1.5 }] }],
])('a set with %s is none', (_name, value) => {
  expect(parseCommand({ v: 1, kind: 'cards.flag', flags: value })).toBeNull()
})
