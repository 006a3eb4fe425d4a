import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../src/core/model/standing.ts'
import { standings } from './standing.expected.ts'

describe('standingOf', () => {
  it.each(standings)('%d, %d and %d against a goal of %d: %s', (low, mean, high, goal, standing) => {
    expect(standingOf({ low, mean, high }, goal)).toBe(standing)
  })
})
