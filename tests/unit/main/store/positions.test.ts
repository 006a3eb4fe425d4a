import { expect, test } from 'vitest'
import { readPosition, savePosition } from '../../../../src/main/store/positions.ts'
import { codeThrown, documentA, now, openWithDocuments } from './helpers.ts'

test('keeps the last position of a document', async () => {
  const db = await openWithDocuments()
  expect(readPosition(db, documentA)).toBeNull()
  savePosition(db, documentA, { block: 'b1', offset: 0 }, now)
  savePosition(db, documentA, { block: 'b2', offset: 0.5 }, now + 1)
  expect(readPosition(db, documentA)).toEqual({ block: 'b2', offset: 0.5 })
  expect(codeThrown(() => savePosition(db, '0000000000000000', { block: 'b', offset: 0 }, now))).toBe(
    'unexpected',
  )
})
