import { describe, expect, test } from 'vitest'
import { isCard } from '../../../../src/core/cards/draft.ts'
import { askedOf } from '../../../../src/core/cards/make.ts'
import { faultsOf } from '../../../../src/core/check/check.ts'
import { cutSentences } from '../../../../src/core/facts/cut-sentences.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { marked } from '../statements/parsed.ts'
import { askedDates, toldYears } from './told-year.expected.ts'

const sourceOf = (title: string, head: string | null, date: string | null, text: string) => {
  const blocks: readonly Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text }]
  return { title, date, sections: [{ id: 's', level: 1, title: head, blocks: ['b'] }], blocks }
}

describe('the year of a month or a day is that of its title or head', () => {
  test.each(toldYears.map((row) => [row.title, row.head, row.text, row] as const))(
    '%s / %s: %s',
    (title, head, said, { date, iso }) => {
      const { text, answers } = marked(said)
      const source = sourceOf(title, head, date, text)
      const found = extractFacts(source.blocks, source).filter(({ type }) => type === 'date')
      expect(found.map((fact) => fact.text.replace(/^between /, ''))).toEqual(answers)
      const [value] = found.map((fact) => fact.value)
      expect(value?.kind === 'date' ? value.iso : null).toBe(iso)
    },
  )
})

test.each(askedDates)('%s: %s', (title, text, prompt, answer) => {
  const source = sourceOf(title, null, null, text)
  const facts = extractFacts(source.blocks, source)
  const cards = askedOf({ ...source, facts }, cutSentences(source.blocks)).filter(isCard)
  expect(cards.filter(({ type }) => type === 'date').map((card) => [card.prompt, card.answer])).toEqual([
    [prompt, answer],
  ])
  // What is asked has no fault that the checker knows.
  for (const card of cards)
    if (card.type === 'date') expect(faultsOf(card, { title, date: null, sentence: text })).toEqual([])
})
