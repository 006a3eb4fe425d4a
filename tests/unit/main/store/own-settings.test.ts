import { expect, test } from 'vitest'
import type { AgendaWords, OwnSettings } from '../../../../src/core/model/agenda.ts'
import { perform, undo } from '../../../../src/main/store/journal.ts'
import { addReview, memoriesOf } from '../../../../src/main/store/memories.ts'
import { followBriefings, governingOf } from '../../../../src/main/store/own-settings.ts'
import { checkMemories, renewMemories } from '../../../../src/main/store/renew-memories.ts'
import { agendaOn, documentA, documentB, now, openWithDocuments } from './helpers.ts'

const day = 86_400_000

/** A library with a briefing of A in a week, and a card of each document that was known twice. */
async function libraryOf(own: OwnSettings, more: Partial<AgendaWords> = {}) {
  const db = await openWithDocuments()
  for (const document of [documentA, documentB])
    for (const at of [now - 20 * day, now - 10 * day])
      addReview(db, { document, card: 'c', rating: 4, at, utcOffset: 0, durationMs: 1_000 })
  const agenda = { ...agendaOn([documentA], now + 7 * day), own, ...more }
  perform(db, { v: 1, kind: 'agenda.set', id: 'm', name: agenda.name, agenda }, now)
  const dueAt = async (at: number) => {
    followBriefings(db, at)
    await renewMemories(db)
    expect(checkMemories(db)).toEqual([])
    return [...memoriesOf(db).values()].map(({ fsrs }) => fsrs.scheduled_days)
  }
  return { db, dueAt }
}

test('the recall that a briefing keeps makes its cards due sooner, until its hour or until it is undone', async () => {
  const { db, dueAt } = await libraryOf({ retention: 0.97 })
  const [a = 0, b = 0] = await dueAt(now)
  expect(a).toBeLessThan(b)
  // A rating in between goes by it as well.
  addReview(db, { document: documentA, card: 'c', rating: 3, at: now, utcOffset: 0, durationMs: 1_000 })
  expect(checkMemories(db)).toEqual([])
  const [rated = 0] = await dueAt(now)
  expect((await dueAt(now + 7 * day + 1))[0]).toBeGreaterThan(rated)
  expect((await dueAt(now))[0]).toBe(rated)
  undo(db, { at: now })
  expect((await dueAt(now))[0]).toBeGreaterThan(rated)
})

test('of two briefings the next one counts', async () => {
  const { db, dueAt } = await libraryOf({ retention: 0.97 })
  const [strict = 0] = await dueAt(now)
  const sooner = { ...agendaOn([documentA, documentB], now + day), own: { retention: 0.75 } }
  perform(db, { v: 1, kind: 'agenda.set', id: 'n', name: 'Sooner', agenda: sooner }, now)
  expect(governingOf(db, documentA, now)?.id).toBe('n')
  const [loose = 0] = await dueAt(now)
  expect(loose).toBeGreaterThan(strict)
  expect((await dueAt(now + day + 1))[0]).toBe(strict)
})
