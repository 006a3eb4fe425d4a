import { expect, test } from 'vitest'
import { connect } from '../../../../src/main/store/database.ts'
import { latestVersion, migrate, readVersion } from '../../../../src/main/store/migrations.ts'
import { makeFile } from './helpers.ts'

test('each step is whole or not at all', () => {
  const db = connect(makeFile(), { readOnly: false })
  migrate(db)
  expect(readVersion(db)).toBe(latestVersion)
  const good = 'CREATE TABLE x (a ANY) STRICT'
  expect(() => migrate(db, ['', good, 'CREATE TABLE y (a ANY) STRICT; SELECT nonsense'])).toThrow()
  expect(readVersion(db)).toBe(2)
  expect(db.all("SELECT name FROM sqlite_schema WHERE name IN ('x', 'y')")).toEqual([{ name: 'x' }])
  migrate(db, ['', good])
  db.close()
})
