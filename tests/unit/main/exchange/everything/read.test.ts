import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../../../src/core/compile.ts'
import { readBriefingText } from '../../../../../src/main/exchange/everything/briefing.ts'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { readBriefing } from '../../../../../src/main/store/content.ts'
import { holdAlso } from '../../../../../src/main/store/held-objects.ts'
import { addReview } from '../../../../../src/main/store/memories.ts'
import { hashOf, Objects } from '../../../../../src/main/store/objects.ts'
import {
  documentA,
  documentB,
  makeFile,
  makeReview,
  now,
  open,
  openWithDocuments,
} from '../../store/helpers.ts'
import { sample } from './files.expected.ts'
import { exportOf, filesOf, importOf } from './helpers.ts'
import { hostile } from './hostile.expected.ts'
import { briefingOf } from './samples.ts'
import { annotationOf, spoils } from './spoilt.ts'
import { manifestOf, zipOf } from './zip.ts'

let made: Promise<Buffer> | null = null
/** The library that things are done to. */
const library = (): Promise<Buffer> => (made ??= makeLibrary())

async function makeLibrary(): Promise<Buffer> {
  const db = await open(makeFile())
  for (const statement of sample.filter((each) => !each.includes('INTO reviews'))) db.run(statement)
  // Two ratings of two cards, then one that takes the first back.
  for (const card of ['c1', 'c2']) addReview(db, makeReview(card))
  db.run(
    `INSERT INTO reviews (document, card, at, utc_offset, duration_ms, revokes)
     SELECT document, card, $now, 0, 0, 1 FROM reviews WHERE id = 1`,
    { now },
  )
  return exportOf(db)
}

test('each kind of spoilt file is tried', () => {
  expect(Object.keys(spoils).toSorted()).toEqual(hostile.map(([what]) => what).toSorted())
})

test('packed anew by another program, with its folders listed, a library is taken', async () => {
  const files = await filesOf(await library())
  const folders = ['briefings/', 'marks/'].map((name) => [name, Buffer.alloc(0)] as const)
  const bytes = await zipOf(new Map([...folders, ...[...files].toReversed()]))
  expect((await importOf(bytes)).result).toEqual({ ok: true, value: { pack: null } })
})

test.each(hostile)('%s', async (what, why) => {
  const whole = await library()
  const bytes = await spoils[what]?.(await filesOf(whole), whole)
  const { result } = await importOf(bytes ?? Buffer.alloc(0))
  expect(result).toEqual({ ok: false, error: why })
})

test('a mark that another program wrote by the page of the format is taken', async () => {
  const files = await filesOf(await library())
  const set = { items: [annotationOf('m7', 'aaaaaaaaaaaaaaaa')] }
  files.set('marks/aaaaaaaaaaaaaaaa.annotation', Buffer.from(JSON.stringify(set)))
  const { file } = await importOf(await zipOf(files))
  expect((await open(file)).get('SELECT id, kind FROM marks')).toEqual({ id: 'm7', kind: 'bookmark' })
})

test.each([
  ['card-details.jsonl', /"startingState":(?:null|\{[^{}]*\}),?/g, 'card_details', 'starting_state'],
  ['agendas.jsonl', /,"own":\{[^{}]*\}/g, 'agendas', 'own'],
])('%s of before it had all of its fields is taken', async (name, field, table, column) => {
  const files = await filesOf(await library())
  const before = files.get(name)?.toString('utf8').replaceAll(field, '') ?? ''
  expect(before).not.toMatch(field)
  const { result, file } = await importOf(await zipOf(files.set(name, Buffer.from(before))))
  expect(result.ok).toBe(true)
  const rows = (await open(file)).all(`SELECT ${column} AS added FROM ${table}`)
  expect([...new Set(rows.map(({ added }) => added))]).toEqual([null])
})

test('a document that came with the app stays so where this app has it, and else is one like any other', async () => {
  const id = 'aaaaaaaaaaaaaaaa'
  const files = await filesOf(await library())
  const listed = files.get('documents.jsonl')?.toString('utf8').replace('"bundled":false', '"bundled":true')
  files.set('documents.jsonl', Buffer.from(listed ?? ''))
  const text = JSON.stringify(briefingOf(id))
  const bytes = await zipOf(new Map([...files, [`briefings/${id}.json`, Buffer.from(text)]]))
  const stored = async (own: readonly string[]) => {
    const db = await open((await importOf(bytes, own)).file)
    return [db.get('SELECT bundled FROM documents WHERE id = $id', { id }), await readBriefing(db, id)]
  }
  expect(await stored([id])).toEqual([{ bundled: 1 }, null])
  expect(await stored([])).toEqual([{ bundled: 0 }, text])
})

