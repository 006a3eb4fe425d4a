import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../../../src/core/anchor/describe.ts'
import { keptCard, textsOf } from '../../../../../src/core/anew/keep.ts'
import type { PlacedCard } from '../../../../../src/core/model/card.ts'
import type { Briefing } from '../../../../../src/core/model/document.ts'
import { plainCard } from '../../../../../src/core/model/edits.ts'
import { saveCard } from '../../../../../src/main/app/cards/cards.ts'
import {
  addFact,
  editCard,
  editFact,
  judgeFact,
  ledger,
  makeSpares,
} from '../../../../../src/main/app/facts/facts.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { perform, undo } from '../../../../../src/main/store/journal.ts'
import { documentA, now, openWithDocuments } from '../../store/helpers.ts'

const at = now
const block = {
  id: 'b1',
  section: 's1',
  kind: 'paragraph',
  text: 'In 2012 Japan invested $290 billion.',
} as const
const sentence = { start: 0, end: block.text.length }
const briefing: Briefing = {
  format: 1,
  id: documentA,
  title: 'T',
  date: null,
  source: { name: 't.txt', kind: 'text', citation: null, language: 'en', words: 6 },
  sections: [{ id: 's1', level: 1, title: 'One', blocks: ['b1'] }],
  blocks: [block],
  facts: [
    {
      id: 'f1',
      type: 'money',
      text: '$290 billion',
      value: { kind: 'money', amount: 290e9, currency: 'USD' },
      block: 'b1',
      start: 23,
      end: 35,
      sentence,
      importance: 3,
      also: [],
    },
  ],
  glossary: [],
  cards: [
    {
      id: 'c1',
      kind: 'cloze',
      prompt: 'In 2012 Japan invested ____.',
      answer: '$290 billion',
      accept: ['290bn'],
      context: { section: 'One', before: null },
      fact: 'f1',
      block: 'b1',
      sentence,
    },
  ],
  dropped: [],
}
const card = {
  card: 'c1',
  prompt: 'In 2012 Japan invested ____.',
  answer: '$290 billion',
  accept: ['290bn'],
  deleted: false,
}
const asCompiled = {
  fact: 'f1',
  type: 'money',
  text: '$290 billion',
  statement: block.text,
  value: 'USD 290000000000',
  note: '',
  cards: [card],
} as const
const entries = (db: Parameters<typeof undo>[0]) => db.get('SELECT count(*) AS n FROM journal')?.n

test('what is as the compiler has it is no edit, and what is put back is none any more', async () => {
  const db = await openWithDocuments()
  expect(editFact(db, briefing, asCompiled, at).ok).toBe(true)
  expect(entries(db)).toBe(0)
  editFact(db, briefing, { ...asCompiled, note: 'Tokyo', cards: [{ ...card, answer: '$0.29 trillion' }] }, at)
  expect(ledger(db, briefing)).toMatchObject({
    entries: [{ edited: true, fact: { note: 'Tokyo' } }],
    cards: [{ answer: '$0.29 trillion', accept: ['290bn'] }],
  })
  editFact(db, briefing, asCompiled, at)
  expect(listEdits(db, documentA)).toEqual({ facts: [], cards: [] })
  undo(db, { at })
  undo(db, { at })
  expect(ledger(db, briefing)).toMatchObject({ facts: briefing.facts, cards: briefing.cards })
})

test('a judgement is written once, and is of a fact that is there', async () => {
  const db = await openWithDocuments()
  judgeFact(db, briefing, { fact: 'f1', state: 'rejected' }, at)
  judgeFact(db, briefing, { fact: 'f1', state: 'rejected' }, at)
  expect(entries(db)).toBe(1)
  expect(ledger(db, briefing)).toMatchObject({ facts: [], cards: [], entries: [{ state: 'rejected' }] })
  expect(judgeFact(db, briefing, { fact: 'none', state: 'accepted' }, at)).toMatchObject({ ok: false })
  expect(editFact(db, briefing, { ...asCompiled, fact: 'none' }, at)).toMatchObject({ ok: false })
})

