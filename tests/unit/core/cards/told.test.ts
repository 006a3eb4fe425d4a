import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTold, withoutKindsOf } from '../../../../src/core/cards/told.ts'
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

it.each([
  ['Lake Orrin', 'Which of the lakes feeds a lake of Lund?', 'Orrin'],
  ['Pier 11', 'Boats of Lund lie at ____, the longest pier.', '11'],
  ['Pier 11', 'Boats of Lund lie at ____.', 'Pier 11'],
  ['Tide & Sons', 'Boats of Lund were built by ____ in 1904.', 'Tide & Sons'],
  ['Lake', 'The lake of Lund is called ____.', 'Lake'],
])('of %s, where the prompt says "%s", is left %s', (name, prompt, own) => {
  expect(withoutKindsOf(name, prompt)).toBe(own)
})
