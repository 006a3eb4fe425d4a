import { expect, test } from 'vitest'
import { describeAnchor } from '../../../../../src/core/anchor/describe.ts'
import { keptCard, textsOf } from '../../../../../src/core/anew/keep.ts'
import type { PlacedCard } from '../../../../../src/core/model/card.ts'
import { plainCard } from '../../../../../src/core/model/edits.ts'
import { editCard } from '../../../../../src/main/app/cards/edit-card.ts'
import { saveCard } from '../../../../../src/main/app/cards/save-card.ts'
import { ledger } from '../../../../../src/main/app/facts/facts.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { perform, undo } from '../../../../../src/main/store/journal.ts'
import { documentA, openWithDocuments } from '../../store/helpers.ts'
import { at, block, briefing, card, sentence } from '../facts/samples.ts'

test('a card is edited by itself: of a fact or of none, with its place kept; what stays as it was is not written', async () => {
  const db = await openWithDocuments()
  const words = { card: 'c1', prompt: card.prompt, answer: card.answer, accept: card.accept }
  expect(editCard(db, briefing, words, at)).toEqual({ ok: true, value: { changed: false } })
  expect(editCard(db, briefing, { ...words, answer: 'much' }, at)).toEqual({
    ok: true,
    value: { changed: true },
  })
  expect(ledger(db, briefing).cards).toMatchObject([{ id: 'c1', answer: 'much', fact: 'f1', block: 'b1' }])
  undo(db, { at })
  expect(ledger(db, briefing).cards).toMatchObject([{ answer: '$290 billion', accept: ['290bn'] }])

  const place = describeAnchor({ id: 'b1', text: block.text }, sentence)
  for (const own of [place, null])
    saveCard(
      db,
      briefing,
      { card: null, prompt: 'Who?', answer: 'Japan', accept: [], place: own, deleted: false },
      at,
    )
  for (const { id, block: stands } of ledger(db, briefing).loose) {
    const draft = { card: id, prompt: 'Who invested?', answer: 'Japan', accept: ['Nippon'] }
    expect(editCard(db, briefing, draft, at)).toEqual({ ok: true, value: { changed: true } })
    expect(editCard(db, briefing, draft, at)).toEqual({ ok: true, value: { changed: false } })
    expect(ledger(db, briefing).loose.find((each) => each.id === id)).toMatchObject({
      prompt: 'Who invested?',
      accept: ['Nippon'],
      block: stands,
    })
    expect(undo(db, { at })).toMatchObject({ command: { edits: { act: 'edit-card' } } })
    expect(ledger(db, briefing).loose.find((each) => each.id === id)).toMatchObject({ prompt: 'Who?' })
  }
  expect(editCard(db, briefing, { ...words, card: 'nobody' }, at).ok).toBe(false)
})

test('a list is edited by its items, and one that says the same is no change', async () => {
  const db = await openWithDocuments()
  const [first, ...others] = briefing.cards
  if (first === undefined) throw new Error('no card')
  const list = { ...first, kind: 'list', answer: 'trade and energy', items: ['trade', 'energy'] } as const
  const lists = { ...briefing, cards: [list, ...others] }
  const shown = () => ledger(db, lists).cards.find(({ id }) => id === list.id)
  const words = { card: list.id, prompt: list.prompt, accept: list.accept }
  expect(editCard(db, lists, { ...words, answer: 'trade\nenergy' }, at)).toEqual({
    ok: true,
    value: { changed: false },
  })
  editCard(db, lists, { ...words, answer: 'trade\nwater' }, at)
  expect(shown()).toMatchObject({ kind: 'list', answer: 'trade; water', items: ['trade', 'water'] })
  editCard(db, lists, { ...words, answer: 'trade\nenergy' }, at)
  expect(shown()).toEqual(list)
})

/** The document as it is once it no longer makes the card, which is kept. */
async function openWithKept() {
  const db = await openWithDocuments()
  const [{ fact, block: of, sentence: where, ...rest } = { fact: null, block: null, sentence: null }] =
    briefing.cards
  if (fact === null || of === null || where === null) throw new Error('no card')
  const made = { ...rest, fact, block: of, sentence: where } as PlacedCard
  const kept = keptCard(textsOf(briefing.blocks), made, { block: of, start: 23, end: 35 }, plainCard('c1'))
  const edits = { document: documentA, act: 'edit', block: null, facts: [], cards: [kept] } as const
  perform(db, { v: 1, kind: 'edits.set', edits }, at)
  return { db, without: { ...briefing, facts: [], cards: [] } }
}

test('of a card that is kept only what its user changes is theirs', async () => {
  const { db, without } = await openWithKept()
  const changed = { card: 'c1', prompt: card.prompt, answer: '$290bn', accept: [] }
  expect(editCard(db, without, changed, at)).toEqual({ ok: true, value: { changed: true } })
  expect(listEdits(db, documentA).cards[0]).toMatchObject({ prompt: null, answer: '$290bn' })
  expect(ledger(db, without).loose).toMatchObject([{ id: 'c1', answer: '$290bn', kept: true }])
})

test('a card that is kept can be changed and deleted where its sentence is gone', async () => {
  const { db, without } = await openWithKept()
  const textless = { ...without, blocks: [{ ...block, text: 'Something else stands here.' }] }
  expect(ledger(db, textless).loose).toMatchObject([{ id: 'c1', block: null }])
  const wanted = { card: 'c1', prompt: 'How much?', answer: '$290 billion', accept: [], place: null }
  expect(saveCard(db, textless, { ...wanted, deleted: false }, at)).toEqual({
    ok: true,
    value: { changed: true },
  })
  expect(ledger(db, textless).loose).toMatchObject([{ id: 'c1', prompt: 'How much?' }])
  saveCard(db, textless, { ...wanted, deleted: true }, at)
  expect(ledger(db, textless).loose).toEqual([])
})

test('a card whose answer is left to its picture is for its reader to judge', async () => {
  const db = await openWithDocuments()
  const figure = { image: 'ab'.repeat(32), width: 640, height: 360 }
  const pictured = {
    ...briefing,
    blocks: [...briefing.blocks, { ...block, id: 'f1', kind: 'figure' as const, text: 'A map', figure }],
  }
  const words = { prompt: 'Where?', answer: 'Tarn', accept: [], place: null, deleted: false }
  saveCard(db, pictured, { ...words, card: null, picture: { block: 'f1', side: 'answer' } }, at)
  const [own] = ledger(db, pictured).loose
  const edit = { card: own?.id ?? '', prompt: 'Where?', answer: '', accept: [] }
  expect(editCard(db, pictured, edit, at)).toEqual({ ok: true, value: { changed: true } })
  expect(ledger(db, pictured).loose).toMatchObject([{ answer: '', grading: 'self' }])
})
