import { describe, expect, test } from 'vitest'
import { sourceKinds } from '../../../../src/core/model/document.ts'
import { listAgendas, readAgenda } from '../../../../src/main/store/agendas.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import {
  listDocuments,
  readDocument,
  setRemoved,
  upsertDocument,
} from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { memoriesOf } from '../../../../src/main/store/memories.ts'
import { latestVersion, migrate, migrations, readVersion } from '../../../../src/main/store/migrations.ts'
import { textOf } from '../../../../src/main/store/rows.ts'
import { changesSince } from '../../../../src/main/store/search-changes.ts'
import { codeThrown, documentA, documentB, inMemory, makeFile, makeMark, now } from './helpers.ts'
import { freed, lastWithWords, strangers } from './migrations.expected.ts'

test('each step is whole or not at all', () => {
  const db = connect(makeFile(), { readOnly: false })
  migrate(db)
  expect(readVersion(db)).toBe(latestVersion)
  const good = 'CREATE TABLE x (a ANY) STRICT'
  // What is there already, one step that is good, one that is not.
  const before = migrations.map(() => '')
  const bad = 'CREATE TABLE y (a ANY) STRICT; SELECT nonsense'
  expect(() => migrate(db, [...before, good, bad])).toThrow()
  expect(readVersion(db)).toBe(latestVersion + 1)
  expect(db.all("SELECT name FROM sqlite_schema WHERE name IN ('x', 'y')")).toEqual([{ name: 'x' }])
  expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
  migrate(db, [...before, good])
  db.close()
})

