import { expect, test } from 'vitest'
import { besideOf } from '../../../src/shared/beside.ts'
import { cases } from './beside.expected.ts'

test.each(cases)('what was kept is read: %s', (_name, kept, read) => {
  expect(besideOf(kept)).toEqual(read)
})
