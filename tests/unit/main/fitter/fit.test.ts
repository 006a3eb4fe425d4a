import { describe, expect, it } from 'vitest'
import { scheduleDefaults, soundWeights, standardWeights } from '../../../../src/core/study/schedule.ts'
import { isSure } from '../../../../src/core/study/training.ts'
import { fitWeights } from '../../../../src/main/fitter/fit.ts'
import { simulate } from './simulated.ts'

/** A memory that keeps first impressions shorter, gains less by each review, and forgets more steeply. */
const otherParts: Readonly<Record<number, number>> = { 2: 0.5, 3: 1, 8: 0.75, 20: 0.5 }
const other = soundWeights(standardWeights.map((weight, n) => otherParts[n] ?? weight)) ?? []

// Seeds that nothing was chosen by.
describe.each([11, 12, 13])('weights fitted to a simulated learner, seed %d', (seed) => {
  it('predict later answers better where the memory is another one', async () => {
    const fitted = await fitWeights(simulate(other, 300, 90, seed), scheduleDefaults)
    if (fitted === null) throw new Error('nothing was fitted')
    expect(fitted.after).toBeLessThan(fitted.before)
    expect(isSure(fitted)).toBe(true)
    expect(soundWeights(fitted.weights)).toEqual(fitted.weights)
  })

  it('are not offered where it is the standard one', async () => {
    const fitted = await fitWeights(simulate(standardWeights, 300, 90, seed), scheduleDefaults)
    expect(fitted === null || isSure(fitted)).toBe(false)
  })
})

it('of answers of one day nothing can be compared', async () => {
  expect(await fitWeights(simulate(standardWeights, 20, 1, 7), scheduleDefaults)).toBeNull()
})
