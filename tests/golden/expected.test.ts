import { describe, expect, test } from 'vitest'
import { makeCards } from '../../src/core/cards/make.ts'
import { extractFacts } from '../../src/core/facts/extract.ts'
import type { Block } from '../../src/core/model/document.ts'
import { cardRows, deckRows } from './cards.expected.ts'
import { dateRows } from './dates.expected.ts'
import { factRows } from './facts.expected.ts'
import { hardFactRows } from './facts-hard.expected.ts'

const date = '2014-04-25'
const sections = [{ id: 's', level: 1, title: null, blocks: ['b'] }]
const blockOf = (text: string): Block => ({ id: 'b', section: 's', kind: 'paragraph', text })

describe('facts', () => {
  test.each([...factRows, ...hardFactRows, ...dateRows].map((row) => [row.text, row] as const))(
    '%s',
    (text, { has, not }) => {
      const facts = extractFacts([blockOf(text)], { date, sections })
      const found = facts.map((fact) => [fact.type, fact.text])
      for (const [type, exact, value] of has) {
        expect(found).toContainEqual([type, exact])
        const fact = facts.find((each) => each.type === type && each.text === exact)
        if (value === null) expect(fact?.value).toBeUndefined()
        else if (value) expect(fact?.value).toMatchObject(value)
      }
      for (const [type, exact] of not ?? [])
        expect(found.filter(([t, x]) => t === type && (exact === undefined || x === exact))).toEqual([])
    },
  )
})

describe('cards', () => {
  test.each(cardRows.map((row) => [row.text, row] as const))('%s', (text, { has, not, before }) => {
    const blocks = [blockOf(text)]
    const facts = extractFacts(blocks, { date, sections })
    // A long rest, so that the density lets every card through.
    const padding = { ...blockOf('word '.repeat(400)), id: 'p' }
    const { cards } = makeCards({
      title: 'Fact Sheet: Reef Care',
      date,
      sections,
      blocks: [...blocks, padding],
      facts,
    })
    for (const [prompt, answer, accept] of has) {
      expect(cards.map((card) => [card.prompt, card.answer])).toContainEqual([prompt, answer])
      const card = cards.find((each) => each.prompt === prompt && each.answer === answer)
      expect(card?.accept).toEqual(expect.arrayContaining([...(accept ?? [])]))
      if (before !== undefined) expect(card?.context.before).toBe(before)
    }
    const clozes = cards.filter((card) => card.kind === 'cloze').map((card) => card.answer)
    if (not === true) expect(clozes).toEqual([])
    else for (const answer of not) expect(clozes).not.toContain(answer)
  })
})

describe('decks', () => {
  test.each(deckRows.map((row) => [`${row.text} (${row.why})`, row] as const))('%s', (_, row) => {
    const { text, title = 'Fact Sheet: Reef Care', section = null, wants = [], never = [] } = row
    const heads = [{ id: 's', level: 1, title: section, blocks: ['b'] }]
    const facts = extractFacts([blockOf(text)], { date, sections: heads })
    const padding = { ...blockOf('word '.repeat(400)), id: 'p' }
    const { cards } = makeCards({ title, date, sections: heads, blocks: [blockOf(text), padding], facts })
    for (const [prompt, answer, accept = []] of wants) {
      expect(cards.map((card) => [card.prompt, card.answer])).toContainEqual([prompt, answer])
      const card = cards.find((each) => each.prompt === prompt && each.answer === answer)
      expect(card?.accept).toEqual(expect.arrayContaining([...accept]))
    }
    const answers = cards.map((card) => card.answer)
    if (never === 'any') expect(cards).toEqual([])
    else for (const answer of never) expect(answers).not.toContain(answer)
  })
})
