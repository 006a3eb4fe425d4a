import { expect, test } from 'vitest'
import { connect } from '../../../../src/main/store/database.ts'
import { deleteRemoved, readDocument, setRemoved } from '../../../../src/main/store/documents.ts'
import { migrate, migrations } from '../../../../src/main/store/migrations.ts'
import { readPosition } from '../../../../src/main/store/positions.ts'
import { noteRead, readStretches } from '../../../../src/main/store/readings.ts'
import { together } from '../../core/text/passed.expected.ts'
import { codeThrown, documentA, documentB, makeFile, now, openWithDocuments } from './helpers.ts'

test.each(together)('%j and then %j are kept as %j', async (known, fresh, all, share) => {
  const db = await openWithDocuments()
  expect(readDocument(db, documentA)?.share).toBeNull()
  noteRead(db, documentA, known)
  noteRead(db, documentA, fresh)
  expect(readStretches(db, documentA)).toEqual(all)
  expect(readDocument(db, documentA)?.share).toBe(share)
  expect(readStretches(db, documentB)).toEqual([])
})

test('stays while a document is removed, comes back with it, and leaves with it for good', async () => {
  const db = await openWithDocuments()
  noteRead(db, documentA, [[0, 0.5]])
  setRemoved(db, documentA, now)
  setRemoved(db, documentA, null)
  expect(readDocument(db, documentA)?.share).toBe(0.5)
  setRemoved(db, documentA, now)
  expect(deleteRemoved(db, documentA)).toBe(true)
  expect(readStretches(db, documentA)).toEqual([])
  expect(codeThrown(() => noteRead(db, documentA, [[0, 1]]))).toBe('unexpected')
})

test('what was noted before by where the window stood is kept, and goes on from there', () => {
  const db = connect(makeFile(), { readOnly: false })
  migrate(db, migrations.slice(0, 7))
  db.script(`
    INSERT INTO documents (id, title, kind, words, bundled, added_at) VALUES
      ('${documentA}', 'A', 'text', 10, 0, 1), ('${documentB}', 'B', 'text', 10, 0, 1);
    INSERT INTO positions VALUES ('${documentA}', 'b1', 0.5, 1, 0.375), ('${documentB}', 'b2', 0, 1, NULL);`)
  migrate(db)
  expect(readStretches(db, documentA)).toEqual([[0, 0.375]])
  expect(readDocument(db, documentA)?.share).toBe(0.375)
  expect(readDocument(db, documentB)?.share).toBeNull()
  expect(readPosition(db, documentA)).toEqual({ block: 'b1', offset: 0.5 })
  noteRead(db, documentA, [[0.25, 0.5]])
  expect(readStretches(db, documentA)).toEqual([[0, 0.5]])
  db.close()
})
