// Times, for the record; nothing here passes or fails.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { backupNow, listBackups } from '../../src/main/store/backups.ts'
import { connect, type Database } from '../../src/main/store/database.ts'
import { checkContents } from '../../src/main/store/inspect.ts'
import { perform } from '../../src/main/store/journal.ts'
import { openStore } from '../../src/main/store/open.ts'
import { appendReview, listReviews } from '../../src/main/store/reviews.ts'
import { writeSetting } from '../../src/main/store/settings.ts'
import { check, finish, print, runtime } from './check.ts'
import { documentId, makeMark, makeReview, now, openSample, unwrap, withFolder } from './samples.ts'

async function timed(work: () => unknown): Promise<string> {
  const start = performance.now()
  await work()
  return `${(performance.now() - start).toFixed(1)} ms`
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Rounds of commits by turns, so that both have the same disk; microseconds for each. */
function compareCommits(bare: Database, watched: Database): string {
  const rounds = 15
  const each = 100
  const round = (db: Database): number => {
    const start = performance.now()
    for (let i = 0; i < each; i += 1) appendReview(db, makeReview(`w${i}`))
    return ((performance.now() - start) / each) * 1000
  }
  const pairs = Array.from({ length: rounds }, () => [round(bare), round(watched)] as const)
  const [without, withIt] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))]
  const ratio = median(pairs.map(([a, b]) => b / a))
  return `${withIt.toFixed(0)} against ${without.toFixed(0)} µs, ratio ${ratio.toFixed(3)} (${rounds} x ${each})`
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const sizeOf = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`

print(`measured in ${runtime}`)
await withFolder(async (folder) => {
  const file = join(folder, 'precis.db')
  let db = await openSample(join(folder, 'warm.db'))
  db.close()
  await check('make a new database', () =>
    timed(async () => {
      db = unwrap(await openStore(file, { now }))
    }),
  )
  db.close()
  db = await openSample(file)
  await check('200 single commits of a rating through the journal', () =>
    timed(() => {
      for (let i = 0; i < 200; i += 1)
        perform(db, { v: 1, kind: 'review.add', review: makeReview(`c${i}`) }, now)
    }),
  )
  await check('200 single commits of one row', () =>
    timed(() => {
      for (let i = 0; i < 200; i += 1) appendReview(db, makeReview(`d${i}`))
    }),
  )
  await check('the same, watched (whether its file is in its place) against not', async () => {
    const bareFile = join(folder, 'bare.db')
    ;(await openSample(bareFile)).close()
    const bare = connect(bareFile, { readOnly: false })
    const figures = compareCommits(bare, db)
    bare.close()
    return figures
  })
  await check('20,000 ratings in one transaction', () =>
    timed(() =>
      db.transaction(() => {
        for (let i = 0; i < 20_000; i += 1) appendReview(db, makeReview(`e${i % 500}`))
      }),
    ),
  )
  await check('list 20,400 ratings', () => timed(() => listReviews(db, [documentId])))
  db.close()
  await check(`open it again, too large to be checked (${sizeOf(file)})`, () =>
    timed(async () => {
      db = unwrap(await openStore(file, { now }))
    }),
  )
  await check('back up', () => timed(() => backupNow(db, 'close', now)))
  db.transaction(() => {
    for (let i = 0; i < 4500; i += 1) writeSetting(db, `s${i}`, 'x'.repeat(7900), asText)
    for (let i = 0; i < 500; i += 1) perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m${i}`) }, now)
  })
  db.close()
  await check(`open a large one, not checked (${sizeOf(file)})`, () =>
    timed(async () => {
      db = unwrap(await openStore(file, { now }))
    }),
  )
  await check('quick_check of it, as after a crash', () => timed(() => checkContents(db, 'quick_check')))
  await check('back it up', () => timed(() => backupNow(db, 'close', now + 1)))
  for (let i = 2; i < 10; i += 1) await backupNow(db, 'manual', now + i)
  await check('list 10 backups', () => timed(() => listBackups(file)))
  db.close()
})
await finish()
