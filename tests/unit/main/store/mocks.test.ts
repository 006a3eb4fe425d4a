import { expect, test } from 'vitest'
import type { AgendaWords } from '../../../../src/core/model/agenda.ts'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import { deleteDocumentRows } from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
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

test('whatever else is written of their agenda they stay, and go with the last of its documents', async () => {
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

test('they go with a briefing that is removed, and come back with it', async () => {
  const db = await openWithDocuments()
  const agenda = agendaOn([documentA], now)
  const set = (agenda: AgendaWords | null) =>
    perform(db, { v: 1, kind: 'agenda.set', id: 'm', name: 'Council', agenda }, now)
  set(agenda)
  addMock(db, 'm', mock(now, 12))
  addMock(db, 'm', mock(now + 5, 15))
  set(null)
  expect(listMocks(db, 'm')).toEqual([])
  undo(db, { at: now })
  expect(listMocks(db, 'm')).toEqual([mock(now + 5, 15), mock(now, 12)])
  redo(db, now)
  expect(listMocks(db, 'm')).toEqual([])
  undo(db, { at: now })
  set({ ...agenda, name: 'Other' })
  expect(listMocks(db, 'm')).toHaveLength(2)
})
