import { expect, test } from 'vitest'
import { StoreError, toStoreError } from '../../../../src/main/store/errors.ts'

test.each<[object, string]>([
  [{ errcode: 13 }, 'disk-full'],
  [{ errcode: 8 | (1 << 8) }, 'read-only'],
  [{ errcode: 10 | (3 << 8) }, 'unreadable'],
  [{ errcode: 10 | (3 << 8), systemErrno: 28 }, 'disk-full'],
  [{ errcode: 5 }, 'locked'],
  [{ errcode: 11 | (1 << 8) }, 'damaged'],
  [{ errcode: 26 }, 'not-a-database'],
  [{ errcode: 14 }, 'unreadable'],
  [{ errcode: 1 }, 'unexpected'],
  [{ code: 'ENOSPC' }, 'disk-full'],
  [{ code: 'EROFS' }, 'read-only'],
  [{ code: 'EACCES' }, 'unreadable'],
  [{ code: 'constructor' }, 'unexpected'],
  [{}, 'unexpected'],
])('%j', (properties, code) => {
  const cause = Object.assign(new Error('said'), properties)
  expect(toStoreError(cause)).toMatchObject({ code, message: 'said', cause })
})

test('keeps its own, and takes anything', () => {
  const own = new StoreError('newer', 'x')
  expect(toStoreError(own)).toBe(own)
  expect(toStoreError('text').code).toBe('unexpected')
  expect(toStoreError(Object.assign(new Error('c'), { errcode: 2067 })).constraint).toBe(true)
})
