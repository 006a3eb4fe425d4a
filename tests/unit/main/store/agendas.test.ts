import { expect, test } from 'vitest'
import { everyDay } from '../../../../src/core/model/agenda.ts'
import { listAgendas, readAgenda, writeAgenda } from '../../../../src/main/store/agendas.ts'
import { deleteRemoved, setRemoved } from '../../../../src/main/store/documents.ts'
import { perform } from '../../../../src/main/store/journal.ts'
import { agendaOn, codeThrown, documentA, documentB, now, openWithDocuments } from './helpers.ts'

const council = {
  ...agendaOn([documentB, documentA], now),
  minutes: everyDay(15),
  daysOff: [20_000],
  quiet: { from: 1320, to: 420 },
  own: { retention: 0.95, newPerDay: 40 },
}

test('an agenda is kept whole, and what was before is told', async () => {
  const db = await openWithDocuments()
  expect(writeAgenda(db, 'm', council)).toBeNull()
  expect(readAgenda(db, 'm')).toEqual({ id: 'm', ...council })
  expect(writeAgenda(db, 'm', null)).toEqual(council)
  expect(readAgenda(db, 'm')).toBeNull()
})

test('a goal is a part of the whole', async () => {
  const db = await openWithDocuments()
  expect(codeThrown(() => writeAgenda(db, 'm', { ...council, goal: 1.5 }))).not.toBe('nothing')
})

test('a removed document is out of it until it is brought back; with none left it is out of the list', async () => {
  const db = await openWithDocuments()
  writeAgenda(db, 'm', council)
  setRemoved(db, documentB, now)
  expect(readAgenda(db, 'm')?.documents).toEqual([documentA])
  setRemoved(db, documentA, now)
  expect(listAgendas(db)).toEqual([])
  setRemoved(db, documentA, null)
  setRemoved(db, documentB, null)
  expect(listAgendas(db)).toEqual([{ id: 'm', ...council }])
})

test('a document that is deleted leaves it, and takes with it an agenda that has no other, and what the journal said', async () => {
  const db = await openWithDocuments()
  writeAgenda(db, 'both', council)
  perform(db, { v: 1, kind: 'agenda.set', id: 'one', name: 'Of A', agenda: agendaOn([documentA], now) }, now)
  setRemoved(db, documentA, now)
  deleteRemoved(db, documentA)
  expect(listAgendas(db).map(({ id, documents }) => [id, documents])).toEqual([['both', [documentB]]])
  expect(db.all('SELECT name FROM agendas')).toHaveLength(1)
  expect(db.all('SELECT * FROM journal')).toEqual([])
})
