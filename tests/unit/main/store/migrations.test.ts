import { expect, test } from 'vitest'
import { connect } from '../../../../src/main/store/database.ts'
import { latestVersion, migrate, migrations, readVersion } from '../../../../src/main/store/migrations.ts'
import { makeFile } from './helpers.ts'

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
  migrate(db, [...before, good])
  db.close()
})
