import { expect, test } from 'vitest'
import { faultsOf } from '../../../faults/hostile-answer.ts'
import { hostileFiles } from '../../../faults/hostile-files.ts'

/** Generous, for a busy machine: most take a few milliseconds. */
const longest = 10_000

test.each(hostileFiles.filter(({ slow }) => !slow))('$name', async (file) => {
  const start = performance.now()
  expect(await faultsOf(file)).toEqual([])
  expect(performance.now() - start).toBeLessThan(longest)
})

test('no two have one name', () => {
  expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length)
})
