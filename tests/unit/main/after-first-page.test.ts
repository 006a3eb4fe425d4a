import { writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { catchUp } from '../../../src/main/after-first-page.ts'
import { Data } from '../../../src/main/data/data.ts'
import { makeFolder } from './store/helpers.ts'

const used: Data[] = []
afterEach(async () => {
  for (const data of used.splice(0)) await data.close({ backup: false })
})

/** How often the search was asked to catch up. */
async function asked(prepare: (file: string) => void = () => {}): Promise<number> {
  const data = new Data(makeFolder(), () => {})
  used.push(data)
  prepare(data.file)
  let times = 0
  await catchUp(data, { catchUp: () => (times += 1) })
  return times
}

test('the search is asked to catch up where there is no index', async () => {
  expect(await asked()).toBe(1)
})

test('of data that cannot be opened nothing is asked', async () => {
  expect(
    await asked((file) => writeFileSync(file, 'no database, but long enough for a head of one'.repeat(40))),
  ).toBe(0)
})
