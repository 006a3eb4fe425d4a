import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { backupNow } from '../../../../../src/main/store/backups.ts'
import { listMarks } from '../../../../../src/main/store/marks.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import { listSetAside, restoreBackup } from '../../../../../src/main/store/restore.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import { salvageSetAside } from '../../../../../src/main/store/salvage/salvage.ts'
import { codeOf, now, open, openWithDocuments, unwrap } from '../helpers.ts'
import { User } from './acts.ts'

test('what a file that was set aside holds comes in later too, beside what was done since', async () => {
  const user = new User()
  const first = await openWithDocuments()
  const { file } = first
  await user.do(first, [
    ['mark', 'm1'],
    ['rate', 'c1'],
  ])
  const { name } = await backupNow(first, 'close', now)
  await user.do(first, [
    ['mark', 'm2'],
    ['rate', 'c2'],
  ])
  first.close()
  const damaged = readFileSync(file).fill(0, 0, 4096)
  writeFileSync(file, damaged)
  const { setAside } = unwrap(await restoreBackup(file, name, now + 5))
  expect(listSetAside(file)).toEqual([now + 5])
  const second = await open(file)
  await user.do(second, [
    ['mark', 'm3'],
    ['rate', 'c3'],
  ])
  second.close()

  const { brought, left } = unwrap(await salvageSetAside(file, now + 5, now + 6))
  expect(brought).toMatchObject({ passages: 1, ratings: 1 })
  expect(left).toEqual({ unsound: 0, orphaned: 0, older: 0 })
  const third = await open(file)
  expect(listMarks(third).map(({ id }) => id)).toEqual(['m1', 'm2', 'm3'])
  expect(listReviews(third).map(({ card }) => card)).toEqual(['c1', 'c3', 'c2'])
  expect(checkMemories(third)).toEqual([])
  expect(codeOf(await salvageSetAside(file, now + 5, now + 7))).toBe('locked')
  third.close()
  expect(readFileSync(setAside ?? '').equals(damaged)).toBe(true)
  // Once more brings in nothing; of a file that is not there, too.
  for (const at of [now + 5, now + 99])
    expect(unwrap(await salvageSetAside(file, at, now + 8)).brought).toMatchObject({
      passages: 0,
      ratings: 0,
    })
})
