import { describe, expect, it } from 'vitest'
import { deckOf, mixDecks } from '../../../../src/core/study/deck.ts'
import { makeBriefing } from '../../study-samples.ts'

const ids = (deck: { readonly cards: readonly { readonly card: { readonly id: string } }[] }) =>
  deck.cards.map(({ card }) => card.id)

describe('deckOf', () => {
  it('takes sections by turns, and what matters most first', () => {
    const briefing = makeBriefing('aaaaaaaaaaaaaaaa', [
      { section: 'One', facts: [{ importance: 2 }, { importance: 3 }, { importance: 3 }] },
      { section: 'Two', facts: [{ importance: 3 }, { importance: 2 }] },
    ])
    expect(ids(deckOf(briefing))).toEqual(['One-1-0', 'Two-0-0', 'One-2-0', 'One-0-0', 'Two-1-0'])
    expect(deckOf(briefing)).toEqual(deckOf(briefing))
  })

  it('gives siblings one note, and a card all that is needed to ask it', () => {
    const briefing = makeBriefing('aaaaaaaaaaaaaaaa', [{ section: 'One', facts: [{ cards: 2 }] }])
    const [first, second] = deckOf(briefing).cards
    expect(first?.note).toBe(second?.note)
    expect(first?.key).not.toBe(second?.key)
    const { text, sentence, fact } = first?.source ?? { text: '', sentence: null, fact: null }
    expect(text.slice(sentence?.start, sentence?.end)).toContain('One fact 0')
    expect(text.slice(fact?.start, fact?.end)).toBe('value 0')
  })

  it('keeps the date from a card that asks for one', () => {
    const date = '2014-04-25'
    const [asks, asksNot] = ['date', 'money'].map((type) => ({
      ...makeBriefing('aaaaaaaaaaaaaaaa', [{ section: 'One', facts: [{ type: type as 'date' }] }]),
      date,
    }))
    expect(asks && deckOf(asks).cards[0]?.date).toBeNull()
    expect(asksNot && deckOf(asksNot).cards[0]?.date).toBe(date)
  })

  it('has no source for a card whose sentence is gone', () => {
    const briefing = makeBriefing('aaaaaaaaaaaaaaaa', [{ section: 'One', facts: [{}] }])
    expect(deckOf({ ...briefing, blocks: [] }).cards[0]?.source).toBeNull()
    const blocks = briefing.blocks.map((block) => ({ ...block, text: 'Short.' }))
    expect(deckOf({ ...briefing, blocks }).cards[0]?.source).toBeNull()
  })

  it('has no fact to underline where that stands elsewhere', () => {
    const briefing = makeBriefing('aaaaaaaaaaaaaaaa', [{ section: 'One', facts: [{}] }])
    const facts = briefing.facts.map((fact) => ({ ...fact, block: 'elsewhere' }))
    expect(deckOf({ ...briefing, facts }).cards[0]?.source?.fact).toBeNull()
  })
})

describe('mixDecks', () => {
  it('takes documents by turns and keeps the same ids of two documents apart', () => {
    const decks = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'].map((id) =>
      deckOf(makeBriefing(id, [{ section: 'One', facts: [{}, {}] }])),
    )
    const mixed = mixDecks(decks)
    expect(mixed.map(({ document, card }) => `${document[0]} ${card.id}`)).toEqual([
      'a One-0-0',
      'b One-0-0',
      'a One-1-0',
      'b One-1-0',
    ])
    expect(new Set(mixed.map(({ key }) => key)).size).toBe(4)
    expect(new Set(mixed.map(({ note }) => note)).size).toBe(4)
  })
})
