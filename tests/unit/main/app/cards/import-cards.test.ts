import { expect, test } from 'vitest'
import { previewCards, storeCards } from '../../../../../src/main/app/cards/import-cards.ts'
import { saveCard } from '../../../../../src/main/app/cards/save-card.ts'
import { describeStep } from '../../../../../src/main/app/describe-step.ts'
import { judgeFact, ledger } from '../../../../../src/main/app/facts/facts.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { redo, undo } from '../../../../../src/main/store/journal.ts'
import { now as at, documentA, openWithDocuments } from '../../store/helpers.ts'
import { briefing, counts, fileOf, partOf, read, sentence } from './samples.ts'

test('a preview tells what is new, what has no place, what is here, and what was left out', async () => {
  const db = await openWithDocuments()
  const file = fileOf(
    read('c1', 'whatever', 'it says'),
    read('x', 'In 2012  japan invested ____.', '$290 Billion'),
    read('y', 'In ____ Japan invested $290 billion.', '2012', true),
    read('z', 'Who?', 'Me'),
    read('w', 'who?', 'me'),
  )
  const preview = previewCards(db, briefing, file)
  expect(counts(preview)).toEqual([1, 1, 3])
  expect(preview.skipped).toEqual([{ row: 7, why: 'It has no answer.' }])
  expect(listEdits(db, documentA).cards).toEqual([])
})

test('an import is one step: stored, known afterwards, undone and done again as a whole', async () => {
  const db = await openWithDocuments()
  const file = fileOf(
    read('y', 'In ____ Japan invested $290 billion.', '2012', true),
    read('z', 'Who?', 'Me'),
  )
  expect(storeCards(db, briefing, file, true, at)).toEqual({ added: 2, known: 0 })
  const shown = ledger(db, briefing)
  expect(shown.cards.map(({ id, kind, block, sentence }) => [id, kind, block, sentence])).toEqual([
    ['c1', 'cloze', 'b1', sentence],
    ['y', 'cloze', 'b1', sentence],
    ['z', 'question', null, null],
  ])
  expect(shown.loose.map(({ id }) => id)).toEqual(['y', 'z'])
  expect(counts(previewCards(db, briefing, file))).toEqual([0, 0, 2])
  expect(storeCards(db, briefing, file, true, at)).toEqual({ added: 0, known: 2 })
  const step = undo(db, { at })
  expect(describeStep(step, briefing)).toMatchObject({
    kind: 'cards-imported',
    cards: 2,
    document: documentA,
    block: null,
  })
  expect(listEdits(db, documentA).cards).toEqual([])
  expect(redo(db, at)?.applied).toBe(true)
  expect(ledger(db, briefing).cards).toEqual(shown.cards)
})

test('what has no place is left out where it is not wanted', async () => {
  const db = await openWithDocuments()
  const file = fileOf(
    read('y', 'In ____ Japan invested $290 billion.', '2012', true),
    read('z', 'Who?', 'Me'),
  )
  expect(storeCards(db, briefing, file, false, at)).toEqual({ added: 1, known: 0 })
  expect(ledger(db, briefing).loose.map(({ id }) => id)).toEqual(['y'])
})

test('a card that asks for a fact of its sentence stands with that fact', async () => {
  const db = await openWithDocuments()
  storeCards(db, briefing, fileOf(read('n', 'How much did Japan invest?', '$290 billion', true)), true, at)
  const { entries, loose } = ledger(db, briefing)
  expect(entries[0]?.cards.map(({ card }) => card.id)).toEqual(['c1', 'n'])
  expect(loose).toEqual([])
})

test('a card that was deleted comes back with the file; one whose fact was rejected does not', async () => {
  const db = await openWithDocuments()
  storeCards(db, briefing, fileOf(read('z', 'Who?', 'Me')), true, at)
  const save = { prompt: 'Who?', answer: 'Me', accept: [], place: null }
  saveCard(db, briefing, { ...save, card: 'z', deleted: true }, at)
  expect(ledger(db, briefing).loose).toEqual([])
  expect(counts(previewCards(db, briefing, fileOf(read('z', 'Who?', 'Me'))))).toEqual([0, 1, 0])
  storeCards(db, briefing, fileOf(read('z', 'Who?', 'Me')), true, at)
  expect(ledger(db, briefing).loose.map(({ id }) => id)).toEqual(['z'])
  judgeFact(db, briefing, { fact: 'f1', state: 'rejected' }, at)
  expect(ledger(db, briefing).cards.map(({ id }) => id)).toEqual(['z'])
  expect(counts(previewCards(db, briefing, fileOf(read('c1', 'q', 'a'))))).toEqual([0, 0, 1])
})

test('a card that is a part of its note stays known as one, whatever is made of it', async () => {
  const db = await openWithDocuments()
  const file = fileOf(partOf(read('part', 'What is shown?', 'A map')), read('whole', 'Who?', 'They'))
  expect(previewCards(db, briefing, file)).toMatchObject({ lost: 2, partial: 1 })
  storeCards(db, briefing, file, true, at)
  const parts = () => listEdits(db, documentA).cards.flatMap(({ card, own }) => (own?.partial ? [card] : []))
  expect(parts()).toEqual(['part'])
  const change = { card: 'part', prompt: 'What does it show?', answer: 'A map', accept: [], place: null }
  saveCard(db, briefing, { ...change, deleted: false }, at)
  expect(parts()).toEqual(['part'])
  undo(db, { at })
  redo(db, at)
  expect(parts()).toEqual(['part'])
  // What is here already is no part of what would come.
  expect(previewCards(db, briefing, file)).toMatchObject({ known: 2, partial: 0 })
})

test('a list and a clause come in as what they are, stay so when they are changed, and are known again', async () => {
  const db = await openWithDocuments()
  const file = fileOf(
    { ...read('list', 'What are the aims?', 'trade\nclean energy'), judging: 'items' },
    { ...read('clause', 'Both sides will ____.', 'share it all'), judging: 'self' },
    read('long', 'What happened?', 'the pumps froze, the wall gave way and the plant stood dark'),
  )
  storeCards(db, briefing, file, true, at)
  const loose = () => new Map(ledger(db, briefing).loose.map((card) => [card.id, card]))
  expect(loose().get('list')).toMatchObject({
    kind: 'list',
    answer: 'trade; clean energy',
    items: ['trade', 'clean energy'],
  })
  expect(loose().get('clause')).toMatchObject({ kind: 'cloze', answer: 'share it all', grading: 'self' })
  // A clause of another program’s, told by its length.
  expect(loose().get('long')).toMatchObject({ kind: 'question', grading: 'self' })
  const change = { card: 'list', prompt: 'What are the aims?', accept: [], place: null, deleted: false }
  saveCard(db, briefing, { ...change, answer: 'trade\nclean energy\nopen seas' }, at)
  expect(loose().get('list')?.items).toEqual(['trade', 'clean energy', 'open seas'])
  undo(db, { at })
  expect(loose().get('list')?.items).toEqual(['trade', 'clean energy'])
  const twin = { ...read('twin', 'What are the aims?', 'trade\nclean energy'), judging: 'items' } as const
  expect(counts(previewCards(db, briefing, fileOf(twin)))).toEqual([0, 0, 1])
})
