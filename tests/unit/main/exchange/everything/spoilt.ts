/** Libraries that something was done to, by the names of hostile.expected.ts. */
import { deflateRawSync } from 'node:zlib'
import { briefingOf } from './samples.ts'
import { type Files, manifestOf, zipOf } from './zip.ts'

const a = 'aaaaaaaaaaaaaaaa'
const c = 'cccccccccccccccc'
const marksOfA = `marks/${a}.annotation`
const briefingOfA = `briefings/${a}.json`

type Spoil = (files: Files, whole: Buffer) => Buffer | Promise<Buffer>

/** Other lines in a file, with a manifest that is true of them. */
const lines =
  (file: string, change: (lines: string[]) => readonly (string | Buffer)[]): Spoil =>
  (files) => {
    const before = files.get(file)?.toString('utf8').split('\n').slice(0, -1) ?? []
    const after = change(before).flatMap((line) => [Buffer.from(line), Buffer.from('\n')])
    return zipOf(new Map([...files, [file, Buffer.concat(after)]]))
  }

/** Another second line. */
const second = (change: (line: string) => string | Buffer, file = 'reviews.jsonl'): Spoil =>
  lines(file, ([first = '', line = '', ...others]) => [first, change(line), ...others])

const first = (file: string, change: (line: string) => string): Spoil =>
  lines(file, ([line = '', ...others]) => [change(line), ...others])

const field = (name: string, value: string) => (line: string) =>
  line.replace(new RegExp(`"${name}":(?:"[^"]*"|[^,}]*)`), () => `"${name}":${value}`)

const file =
  (name: string, text: string): Spoil =>
  (files) =>
    zipOf(new Map([...files, [name, Buffer.from(text)]]))

/** A manifest that says something else of the ratings. */
const lie =
  (change: object): Spoil =>
  (files) => {
    const manifest = manifestOf(files) as { files: Record<string, object> }
    const said = { ...manifest.files, 'reviews.jsonl': { ...manifest.files['reviews.jsonl'], ...change } }
    return zipOf(files, { ...manifest, files: said })
  }

/** Changes the central directory's record of a file. */
const record =
  (name: string, change: (bytes: Buffer, at: number) => void): Spoil =>
  async (files) => {
    const bytes = await zipOf(files)
    const at = bytes.lastIndexOf(name) - 46
    change(bytes, at)
    return bytes
  }

const marks = (items: readonly object[], document = a): Spoil =>
  file(`marks/${document}.annotation`, JSON.stringify({ items }))

export const annotationOf = (id: string, document: string) => ({
  id: `urn:precis:${id}`,
  created: '2023-11-14T22:13:20.000Z',
  motivation: 'bookmarking',
  body: { value: '' },
  target: {
    source: `urn:precis:document:${document}`,
    selector: [
      { type: 'TextQuoteSelector', exact: 'ferry', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 4, end: 9 },
      { type: 'FragmentSelector', conformsTo: 'urn:precis:block', value: 'b1' },
    ],
  },
})

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const briefing = (change: object, id = a): Spoil =>
  file(briefingOfA, JSON.stringify({ ...briefingOf(id), ...change }))

/** A zip that says it has more files than it has, as ZIP64 lets it. */
async function claiming(files: Files, entries: number): Promise<Buffer> {
  const bytes = await zipOf(files)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const [tail, record, locator] = [bytes.subarray(end), Buffer.alloc(56), Buffer.alloc(20)]
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(entries), 24)
  record.writeBigUInt64LE(BigInt(entries), 32)
  record.writeBigUInt64LE(BigInt(tail.readUInt32LE(12)), 40)
  record.writeBigUInt64LE(BigInt(tail.readUInt32LE(16)), 48)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(end), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([bytes.subarray(0, end), record, locator, tail])
}

/** Two gigabytes of blanks, packed to two megabytes. */
async function bomb(files: Files): Promise<Buffer> {
  const packed = deflateRawSync(Buffer.alloc(1_000_000, ' '))
  const bytes = await zipOf(new Map([...files, ['reviews.jsonl', Buffer.alloc(1_000_000, ' ')]]))
  const at = bytes.lastIndexOf('reviews.jsonl') - 46
  if (bytes.readUInt32LE(at + 20) !== packed.length) throw new Error('not the entry that was meant')
  bytes.writeUInt32LE(2_000_000_000, at + 24)
  return bytes
}

