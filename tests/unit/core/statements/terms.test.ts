import { expect, it } from 'vitest'
import { termsOf } from '../../../../src/core/statements/terms.ts'
import { blocksOf } from './blocks.ts'
import { lists } from './terms.expected.ts'

it.each(lists)('says what an item explains: $says', ({ blocks, terms }) => {
  const all = blocksOf(blocks)
  const said = [...termsOf(all)].map(([id, term]) => [all.find((block) => block.id === id)?.text, term])
  expect(Object.fromEntries(said)).toEqual(terms)
})

it('takes no pair across two sections', () => {
  const all = blocksOf(['paragraph Bow', 'item The front', 'paragraph Stern', 'item The rear'])
  expect(termsOf(all).size).toBe(2)
  expect(termsOf(all.map((block, at) => ({ ...block, section: `s${at}` }))).size).toBe(0)
})
