import { expect, test } from 'vitest'
import type { FactState } from '../../../../src/core/model/edits.ts'
import { plainFact } from '../../../../src/core/model/edits.ts'
import { hideFirstSteps, readFirstSteps } from '../../../../src/main/app/first-steps.ts'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { setRemoved, touchDocument } from '../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { addReview } from '../../../../src/main/store/memories.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { agendaOn, documentA, documentB, inMemory, now } from '../store/helpers.ts'
import { type Act, cases } from './first-steps.expected.ts'

const dayMs = 86_400_000
const [own, bundled] = [documentA, documentB]

const judge = (db: Database, document: string, state: FactState | null, text: string | null = null) =>
  writeEdits(db, { document, facts: [{ ...plainFact('f1'), state, text }], cards: [] })

const answer = (db: Database, document: string, card: string) =>
  db.transaction(() => addReview(db, { document, card, rating: 3, at: now, utcOffset: 0, durationMs: 4_000 }))

/** @returns by how many ms an act puts the clock ahead */
function act(db: Database, what: Act, nth: number): number {
  switch (what) {
    case 'bring own':
      db.run('UPDATE documents SET removed_at = NULL WHERE id = $own', { own })
      break
    case 'read own':
      noteRead(db, own, [[0, 0.02]])
      break
    case 'read bundled':
      noteRead(db, bundled, [[0, 1]])
      break
    case 'open own':
      touchDocument(db, own, now)
      break
    case 'accept own':
      judge(db, own, 'accepted')
      break
    case 'reject own':
      judge(db, own, 'rejected')
      break
    case 'reword own':
      judge(db, own, null, 'other words')
      break
    case 'accept bundled':
      judge(db, bundled, 'accepted')
      break
    case 'answer own':
      answer(db, own, `c${nth}`)
      break
    case 'answer bundled':
      answer(db, bundled, `c${nth}`)
      break
    case 'set hour':
      writeAgenda(db, 'a', agendaOn([own], now + dayMs))
      break
    case 'hour passes':
      return 2 * dayMs
    case 'remove own':
      setRemoved(db, own, now)
      break
    case 'hide':
      hideFirstSteps(db, true)
      break
    case 'show':
      hideFirstSteps(db, false)
      break
    case 'four days pass':
      return 4 * dayMs
  }
  return 0
}

test.each(cases)('$when', ({ acts, ticked, answered = 0 }) => {
  const db = inMemory()
  db.run('UPDATE documents SET bundled = 1 WHERE id = $bundled', { bundled })
  // It is not there before it is brought in.
  setRemoved(db, own, now)
  let at = now
  for (const [nth, what] of acts.entries()) at += act(db, what, nth)
  const steps = readFirstSteps(db, at)
  const done = steps && Object.entries(steps.done).flatMap(([step, isDone]) => (isDone ? [step] : []))
  expect(done).toEqual(ticked)
  if (steps !== null) expect(steps.answered).toBe(answered)
})
