import { expect, test } from 'vitest'
import { StoreError, toStoreError } from '../../../../src/main/store/errors.ts'
import { named } from './errors.expected.ts'

test.each(named)('%j', (properties, code) => {
  const cause = Object.assign(new Error('said'), properties)
  expect(toStoreError(cause)).toMatchObject({ code, message: 'said', cause })
})

test('keeps its own, and takes anything', () => {
  const own = new StoreError('newer', 'x')
  expect(toStoreError(own)).toBe(own)
  expect(toStoreError('text').code).toBe('unexpected')
  expect(toStoreError(Object.assign(new Error('c'), { errcode: 2067 })).constraint).toBe(true)
})
