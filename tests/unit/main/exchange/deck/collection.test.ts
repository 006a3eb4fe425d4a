import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openCollection } from '../../../../../src/main/exchange/deck/collection.ts'
import { openDeck } from '../../../../../src/main/exchange/deck/package.ts'
import { unzstd } from '../../../../../src/main/exchange/deck/zstd.ts'
import { types } from './kinds.expected.ts'
import { forms, type MadeDeck, madeCollection, madeFile, zstd } from './made.ts'

const folder = mkdtempSync(join(tmpdir(), 'precis-decks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let written = 0
function put(bytes: Uint8Array): string {
  written += 1
  const path = join(folder, `${written}.apkg`)
  writeFileSync(path, bytes)
  return path
}

const picture = new Uint8Array(200_000).fill(7)
const deck: MadeDeck = {
  notes: [
    {
      guid: 'g1',
      type: types.basic,
      fields: ['Tarn', 'Lorn <img src="a b.png">'],
      tags: ' rivers north ',
      cards: [
        {
          ord: 0,
          deck: 'Lands::North',
          isSuspended: true,
          log: [{ id: Date.UTC(2026, 0, 5), ease: 3, type: 0 }],
        },
      ],
    },
    { guid: 'g2', type: types.cloze, fields: ['{{c1::a}} b', ''], cards: [{ ord: 0, deck: 'Lands' }] },
  ],
  media: { 'a b.png': picture, 'é.mp3': new Uint8Array([1]) },
}

describe.each(forms)('a deck in %s', (form) => {
  test('has its notes, decks, log and media', async () => {
    const file = await openDeck(put(await madeFile(form, deck)))
    const collection = openCollection(file.collection)
    const [first, second] = [...collection.notes()].flat()
    expect(collection.noteCount).toBe(2)
    expect(first).toMatchObject({
      guid: 'g1',
      fields: ['Tarn', 'Lorn <img src="a b.png">'],
      tags: ['rivers', 'north'],
      type: { name: 'Basic', isCloze: false, fields: ['Front', 'Back'] },
    })
    expect(first?.cards).toEqual([
      {
        ord: 0,
        deck: expect.any(Number),
        isSuspended: true,
        schedule: { type: 0, due: 0, originalDue: 0, interval: 0, reps: 0, lapses: 0, data: '' },
        log: [{ at: Date.UTC(2026, 0, 5), ease: 3, kind: 0, factor: 2500, time: 4000 }],
      },
    ])
    expect(collection.decks.get(first?.cards[0]?.deck ?? 0)).toEqual(['Lands', 'North'])
    expect(second).toMatchObject({ guid: 'g2', type: { name: 'Cloze', isCloze: true } })
    expect(await file.media('a b.png')).toEqual(Buffer.from(picture))
    expect(await file.media('e\u0301.mp3')).toEqual(Buffer.from([1]))
    expect(await file.media('0')).toBeNull()
    expect(await file.media('../a b.png')).toBeNull()
    collection.close()
    file.close()
  })

  test('that is cut short anywhere is refused or read, and never more', async () => {
    const whole = await madeFile(form, deck)
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const path = put(whole.subarray(0, at))
      await expect(openDeck(path)).rejects.toThrow(/no deck of Anki|damaged/)
    }
    const collection = madeCollection(form, deck)
    const notesIn = (bytes: Uint8Array) => [...openCollection(bytes).notes()].flat()
    const all = notesIn(collection)
    for (let at = 0; at < collection.length; at += 4096) {
      const part = collection.subarray(0, at)
      try {
        // Where only an index was cut off that is not read.
        expect(notesIn(part)).toEqual(all)
      } catch (cause) {
        expect(String(cause)).toMatch(/damaged|no collection/)
      }
    }
  })
})

async function zipOf(entries: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  return put(await buffer(zip.outputStream))
}

test('a deck without media has none; a list that is no list says nothing', async () => {
  const collection = madeCollection('anki2', deck)
  for (const list of [{}, { media: Buffer.from('[') }, { media: Buffer.from('"x"') }]) {
    const file = await openDeck(await zipOf({ 'collection.anki2': collection, ...list }))
    expect(await file.media('a b.png')).toBeNull()
    file.close()
  }
})

test('a picture that is too large is not unpacked', async () => {
  const large = Buffer.alloc(33 * 1024 * 1024)
  for (const bytes of [large, zstd(large)]) {
    const file = await openDeck(
      await zipOf({
        'collection.anki2': madeCollection('anki2', deck),
        media: Buffer.from('{"0": "large.png"}'),
        '0': bytes,
      }),
    )
    expect(await file.media('large.png')).toBe('large')
    file.close()
  }
})

test.each([
  ['other files', { 'a.txt': Buffer.from('x') }, /holds no deck/],
  ['a collection that is no database', { 'collection.anki2': Buffer.from('no database at all') }, /damaged/],
  ['another database', { 'collection.anki21': madeOther() }, /no collection of Anki/],
])('%s are refused', async (_, entries, why) => {
  const read = async () => openCollection((await openDeck(await zipOf(entries as never))).collection)
  await expect(read()).rejects.toThrow(why)
})

function madeOther(): Buffer {
  const bytes = madeCollection('anki2', deck)
  // Tables by other names.
  return Buffer.from(bytes.toString('latin1').replaceAll('revlog', 'revlig'), 'latin1')
}

test('what Zstandard unpacks is bounded, and what is damaged is nothing', () => {
  const packed = zstd(Buffer.alloc(300_000, 5))
  expect(unzstd(packed, 300_000)).toEqual(Buffer.alloc(300_000, 5))
  expect(unzstd(packed, 299_999)).toBe('large')
  for (const at of [5, 13, 14, 1000, packed.length - 1])
    expect(unzstd(packed.subarray(0, at), 1e6)).toBeNull()
})
