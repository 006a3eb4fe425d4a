import { expect, test } from 'vitest'
import { scheduleDefaults, soundWeights, standardWeights } from '../../../../src/core/study/schedule.ts'
import { changeSettings } from '../../../../src/main/app/settings/change-settings.ts'
import { readSettings } from '../../../../src/main/app/settings/settings.ts'
import { readWeights, useStandard, Weights } from '../../../../src/main/app/weights.ts'
import { addReview, memoriesOf } from '../../../../src/main/store/memories.ts'
import { checkMemories, renewMemories } from '../../../../src/main/store/renew-memories.ts'
import { readScheduling, weightsOf } from '../../../../src/main/store/scheduling.ts'
import { documentA, openWithDocuments } from '../store/helpers.ts'

const start = Date.UTC(2026, 2, 10, 9)
const day = 86_400_000
const weights = soundWeights(standardWeights.map((weight) => weight * 0.9)) ?? []
const better = { weights, before: 0.4, after: 0.39, held: 200, error: 0.005 }

/** Ten cards that were answered so often. */
async function withAnswers(answers: number) {
  const db = await openWithDocuments()
  db.transaction(() => {
    for (let n = 0; n < answers; n += 1)
      addReview(db, {
        document: documentA,
        card: `c${n % 10}`,
        rating: n % 7 === 0 ? 1 : 3,
        at: start + Math.floor(n / 10) * day,
        utcOffset: 0,
        durationMs: 1_000,
      })
  })
  return db
}

test('with few answers nothing is fitted, and nothing that was not offered can be used', async () => {
  const db = await withAnswers(999)
  const offers = new Weights(() => Promise.reject(new Error('asked')))
  expect(await offers.fit(db)).toEqual({ ok: true, value: null })
  expect(offers.use(db, start)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(readWeights(db)).toEqual({ answers: 999, inUse: null })
})

test('what gains no more than chance, or on too few answers, is told but not offered', async () => {
  const db = await withAnswers(1_000)
  for (const gain of [{ error: 0.007 }, { after: 0.5 }, { after: 0.3, held: 99 }]) {
    const offers = new Weights(() => Promise.resolve({ ...better, ...gain }))
    expect(await offers.fit(db)).toMatchObject({ ok: true, value: { better: false } })
    expect(offers.use(db, start).ok).toBe(false)
  }
})

test('what was offered for one log is not used on the data that took its place', async () => {
  const offers = new Weights(() => Promise.resolve(better))
  expect(await offers.fit(await withAnswers(1_000))).toMatchObject({ value: { better: true } })
  const other = await withAnswers(1_000)
  expect(offers.use(other, start)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(weightsOf(readScheduling(other))).toEqual(standardWeights)
})

test('a fit that fails changes nothing and is told', async () => {
  const db = await withAnswers(1_000)
  const offers = new Weights(() => Promise.reject(new Error('the fitter ended')))
  expect(await offers.fit(db)).toMatchObject({ ok: false, error: { code: 'weights-not-fitted' } })
  expect(weightsOf(readScheduling(db))).toEqual(standardWeights)
})

test('weights that are used schedule every card anew, and the standard ones bring back all as it was', async () => {
  const db = await withAnswers(1_000)
  const before = new Map(memoriesOf(db))
  const offers = new Weights(() => Promise.resolve(better))
  expect(await offers.fit(db)).toEqual({
    ok: true,
    value: { before: 0.4, after: 0.39, held: 200, better: true },
  })
  // An offer alone changes nothing.
  expect(readWeights(db).inUse).toBeNull()
  expect(offers.use(db, start)).toMatchObject({ ok: true, value: { inUse: { at: start, after: 0.39 } } })
  await renewMemories(db)
  expect(checkMemories(db)).toEqual([])
  expect(new Map(memoriesOf(db))).not.toEqual(before)
  // Another choice in the settings leaves them in use.
  changeSettings(db, { ...readSettings(db), retention: 0.85 })
  expect(weightsOf(readScheduling(db))).toEqual(weights)
  changeSettings(db, { ...readSettings(db), retention: scheduleDefaults.retention })
  expect(useStandard(db)).toEqual({ answers: 1_000, inUse: null })
  await renewMemories(db)
  expect(new Map(memoriesOf(db))).toEqual(before)
})
