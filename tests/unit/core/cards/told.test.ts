import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTold } from '../../../../src/core/cards/told.ts'
import { told } from './told.expected.ts'

it.each(told)('whether “$answer” is told by “$shown”', ({ answer, shown, isTold: expected }) => {
  expect(isTold(answer, shown)).toBe(expected)
})

it('is told by more where it is told by less', () => {
  const text = fc
    .array(fc.constantFrom('harbour', 'wall', 'salt', 'the', 'Norwick', 'repair'))
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, text, (answer, shown, more) => {
      if (isTold(answer, shown)) expect(isTold(answer, `${shown} ${more}`)).toBe(true)
    }),
  )
})
