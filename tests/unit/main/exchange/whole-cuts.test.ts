import { expect, test } from 'vitest'
import { ankiNotes } from '../../../../src/main/exchange/anki-notes.ts'
import { decks } from './whole-cuts.expected.ts'

test.each(decks)('the deck of %s', (title, deck) => {
  const card = { id: 'a', prompt: 'p', answer: 'a', accept: [], judging: 'value', items: [] } as const
  const place = {
    leading: [],
    source: null,
    section: null,
    link: null,
    changedAt: 0,
    partial: false,
    note: null,
    tags: [],
  }
  expect(ankiNotes([{ title, tags: [], cards: [{ ...card, ...place }] }])[0]?.deck).toBe(deck)
})
