import { expect, test } from 'vitest'
import { faultsOf } from '../../../faults/hostile-answer.ts'
import { hostileFiles } from '../../../faults/hostile-files.ts'

// Most take a few milliseconds: what does not end is ended by the test's own time.
test.each(hostileFiles.filter(({ slow }) => !slow))('$name', async (file) => {
  expect(await faultsOf(file)).toEqual([])
})

test('no two have one name', () => {
  expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length)
})
