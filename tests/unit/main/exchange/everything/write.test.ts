import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeFile, open } from '../../store/helpers.ts'
import { unzip } from '../unzip.ts'
import { annotation, lines, sample } from './files.expected.ts'
import { exportOf } from './helpers.ts'

async function sampleStore() {
  const db = await open(makeFile())
  for (const statement of sample) db.run(statement)
  return db
}

test('everything is written as plain files, line by line', async () => {
  const files = await unzip(await exportOf(await sampleStore()))
  const written = [...files].filter(([name]) => name.endsWith('.jsonl'))
  expect(Object.fromEntries(written.map(([name, bytes]) => [name, bytes.toString('utf8')]))).toEqual(
    Object.fromEntries(Object.entries(lines).map(([name, each]) => [name, `${each.join('\n')}\n`])),
  )
})

test('marks are written as W3C annotations', async () => {
  const files = await unzip(await exportOf(await sampleStore()))
  const set = JSON.parse(files.get('marks/aaaaaaaaaaaaaaaa.annotation')?.toString('utf8') ?? '')
  expect(set.items).toEqual([annotation])
  expect(files.has('marks/bbbbbbbbbbbbbbbb.annotation')).toBe(false)
})

test('a document that came with the app is written with its text, which the store does not hold', async () => {
  const db = await sampleStore()
  db.run("UPDATE documents SET bundled = 1 WHERE title = 'Ferry plan'")
  const briefing = async (id: string) => (id === 'aaaaaaaaaaaaaaaa' ? '{"a":"é"}' : null)
  const files = await unzip(await exportOf(db, { briefing }))
  expect(files.get('briefings/aaaaaaaaaaaaaaaa.json')?.toString('utf8')).toBe('{"a":"é"}')
  expect(files.has('briefings/bbbbbbbbbbbbbbbb.json')).toBe(false)
})

test('the manifest says of each other file how long it is, how many lines it has, and its hash', async () => {
  const files = await unzip(await exportOf(await sampleStore()))
  const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '')
  const others = [...files].filter(([name]) => name !== 'manifest.json')
  expect(manifest).toEqual({
    format: 'precis-library',
    version: 3,
    pack: null,
    files: Object.fromEntries(
      others.map(([name, bytes]) => [
        name,
        {
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          ...(name in lines && { lines: lines[name]?.length }),
        },
      ]),
    ),
  })
})

test('an empty library has all files that hold lines', async () => {
  const files = await unzip(await exportOf(await open(makeFile())))
  expect([...files.keys()].toSorted()).toEqual(['manifest.json', ...Object.keys(lines)].toSorted())
})

test('the bytes depend on nothing but the library: not on when, where or how its rows came', async () => {
  const first = await exportOf(await sampleStore())
  const db = await open(makeFile())
  // The other way round where nothing refers to it.
  const [documents = '', ...others] = sample
  for (const statement of [documents, ...others.toReversed()]) db.run(statement)
  db.script('VACUUM')
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Kiritimati'
  try {
    expect((await exportOf(db)).equals(first)).toBe(true)
  } finally {
    process.env.TZ = zone
  }
})
