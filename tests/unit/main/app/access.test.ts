import { expect, test } from 'vitest'
import { err, ok } from '../../../../src/core/model/result.ts'
import { makeAccess } from '../../../../src/main/app/access.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { memoriesOf } from '../../../../src/main/store/memories.ts'
import { makeBriefing } from '../../study-samples.ts'
import { documentA, now, openWithDocuments } from '../store/helpers.ts'

const briefing = makeBriefing(documentA, [{ section: 'One', facts: [{}] }])
const edited = { ...briefing, title: 'Edited' }
const away = err({ code: 'store-missing', subject: 'precis.db' } as const)
const gone = err({ code: 'not-found', subject: 'document' } as const)

const accessTo = (db: Database | null, isThere = true) =>
  makeAccess({
    data: { open: async () => (db === null ? away : ok(db)) },
    briefings: {
      get: async () => (isThere ? ok(edited) : gone),
      compiled: async () => (isThere ? ok(briefing) : gone),
    },
    now: () => now,
  })

test('each way says why there is no data, and does nothing', async () => {
  const access = accessTo(null)
  const never = () => {
    throw new Error('used')
  }
  expect(await access.withData(never)).toEqual(away)
  expect(await access.withResult(never)).toEqual(away)
  expect(await access.withStored(documentA, never)).toEqual(away)
  expect(await access.withDocument(documentA, never)).toEqual(away)
  expect(await access.withCompiled(documentA, never)).toEqual(away)
  expect(await access.studyData()).toEqual(away)
})

test('what is done may take its time, and may fail', async () => {
  const access = accessTo(await openWithDocuments())
  expect(await access.withData(async (db) => db.file.endsWith('precis.db'))).toEqual(ok(true))
  expect(await access.withResult(async () => gone)).toEqual(gone)
})

test('a document is handed over as its user has it, or as it was compiled', async () => {
  const access = accessTo(await openWithDocuments())
  expect(await access.withDocument(documentA, (_db, { title }) => ok(title))).toEqual(ok('Edited'))
  expect(await access.withCompiled(documentA, (_db, { title }) => ok(title))).toEqual(ok(briefing.title))
})

test('what cannot be read, or is not stored, is said', async () => {
  const access = accessTo(await openWithDocuments(), false)
  expect(await access.withDocument(documentA, () => ok(null))).toEqual(gone)
  expect(await access.withCompiled(documentA, () => ok(null))).toEqual(gone)
  expect(await access.withStored('dddddddddddddddd', () => null)).toEqual(gone)
  expect(await access.withStored(documentA, () => 1)).toEqual(ok(1))
})

test('for study the memories are there', async () => {
  const access = accessTo(await openWithDocuments())
  const db = await access.studyData()
  expect(db.ok && memoriesOf(db.value).size).toBe(0)
})
