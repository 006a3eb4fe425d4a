import { expect, test } from 'vitest'
import { removeAgenda, setAgenda } from '../../../../src/main/app/agendas.ts'
import { listAgendas, readAgenda } from '../../../../src/main/store/agendas.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { canUndo, redo, undo } from '../../../../src/main/store/journal.ts'
import { agendaOn, documentA, documentB, now, openWithDocuments } from '../store/helpers.ts'

const council = agendaOn([documentB, documentA], now + 1)

test('an agenda is made, changed and taken away, each as one change', async () => {
  const db = await openWithDocuments()
  const made = setAgenda(db, null, council, now)
  if (!made.ok) throw new Error(made.error.code)
  const { id } = made.value
  expect(made.value.changed).toBe(true)
  expect(readAgenda(db, id)).toEqual({ id, ...council })
  expect(setAgenda(db, id, council, now)).toEqual({ ok: true, value: { id, changed: false } })
  const other = { ...council, name: 'Hearing', documents: [documentA] }
  expect(setAgenda(db, id, other, now)).toEqual({ ok: true, value: { id, changed: true } })
  expect(removeAgenda(db, id, now)).toEqual({ ok: true, value: { changed: true } })
  expect(listAgendas(db)).toEqual([])
  undo(db, { at: now })
  expect(readAgenda(db, id)).toEqual({ id, ...other })
  undo(db, { at: now })
  expect(readAgenda(db, id)).toEqual({ id, ...council })
  undo(db, { at: now })
  expect(readAgenda(db, id)).toBeNull()
  redo(db, now)
  expect(readAgenda(db, id)).toEqual({ id, ...council })
})

test('one that is not there, or with a document that is not there or was removed, is refused', async () => {
  const db = await openWithDocuments()
  setRemoved(db, documentB, now)
  for (const documents of [[documentB], [documentA, 'dddddddddddddddd']])
    expect(setAgenda(db, null, { ...council, documents }, now)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  expect(setAgenda(db, 'none', { ...council, documents: [documentA] }, now).ok).toBe(false)
  expect(removeAgenda(db, 'none', now).ok).toBe(false)
  expect(canUndo(db, {})).toBe(false)
})
