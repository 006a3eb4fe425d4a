import { expect, test } from 'vitest'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { type Command, parseCommand } from '../../../../src/main/store/commands/table.ts'
import { deleteRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { type EditSet, listEdits, readFactEdit } from '../../../../src/main/store/edits.ts'
import { BindError } from '../../../../src/main/store/errors.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listReviews } from '../../../../src/main/store/reviews.ts'
import { documentA, documentB, makeFile, makeReview, now, open, openWithDocuments } from './helpers.ts'

const at = now
const anchor = {
  block: 'b',
  position: { start: 0, end: 3 },
  quote: { exact: 'The', prefix: '', suffix: ' end' },
}
const set = (edits: Partial<EditSet>, document = documentA): Command => ({
  v: 1,
  kind: 'edits.set',
  edits: { document, act: 'edit', block: 'b', facts: [], cards: [], ...edits },
})
const rejected = { ...plainFact('f1'), state: 'rejected' } as const
const own = {
  ...plainFact('own'),
  note: 'x',
  own: { type: 'date', place: anchor, sentence: anchor },
} as const
const ownCard = {
  ...plainCard('oc'),
  prompt: '____ end',
  answer: 'The',
  own: { fact: 'own', sentence: anchor },
}

test('edits are kept, undone and done again, also after a restart', async () => {
  const file = makeFile()
  let db = await openWithDocuments(file)
  perform(db, set({ facts: [rejected] }), at)
  perform(db, set({ facts: [{ ...rejected, text: 'Other', state: null }, own], cards: [ownCard] }), at)
  const both = { facts: [{ ...rejected, text: 'Other', state: null }, own], cards: [ownCard] }
  expect(listEdits(db, documentA)).toEqual(both)
  expect(listEdits(db, documentB)).toEqual({ facts: [], cards: [] })
  db.close()
  db = await open(file)
  expect(undo(db, { at })).toMatchObject({
    applied: true,
    effect: { kind: 'edits.set', document: documentA },
  })
  expect(listEdits(db, documentA)).toEqual({ facts: [rejected], cards: [] })
  expect(undo(db, { at })).toMatchObject({ applied: true })
  expect(listEdits(db, documentA)).toEqual({ facts: [], cards: [] })
  expect(db.get('SELECT count(*) AS n FROM fact_edits')?.n).toBe(0)
  redo(db, now)
  redo(db, now)
  expect(listEdits(db, documentA)).toEqual(both)
})

test('what a user said a fact was about, stored before facts were statements, is kept as a note', async () => {
  const db = await openWithDocuments()
  const old = (about: string | null) =>
    JSON.stringify({ fact: 'f1', state: 'accepted', text: 'Other', about, own: null })
  const kept = { ...plainFact('f1'), state: 'accepted', text: 'Other' } as const
  const insert = 'INSERT INTO fact_edits (document, fact, edit) VALUES ($document, $fact, $edit)'
  db.run(insert, { document: documentA, fact: 'f1', edit: old('the ferries of Lund') })
  db.run(insert, { document: documentB, fact: 'f1', edit: old(null) })
  expect(readFactEdit(db, documentA, 'f1')).toEqual({ ...kept, note: 'the ferries of Lund' })
  expect(readFactEdit(db, documentB, 'f1')).toEqual(kept)
  // A change of it is undone to the note.
  perform(db, set({ facts: [{ ...kept, note: 'more' }] }), at)
  undo(db, { at })
  expect(readFactEdit(db, documentA, 'f1').note).toBe('the ferries of Lund')
  // So is one in the journal: its undo knows only what it was about.
  const facts = [JSON.parse(old('the pilots'))]
  const edits = { document: documentA, act: 'edit', block: null, facts, cards: [] }
  expect(parseCommand({ v: 1, kind: 'edits.set', edits })).toMatchObject({
    edits: { facts: [{ ...kept, note: 'the pilots' }] },
  })
})

test('an edit of a card never touches its ratings', async () => {
  const db = await openWithDocuments()
  perform(db, { v: 1, kind: 'review.add', review: makeReview('c1', documentA) }, at)
  const before = listReviews(db)
  perform(db, set({ cards: [{ ...plainCard('c1'), deleted: true }] }), at)
  undo(db, { at })
  expect(listReviews(db)).toEqual(before)
})

test('edits go with a document that is deleted for good, and so does their part of the journal', async () => {
  const db = await openWithDocuments()
  perform(db, set({ facts: [rejected], cards: [ownCard] }), at)
  perform(db, set({ facts: [rejected] }, documentB), at)
  setRemoved(db, documentA, at)
  expect(deleteRemoved(db, documentA)).toBe(true)
  expect(listEdits(db, documentA)).toEqual({ facts: [], cards: [] })
  expect(listEdits(db, documentB).facts).toEqual([rejected])
  expect(db.get('SELECT count(*) AS n FROM journal')?.n).toBe(1)
})

test('what is no edit is refused', async () => {
  const db = await openWithDocuments()
  for (const wrong of [
    {},
    { facts: [{ ...rejected, state: 'perhaps' as 'rejected' }] },
    { facts: [{ ...own, own: { ...own.own, type: 'mood' as 'date' } }] },
    { cards: [{ ...ownCard, answer: 7 as unknown as string }] },
    { act: 'forget' as 'edit', facts: [rejected] },
  ])
    expect(() => perform(db, set(wrong), at)).toThrow(BindError)
  expect(listEdits(db, documentA)).toEqual({ facts: [], cards: [] })
})

test('a card without a fact, with a place or without, is kept; one with a fact needs a place', async () => {
  const db = await openWithDocuments()
  const loose = { ...ownCard, own: { fact: null, sentence: anchor } }
  const nowhere = { ...ownCard, card: 'nw', own: { fact: null, sentence: null } }
  perform(db, set({ act: 'import-cards', block: null, cards: [nowhere, loose] }), at)
  expect(listEdits(db, documentA).cards).toEqual([nowhere, loose])
  undo(db, { at })
  expect(listEdits(db, documentA).cards).toEqual([])
  redo(db, now)
  expect(listEdits(db, documentA).cards).toEqual([nowhere, loose])
  const bad = { ...ownCard, own: { fact: 'own', sentence: null } }
  expect(() => perform(db, set({ cards: [bad] }), at)).toThrow(BindError)
})
