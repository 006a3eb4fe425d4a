import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainCard } from '../../../../../src/core/model/edits.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { connect } from '../../../../../src/main/store/database.ts'
import { perform } from '../../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../../src/main/store/marks.ts'
import { migrations } from '../../../../../src/main/store/migrations.ts'
import { actsOf, thing } from '../../../../../src/main/store/salvage/acts.ts'
import { type FoundRows, readDamaged } from '../../../../../src/main/store/salvage/found.ts'
import { refill } from '../../../../../src/main/store/salvage/refill.ts'
import { writeSetting } from '../../../../../src/main/store/settings.ts'
import { documentA, makeFile, makeMark, openWithDocuments } from '../helpers.ts'
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

function reading<T>(file: string, use: (found: FoundRows) => T): T {
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

test.each([
  ['no id', 'X'],
  ['another id', 'e'],
])(
  'a document whose name was changed to %s, in its row or in its index, keeps its name',
  async (_, letter) => {
    const file = await make()
    const original = readFileSync(file)
    for (let at = original.indexOf(imported); at >= 0; at = original.indexOf(imported, at + 1)) {
      const bytes = Buffer.from(original)
      bytes.write(letter, at)
      writeFileSync(file, bytes)
      expect(
        reading(file, ({ contents, db }) => [...contents.keys(), ...idsOf(db)]),
        `at ${at}`,
      ).toEqual([imported, documentA, 'bbbbbbbbbbbbbbbb', imported])
    }
  },
)

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

/** A store as a crash leaves it: what the user did last stands in its log. */
async function makeCrashed(use: (db: Database) => void): Promise<{ file: string; log: Buffer }> {
  const db = await openWithDocuments()
  db.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0')
  use(db)
  const log = readFileSync(`${db.file}-wal`)
  const file = makeFile()
  copyFileSync(db.file, file)
  db.close()
  return { file, log }
}

const frameSize = 24 + 4096
const framesOf = (log: Buffer) =>
  Array.from({ length: Math.floor((log.length - 32) / frameSize) }, (_, i) => 32 + i * frameSize)

/** Lays the log with one page of it damaged. */
function layDamaged(file: string, log: Buffer, frame: number): void {
  const copy = Buffer.from(log).fill(0xc5, frame + 24 + 2000, frame + 24 + 2100)
  writeFileSync(`${file}-wal`, copy)
}

const letters = (letter: string) => letter.repeat(300)

test('rows that went to a page which is damaged are found on the page that they came from', async () => {
  const { file, log } = await makeCrashed((db) => {
    for (let i = 0; i < 60; i += 1)
      db.run('INSERT INTO card_edits VALUES ($document, $card, $edit)', {
        document: documentA,
        card: `c${(i * 37) % 60}`,
        edit: JSON.stringify({ ...plainCard(`c${(i * 37) % 60}`), prompt: letters('p') }),
      })
  })
  const newest = new Map(framesOf(log).map((frame) => [log.readUInt32BE(frame), frame]))
  expect(newest.size).toBeGreaterThan(5)
  for (const frame of newest.values()) {
    layDamaged(file, log, frame)
    // SQLite reads what was done before the damage.
    const copy = makeFile()
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, copy + suffix)
    const db = connect(copy, { readOnly: false })
    const bySqlite = cardsIn(db)
    db.close()
    const ours = reading(file, (found) => cardsIn(found.db))
    expect(ours, `frame at ${frame}`).toEqual(expect.arrayContaining(bySqlite))
  }
})

const cardsIn = (db: Database) => db.all('SELECT card FROM card_edits ORDER BY card').map(({ card }) => card)

test('what was deleted by a damaged transaction stays deleted where the journal says so', async () => {
  const marks = ['m1', 'm2', 'm3'].map((id) => makeMark(id))
  const { file, log } = await makeCrashed((db) => {
    for (const mark of marks) perform(db, { v: 1, kind: 'mark.add', mark }, 1)
    perform(db, { v: 1, kind: 'mark.remove', mark: marks[1] ?? makeMark('') }, 2)
    perform(db, { v: 1, kind: 'mark.add', mark: makeMark('m4') }, 3)
  })
  for (const frame of framesOf(log)) {
    layDamaged(file, log, frame)
    reading(file, (found) => {
      const { db, earlier } = found
      const acts = actsOf(db)
      refill(db, acts, earlier)
      const isTold = acts.get(thing('marks', 'm2'))?.says.kind === 'mark.remove'
      const ids = listMarks(db).map(({ id }) => id)
      if (isTold) expect(ids, `frame at ${frame}`).not.toContain('m2')
      expect(ids).toEqual(expect.arrayContaining(['m1', 'm3']))
    })
  }
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