export const spoils: Readonly<Record<string, Spoil>> = {
  'not a zip': () => Buffer.from('a plain text'),
  'empty zip': () => Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]),
  'cut in the middle': (_, whole) => whole.subarray(0, whole.length / 2),
  'cut at the end': (_, whole) => whole.subarray(0, whole.length - 1),
  'another zip': async () => {
    const bytes = await zipOf([], 'x')
    // The same length, so that all else stays right.
    return Buffer.from(bytes.toString('latin1').replaceAll('manifest.json', 'reviews.jsonl'), 'latin1')
  },
  'manifest is no JSON': (files) => zipOf(files, '{"format":'),
  'manifest of another program': (files) => zipOf(files, { ...manifestOf(files), format: 'other' }),
  'manifest nests deep': (files) => zipOf(files, deep(1_000_000)),
  'newer version': (files) => zipOf(files, { ...manifestOf(files), version: 4, more: true }),
  'path that climbs out': async (files) => {
    const bytes = await zipOf(new Map([...files, ['aa/bb/evil.txt', Buffer.from('x')]]))
    return Buffer.from(bytes.toString('latin1').replaceAll('aa/bb/evil.txt', '../../evil.txt'), 'latin1')
  },
  'file of another kind': file('notes/run.exe', 'MZ'),
  'a million entries': (files) => claiming(files, 1_000_000),
  'file listed twice': (files) =>
    zipOf([...files, ['reviews.jsonl', files.get('reviews.jsonl') ?? Buffer.alloc(0)]]),
  'file missing': (files) => {
    const others = [...files].filter(([name]) => name !== 'reviews.jsonl')
    return zipOf(others, manifestOf(files))
  },
  'file not in the manifest': (files) => {
    const others = [...files].filter(([name]) => name !== 'tags.jsonl')
    return zipOf(files, manifestOf(new Map(others)))
  },
  'file locked by a password': record('reviews.jsonl', (bytes, at) => bytes.writeUInt16LE(0x801, at + 8)),
  bomb,
  'bomb that hides its size': async (files) => {
    const blanks = new Map([...files, ['reviews.jsonl', Buffer.alloc(1_000_000, ' ')]])
    const manifest = manifestOf(files) as { files: Record<string, object> }
    const said = { ...(manifestOf(blanks) as typeof manifest).files['reviews.jsonl'], bytes: 10 }
    const bytes = await zipOf(blanks, { ...manifest, files: { ...manifest.files, 'reviews.jsonl': said } })
    bytes.writeUInt32LE(10, bytes.lastIndexOf('reviews.jsonl') - 46 + 24)
    return bytes
  },
  'bytes flipped': async (files) => {
    const bytes = await zipOf(files)
    const data = bytes.indexOf('reviews.jsonl') + 'reviews.jsonl'.length
    for (let at = data; at < data + 12; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    return bytes
  },
  'size lies': lie({ bytes: 7 }),
  'hash lies': lie({ sha256: '0'.repeat(64) }),
  'count lies': lie({ lines: 7 }),
  'line is no JSON': second(() => '{"id":2'),
  'line is no object': second(() => '[1,2]'),
  'no UTF-8': second((line) => Buffer.concat([Buffer.from(line), Buffer.from([0xff])])),
  'blank line': second(() => ''),
  'last line without an end': (files) => {
    const bytes = files.get('reviews.jsonl') ?? Buffer.alloc(0)
    return zipOf(new Map([...files, ['reviews.jsonl', bytes.subarray(0, -1)]]))
  },
  'field missing': second((line) => line.replace(/,"rating":\d/, '')),
  'field unknown': second((line) => line.replace('{', '{"mood":"good",')),
  'rating of 9': second(field('rating', '9')),
  'rating of a word': second(field('rating', '"good"')),
  'number too large': second(field('at', '1e300')),
  'fraction for a time': second(field('at', '0.5')),
  'id twice': second(field('id', '1')),
  'out of order': lines('reviews.jsonl', ([one = '', two = '', ...others]) => [two, one, ...others]),
  'unknown document': second(field('document', `"${c}"`)),
  'takes back nothing': lines('reviews.jsonl', (all) =>
    all.map((line) => line.replace('"revokes":1', '"revokes":99')),
  ),
  'takes back another card': lines('reviews.jsonl', (all) =>
    all.map((line) => line.replace('"revokes":1', '"revokes":2')),
  ),
  'takes back twice': lines('reviews.jsonl', (all) => [...all, field('id', '4')(all[2] ?? '')]),
  'lone surrogate': second(field('card', '"\\ud800"')),
  NUL: second(field('card', '"\\u0000"')),
  'document id that is none': first('documents.jsonl', field('id', '"../../etc/passwd"')),
  'document kind that is none': first('documents.jsonl', field('kind', '"exe"')),
  'document twice': lines('documents.jsonl', ([one = '', ...others]) => [one, one, ...others]),
  'tags that differ in case': lines('tags.jsonl', () =>
    ['A', 'a'].map((tag) => `{"document":"${a}","tag":"${tag}"}`),
  ),
  'edit of another card': first('card-edits.jsonl', (line) =>
    line.replace('"card":"c1","document"', '"card":"c2","document"'),
  ),
  'edit that nests deep': first('card-edits.jsonl', (line) =>
    line.replace('"own":null', `"own":null,"x":${deep(10_000)}`),
  ),
  'schedule beyond reason': first('settings.jsonl', () => '{"key":"schedule","value":{"retention":7}}'),
  'window of another screen': first('settings.jsonl', () => '{"key":"window","value":{}}'),
  'stretches that are none': first('readings.jsonl', (line) => line.replace('[[0,0.5]]', '[0]')),
  'briefing is no JSON': file(briefingOfA, '{'),
  'briefing that is no UTF-8': (files) =>
    zipOf(new Map([...files, [briefingOfA, Buffer.from([0x7b, 0xff, 0x7d])]])),
  'briefing of another document': briefing({}, c),
  'briefing with text that is none': briefing({
    blocks: briefingOf(a).blocks.map((block) => ({ ...block, text: 7 })),
  }),
  'briefing with a section of nothing': briefing({
    sections: [{ id: 's1', level: 1, title: null, blocks: ['b1', 'b2', 'b3'] }],
  }),
  'briefing of no document': file(`briefings/${c}.json`, JSON.stringify(briefingOf(c))),
  'marks are no JSON': file(marksOfA, 'x'),
  'mark without a place': marks([
    { ...annotationOf('m1', a), target: { source: `urn:precis:document:${a}` } },
  ]),
  'mark of another document': marks([annotationOf('m1', c)]),
  'mark twice': marks([annotationOf('m1', a), annotationOf('m1', a)]),
  'marks of no document': marks([annotationOf('m1', c)], c),
}
