import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../../../src/core/cards/telling.ts'
import { type Card, leadingTo } from '../../../../src/core/model/card.ts'

const list: Card = {
  id: 'c',
  kind: 'list',
  prompt: 'What are the aims?',
  answer: 'clean energy; open seas',
  accept: [],
  items: ['clean energy', 'open seas'],
  context: { section: 'Aims', before: 'Both met in Oslo.', lead: 'The aims are these:' },
  fact: null,
  block: null,
  sentence: null,
}

describe('what a card shows while it asks', () => {
  it('is what leads to it too, in the order of the document', () => {
    expect(leadingTo(list.context)).toEqual(['The aims are these:', 'Both met in Oslo.'])
    expect(leadingTo({ section: null, before: null })).toEqual([])
    const shown = tellingOf(list).shown.join(' ')
    expect(shown).toContain('the aims are these')
    expect(shown).toContain('oslo')
  })
})

describe('what gives an answer away', () => {
  it('is any item of a list', () => {
    const forms = tellingOf(list).forms.map(({ words }) => words.join(' '))
    expect(forms).toEqual(expect.arrayContaining(['clean energy', 'open seas']))
  })
})