describe('tables no longer say which words a union has', () => {
  /** A file of before, with a row in every table, and numbers that were given and have gone. */
  function oldFile(): Database {
    const db = connect(makeFile(), { readOnly: false })
    migrate(db, migrations.slice(0, lastWithWords))
    const [a, b] = [documentA, documentB].map((id) => `'${id}'`)
    const part = JSON.stringify(makeMark('m').parts)
    db.script(`
      INSERT INTO documents VALUES
        (${a}, 'A', '2026-11', 'html', 10, 0, 5, 9, 3, NULL, NULL, NULL, NULL, 'a.html', '["Perhaps."]'),
        (${b}, 'B', NULL, 'epub', 0, 1, 6, NULL, 0, 7, 'Bee', 8, 0.25, NULL, '[]');
      INSERT INTO tags VALUES (${b}, 't');
      INSERT INTO removals VALUES (${b}, '[20000]', NULL);
      INSERT INTO marks VALUES
        ('m1', ${a}, 'highlight', 4, 'Ünter', '["x","y"]', '${part}', 5),
        ('m2', ${b}, 'highlight', 1, '', '[]', '${part}', 6);
      INSERT INTO marks VALUES ('m3', ${a}, 'bookmark', NULL, '', '[]', '${part}', 7);
      DELETE FROM marks WHERE id = 'm3';
      DELETE FROM search_changes WHERE ref = 'm3';
      INSERT INTO reviews VALUES
        (1, ${a}, 'c1', 3, 7, 60, 1000, NULL, '[1,10]'),
        (2, ${a}, 'c1', NULL, 8, 60, 0, 1, NULL);
      INSERT INTO review_times VALUES (1, ${a}, 5);
      INSERT INTO memories VALUES
        (${a}, 'c1', 2, 'learning', 9, 9, 7, 3, 0.5, 5.25, 0, 1, 1, 1, 0, 1, 7),
        (${b}, 'c2', 2, 'due', 9, 9, NULL, NULL, 1e-9, 5, 0, 0, 0, 0, 0, 2, NULL);
      INSERT INTO settings VALUES ('k', '1');
      INSERT INTO positions VALUES (${a}, 'b1', 0.5, 9);
      INSERT INTO readings VALUES (${a}, '[[0,0.5]]', 0.5);
      INSERT INTO journal (command, inverse, at) VALUES ('{"v":1}', '{"v":1}', 9);
      INSERT INTO briefings VALUES (${a}, x'00ff', x'01', 1, 2);
      INSERT INTO other_briefings VALUES (${a}, x'00', x'01', 2, 5, 9, '{}');
      INSERT INTO fact_edits VALUES (${a}, 'f', '{"fact":"f"}');
      INSERT INTO card_edits VALUES (${a}, 'c', '{"card":"c"}');
      INSERT INTO card_changes VALUES (${a}, 'c', 9);
      INSERT INTO card_states VALUES (${a}, 'c1', 1, 7, 0);
      INSERT INTO study_days VALUES (NULL, 3, 5)`)
    return db
  }

  const tablesOf = (db: Database) =>
    db
      .all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .map((row) => textOf(row, 'name'))
  const rowsOf = (db: Database) =>
    new Map(tablesOf(db).map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY 1, 2`)]))
  const schemaOf = (db: Database) =>
    new Map(
      db
        .all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
        .map(({ type, name, tbl_name, sql }) => [`${type} ${name} of ${tbl_name}`, plain(String(sql))]),
    )
  const plain = (sql: string) =>
    sql
      .replace(/"/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,)])/g, '')

  test('every row stays as it was, and all of the schema but those checks', () => {
    const db = oldFile()
    const [rows, schema] = [rowsOf(db), schemaOf(db)]
    // Each table has one, so that none is forgotten.
    expect([...rows].filter(([, each]) => each.length === 0).map(([table]) => table)).toEqual([])
    migrate(db, migrations.slice(0, lastWithWords + 1))
    const sequence = db.get("SELECT seq FROM sqlite_sequence WHERE name = 'search_changes'")
    expect(Number(sequence?.['seq'])).toBeGreaterThan(changesSince(db, 0).length)
    expect(rowsOf(db)).toEqual(rows)
    for (const [table, check] of Object.entries(freed)) {
      const key = `table ${table} of ${table}`
      const sql = schema.get(key) ?? ''
      expect(sql).toContain(` ${check}`)
      schema.set(key, sql.replace(` ${check}`, ''))
    }
    expect(schemaOf(db)).toEqual(schema)
    expect(db.all('PRAGMA foreign_key_check')).toEqual([])
    expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
    db.close()
  })

  test('what held before holds', () => {
    const db = oldFile()
    migrate(db, migrations.slice(0, lastWithWords + 1))
    expect(codeThrown(() => db.run(`DELETE FROM documents WHERE id = '${documentA}'`))).toBe('unexpected')
    expect(() => db.run('DELETE FROM reviews WHERE id = 1')).toThrow('append-only')
    const last = changesSince(db, 0).length
    const seq = Number(db.get("SELECT seq FROM sqlite_sequence WHERE name = 'search_changes'")?.['seq'])
    perform(db, { v: 1, kind: 'mark.add', mark: makeMark('m9') }, now)
    expect(changesSince(db, seq)).toEqual([{ kind: 'mark', ref: 'm9', document: documentA }])
    expect(changesSince(db, 0)).toHaveLength(last + 1)
    expect(() => db.run("UPDATE marks SET document = 'dddddddddddddddd'")).toThrow()
    db.close()
  })

  test.each(sourceKinds)('a document of kind %s is stored and listed', (kind) => {
    const db = inMemory()
    const stored = readDocument(db, documentA)
    if (stored === null) throw new Error('No document')
    upsertDocument(db, { ...stored, kind })
    expect(readDocument(db, documentA)?.kind).toBe(kind)
  })

  const readers: Readonly<Record<string, (db: Database) => unknown>> = {
    documents: listDocuments,
    marks: listMarks,
    memories: memoriesOf,
    search_changes: (db) => changesSince(db, 0),
  }
  test.each(Object.entries(strangers))(
    'a word of no union in %s is refused by what reads it',
    (table, sql) => {
      const db = oldFile()
      migrate(db)
      readers[table]?.(db)
      db.script(sql)
      const again = connect(db.file, { readOnly: true })
      expect(codeThrown(() => readers[table]?.(again))).toBe('damaged')
      again.close()
      db.close()
    },
  )
})

test('each hour that was set for a document becomes an agenda of its own, with what the journal says of it', () => {
  const db = connect(makeFile(), { readOnly: false })
  migrate(db, migrations.slice(0, 17))
  const hour = (briefingAt: number | null, goal: number | null) =>
    JSON.stringify({
      v: 1,
      kind: 'goal.set',
      document: { id: documentA, title: 'A' },
      goal: { briefingAt, goal },
    })
  db.script(`
    INSERT INTO documents (id, title, name, kind, words, bundled, added_at, removed_at, briefing_at, goal) VALUES
      ('${documentA}', 'A', 'Ah', 'text', 1, 0, 1, NULL, ${now}, 0.8),
      ('${documentB}', 'B', NULL, 'text', 1, 0, 1, 2, ${now + 1}, NULL),
      ('cccccccccccccccc', 'C', NULL, 'text', 1, 0, 1, NULL, NULL, NULL);
    INSERT INTO settings VALUES ('settings', '{"theme":"night","planMinutes":15}');
    INSERT INTO journal (command, inverse, at) VALUES ('${hour(now, 0.8)}', '${hour(null, null)}', 5)`)
  migrate(db)
  const minutes = [15, 15, 15, 15, 15, 15, 15]
  const words = { minutes, daysOff: [], quiet: null }
  expect(readAgenda(db, documentA)).toEqual({
    id: documentA,
    name: 'Ah',
    at: now,
    goal: 0.8,
    ...words,
    documents: [documentA],
  })
  setRemoved(db, documentB, null)
  expect(readAgenda(db, documentB)).toMatchObject({
    name: 'B',
    at: now + 1,
    goal: 0.9,
    documents: [documentB],
  })
  expect(listAgendas(db)).toHaveLength(2)
  expect(db.get("SELECT value FROM settings WHERE key = 'settings'")).toEqual({ value: '{"theme":"night"}' })
  expect(undo(db, { at: now })).toMatchObject({ applied: true, command: { kind: 'agenda.set', name: 'A' } })
  expect(readAgenda(db, documentA)).toBeNull()
  expect(redo(db, now)).toMatchObject({ applied: true })
  expect(readAgenda(db, documentA)).toMatchObject({ name: 'A', at: now, goal: 0.8, minutes })
  db.close()
})
