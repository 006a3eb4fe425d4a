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

test('a card shows a picture of its document, on a side that then needs no words', async () => {
  const db = await openWithDocuments()
  const image = 'ab'.repeat(32)
  const figure = {
    ...block,
    id: 'f1',
    kind: 'figure' as const,
    text: 'A map',
    figure: { image, width: 640, height: 360 },
  }
  const pictured = { ...briefing, blocks: [...briefing.blocks, figure] }
  const words = { prompt: '', answer: 'Tarn', accept: [], place: null, deleted: false }
  const picture = { block: 'f1', side: 'question' } as const
  for (const refused of [
    { ...words, card: null },
    { ...words, card: null, picture: { ...picture, block: 'b1' } },
    { ...words, card: null, picture: { ...picture, side: 'answer' } } as const,
  ])
    expect(saveCard(db, pictured, refused, at)).toMatchObject({ ok: false })
  expect(saveCard(db, pictured, { ...words, card: null, picture }, at)).toEqual({
    ok: true,
    value: { changed: true },
  })
  const [card] = ledger(db, pictured).loose
  const pictures = [{ side: 'question', image, width: 640, height: 360, alt: 'A map' }]
  expect(card).toMatchObject({ prompt: '', answer: 'Tarn', pictures })
  // What is changed of it later leaves its picture, and needs no words on its side.
  const changed = { ...words, card: card?.id ?? '', answer: 'Tarn, in the north' }
  expect(saveCard(db, pictured, changed, at).ok).toBe(true)
  expect(ledger(db, pictured).loose).toMatchObject([{ answer: 'Tarn, in the north', pictures }])
})
