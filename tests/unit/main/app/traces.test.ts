import { expect, test } from 'vitest'
import { forgetTraces, tracesOf } from '../../../../src/main/app/traces.ts'
import { backupNow } from '../../../../src/main/store/backups.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { forgetDocument } from '../../../../src/main/store/forget.ts'
import { documentA, documentB, now, openWithDocuments } from '../store/helpers.ts'

/** A store with a backup that has both documents, and no longer the first of them. */
async function withDeleted() {
  const db = await openWithDocuments()
  const { name } = await backupNow(db, 'manual', now)
  setRemoved(db, documentA, now)
  forgetDocument(db, documentA)
  return { db, name }
}

test('what is deleted is still told of as long as a backup has it', async () => {
  const { db } = await withDeleted()
  expect(tracesOf(db.file, documentA)).toEqual({ backups: 1, unknown: [] })
  expect(tracesOf(db.file, 'dddddddddddddddd')).toEqual({ backups: 0, unknown: [] })
})

test('it is taken out of the backups that may hold it, and those where it stays are named', async () => {
  const { db, name } = await withDeleted()
  const asked: unknown[] = []
  const forget = (left: readonly string[]) =>
    forgetTraces(db, documentA, async (document, backups) => {
      asked.push([document, backups])
      return left
    })
  expect(await forget([])).toEqual({ ok: true, value: { cleaned: 1, left: [] } })
  expect(await forget([name])).toEqual({ ok: true, value: { cleaned: 0, left: [name] } })
  expect(asked).toEqual([
    [documentA, [name]],
    [documentA, [name]],
  ])
})

test('what is still in the library stays in the backups', async () => {
  const { db } = await withDeleted()
  const never = () => Promise.reject(new Error('asked'))
  expect(await forgetTraces(db, documentB, never)).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  })
})
