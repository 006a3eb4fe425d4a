import { expect, test } from 'vitest'
import { primaryOf } from '../../../../src/renderer/views/today/primary.ts'
import { primaries } from './primary.expected.ts'

test.each(primaries)('$when: $does', ({ offers, does }) => {
  expect(primaryOf(offers)).toBe(does)
})
