import { expect, test } from 'vitest'
import type { Database } from '../../../../src/main/store/database.ts'
import { countRows, putRows, readRows, UnfitRow } from '../../../../src/main/store/plain-rows.ts'
import {
  columnsOf,
  faultOf,
  shapeOf,
  type TableName,
  tableNames,
} from '../../../../src/main/store/plain-tables.ts'
import { writeSetting } from '../../../../src/main/store/settings.ts'
import { documentA, documentB, makeFile, open, openWithDocuments } from './helpers.ts'
import { fates, settingsHere } from './plain-rows.expected.ts'

/** Written in a way of their own: see exchange/everything/write.ts. */
const otherwise = ['briefings', 'marks']

const tablesOf = (db: Database) =>
  db
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map(({ name }) => String(name))

test('of each column of the store it is decided whether it is exported', async () => {
  const db = await open(makeFile())
  const columns = (table: string) =>
    db.all('SELECT name FROM pragma_table_info($table)', { table }).map(({ name }) => String(name))
  expect(Object.fromEntries(tablesOf(db).map((table) => [table, columns(table).toSorted()]))).toEqual(
    Object.fromEntries(Object.entries(fates).map(([table, all]) => [table, Object.keys(all).toSorted()])),
  )
})

test('what is decided is what is written', () => {
  const written = Object.entries(fates)
    .filter(([table, all]) => !otherwise.includes(table) && Object.values(all).includes('file'))
    .map(([table, all]) => [
      table,
      Object.keys(all)
        .filter((column) => all[column] === 'file')
        .toSorted(),
    ])
  const plain = tableNames.map((table) => [
    table,
    columnsOf(table)
      .map(({ column }) => column)
      .toSorted(),
  ])
  expect(Object.fromEntries(plain)).toEqual(Object.fromEntries(written))
})

test('where the window stood stays here', async () => {
  const db = await open(makeFile())
  for (const key of [...settingsHere, 'settings']) writeSetting(db, key, { a: 1 }, (value) => value)
  expect(readRows(db, 'settings', null, 10)).toEqual([{ key: 'settings', value: { a: 1 } }])
  expect(countRows(db)).toBe(1)
  for (const key of settingsHere) expect(faultOf('settings', { key, value: {} })).not.toBeNull()
})

test('a setting that is null is no setting that is missing', async () => {
  const db = await open(makeFile())
  putRows(db, 'settings', [{ key: 'a', value: null }])
  expect(db.get('SELECT value FROM settings')).toEqual({ value: 'null' })
  expect(readRows(db, 'settings', null, 10)).toEqual([{ key: 'a', value: null }])
})

test('rows come slice by slice, each once, in the order of their key', async () => {
  const db = await openWithDocuments()
  const days = [documentA, documentB].flatMap((document) =>
    [-3, 0, 7].map((day) => ({ document, day, extraNew: 1 })),
  )
  const all = [{ document: null, day: 5, extraNew: 2 }, ...days]
  putRows(db, 'study_days', all.toReversed())
  const slices = (most: number) => {
    const found = []
    for (let rows = readRows(db, 'study_days', null, most); rows.length > 0; ) {
      found.push(...rows)
      rows = readRows(db, 'study_days', rows.at(-1) ?? null, most)
    }
    return found
  }
  for (const most of [1, 2, 3, 100]) expect(slices(most)).toEqual(all)
})

test('tags are sorted by their bytes, not by the order of their table, which knows no case', async () => {
  const db = await openWithDocuments()
  const tags = ['Zoll', 'harbour', 'Ärger', '\uFFFD', '\u{1F6A2}'].map((tag) => ({
    document: documentA,
    tag,
  }))
  putRows(db, 'tags', tags.toReversed())
  expect(readRows(db, 'tags', null, 10)).toEqual(tags)
  expect(readRows(db, 'tags', tags[1] ?? null, 10)).toEqual(tags.slice(2))
})

test('a row that the tables refuse is named, and none of its slice stays', async () => {
  const db = await openWithDocuments()
  const rows = ['a', 'b', 'b'].map((tag) => ({ document: documentA, tag }))
  try {
    putRows(db, 'tags', rows)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(UnfitRow)
    expect((error as UnfitRow).index).toBe(2)
  }
  expect(readRows(db, 'tags', null, 10)).toEqual([])
})

test('each column of each table is checked: with another kind of value a row is refused by its name', () => {
  const values = { text: 'a', integer: 1, time: 1, real: 0.5, flag: true, json: {}, packed: {} } as const
  const wrong = {
    text: 1,
    integer: 0.5,
    time: -1,
    real: '1',
    flag: 1,
    json: undefined,
    packed: undefined,
  } as const
  for (const table of tableNames as readonly TableName[]) {
    const columns = columnsOf(table)
    const row = Object.fromEntries(columns.map(({ field, kind }) => [field, values[kind]]))
    // Fields that must be more than their kind stand in tests of their own.
    const plain = columns.filter(({ field }) => shapeOf(table).fits?.[field] === undefined)
    for (const { field, kind, orNull } of plain) {
      const said = (value: unknown) => {
        const fault = faultOf(table, { ...row, [field]: value })
        return fault?.includes(`“${field}”`) ? fault : null
      }
      expect(said(wrong[kind])).toBe(`“${field}” is not what it must be`)
      expect(said(null) === null).toBe(orNull || kind === 'json' || kind === 'packed')
      const { [field]: _, ...without } = row
      expect(faultOf(table, without)).toContain(' is missing')
    }
  }
})
