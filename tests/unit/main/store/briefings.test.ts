import { expect, test } from 'vitest'
import { addImported } from '../../../../src/main/store/briefings.ts'
import { readBriefing, readSearchIndex } from '../../../../src/main/store/content.ts'
import { isRemoved, listDocuments, readDocument, setRemoved } from '../../../../src/main/store/documents.ts'
import { latestVersion, readVersion } from '../../../../src/main/store/migrations.ts'
import { documentA, makeFile, now, open, openWithDocuments } from './helpers.ts'

const imported = {
  id: 'cccccccccccccccc',
  title: 'Accord',
  date: '2021-05',
  kind: 'html' as const,
  words: 12,
  cards: 3,
  addedAt: now,
  file: 'harbour.html',
  notes: ['It is not certain in which encoding it was written.'],
}
const content = { briefing: '{"text":"Tarn \u2013 \ud83d\udea2"}', index: '{"version":1}' }

test('an imported document is stored with its content, and read back the same after a restart', async () => {
  const file = makeFile()
  const db = await openWithDocuments(file)
  expect(await addImported(db, imported, content)).toBe('added')
  db.close()
  const again = await open(file)
  expect(readVersion(again)).toBe(latestVersion)
  expect(readDocument(again, imported.id)).toEqual({
    ...imported,
    bundled: false,
    openedAt: null,
    name: null,
    tags: [],
    share: null,
    versions: 1,
  })
  expect(await readBriefing(again, imported.id)).toBe(content.briefing)
  expect(await readSearchIndex(again, imported.id)).toBe(content.index)
  expect(await readBriefing(again, documentA)).toBeNull()
})

test('the same bytes twice are one document, and bring back a removed one', async () => {
  const db = await openWithDocuments()
  await addImported(db, imported, content)
  const better = { ...content, briefing: '{"text":"better"}' }
  expect(await addImported(db, { ...imported, cards: 4, addedAt: now + 9 }, better)).toBe('known')
  expect(readDocument(db, imported.id)).toMatchObject({ cards: 4, addedAt: now })
  expect(await readBriefing(db, imported.id)).toBe(better.briefing)
  setRemoved(db, imported.id, now)
  expect(await addImported(db, imported, content)).toBe('restored')
  expect(isRemoved(db, imported.id)).toBe(false)
  expect(listDocuments(db)).toHaveLength(3)
})

test('a document that the tables refuse leaves nothing behind', async () => {
  const db = await openWithDocuments()
  await expect(addImported(db, { ...imported, words: -1 }, content)).rejects.toThrow()
  expect(listDocuments(db)).toHaveLength(2)
  expect(await readBriefing(db, imported.id)).toBeNull()
})

test('content that is no longer readable is said to be damaged', async () => {
  const db = await openWithDocuments()
  await addImported(db, imported, content)
  db.run('UPDATE briefings SET briefing = $bytes', { bytes: new Uint8Array([1, 2, 3]) })
  await expect(readBriefing(db, imported.id)).rejects.toMatchObject({ code: 'damaged' })
})
