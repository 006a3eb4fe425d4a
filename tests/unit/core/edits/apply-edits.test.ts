import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, ledgerOf, nowhere } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { type CardEdit, type FactEdit, plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { type Fact, factTypes } from '../../../../src/core/model/fact.ts'
import type { Anchor } from '../../../../src/core/model/mark.ts'
import { edited } from './edited-kinds.expected.ts'

const text = 'In 2012 Japan invested $290 billion. The accord was signed in May 2013.'
const sentences = [
  { start: 0, end: 36 },
  { start: 37, end: text.length },
] as const

const anchor = (start: number, end: number, block = 'b1'): Anchor => ({
  block,
  position: { start, end },
  quote: { exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) },
})

const fact = (id: string, words: string, sentence: 0 | 1): Briefing['facts'][number] => {
  const start = text.indexOf(words)
  const place = { block: 'b1', start, end: start + words.length, sentence: sentences[sentence] }
  return { id, type: 'money', text: words, importance: 2, also: [], ...place }
}

const card = (id: string, of: string, answer: string): Briefing['cards'][number] => ({
  id,
  kind: 'cloze',
  prompt: text.slice(0, 36).replace(answer, '____'),
  answer,
  accept: ['290bn'],
  context: { section: 'One', before: null },
  fact: of,
  block: 'b1',
  sentence: sentences[0],
})

const briefing: Briefing = {
  format: 1,
  id: 'aaaaaaaaaaaaaaaa',
  title: 'T',
  date: null,
  source: { name: 't.txt', kind: 'text', citation: null, language: 'en', words: 12 },
  sections: [{ id: 's1', level: 1, title: 'One', blocks: ['b1'] }],
  blocks: [{ id: 'b1', section: 's1', kind: 'paragraph', text }],
  facts: [fact('f1', '$290 billion', 0), fact('f2', '2012', 0)],
  glossary: [],
  cards: [card('c1', 'f1', '$290 billion'), card('c2', 'f2', '2012')],
  dropped: [],
}

