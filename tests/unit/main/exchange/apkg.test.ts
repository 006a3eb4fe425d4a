import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { CardDocument } from '../../../../src/main/exchange/anki-notes.ts'
import { exportApkg } from '../../../../src/main/exchange/apkg.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { growthOf } from '../../steps.ts'
import { unzip } from './unzip.ts'

// Anki itself is not to be had where this runs: what stands in for it is a zip reader that is not ours and SQL over
// the tables and JSON that Anki's documentation of its database promises.

const folder = mkdtempSync(join(tmpdir(), 'precis-apkg-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = Date.UTC(2026, 10, 24, 12)
const card = {
  accept: [],
  judging: 'value',
  items: [],
  leading: [],
  source: null,
  section: null,
  link: null,
  changedAt: at - 86_400_000,
  partial: false,
  tags: [],
  note: null,
} as const
const documents: readonly CardDocument[] = [
  {
    title: 'Harbour Accord',
    tags: ['east asia', 'Tokyo'],
    cards: [
      {
        ...card,
        id: 'a1',
        prompt: 'It was signed in ____.',
        answer: '1954',
        section: 'Trade',
        accept: ['in 1954'],
      },
      {
        ...card,
        id: 'a2',
        prompt: 'Who signed <it>?',
        answer: 'Both & all\nof them',
        source: 'Both signed.',
      },
    ],
  },
  { title: 'Other', tags: [], cards: [{ ...card, id: 'b1', prompt: 'q', answer: 'a', section: 'One::Two' }] },
]

async function opened(given: readonly CardDocument[]): Promise<Database> {
  const files = await unzip(await exportApkg(given, at))
  expect([...files.keys()].toSorted()).toEqual(['collection.anki2', 'media'])
  expect(JSON.parse(files.get('media')?.toString() ?? '')).toEqual({})
  const path = join(folder, `${Math.random()}.anki2`)
  writeFileSync(path, files.get('collection.anki2') ?? '')
  return connect(path, { readOnly: true })
}

const json = (db: Database, column: string) => JSON.parse(String(db.get(`SELECT ${column} AS v FROM col`)?.v))

test('a deck is a whole collection of schema 11', async () => {
  const db = await opened(documents)
  expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  expect(db.get('SELECT count(*) AS n, ver, usn, tags FROM col')).toEqual({
    n: 1,
    ver: 11,
    usn: 0,
    tags: '{}',
  })
  const tables = db
    .all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name)
  expect(tables).toEqual(['cards', 'col', 'graves', 'notes', 'revlog'])
  const types = Object.values(json(db, 'models')) as {
    id: number
    name: string
    type: number
    flds: { name: string }[]
    tmpls: { qfmt: string; afmt: string }[]
  }[]
  expect(types.map(({ name, type, flds }) => [name, type, flds.map((field) => field.name)])).toEqual([
    ['Precis Basic', 0, ['Front', 'Back', 'Precis']],
    ['Precis Both Ways', 0, ['Front', 'Back', 'Precis']],
    ['Precis Cloze', 1, ['Text', 'Back Extra', 'Precis']],
  ])
  expect(types[0]?.tmpls[0]?.qfmt).toBe('{{Front}}')
  expect(types[2]?.tmpls[0]?.qfmt).toBe('{{cloze:Text}}')
  // Each note is of a type that is there, each card of a note and in a deck that is there, with options that are.
  const decks = json(db, 'decks')
  const options = json(db, 'dconf')
  for (const deck of Object.values(decks) as { conf: number }[]) expect(options[deck.conf]).toBeDefined()
  for (const { mid } of db.all('SELECT mid FROM notes')) expect(types.map(({ id }) => id)).toContain(mid)
  expect(db.all('SELECT * FROM cards WHERE nid NOT IN (SELECT id FROM notes)')).toEqual([])
  for (const { did } of db.all('SELECT did FROM cards')) expect(decks[String(did)]).toBeDefined()
  db.close()
})

test('each card is a new note with its words, its tags and its deck', async () => {
  const db = await opened(documents)
  const decks = json(db, 'decks')
  const rows = db.all(
    'SELECT guid, flds, sfld, csum, notes.tags AS tags, did, type, queue, due, ord FROM notes JOIN cards ON nid = notes.id ORDER BY notes.id',
  )
  expect(
    rows.map(({ guid, flds, did }) => [guid, String(flds).split('\u001f'), decks[String(did)].name]),
  ).toEqual([
    [
      'a1',
      ['It was signed in {{c1::1954}}.', '<div class="precis-also">Also: <i>in 1954</i></div>', ''],
      'Harbour Accord::Trade',
    ],
    [
      'a2',
      [
        'Who signed &lt;it&gt;?',
        'Both &amp; all<br>of them<div class="precis-source">Both signed.</div>',
        '',
      ],
      'Harbour Accord',
    ],
    ['b1', ['q', 'a', ''], 'Other::One:Two'],
  ])
  expect(rows.map(({ tags }) => tags)).toEqual([' east_asia Tokyo ', ' east_asia Tokyo ', ''])
  expect(rows.map(({ type, queue, ord, due }) => [type, queue, ord, due])).toEqual([
    [0, 0, 0, 1],
    [0, 0, 0, 2],
    [0, 0, 0, 3],
  ])
  for (const { sfld, csum } of rows) {
    const sum = Number.parseInt(createHash('sha1').update(String(sfld)).digest('hex').slice(0, 8), 16)
    expect(csum).toBe(sum)
  }
  // Every level of a deck is a deck.
  expect(Object.values(decks).map((deck) => (deck as { name: string }).name)).toEqual(
    expect.arrayContaining(['Default', 'Harbour Accord', 'Harbour Accord::Trade', 'Other', 'Other::One:Two']),
  )
  db.close()
})

test('a note says when its card was last changed, in seconds', async () => {
  const one = { ...card, id: 'a1', prompt: 'q', answer: 'a' }
  const two = { ...card, id: 'a2', prompt: 'r', answer: 'b', changedAt: at - 1_500 }
  const db = await opened([{ title: 'T', tags: [], cards: [one, two] }])
  const seconds = at / 1000
  expect(db.all('SELECT mod FROM notes ORDER BY id')).toEqual([
    { mod: seconds - 86_400 },
    { mod: seconds - 2 },
  ])
  expect(db.all('SELECT mod FROM cards ORDER BY id')).toEqual([
    { mod: seconds - 86_400 },
    { mod: seconds - 2 },
  ])
  db.close()
})

test('a second export has the same note types, decks and guids, so that Anki renews and never doubles', async () => {
  const [one, two] = [await opened(documents), await opened(documents)]
  const idsOf = (db: Database) => [
    Object.keys(json(db, 'models')),
    Object.keys(json(db, 'decks')),
    db.all('SELECT guid FROM notes').map(({ guid }) => guid),
  ]
  expect(idsOf(one)).toEqual(idsOf(two))
  one.close()
  two.close()
})

test('no cards make an empty deck, and many make one, each at the same cost', async () => {
  const none = await opened([])
  expect(none.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 0 })
  const manyCards = (length: number) => {
    const cards = Array.from({ length }, (_, n) => ({
      ...card,
      id: `c${n}`,
      prompt: `q ____ ${n}`,
      answer: `${n}`,
    }))
    return [{ title: 'Many', tags: [], cards }]
  }
  let many = none
  const growth = await growthOf(
    async (count) => {
      many.close()
      many = await opened(manyCards(count))
    },
    1000,
    10_000,
  )
  expect(growth).toBeLessThan(11)
  expect(many.get('SELECT count(DISTINCT guid) AS n FROM notes')).toEqual({ n: 10_000 })
  many.close()
})
