import { expect, it } from 'vitest'
import { creationIn } from '../../../../src/core/statements/creations.ts'
import { creations } from './creations.expected.ts'

it.each(creations)('$says', ({ text, isLed = false, found }) => {
  const span = creationIn(text, isLed)
  expect(span && text.slice(span.start, span.end)).toBe(found)
})