test('an own fact and its card are added, edited and rejected as any other', async () => {
  const db = await openWithDocuments()
  const place = describeAnchor(block, { start: 8, end: 13 })
  const added = addFact(
    db,
    briefing,
    {
      type: 'place',
      statement: 'Japan invested $290 billion.',
      place,
      sentence: describeAnchor(block, sentence),
      card: { prompt: 'In 2012 ____ invested $290 billion.', answer: 'Japan' },
    },
    at,
  )
  const fact = added.ok ? added.value.fact : ''
  const [, own] = ledger(db, briefing).entries
  expect(own).toMatchObject({ own: true, edited: false, fact: { id: fact, text: 'Japan', sentence } })
  const made = own?.cards[0]?.card
  expect(made).toMatchObject({ answer: 'Japan', context: { section: 'One', before: null } })
  const draft = { ...card, card: made?.id ?? '', prompt: '____ invested.', answer: 'Japan', accept: [] }
  editFact(db, briefing, { ...asCompiled, fact, type: 'place', text: 'Japan', value: '', cards: [draft] }, at)
  expect(ledger(db, briefing).cards[1]).toMatchObject({ id: made?.id, prompt: '____ invested.' })
  judgeFact(db, briefing, { fact, state: 'rejected' }, at)
  expect(ledger(db, briefing).cards).toHaveLength(1)
  const elsewhere = { ...place, block: 'none' }
  const request = {
    type: 'place',
    statement: 'x',
    place: elsewhere,
    sentence: elsewhere,
    card: null,
  } as const
  expect(addFact(db, briefing, request, at)).toMatchObject({ ok: false })
})

test('a card is added to a fact that has none, and a card of nobody changes nothing', async () => {
  const db = await openWithDocuments()
  editFact(db, briefing, { ...asCompiled, cards: [{ ...card, deleted: true }] }, at)
  expect(ledger(db, briefing).cards).toEqual([])
  editFact(
    db,
    briefing,
    {
      ...asCompiled,
      cards: [
        { ...card, deleted: true },
        { ...card, card: null },
      ],
    },
    at,
  )
  expect(ledger(db, briefing).cards).toMatchObject([{ fact: 'f1', sentence, answer: '$290 billion' }])
  const before = entries(db)
  editFact(
    db,
    briefing,
    {
      ...asCompiled,
      cards: [
        { ...card, deleted: true },
        { ...card, card: 'stranger' },
      ],
    },
    at,
  )
  expect(entries(db)).toBe(before)
})

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

describe('cards of facts that have none', () => {
  const [plain] = briefing.cards
  const [fact] = briefing.facts
  if (plain === undefined || fact === undefined) throw new Error('no card')
  const spare = {
    ...plain,
    id: 'c2',
    context: { section: 'One', before: 'Then it changed.' },
    fact: 'f1',
    block: 'b1',
    sentence,
  }
  const bare: Briefing = { ...briefing, cards: [], spares: [spare] }
  const isSpare = (db: Parameters<typeof undo>[0]) => ledger(db, bare).entries.map((entry) => entry.spare)

  test('are made at once as the compiler has them, and one undo takes them back', async () => {
    const db = await openWithDocuments()
    expect(isSpare(db)).toEqual([true])
    expect(makeSpares(db, bare, ['f1', 'nobody'], at)).toEqual({ ok: true, value: { made: 1 } })
    expect(ledger(db, bare).cards).toEqual([spare])
    expect(isSpare(db)).toEqual([false])
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
    expect(undo(db, { at })).toMatchObject({ command: { edits: { act: 'make-cards', block: 'b1' } } })
    expect(ledger(db, bare).cards).toEqual([])
    expect(isSpare(db)).toEqual([true])
  })

  test('are deleted and edited as others, and made anew', async () => {
    const db = await openWithDocuments()
    makeSpares(db, bare, ['f1'], at)
    editCard(db, bare, { ...card, card: 'c2', answer: 'USD 290bn' }, at)
    expect(ledger(db, bare).cards).toMatchObject([{ id: 'c2', answer: 'USD 290bn', context: spare.context }])
    editFact(db, bare, { ...asCompiled, cards: [{ ...card, card: 'c2', deleted: true }] }, at)
    expect(ledger(db, bare).cards).toEqual([])
    makeSpares(db, bare, ['f1'], at)
    expect(ledger(db, bare).cards).toEqual([spare])
  })

  test('stay when the document is compiled anew, once, whatever becomes of the spare', async () => {
    const db = await openWithDocuments()
    makeSpares(db, bare, ['f1'], at)
    expect(ledger(db, { ...bare, spares: [] }).cards).toMatchObject([{ id: 'c2', prompt: plain.prompt }])
    expect(ledger(db, { ...bare, cards: [spare], spares: [] }).cards).toEqual([spare])
  })

  test('are not made of a fact that was rejected, or that has a card of its own', async () => {
    const db = await openWithDocuments()
    judgeFact(db, bare, { fact: 'f1', state: 'rejected' }, at)
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
    judgeFact(db, bare, { fact: 'f1', state: null }, at)
    editFact(db, bare, { ...asCompiled, cards: [{ ...card, card: null }] }, at)
    expect(makeSpares(db, bare, ['f1'], at)).toEqual({ ok: true, value: { made: 0 } })
  })
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
