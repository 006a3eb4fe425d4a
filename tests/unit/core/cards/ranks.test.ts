import { describe, expect, test } from 'vitest'
import { acceptedForms } from '../../../../src/core/cards/accept.ts'
import { isCard } from '../../../../src/core/cards/draft.ts'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { askedOf } from '../../../../src/core/cards/make.ts'
import { cutSentences } from '../../../../src/core/facts/cut-sentences.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import { readValue, writeValue } from '../../../../src/core/facts/written-value.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import type { Fact } from '../../../../src/core/model/fact.ts'
import { rankAnswers, rankCards, writtenRanks } from './ranks.expected.ts'

describe('what is asked of a rank', () => {
  test.each(rankCards.map((row) => [row.text, row] as const))('%s', (text, { asks }) => {
    const blocks: readonly Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text }]
    const sections = [{ id: 's', level: 1, title: null, blocks: ['b'] }]
    const source = { title: 'The Harbour Almanac', date: '2021-03-01', sections, blocks }
    const facts = extractFacts(blocks, source)
    const cards = askedOf({ ...source, facts }, cutSentences(blocks))
      .filter(isCard)
      .filter(({ type }) => type === 'rank')
    expect(cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(
      asks.map(([prompt, answer]) => [prompt, answer]),
    )
    for (const [prompt, , accept = []] of asks)
      expect(cards.find((card) => card.prompt === prompt)?.accept).toEqual(
        expect.arrayContaining([...accept]),
      )
  })
})

const place = { block: 'b', start: 0, end: 5 }
const fact: Fact = {
  id: 'f',
  type: 'rank',
  text: 'third',
  ...place,
  sentence: place,
  importance: 2,
  also: [],
}

test.each(rankAnswers)('%s: %s', (answer, typed, verdict) => {
  const value = readValue('rank', answer)
  const accept = value === null ? [] : acceptedForms(answer, { ...fact, value }, [])
  expect(gradeAnswer({ answer, accept, type: 'rank', typed }).verdict).toBe(verdict)
})

test.each(writtenRanks)('as its user writes a rank: %s', (written, value, again) => {
  const read = readValue('rank', written)
  expect(read).toEqual(value && { kind: 'rank', ...value })
  expect(writeValue(read ?? undefined)).toBe(again)
})
