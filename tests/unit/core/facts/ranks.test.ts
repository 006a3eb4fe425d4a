import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import { findRanks } from '../../../../src/core/facts/ranks.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { holderOf } from '../../../../src/core/statements/holder.ts'
import { ranksIn } from '../../../../src/core/statements/ranked.ts'
import { marked } from '../statements/parsed.ts'
import { noRanks, ranks } from './ranks.expected.ts'

describe('a rank is found with what it says', () => {
  test.each(ranks)('%s', (row, place, by) => {
    const { text, answers } = marked(row)
    const found = findRanks(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(answers)
    expect(found.map(({ value }) => value)).toEqual([{ kind: 'rank', place, ...(by !== null && { by }) }])
  })
})

describe('who has a rank', () => {
  test.each(ranks)('%s', (row, _place, _by, holder) => {
    const { text } = marked(row)
    const found = ranksIn(text).map((rank) => holderOf(text, rank))
    expect(found.map((span) => span && text.slice(span.start, span.end))).toEqual([holder])
  })
})

test.each(noRanks)('no rank: %s', (text) => {
  expect(findRanks(text)).toEqual([])
})

test.each([
  ['Vessen is the fourth-largest port on the northern coast of Tasland.', ['rank']],
  ['Ida Brand was the first woman to hold the post of harbour master.', ['rank']],
  [
    'An atom is the smallest unit of an element that can take part in a chemical change.',
    ['rank', 'definition'],
  ],
] as const)('a place among others is no definition: %s', (text, types) => {
  const blocks: readonly Block[] = [{ id: 'b', section: 's', kind: 'paragraph', text }]
  const found = extractFacts(blocks).map(({ type }) => type)
  expect(found.filter((type) => /^(?:rank|definition)$/.test(type))).toEqual(types)
})
