import { describe, expect, test } from 'vitest'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { makeFile } from './helpers.ts'

function makeTable(): Database {
  const db = connect(makeFile(), { readOnly: false })
  db.script('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER) STRICT')
  return db
}

const insert = (db: Database, n: number) => db.run('INSERT INTO t (n) VALUES ($n)', { n })
const numbers = (db: Database) => db.all('SELECT n FROM t ORDER BY rowid').map(({ n }) => n)

function withNine(db: Database) {
  insert(db, 9)
  return numbers(db)
}

/** Longer than a turn. */
function busy(): void {
  const until = performance.now() + 9
  while (performance.now() < until);
}

/** Inserts numbers in one transaction, each in a turn of its own. */
const inserting = (db: Database, list: readonly number[], fail = false) =>
  db.longTransaction(function* () {
    for (const n of list) {
      insert(db, n)
      busy()
      yield
    }
    if (fail) throw new Error('No')
    return list.length
  })

const turn = () => new Promise((done) => setImmediate(done))

describe('long work', () => {
  test('lets others have their turn, and is one transaction', async () => {
    const db = makeTable()
    const other = connect(db.file, { readOnly: true })
    const seen: string[] = []
    let isOver = false
    const work = db.inTurns(inserting(db, [1, 2, 3, 4])).finally(() => {
      isOver = true
    })
    while (!isOver) {
      await turn()
      seen.push(String(numbers(other)))
    }
    expect(await work).toBe(4)
    expect(seen.length).toBeGreaterThan(2)
    expect(new Set(seen)).toEqual(new Set(['', '1,2,3,4']))
    expect(numbers(other)).toEqual([1, 2, 3, 4])
    other.close()
    db.close()
  })

  test.each<[string, (db: Database) => unknown, unknown]>([
    ['reads', numbers, [1, 2, 3]],
    ['writes', withNine, [1, 2, 3, 9]],
    ['has a transaction', (db) => db.transaction(() => withNine(db)), [1, 2, 3, 9]],
  ])('is whole before anyone else %s', async (_, use, expected) => {
    const db = makeTable()
    const work = db.inTurns(inserting(db, [1, 2, 3]))
    await turn()
    expect(use(db)).toEqual(expected)
    expect(await work).toBe(3)
    db.close()
  })

  test('that fails leaves nothing, whoever had it hurry, and tells only who began it', async () => {
    const db = makeTable()
    const work = db.inTurns(inserting(db, [1, 2, 3], true))
    const failed = expect(work).rejects.toThrow('No')
    await turn()
    insert(db, 9)
    await failed
    expect(numbers(db)).toEqual([9])
    db.close()
  })

  test('comes one after the other, and who can wait waits', async () => {
    const db = makeTable()
    const works = [[1, 2], [3, 4], [5]].map((list) => db.inTurns(inserting(db, list)))
    await db.settled()
    expect(numbers(db)).toEqual([1, 2, 3, 4, 5])
    await Promise.all(works)
    db.close()
  })

  test('is done before the database is closed', async () => {
    const db = makeTable()
    const work = db.inTurns(inserting(db, [1, 2, 3]))
    await turn()
    db.close()
    expect(await work).toBe(3)
    const again = connect(db.file, { readOnly: true })
    expect(numbers(again)).toEqual([1, 2, 3])
    again.close()
  })
})
