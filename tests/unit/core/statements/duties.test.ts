import { expect, it } from 'vitest'
import { dutyIn } from '../../../../src/core/statements/duties.ts'
import { duties } from './duties.expected.ts'

it.each(duties)('$says', ({ text, isLed = false, found }) => {
  const duty = dutyIn(text, isLed)
  expect(duty ? [`${duty.part}: ${text.slice(duty.start, duty.end)}`] : []).toEqual(found)
})