test('a file of which any byte was changed, or any part is missing, is refused, or is the same library', async () => {
  const whole = await library()
  const spoilt = fc.oneof(
    fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ bits
      return bytes
    }),
    fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    fc.tuple(fc.nat(whole.length - 1), fc.nat(200)).map(([at, length]) => {
      return Buffer.concat([whole.subarray(0, at), whole.subarray(at + length + 1)])
    }),
  )
  let refused = 0
  await fc.assert(
    fc.asyncProperty(spoilt, async (bytes) => {
      const { result, file } = await importOf(bytes)
      if (result.ok) expect((await exportOf(await open(file))).equals(whole)).toBe(true)
      else refused += 1
    }),
    { numRuns: 60 },
  )
  // Only times and rights of the files in the zip may change unseen.
  expect(refused).toBeGreaterThan(40)
})

const fixtures = new URL('../../../../fixtures/', import.meta.url)

test.each([
  'accord.md',
  'accord-pandoc.docx',
  'lights-chromium.pdf',
  'rules.html',
  'bad-input/table.txt',
  'bad-input/poem.txt',
])('what the compiler makes of %s is a document', async (name) => {
  const source = await readDocument({ bytes: readFileSync(new URL(name, fixtures)), name })
  if (!source.ok) throw new Error(source.error)
  const briefing = compile(source.value)
  expect(readBriefingText(JSON.stringify(briefing), briefing.id)).toEqual(briefing)
})

async function withOriginal() {
  const db = await openWithDocuments()
  const bytes = new TextEncoder().encode('The ferry runs at six.')
  const hash = await new Objects(db.file).put(bytes)
  const lost = hashOf(new Uint8Array([1]))
  for (const [document, held] of [
    [documentA, hash],
    [documentB, hash],
    [documentB, lost],
  ] as const)
    holdAlso(db, document, 'original', { hash: held, size: bytes.length })
  return { db, bytes, hash, lost }
}

test('the files that documents were read from go along, each once, and one that is missing is missing there', async () => {
  const { db, bytes, hash, lost } = await withOriginal()
  const whole = await exportOf(db)
  const files = await filesOf(whole)
  expect([...files.keys()].filter((name) => name.startsWith('objects/'))).toEqual([`objects/${hash}`])
  expect(files.get(`objects/${hash}`)?.equals(bytes)).toBe(true)
  const { result, file } = await importOf(whole)
  expect(result.ok).toBe(true)
  const there = new Objects(file)
  expect(Buffer.from((await there.get(hash)) ?? []).equals(bytes)).toBe(true)
  expect(await there.get(lost)).toBeNull()
  expect((await exportOf(await open(file))).equals(whole)).toBe(true)
})

test('a file that no document holds, or that is not what its name says, is refused', async () => {
  const { db, hash } = await withOriginal()
  const files = await filesOf(await exportOf(db))
  files.set(`objects/${hash}`, Buffer.from('Another.'))
  expect((await importOf(await zipOf(files))).result).toEqual({
    ok: false,
    error: `cannot be used: objects/${hash} is not what its name says`,
  })
  files.delete(`objects/${hash}`)
  const stray = `objects/${hashOf(new Uint8Array([2]))}`
  files.set(stray, Buffer.from([2]))
  expect((await importOf(await zipOf(files))).result).toEqual({
    ok: false,
    error: `cannot be used: ${stray} is held by no document`,
  })
})

test('an export of format 1, which had none of them, is read', async () => {
  const files = await filesOf(await library())
  for (const table of ['held-objects', 'versions', 'version-contents', 'pack-ratings', 'pack-states'])
    files.delete(`${table}.jsonl`)
  const { format, files: said } = manifestOf(files) as { readonly format: string; readonly files: object }
  const { result, file } = await importOf(await zipOf(files, { format, files: said, version: 1 }))
  expect(result).toEqual({ ok: true, value: { pack: null } })
  expect((await open(file)).get('SELECT count(*) AS n FROM documents')).toEqual({ n: 2 })
})

test('formulas come back as they were, and a tree of anything else is refused', async () => {
  const name = 'formulas-pandoc.docx'
  const source = await readDocument({ bytes: readFileSync(new URL(name, fixtures)), name })
  if (!source.ok) throw new Error(source.error)
  const briefing = compile(source.value)
  const json = JSON.stringify(briefing)
  expect(readBriefingText(json, briefing.id)).toEqual(briefing)
  expect(json).toContain('"tag":"msqrt"')
  const deep = `${'{"tag":"mrow","children":['.repeat(10_000)}${']}'.repeat(10_000)}`
  for (const [now, then] of [
    ['"tag":"msqrt"', '"tag":"iframe"'],
    ['"display":"block"', '"onclick":"run()"'],
    ['{"tag":"mo","text":"="}', deep],
  ] as const)
    expect(readBriefingText(json.replace(now, then), briefing.id)).toBeNull()
})
