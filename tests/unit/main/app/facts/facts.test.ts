import { expect, test } from 'vitest'
import { describeAnchor } from '../../../../../src/core/anchor/describe.ts'
import { addFact, editFact, judgeFact, ledger } from '../../../../../src/main/app/facts/facts.ts'
import { listEdits } from '../../../../../src/main/store/edits.ts'
import { undo } from '../../../../../src/main/store/journal.ts'
import { documentA, openWithDocuments } from '../../store/helpers.ts'
import { asCompiled, at, block, briefing, card, entries, sentence } from './samples.ts'

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
