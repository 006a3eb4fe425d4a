import { expect, test } from 'vitest'
import { changedBy } from '../../../../src/main/app/changed.ts'

test('what a change leaves as it is is left out, and the order stays', () => {
  const cards = [{ tags: ['b'] }, { tags: [] }, { tags: ['a', 'b'] }]
  const tag = ({ tags }: { readonly tags: readonly string[] }) => ({ tags: [...new Set([...tags, 'b'])] })
  expect(changedBy(cards, tag)).toEqual([{ tags: ['b'] }])
  expect(changedBy([], tag)).toEqual([])
})
