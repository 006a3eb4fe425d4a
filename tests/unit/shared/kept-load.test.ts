import { expect, test } from 'vitest'
import { keptLoad } from '../../../src/shared/kept-load.ts'

test('what is loaded is kept, and what failed is loaded again', async () => {
  let times = 0
  const load = keptLoad(async () => {
    times += 1
    if (times === 1) throw new Error('away')
    return times
  })
  const both = [load(), load()]
  for (const each of both) await expect(each).rejects.toThrow('away')
  expect(await Promise.all([load(), load()])).toEqual([2, 2])
  expect(await load()).toBe(2)
  expect(times).toBe(2)
})
