import { expect, test } from 'vitest'
import { saveCard } from '../../../../../src/main/app/cards/save-card.ts'
import { describeStep } from '../../../../../src/main/app/describe-step.ts'
import { ledger } from '../../../../../src/main/app/facts/facts.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { undo } from '../../../../../src/main/store/journal.ts'
import { now as at, documentA, openWithDocuments } from '../../store/helpers.ts'
import { anchor, block, briefing } from './samples.ts'

test('a card made by hand is stored, changed and deleted, each as one step with its name', async () => {
  const db = await openWithDocuments()
  const words = { prompt: 'What grew?', answer: 'It', accept: ['that'], deleted: false }
  expect(saveCard(db, briefing, { ...words, card: null, place: anchor }, at).ok).toBe(true)
  const [card] = ledger(db, briefing).loose
  expect(card).toMatchObject({
    kind: 'question',
    prompt: 'What grew?',
    accept: ['that'],
    fact: null,
    block: 'b1',
  })
  const id = card?.id ?? ''
  saveCard(db, briefing, { ...words, card: id, place: anchor }, at)
  expect(db.get('SELECT count(*) AS n FROM journal')).toEqual({ n: 1 })
  saveCard(db, briefing, { ...words, card: id, place: null, answer: 'Trade' }, at)
  expect(ledger(db, briefing).loose).toMatchObject([{ answer: 'Trade', block: null, sentence: null }])
  saveCard(db, briefing, { ...words, card: id, place: null, deleted: true }, at)
  expect(ledger(db, briefing).loose).toEqual([])
  const kinds = [1, 2, 3].map(() => describeStep(undo(db, { at }), briefing)?.kind)
  expect(kinds).toEqual(['card-deleted', 'card-edited', 'card-added'])
  expect(listEdits(db, documentA).cards).toEqual([])
})

test('a card of the compiler is not one to be saved so, nor is a passage of another document a place', async () => {
  const db = await openWithDocuments()
  const words = { prompt: 'q', answer: 'a', accept: [], deleted: false }
  expect(saveCard(db, briefing, { ...words, card: 'c1', place: null }, at)).toMatchObject({ ok: false })
  const elsewhere = { ...anchor, block: 'nowhere' }
  expect(saveCard(db, briefing, { ...words, card: null, place: elsewhere }, at)).toMatchObject({ ok: false })
  expect(listEdits(db, documentA).cards).toEqual([])
})

test('a card of the user’s own outlives its sentence, and then has no place', async () => {
  const db = await openWithDocuments()
  const words = { prompt: 'What grew?', answer: 'It', accept: [], deleted: false }
  saveCard(db, briefing, { ...words, card: null, place: anchor }, at)
  const other = {
    ...briefing,
    blocks: [{ ...block, id: 'b9', text: 'Nothing of the kind stands here any more.' }],
    facts: [],
    cards: [],
  }
  expect(ledger(db, other).loose).toMatchObject([{ prompt: 'What grew?', block: null, sentence: null }])
})
