import { beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '../../../../faults/check.ts'
import { damageNames, damages, needsLog } from '../../../../faults/damage.ts'
import { makeSample, type Sample } from '../../../../faults/salvage-store.ts'
import { tryDamage } from '../../../../faults/salvage-trial.ts'
import { makeFolder } from '../helpers.ts'

// A store in real use, damaged in every way that is known: the long form is tests/faults/salvage.ts.
describe('a damaged file', () => {
  const random = seeded(15)
  let closed: Sample
  let crashed: Sample
  beforeAll(async () => {
    closed = await makeSample(makeFolder(), random, [90, 60], false)
    crashed = await makeSample(makeFolder(), random, [90, 60], true)
  })

  test.each(damageNames)('%s', { timeout: 60_000 }, async (name) => {
    const sample = needsLog(name) ? crashed : closed
    const { brought, bySqlite } = await tryDamage(sample, damages[name](sample.bytes, random))
    expect(brought).toBeGreaterThanOrEqual(bySqlite)
  })
})
