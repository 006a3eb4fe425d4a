import { expect, test } from 'vitest'
import { setGoal } from '../../../../src/main/app/goals.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { readGoal } from '../../../../src/main/store/goals.ts'
import { canUndo, undo } from '../../../../src/main/store/journal.ts'
import { documentA, now, openWithDocuments } from '../store/helpers.ts'

const goal = { briefingAt: now + 1, goal: 0.9 }

test('an hour is set as one change, and what is set already is none', async () => {
  const db = await openWithDocuments()
  expect(setGoal(db, documentA, goal, now)).toEqual({ ok: true, value: { changed: true } })
  expect(setGoal(db, documentA, goal, now)).toEqual({ ok: true, value: { changed: false } })
  expect(readGoal(db, documentA)).toEqual(goal)
  undo(db, { at: now })
  expect(readGoal(db, documentA)).toEqual({ briefingAt: null, goal: null })
})

test('a document that is not there, or was removed, gets none', async () => {
  const db = await openWithDocuments()
  setRemoved(db, documentA, now)
  for (const id of [documentA, 'dddddddddddddddd'])
    expect(setGoal(db, id, goal, now)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(canUndo(db, {})).toBe(false)
})
