import { copyFileSync, renameSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { BindError } from '../../../../src/main/store/errors.ts'
import { codeThrown, makeFile } from './helpers.ts'

function makeTable(): Database {
  const db = connect(makeFile(), { readOnly: false })
  db.script('CREATE TABLE t (n INTEGER UNIQUE, a ANY) STRICT')
  return db
}

const count = (db: Database): unknown => db.get('SELECT count(*) AS n FROM t')?.n
const insert = (db: Database, n: number): { readonly lastId: number } =>
  db.run('INSERT INTO t (n) VALUES ($n)', { n })

describe('Database', () => {
  test('reads back what was bound', () => {
    const db = makeTable()
    for (const value of [
      '',
      'é😀',
      1.5,
      -0,
      1e300,
      5e-324,
      null,
      new Uint8Array([0, 255]),
      new Uint8Array(),
    ]) {
      expect(db.get('SELECT $a AS a', { a: value })?.a).toEqual(value)
    }
    const sql = 'INSERT INTO t (a) VALUES ($a) RETURNING a'
    for (const value of [2n ** 63n - 1n, -(2n ** 63n), 5n])
      expect(db.get(sql, { a: value }, 'bigint')?.a).toBe(value)
    expect(codeThrown(() => db.get(sql, { a: 2n ** 60n }))).toBe('unexpected')
    db.close()
  })

  test('says which row it inserted and how many changed', () => {
    const db = makeTable()
    expect(insert(db, 7)).toEqual({ changes: 1, lastId: 1 })
    expect(db.run('UPDATE t SET a = $a', { a: 'x' }).changes).toBe(1)
    expect(db.get('SELECT n FROM t WHERE n = $n', { n: 8 })).toBeNull()
    db.close()
  })

  test('marks constraint errors', () => {
    const db = makeTable()
    insert(db, 1)
    expect(() => insert(db, 1)).toThrow(expect.objectContaining({ code: 'unexpected', constraint: true }))
    db.close()
  })

  test('a closed connection throws, and closes twice', () => {
    const db = makeTable()
    db.close()
    db.close()
    expect(codeThrown(() => db.get('SELECT 1'))).toBe('unexpected')
  })
})

describe('transaction', () => {
  test('rolls back on a throw, and gives the value', () => {
    const db = makeTable()
    expect(db.transaction(() => insert(db, 1).lastId)).toBe(1)
    expect(() =>
      db.transaction(() => {
        insert(db, 2)
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(count(db)).toBe(1)
    db.close()
  })

  test('an inner one rolls back alone', () => {
    const db = makeTable()
    db.transaction(() => {
      insert(db, 1)
      expect(() =>
        db.transaction(() => {
          insert(db, 2)
          throw new Error('stop')
        }),
      ).toThrow('stop')
      db.transaction(() => insert(db, 3))
    })
    expect(db.all('SELECT n FROM t ORDER BY n').map((row) => row.n)).toEqual([1, 3])
    db.close()
  })

  test('refuses asynchronous work', () => {
    const db = makeTable()
    expect(() => db.transaction(async () => insert(db, 1))).toThrow(BindError)
    expect(() => db.transaction(() => Promise.resolve(insert(db, 1)))).toThrow(BindError)
    expect(count(db)).toBe(0)
    db.close()
  })

  test('after a rollback by SQLite itself nothing more is written', () => {
    const db = makeTable()
    insert(db, 1)
    expect(() =>
      db.transaction(() => {
        expect(codeThrown(() => db.run('INSERT OR ROLLBACK INTO t (n) VALUES ($n)', { n: 1 }))).toBe(
          'unexpected',
        )
        insert(db, 2)
      }),
    ).toThrow('already rolled back')
    expect(count(db)).toBe(1)
    db.close()
  })
})

describe('copyTo', () => {
  const makeLogged = (file = makeFile()): Database => {
    const db = connect(file, { readOnly: false })
    db.script('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER UNIQUE, a ANY) STRICT')
    insert(db, 0)
    return db
  }
  /** How many rows a copy has, and whether it is sound. */
  const contentOf = (file: string): readonly unknown[] => {
    const copy = connect(file, { readOnly: true })
    const found = [count(copy), copy.get('PRAGMA integrity_check')?.integrity_check]
    copy.close()
    return found
  }
  const fill = (db: Database, from: number): void => {
    for (let n = from; n < from + 200; n += 1)
      db.run('INSERT INTO t (n, a) VALUES ($n, $a)', { n, a: 'x'.repeat(20_000) })
  }

  test('has all that was there, and nothing of what is written meanwhile', async () => {
    const db = makeLogged()
    // One row at the beginning of a large file and one at its end, always changed together.
    db.script('CREATE TABLE first (v INTEGER) STRICT; INSERT INTO first VALUES (0)')
    db.transaction(() => {
      for (let n = 1; n <= 300; n += 1)
        db.run('INSERT INTO t (n, a) VALUES ($n, $a)', { n, a: new Uint8Array(200_000) })
    })
    db.script('CREATE TABLE last (v INTEGER) STRICT; INSERT INTO last VALUES (0)')
    const copied = db.copyTo(`${db.file}.copy`)
    for (let v = 1; v <= 20; v += 1)
      db.transaction(() => db.script(`UPDATE first SET v = ${v}; UPDATE last SET v = ${v}`))
    await copied
    expect(contentOf(`${db.file}.copy`)).toEqual([301, 'ok'])
    const copy = connect(`${db.file}.copy`, { readOnly: true })
    expect(copy.get('SELECT first.v AS first, last.v AS last FROM first, last')).toEqual({
      first: 0,
      last: 0,
    })
    copy.close()
    expect(db.get('PRAGMA wal_autocheckpoint')).toEqual({ wal_autocheckpoint: 1000 })
    db.close()
  })

  test('two at once are each whole', async () => {
    const db = makeLogged()
    fill(db, 1)
    const targets = [`${db.file}.one`, `${db.file}.other`]
    await Promise.all(targets.map((target) => db.copyTo(target)))
    expect(targets.map(contentOf)).toEqual([
      [201, 'ok'],
      [201, 'ok'],
    ])
    db.close()
  })

  test('has what a reader keeps from going into the file', async () => {
    const db = makeLogged()
    const reader = connect(db.file, { readOnly: true })
    reader.script('BEGIN')
    count(reader)
    fill(db, 1)
    await db.copyTo(`${db.file}.copy`)
    expect(contentOf(`${db.file}.copy`)).toEqual([201, 'ok'])
    reader.close()
    db.close()
  })

  test('is of what is open, also where another file lies in its place', async () => {
    const db = makeLogged()
    db.keepWatch(() => {})
    fill(db, 1)
    const other = makeLogged()
    other.close()
    renameSync(db.file, `${db.file}.moved`)
    copyFileSync(other.file, db.file)
    await db.copyTo(`${db.file}.copy`)
    expect(contentOf(`${db.file}.copy`)).toEqual([201, 'ok'])
    db.close()
  })

  test('is nothing that another program did to the file', async () => {
    const db = makeLogged()
    db.keepWatch(() => {})
    fill(db, 1)
    await db.copyTo(`${db.file}.copy`)
    expect(db.lost()).toBeNull()
    fill(db, 1000)
    expect(db.lost()).toBeNull()
    db.close()
  })

  test('has a database without a log', async () => {
    const db = makeTable()
    insert(db, 1)
    await db.copyTo(`${db.file}.copy`)
    expect(contentOf(`${db.file}.copy`)).toEqual([1, 'ok'])
    db.close()
  })
})
