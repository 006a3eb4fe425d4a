import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupNow, verifyBackup } from '../../../../../src/main/store/backups.ts'
import { connect, type Database } from '../../../../../src/main/store/database.ts'
import { backupFolder } from '../../../../../src/main/store/files.ts'
import { migrate } from '../../../../../src/main/store/migrations.ts'
import { checkMemories } from '../../../../../src/main/store/renew-memories.ts'
import { isDerived, readDamaged } from '../../../../../src/main/store/salvage/found.ts'
import { bringIn, broughtTables } from '../../../../../src/main/store/salvage/merge.ts'
import { makeFile, now, openWithDocuments } from '../helpers.ts'
import { stateOf, User } from './acts.ts'
import { type MergeCase, mergeCases } from './merge.expected.ts'

/** Damages a file as the case says. */
function damage(file: string, statements: readonly string[]): void {
  const db = connect(file, { readOnly: false })
  db.script('PRAGMA foreign_keys = OFF')
  for (const { name } of db.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    db.script(`DROP TRIGGER ${name}`)
  for (const statement of statements) db.run(statement)
  db.close()
}

/** The store that what was found is brought into, and the damaged file. */
async function make(each: MergeCase): Promise<{ store: Database; file: string }> {
  const user = new User()
  const db = await openWithDocuments()
  await user.do(db, each.before)
  const { name } = await backupNow(db, 'close', now)
  await user.do(db, each.after)
  db.close()
  damage(db.file, each.damage ?? [])
  const path = each.withoutBackup ? makeFile() : join(backupFolder(db.file), name)
  const store = connect(path, { readOnly: false })
  migrate(store)
  await user.do(store, each.elsewhere ?? [])
  return { store, file: db.file }
}

const nothing = {
  brought: { documents: 0, passages: 0, ratings: 0, edits: 0, places: 0 },
  left: { unsound: 0, orphaned: 0, older: 0 },
}

test.each(mergeCases)('$name', async (each) => {
  const { store, file } = await make(each)
  const found = readDamaged(file, new Map())
  const told = bringIn(store, found, now)
  expect(stateOf(store, each.state)).toEqual(each.state)
  expect(told).toMatchObject({
    brought: { ...nothing.brought, ...each.brought },
    left: { ...nothing.left, ...each.left },
    textless: each.textless ?? 0,
  })
  expect(checkMemories(store)).toEqual([])
  // Once more, nothing is left to be brought in.
  expect(bringIn(store, found, now).brought).toEqual(nothing.brought)
  found.close()
  store.close()
  verifyBackup(store.file)
})

test('no table is forgotten: a new one must be brought in, or be worked out from others', () => {
  const db = connect(':memory:', { readOnly: false })
  migrate(db)
  const tables = db.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => String(name))
  db.close()
  const others = tables.filter((name) => !isDerived(name) && !broughtTables.includes(name))
  expect(others).toEqual(['journal'])
})
