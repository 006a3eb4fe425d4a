import { expect, it } from 'vitest'
import { listedBelow } from '../../../../src/core/statements/lists-below.ts'
import { listsBelow } from './lists-below.expected.ts'

it.each(listsBelow)('$says', ({ lead, items, found }) => {
  expect(listedBelow(lead, items)).toEqual(found)
})
