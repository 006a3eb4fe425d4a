import { expect, test } from 'vitest'
import { soundWeights, standardWeights } from '../../../../src/core/study/schedule.ts'
import {
  readScheduling,
  weightsOf,
  writeFit,
  writeScheduling,
} from '../../../../src/main/store/scheduling.ts'
import { writeSetting } from '../../../../src/main/store/settings.ts'
import { makeFile, open } from './helpers.ts'

const defaults = { retention: 0.9, learningSteps: [1, 10], rollover: 4 }

test('each field stands for itself', async () => {
  const db = await open(makeFile())
  const read = (stored: unknown) => {
    writeSetting(db, 'schedule', stored, (value) => value)
    return readScheduling(db)
  }
  expect(read({ generation: 5, retention: 'high', learningSteps: [3] })).toEqual({
    generation: 5,
    retention: 0.9,
    learningSteps: [3],
    rollover: 4,
    fit: null,
    own: {},
  })
  expect(read({ generation: 5, retention: 0.8, learningSteps: ['1m'] })).toMatchObject({
    retention: 0.8,
    learningSteps: [1, 10],
  })
})

test('fitted weights are used as they are stored where they are sound, else the standard ones', async () => {
  const db = await open(makeFile())
  const weights = soundWeights(standardWeights.map((weight) => weight * 1.1))
  const fit = { weights: weights ?? [], at: 5, before: 0.5, after: 0.4, held: 200 }
  const { generation } = readScheduling(db)
  writeFit(db, fit)
  expect(readScheduling(db)).toMatchObject({ generation: generation + 1, fit })
  for (const spoilt of [
    { ...fit, weights: fit.weights.slice(1) },
    { ...fit, weights: fit.weights.map(String) },
    { ...fit, at: 'now' },
    [fit],
  ]) {
    writeSetting(db, 'schedule', { generation, fit: spoilt }, (value) => value)
    expect(weightsOf(readScheduling(db))).toEqual(standardWeights)
  }
  // What is out of its range counts as the nearest in it: the scheduler takes no other.
  writeSetting(db, 'schedule', { fit: { ...fit, weights: fit.weights.map(() => 1e9) } }, (value) => value)
  const clipped = weightsOf(readScheduling(db))
  expect(soundWeights(clipped)).toEqual(clipped)
})

test('only what holds for all ratings begins another generation', async () => {
  const db = await open(makeFile())
  const { generation } = readScheduling(db)
  writeScheduling(db, { ...defaults, retention: 0.9, learningSteps: [5] })
  expect(readScheduling(db)).toEqual({ generation, ...defaults, learningSteps: [5], fit: null, own: {} })
  writeScheduling(db, { ...defaults, retention: 0.8, learningSteps: [5] })
  expect(readScheduling(db).generation).toBe(generation + 1)
  writeScheduling(db, { ...defaults, retention: 0.8, rollover: 6 })
  expect(readScheduling(db).generation).toBe(generation + 2)
})
