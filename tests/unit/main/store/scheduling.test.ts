import { expect, test } from 'vitest'
import { readScheduling, writeScheduling } from '../../../../src/main/store/scheduling.ts'
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
  })
  expect(read({ generation: 5, retention: 0.8, learningSteps: ['1m'] })).toMatchObject({
    retention: 0.8,
    learningSteps: [1, 10],
  })
})

test('only what holds for all ratings begins another generation', async () => {
  const db = await open(makeFile())
  const { generation } = readScheduling(db)
  writeScheduling(db, { ...defaults, retention: 0.9, learningSteps: [5] })
  expect(readScheduling(db)).toEqual({ generation, ...defaults, learningSteps: [5] })
  writeScheduling(db, { ...defaults, retention: 0.8, learningSteps: [5] })
  expect(readScheduling(db).generation).toBe(generation + 1)
  writeScheduling(db, { ...defaults, retention: 0.8, rollover: 6 })
  expect(readScheduling(db).generation).toBe(generation + 2)
})
