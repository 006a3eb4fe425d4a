import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backupNow, listBackups, verifyBackup } from '../../../../src/main/store/backups.ts'
import { addImported } from '../../../../src/main/store/briefings.ts'
import { readBriefing } from '../../../../src/main/store/content.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { setRemoved, writeDetails } from '../../../../src/main/store/documents.ts'
import { findTraces, forgetDocument, forgetInBackup } from '../../../../src/main/store/forget.ts'
import { perform } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { migrations } from '../../../../src/main/store/migrations.ts'
import { listReviews } from '../../../../src/main/store/reviews.ts'
import { documentA, documentB, makeFile, makeMark, makeReview, now, open } from './helpers.ts'

const word = 'Quellwolkenzahl'

/** Puts a word of its own into everything that is stored of a document. @returns bytes that stand for its packed text. */
async function fill(db: Database, id: string, secret: string): Promise<Buffer> {
  const text = Array.from({ length: 4000 }, (_, at) => `${secret} ${(at * 7919) % 10_007}`).join(' ')
  const document = { id, title: `On ${secret}`, date: null, kind: 'text', words: 8000, cards: 1 } as const
  await addImported(
    db,
    { ...document, addedAt: now, file: `${secret}.txt`, notes: [`Of ${secret}.`] },
    { briefing: JSON.stringify({ text }), index: JSON.stringify({ text: text.repeat(2) }) },
  )
  const mark = { ...makeMark(`m-${id}`, id), note: `${secret} `.repeat(300) }
  perform(db, { v: 1, kind: 'mark.add', mark }, now)
  perform(db, { v: 1, kind: 'mark.edit', mark: { ...mark, tags: [secret] } }, now)
  perform(db, { v: 1, kind: 'review.add', review: makeReview(secret, id) }, now)
  perform(
    db,
    { v: 1, kind: 'review.add', review: { ...makeReview(secret, id), at: now - 50 * 86_400_000 } },
    now,
  )
  writeDetails(db, id, { name: `My ${secret}`, tags: [secret] })
  const packed = db.get('SELECT briefing FROM briefings WHERE document = $id', { id })?.briefing as Uint8Array
  return Buffer.from(packed).subarray(3000, 3064)
}

/** The files under a folder that hold any of these bytes. */
function holding(folder: string, needles: readonly (string | Buffer)[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && needles.some((needle) => readFileSync(path).includes(needle))
  })
}

test('a document that is deleted for good leaves none of its words in the data, nor in its log', async () => {
  const file = makeFile()
  const db = await open(file)
  const packed = await fill(db, documentA, word)
  await fill(db, documentB, 'Bleibwort')
  expect(holding(dirname(file), [word, packed])).not.toEqual([])
  setRemoved(db, documentA, now)
  expect(forgetDocument(db, documentB)).toBe(false)
  expect(forgetDocument(db, documentA)).toBe(true)
  // While it is open, and its log with it.
  expect(existsSync(`${file}-wal`)).toBe(true)
  expect(holding(dirname(file), [word, packed])).toEqual([])
  expect(holding(dirname(file), ['Bleibwort'])).not.toEqual([])
  expect(await readBriefing(db, documentB)).toContain('Bleibwort')
})

test('backups say whether they hold it, and hold it no longer once it is deleted there', async () => {
  const file = makeFile()
  const db = await open(file)
  await fill(db, documentB, 'Bleibwort')
  const before = await backupNow(db, 'manual', now)
  const packed = await fill(db, documentA, word)
  const first = await backupNow(db, 'close', now + 1)
  // Else it would be thinned out: of two that hold the same the newer one stays.
  writeDetails(db, documentB, { name: 'Named anew', tags: [] })
  const held = [first, await backupNow(db, 'manual', now + 2)]
  const damaged = join(dirname(file), 'backups', 'precis-20261101T000000000Z-close.db')
  writeFileSync(damaged, `SQLite format 3\0 ${word}`)
  writeFileSync(`${file}.damaged-20261101T000000000Z`, 'x')
  setRemoved(db, documentA, now)
  forgetDocument(db, documentA)

  const { backups, unknown } = findTraces(file, documentA)
  expect([...backups].sort()).toEqual(held.map(({ name }) => name).sort())
  expect(unknown).toEqual(['precis-20261101T000000000Z-close.db', `${file}.damaged-20261101T000000000Z`])
  expect(backups).not.toContain(before.name)
  for (const name of backups) forgetInBackup(file, name, documentA)
  expect(holding(dirname(file), [word, packed])).toEqual([
    join('backups', 'precis-20261101T000000000Z-close.db'),
  ])
  expect(findTraces(file, documentA).backups).toEqual([])
  // All else is as it was.
  expect(listBackups(file).filter(({ contents }) => contents !== null)).toHaveLength(3)
  const copy = connect(join(dirname(file), 'backups', backups[0] ?? ''), { readOnly: true })
  expect(listReviews(copy).map(({ document }) => document)).toEqual([documentB, documentB])
  expect(listMarks(copy).map(({ document }) => document)).toEqual([documentB])
  expect(copy.get("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'reviews_no_delete'")?.n).toBe(1)
  copy.close()
  expect(readdirSync(join(dirname(file), 'backups')).filter((name) => !/\.(?:db|json)$/.test(name))).toEqual(
    [],
  )
  for (const { name } of listBackups(file).filter(({ contents }) => contents !== null))
    verifyBackup(join(dirname(file), 'backups', name))
})

test('a backup of any version can be cleaned', () => {
  const file = makeFile()
  const folder = join(dirname(file), 'backups')
  mkdirSync(folder)
  for (const version of [2, 3, 6, 12]) {
    const path = join(folder, `precis-202611${version + 10}T000000000Z-close.db`)
    const old = connect(path, { readOnly: false })
    for (const step of migrations.slice(0, version)) old.script(step)
    old.script(`PRAGMA user_version = ${version}`)
    old.run(
      `INSERT INTO documents (id, title, kind, words, bundled, added_at, removed_at)
       VALUES ($id, '${word}', 'text', 1, 0, 0, NULL)`,
      { id: documentA },
    )
    old.run(
      `INSERT INTO reviews (document, card, rating, at, utc_offset, duration_ms)
       VALUES ($id, '${word}', 3, 1, 0, 1)`,
      { id: documentA },
    )
    old.close()
  }
  const { backups } = findTraces(file, documentA)
  expect(backups).toHaveLength(4)
  for (const name of backups) forgetInBackup(file, name, documentA)
  expect(holding(dirname(file), [word])).toEqual([])
})

test('remains of before are gone once a file is brought up to date', async () => {
  const file = makeFile()
  const old = connect(file, { readOnly: false })
  for (const step of migrations.slice(0, 12)) old.script(step)
  old.script('PRAGMA user_version = 12; PRAGMA secure_delete = OFF')
  const insert = `INSERT INTO documents (id, title, kind, words, bundled, added_at) VALUES ($id, $title, 'text', 1, 0, 0)`
  old.run(insert, { id: documentA, title: `${word} `.repeat(2000) })
  old.run('DELETE FROM documents')
  old.close()
  expect(holding(dirname(file), [word])).not.toEqual([])
  await open(file)
  expect(readFileSync(file).includes(word)).toBe(false)
  expect(readFileSync(`${file}-wal`).includes(word)).toBe(false)
})
