// An import costs the index what its own document takes, however many there are.
import { afterEach, expect, test } from 'vitest'
import { compileText, importBriefing, type Library, openLibrary } from './helpers.ts'

const report = (n: number) =>
  compileText(
    `Report ${n}\n\nMay 3, 2013\n\nThe commission met in Oslo ${n} times. Norway gave $${n + 1} million to the fund.`,
  )
/** Rows written by what is done. */
async function rowsWritten({ index }: Library, work: () => Promise<void>): Promise<number> {
  const count = () => Number(index.get('SELECT total_changes() AS n')?.n)
  const before = count()
  await work()
  return count() - before
}

let library: Library | null = null
afterEach(() => library?.close())

test('as many rows are written for the thirtieth document as for the third', async () => {
  const opened = await openLibrary()
  library = opened
  const written: number[] = []
  for (let n = 0; n < 30; n += 1)
    written.push(
      await rowsWritten(opened, async () => {
        await importBriefing(opened.db, report(n))
        await opened.service.catchUp()
      }),
    )
  expect(written[2]).toBeGreaterThan(5)
  // FTS5 may merge its own segments now and then: one of the last is without.
  expect(Math.min(...written.slice(-5))).toBeLessThanOrEqual((written[2] ?? 0) * 2)
  // With nothing new, nothing is written.
  expect(await rowsWritten(opened, () => opened.service.catchUp())).toBe(0)
})