const own = (place = anchor(62, 70)): FactEdit => ({
  ...plainFact('own'),
  note: 'the accord',
  own: { type: 'date', place, sentence: anchor(37, text.length) },
})
const ownCard: CardEdit = {
  ...plainCard('own-card'),
  prompt: 'The accord was signed in ____.',
  answer: 'May 2013',
  own: { fact: 'own', sentence: anchor(37, text.length) },
}
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('applyEdits', () => {
  it('changes nothing where nothing was said', () => {
    expect(applyEdits(briefing, { facts: [], cards: [] })).toBe(briefing)
  })

  it('a rejected fact leaves with its cards, and both stay in the ledger', () => {
    const edits = { facts: [{ ...plainFact('f1'), state: 'rejected' } as const], cards: [] }
    const edited = applyEdits(briefing, edits)
    expect([ids(edited.facts), ids(edited.cards)]).toEqual([['f2'], ['c2']])
    const [first] = ledgerOf(briefing, edits)
    expect(first).toMatchObject({ state: 'rejected', cards: [{ card: { id: 'c1' }, deleted: false }] })
  })

  it('what the user wrote stands in place of what the compiler says; other forms of an old answer go', () => {
    const edited = applyEdits(briefing, {
      facts: [{ ...plainFact('f1'), text: '$0.29 trillion' }],
      cards: [
        { ...plainCard('c1'), answer: '$0.29 trillion' },
        { ...plainCard('c2'), prompt: 'In ____ it invested.' },
      ],
    })
    expect(edited.facts[0]).toEqual({ ...briefing.facts[0], text: '$0.29 trillion' })
    expect(edited.cards[0]).toEqual({ ...briefing.cards[0], answer: '$0.29 trillion', accept: [] })
    expect(edited.cards[1]).toEqual({ ...briefing.cards[1], prompt: 'In ____ it invested.' })
  })

  it('a fact takes another type, value and statement; its answer is marked where it still stands', () => {
    const said = {
      ...briefing.facts[0],
      statement: 'Japan invested $290 billion.',
      answer: { start: 15, end: 27 },
    }
    const value = { kind: 'money', amount: 290e9, currency: 'USD' } as const
    const facts = [{ ...said, value } as Fact]
    const factOf = (edit: Partial<FactEdit>) =>
      applyEdits({ ...briefing, facts }, { facts: [{ ...plainFact('f1'), ...edit }], cards: [] }).facts[0]
    expect(factOf({ value: '$29 billion' })?.value).toEqual({ ...value, amount: 29e9 })
    expect(factOf({ value: '' })?.value).toBeUndefined()
    expect(factOf({ note: 'x' })).toEqual({ ...said, value, note: 'x' })
    // A value of another kind is none of the new type.
    expect(factOf({ type: 'place' })).toEqual({ ...said, type: 'place' })
    expect(factOf({ type: 'date', value: '2012' })?.value).toEqual({ kind: 'date', iso: '2012' })
    expect(factOf({ statement: 'It was $290 billion.' })?.answer).toEqual({ start: 7, end: 19 })
    expect(factOf({ text: '$29 billion' })?.answer).toBeUndefined()
  })

  it('a name that is merely mentioned is a fact as soon as its user says something of it', () => {
    const { importance: _, ...japan } = fact('n1', 'Japan', 0)
    const names = [{ ...japan, type: 'place' as const }]
    const shown = (edit: Partial<FactEdit>) =>
      applyEdits({ ...briefing, names }, { facts: [{ ...plainFact('n1'), ...edit }], cards: [] })
    expect(ids(shown({ note: 'x' }).facts)).toEqual(['f1', 'f2', 'n1'])
    expect(shown({ note: 'x' }).names).toEqual([])
    // A rejected one is not found as that name either.
    expect(ids(shown({ state: 'rejected' }).facts)).toEqual(['f1', 'f2'])
    expect(shown({ state: 'rejected' }).names).toEqual([])
    expect(shown({ fact: 'x', note: 'x' }).names).toEqual(names)
  })

  it('a deleted card leaves alone', () => {
    const edited = applyEdits(briefing, { facts: [], cards: [{ ...plainCard('c1'), deleted: true }] })
    expect([ids(edited.facts), ids(edited.cards)]).toEqual([['f1', 'f2'], ['c2']])
  })

  it('own facts and cards follow those of the compiler, with the sentence they stand in', () => {
    const edited = applyEdits(briefing, { facts: [own()], cards: [ownCard] })
    expect(edited.facts[2]).toMatchObject({
      id: 'own',
      text: 'May 2013',
      note: 'the accord',
      value: { kind: 'date', iso: '2013-05' },
      sentence: sentences[1],
    })
    expect(edited.cards[2]).toMatchObject({
      id: 'own-card',
      context: { section: 'One', before: null },
      sentence: sentences[1],
    })
  })

  it('an own fact is found by its words where they moved; where they are gone it is listed, and its cards stay', () => {
    const moved = {
      ...briefing,
      blocks: [{ ...briefing.blocks[0], id: 'b2', text: `Now: ${text}` }],
    } as Briefing
    expect(applyEdits(moved, { facts: [own()], cards: [] }).facts.at(-1)).toMatchObject({
      block: 'b2',
      start: 67,
    })
    const other = { ...briefing, blocks: [{ ...briefing.blocks[0], text: 'Nothing of it.' }] } as Briefing
    expect(ids(applyEdits(other, { facts: [own()], cards: [ownCard] }).facts)).toEqual(['f1', 'f2'])
    const { cards } = applyEdits(other, { facts: [own()], cards: [ownCard] })
    expect(ids(cards)).toEqual(['c1', 'c2', 'own-card'])
    expect(cards.at(-1)).toMatchObject({ block: null, sentence: null })
    const [lost] = ledgerOf(other, { facts: [own()], cards: [ownCard] }).filter((entry) => entry.own)
    expect(lost?.fact).toMatchObject({ text: 'May 2013', block: nowhere, note: 'the accord' })
    expect(lost?.cards).toHaveLength(1)
  })

  it('an edit of what is not there changes nothing, whatever it says', () => {
    const words = fc.option(fc.string(), { nil: null })
    const strangeFact = fc.record({
      fact: fc.string().map((id) => `x${id}`),
      state: fc.constantFrom('accepted', 'rejected', null),
      type: fc.constantFrom(...factTypes, null),
      text: words,
      statement: words,
      value: words,
      note: words,
      own: fc.constant(null),
    })
    const strangeCard = fc.record({
      card: fc.string().map((id) => `x${id}`),
      deleted: fc.boolean(),
      prompt: words,
      answer: words,
      accept: fc.option(fc.array(fc.string()), { nil: null }),
      own: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(strangeFact), fc.array(strangeCard), (facts, cards) => {
        expect(applyEdits(briefing, { facts, cards })).toEqual(briefing)
      }),
    )
  })

  it('keeps every id once, and never a card of a rejected fact', () => {
    const state = fc.constantFrom('accepted', 'rejected', null)
    fc.assert(
      fc.property(state, state, fc.boolean(), (one, two, deleted) => {
        const edited = applyEdits(briefing, {
          facts: [
            { ...plainFact('f1'), state: one },
            { ...own(), state: two },
          ],
          cards: [{ ...ownCard, deleted }],
        })
        const facts = new Set(ids(edited.facts))
        expect(facts.size).toBe(edited.facts.length)
        expect(edited.cards.every((each) => facts.has(each.fact ?? ''))).toBe(true)
        expect(ids(edited.cards).includes('own-card')).toBe(two !== 'rejected' && !deleted)
      }),
    )
  })
})

describe('an answer of its user’s', () => {
  it.each(edited)('$name', ({ card: asked, written, edited: shown }) => {
    const cards = [{ ...card('c1', 'f1', '$290 billion'), ...asked }]
    const edits = { facts: [], cards: [{ ...plainCard('c1'), answer: written }] }
    const [after] = applyEdits({ ...briefing, cards }, edits).cards
    const { kind, prompt, answer, items, grading } = after ?? {}
    expect({ kind, prompt, answer, items, grading }).toEqual({
      items: undefined,
      grading: undefined,
      ...shown,
    })
  })

  it('is as the compiler has it where nothing else was written', () => {
    const list = {
      ...card('c1', 'f1', 'trade and energy'),
      kind: 'list',
      items: ['trade', 'energy'],
    } as const
    const edits = { facts: [], cards: [{ ...plainCard('c1'), answer: 'trade\nenergy' }] }
    expect(applyEdits({ ...briefing, cards: [list] }, edits).cards).toEqual([list])
  })

  it.each([
    ['items', 'trade\nenergy', { kind: 'list', answer: 'trade; energy', items: ['trade', 'energy'] }],
    ['self', 'share it', { kind: 'cloze', answer: 'share it', grading: 'self' }],
  ] as const)('on a card of their own that is judged by %s', (judging, answer, shown) => {
    const own = { fact: null, sentence: null, judging }
    const edits = { facts: [], cards: [{ ...plainCard('own'), prompt: 'Both ____.', answer, own }] }
    expect(applyEdits(briefing, edits).cards.at(-1)).toMatchObject(shown)
  })
})
