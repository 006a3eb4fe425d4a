import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Database } from '../../../../../src/main/store/database.ts'
import { connect } from '../../../../../src/main/store/database.ts'
import { listMarks } from '../../../../../src/main/store/marks.ts'
import { migrations } from '../../../../../src/main/store/migrations.ts'
import { type Found, readDamaged } from '../../../../../src/main/store/salvage/found.ts'
import { writeSetting } from '../../../../../src/main/store/settings.ts'
import { documentA, makeFile, openWithDocuments } from '../helpers.ts'
import { strangers } from '../migrations.expected.ts'
import { importDocument, User } from './acts.ts'

const imported = 'cccccccccccccccc'

async function make(): Promise<string> {
  const db = await openWithDocuments()
  await importDocument(db, imported, 1)
  await new User().do(db, [
    ['mark', 'm1'],
    ['rate', 'c1'],
  ])
  db.close()
  return db.file
}

function reading<T>(file: string, use: (found: Found) => T): T {
  const found = readDamaged(file, new Map())
  try {
    return use(found)
  } finally {
    found.close()
  }
}

/** Changes the bytes of a text wherever it stands `last`, or first, in the file. */
function spoil(file: string, text: string, where: 'first' | 'last'): void {
  const bytes = readFileSync(file)
  const at = where === 'first' ? bytes.indexOf(text) : bytes.lastIndexOf(text)
  bytes[at] = 0xc5 // the beginning of a letter that does not end
  writeFileSync(file, bytes)
}

test('a key that cannot be read is told by the index that holds it too', async () => {
  const file = await make()
  for (const where of ['first', 'last'] as const) {
    const original = readFileSync(file)
    spoil(file, imported, where)
    expect(reading(file, ({ contents, db }) => [...contents.keys(), ...idsOf(db)])).toEqual([
      imported,
      documentA,
      'bbbbbbbbbbbbbbbb',
      imported,
    ])
    writeFileSync(file, original)
  }
})

const idsOf = (db: Database) => db.all('SELECT id FROM documents ORDER BY id').map(({ id }) => id)

test('a file of an older version is brought up to date by the migrations', () => {
  const file = makeFile()
  const db = connect(file, { readOnly: false })
  db.script(`${migrations[0]}; PRAGMA user_version = 1`)
  db.script(`
    INSERT INTO documents VALUES ('${documentA}', 'Old', NULL, 'text', 10, 0, 5, NULL);
    INSERT INTO marks VALUES ('m1', '${documentA}', 'bookmark', 'b1', 2, 7, 'exact', 'be', 'af', 6);
    INSERT INTO reviews VALUES (1, '${documentA}', 'c1', 3, 7, 60, 1000, NULL), (2, '${documentA}', 'c1', NULL, 8, 60, 0, 1);
    INSERT INTO positions VALUES ('${documentA}', 'b1', 0.5, 9)`)
  db.close()
  reading(file, (found) => {
    expect(found.unsound).toBe(0)
    expect(listMarks(found.db)).toMatchObject([{ id: 'm1', kind: 'bookmark', parts: [{ block: 'b1' }] }])
    expect(found.db.all('SELECT id, learning_steps FROM reviews')).toEqual([
      { id: 1, learning_steps: '[1,10]' },
      { id: 2, learning_steps: null },
    ])
    expect(found.db.get('SELECT block FROM positions')).toEqual({ block: 'b1' })
  })
})

test('what no store would hold counts as unsound', async () => {
  const file = await make()
  const db = connect(file, { readOnly: false })
  db.script(
    "PRAGMA ignore_check_constraints = ON; UPDATE documents SET words = -1; UPDATE marks SET tags = '['",
  )
  db.close()
  reading(file, (found) => {
    expect(found.unsound).toBe(4)
    expect(listMarks(found.db)).toEqual([])
  })
})

test('so does a word that no union has', async () => {
  const file = await make()
  const db = connect(file, { readOnly: false })
  db.script(`${strangers.documents}; UPDATE marks SET kind = 'highlight', colour = 1; ${strangers.marks}`)
  db.close()
  reading(file, (found) => {
    expect(found.unsound).toBe(4)
    expect(idsOf(found.db)).toEqual([])
    expect(listMarks(found.db)).toEqual([])
  })
})

test('without a schema every table is told by its rows', async () => {
  const db = await openWithDocuments()
  await importDocument(db, imported, 1)
  await new User().do(db, [
    ['mark', 'm1'],
    ['rate', 'c1'],
    ['prompt', 'c1', 'Which?'],
    ['accept', 'f1'],
    ['suspend', 'c1'],
    ['name', 'Mine'],
    ['stand', 'b1'],
    ['read', 0, 0.5],
  ])
  writeSetting(db, 'look', 'paper', (value) => (typeof value === 'string' ? value : null))
  const truth = rowsOf(db)
  db.close()
  writeFileSync(db.file, readFileSync(db.file).fill(0, 0, 4096))
  reading(db.file, (found) => {
    expect(rowsOf(found.db)).toEqual(truth)
    expect([...found.contents.keys()]).toEqual([imported])
  })
})

const tables = [
  'documents',
  'tags',
  'marks',
  'reviews',
  'fact_edits',
  'card_edits',
  'card_states',
  'positions',
  'readings',
  'settings',
  'journal',
]
const rowsOf = (db: Database) => tables.map((table) => [table, db.all(`SELECT * FROM ${table}`)])
