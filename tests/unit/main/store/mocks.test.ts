import { expect, test } from 'vitest'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import { deleteDocumentRows } from '../../../../src/main/store/documents.ts'
import { addMock, listMocks } from '../../../../src/main/store/mocks.ts'
import { agendaOn, documentA, documentB, now, openWithDocuments } from './helpers.ts'

const mock = (at: number, correct: number) => ({ at, minutes: 10, asked: 20, correct })

test('mocks are those of their agenda, the last at first; one that is told twice is one', async () => {
  const db = await openWithDocuments()
  addMock(db, 'm', mock(now, 12))
  addMock(db, 'n', mock(now, 1))
  addMock(db, 'm', mock(now + 5, 15))
  addMock(db, 'm', mock(now + 5, 15))
  expect(listMocks(db, 'm')).toEqual([mock(now + 5, 15), mock(now, 12)])
})

test('they outlast the removal of their agenda, and go with the last of its documents', async () => {
  const db = await openWithDocuments()
  writeAgenda(db, 'm', agendaOn([documentA, documentB], now))
  addMock(db, 'm', mock(now, 12))
  writeAgenda(db, 'm', null)
  expect(listMocks(db, 'm')).toHaveLength(1)
  writeAgenda(db, 'm', agendaOn([documentA, documentB], now))
  db.transaction(() => deleteDocumentRows(db, documentA))
  expect(listMocks(db, 'm')).toHaveLength(1)
  db.transaction(() => deleteDocumentRows(db, documentB))
  expect(db.all('SELECT * FROM mocks')).toEqual([])
})
