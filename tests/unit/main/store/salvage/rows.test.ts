import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect, type Database } from '../../../../../src/main/store/database.ts'
import type { SqlValue } from '../../../../../src/main/store/parameters.ts'
import { openPages } from '../../../../../src/main/store/salvage/pages.ts'
import { findRows, readRow } from '../../../../../src/main/store/salvage/rows.ts'
import { shapesOf } from '../../../../../src/main/store/salvage/shapes.ts'
import { seeded } from '../../../../faults/check.ts'
import { makeFile } from '../helpers.ts'

const schema = `
CREATE TABLE rowed (id INTEGER PRIMARY KEY, t TEXT, i INTEGER, r REAL, b BLOB) STRICT;
CREATE TABLE keyed (k TEXT NOT NULL PRIMARY KEY, t TEXT NOT NULL, b BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX rowed_by_text ON rowed (t)`

// Around the sizes at which a row goes on in another page, and beyond.
const size = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 480, max: 20_000 }))
const text = fc
  .tuple(size, fc.string({ maxLength: 8, unit: 'binary' }))
  .map(([length, words]) => `${words.replaceAll('\0', ' ')}é𝄞${'x'.repeat(length)}`)
const bytes = fc.tuple(size, fc.uint8Array({ maxLength: 9 })).map(([length, head]) => {
  const all = new Uint8Array(length + head.length).fill(7)
  all.set(head)
  return all
})
const whole = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1, -1, 127, 128, -32_768, 2 ** 31, -(2 ** 47)))
const real = fc.double({ noNaN: true, noDefaultInfinity: true })
const row = fc.record({ t: fc.option(text), i: fc.option(whole), r: fc.option(real), b: fc.option(bytes) })

/** What SQLite reads: the other reading. */
const stored = (db: Database, table: string) =>
  db.all(`SELECT * FROM ${table}`).map((each) => Object.values(each))

function found(file: string, db: Database): Readonly<Record<string, readonly (readonly SqlValue[])[]>> {
  const pages = openPages(file)
  const tables: Record<string, SqlValue[][]> = { rowed: [], keyed: [] }
  for (const each of findRows(pages, shapesOf(db), new Map())) {
    if (each.table.isIndex) continue
    const values = readRow(each).map((value) => (value instanceof Uint8Array ? new Uint8Array(value) : value))
    tables[each.table.name]?.push(
      each.table.columns.map(({ isRowid }, i) => (isRowid ? each.cell.rowid : (values[i] ?? null))),
    )
  }
  pages.close()
  return tables
}

const sorted = (rows: readonly (readonly SqlValue[])[]) => rows.map((each) => [...each]).toSorted(byKey)
const byKey = ([a = 0]: readonly SqlValue[], [b = 0]: readonly SqlValue[]) => (String(a) < String(b) ? -1 : 1)

test('reads what SQLite reads: every kind of value and size, in a file and in its log', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.boolean(), (rows, isLog) => {
      const db = connect(makeFile(), { readOnly: false })
      db.script(`${isLog ? 'PRAGMA journal_mode = WAL' : ''}; ${schema}`)
      db.transaction(() => {
        rows.forEach((each, i) => {
          db.run('INSERT INTO rowed VALUES ($i, $t, $n, $r, $b)', {
            i: i + 1,
            t: each.t,
            n: each.i,
            r: each.r,
            b: each.b,
          })
          db.run('INSERT INTO keyed VALUES ($k, $t, $b)', { k: `k${i}`, t: each.t ?? '', b: each.b })
        })
      })
      // Some go again: what was deleted is not found.
      db.run('DELETE FROM rowed WHERE id % 5 = 0')
      const read = found(db.file, db)
      expect(sorted(read.rowed ?? [])).toEqual(sorted(stored(db, 'rowed') as SqlValue[][]))
      expect(sorted(read.keyed ?? [])).toEqual(sorted(stored(db, 'keyed') as SqlValue[][]))
      db.close()
    }),
    { numRuns: 25 },
  )
})

test('hostile bytes are read as nothing, or as rows, but never throw', () => {
  const db = connect(':memory:', { readOnly: false })
  db.script(schema)
  const shapes = shapesOf(db)
  const roots = new Map([
    ['rowed', 1],
    ['keyed', 2],
  ])
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(2, 5, 10, 13), fc.nat(200), (seed, kind, cells) => {
      const random = seeded(seed)
      const pages = Array.from({ length: 3 }, () => {
        const noise = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)))
        noise[0] = kind
        noise.writeUInt16BE(cells, 3)
        return noise
      })
      const page = (number: number) => pages[number - 1] ?? Buffer.alloc(4096)
      const all = { count: pages.length, page, earlier: [], close: () => undefined }
      for (const each of findRows(all, shapes, roots)) readRow(each)
    }),
    { numRuns: 300 },
  )
  db.close()
})
