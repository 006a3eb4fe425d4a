import { describe, expect, test } from 'vitest'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { backupNow } from '../../../../src/main/store/backups.ts'
import { addImported } from '../../../../src/main/store/briefings.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import {
  deleteRemoved,
  readDocument,
  setRemoved,
  touchDocument,
  upsertDocument,
  writeDetails,
} from '../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { addMark, listMarks, removeMark, writeMark } from '../../../../src/main/store/marks.ts'
import { firstWithEpoch, migrations, readVersion } from '../../../../src/main/store/migrations.ts'
import { closeStore } from '../../../../src/main/store/open.ts'
import { restoreBackup } from '../../../../src/main/store/restore.ts'
import { changesSince, readMoment } from '../../../../src/main/store/search-changes.ts'
import { documentA, documentB, makeFile, makeMark, now, open, openWithDocuments, unwrap } from './helpers.ts'

/** What `work` leaves noted, as "kind ref". */
function notedBy(db: Database, work: () => unknown): readonly string[] {
  const { seq } = readMoment(db)
  work()
  return changesSince(db, seq).map(({ kind, ref }) => `${kind} ${ref}`)
}

const document = {
  id: documentA,
  title: `Document ${documentA}`,
  date: null,
  kind: 'text',
  words: 10,
  cards: 0,
  bundled: false,
  addedAt: now,
  file: null,
  notes: [],
  openedAt: null,
} as const

describe('a change that the search must know', () => {
  test('is noted for each kind of thing, once', async () => {
    const db = await openWithDocuments()
    expect(changesSince(db, 0).map(({ ref }) => ref)).toEqual([documentA, documentB])
    const told = (work: () => unknown) => notedBy(db, work)
    const own = [`document ${documentA}`]
    expect(told(() => writeDetails(db, documentA, { name: 'Mine', tags: ['a', 'b'] }))).toEqual(own)
    expect(told(() => writeDetails(db, documentA, { name: 'Mine', tags: [] }))).toEqual(own)
    expect(told(() => upsertDocument(db, { ...document, title: 'Renewed' }))).toEqual(own)
    expect(told(() => setRemoved(db, documentA, now))).toEqual(own)
    expect(told(() => setRemoved(db, documentA, null))).toEqual(own)
    const mark = makeMark('m1')
    expect(told(() => addMark(db, mark))).toEqual(['mark m1'])
    expect(told(() => writeMark(db, { ...mark, note: 'why' }))).toEqual(['mark m1'])
    expect(told(() => removeMark(db, 'm1'))).toEqual(['mark m1'])
    const edits = { document: documentA, act: 'reject', block: null } as const
    const rejected = { ...plainFact('f1'), state: 'rejected' } as const
    const deleted = { ...plainCard('c1'), deleted: true }
    for (const set of [
      { ...edits, facts: [rejected], cards: [deleted] },
      { ...edits, facts: [plainFact('f1')], cards: [] },
      { ...edits, facts: [], cards: [plainCard('c1')] },
    ])
      expect(told(() => writeEdits(db, set))).toEqual([`edits ${documentA}`])
  })

  test('is not noted where nothing changed that can be found', async () => {
    const db = await openWithDocuments()
    expect(notedBy(db, () => touchDocument(db, documentA, now))).toEqual([])
    expect(notedBy(db, () => upsertDocument(db, document))).toEqual([])
  })

  test('is noted when the content of a document is stored, and stored anew', async () => {
    const db = await open(makeFile())
    const { bundled: _, openedAt: __, ...rest } = document
    for (const _time of ['first', 'second']) {
      const { seq } = readMoment(db)
      await addImported(db, rest, { briefing: '{}', index: '{}' })
      expect(changesSince(db, seq).at(-1)).toEqual({
        kind: 'briefing',
        ref: documentA,
        document: documentA,
      })
    }
  })

  test('survives the deletion of its document', async () => {
    const db = await openWithDocuments()
    addMark(db, makeMark('m1'))
    setRemoved(db, documentA, now)
    expect(notedBy(db, () => deleteRemoved(db, documentA))).toEqual(['mark m1', `document ${documentA}`])
  })

  test('is taken back with the transaction that made it', async () => {
    const db = await openWithDocuments()
    const before = readMoment(db)
    const half = () =>
      db.transaction(() => {
        addMark(db, makeMark('m1'))
        throw new Error('no')
      })
    expect(half).toThrow('no')
    expect(readMoment(db)).toEqual(before)
  })
})

test('a restored backup begins another epoch', async () => {
  const file = makeFile()
  const db = await openWithDocuments(file)
  const { epoch, seq } = readMoment(db)
  const { name } = await backupNow(db, 'manual', now)
  addMark(db, makeMark('m1'))
  await closeStore(db, now, false)
  unwrap(await restoreBackup(file, name, now + 1))
  const restored = await open(file)
  expect(readMoment(restored).seq).toBe(seq)
  expect(readMoment(restored).epoch).not.toBe(epoch)
  expect(listMarks(restored)).toEqual([])
})

test('a file of the sixth version keeps what it has, and notes changes from now on', async () => {
  const file = makeFile()
  const old = connect(file, { readOnly: false })
  for (const step of migrations.slice(0, firstWithEpoch - 1)) old.script(step)
  old.script(`PRAGMA user_version = ${firstWithEpoch - 1}`)
  // As that version wrote it: columns that came later are not there.
  old.run(
    `INSERT INTO documents (id, title, date, kind, words, cards, bundled, added_at, opened_at)
     VALUES ($id, $title, NULL, 'text', 5, 1, 1, 1, 2)`,
    { id: documentA, title: document.title },
  )
  addMark(old, makeMark('m1'))
  old.close()
  const db = await open(file)
  expect(readVersion(db)).toBeGreaterThanOrEqual(firstWithEpoch)
  expect(readDocument(db, documentA)?.title).toBe(document.title)
  expect(listMarks(db).map(({ id }) => id)).toEqual(['m1'])
  expect(readMoment(db).epoch).toMatch(/^[0-9a-f]{32}$/)
  expect(notedBy(db, () => removeMark(db, 'm1'))).toEqual(['mark m1'])
})
