import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { compile } from '../../../../src/core/compile.ts'
import { applyEdits } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { buildIndex } from '../../../../src/core/search/lunr-index.ts'
import { sketchOf } from '../../../../src/core/versions/sketch.ts'
import { changedCards, comparison, listEntries, openOlder } from '../../../../src/main/app/versions.ts'
import { Data } from '../../../../src/main/data/data.ts'
import type { Compiled } from '../../../../src/main/engine/protocol.ts'
import { Anew } from '../../../../src/main/library/anew.ts'
import { saver } from '../../../../src/main/library/save.ts'
import { type VersionReader, Versions } from '../../../../src/main/library/versions.ts'
import { writeContent } from '../../../../src/main/store/briefings.ts'
import { packContent, readBriefing } from '../../../../src/main/store/content.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { readDocument, upsertDocument } from '../../../../src/main/store/documents.ts'
import { listEdits } from '../../../../src/main/store/edits.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { Objects } from '../../../../src/main/store/objects.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { textOf } from '../../../../src/main/store/rows.ts'
import { rate, say } from '../../../fixtures/older/older.ts'
import { sourceOf } from '../../core/source.ts'
import { makeFolder, makeMark, now } from '../store/helpers.ts'
import { compiledFrom, readerAnew, readerVersions } from './helpers.ts'

const opened: Data[] = []
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close({ backup: false })
})

/** The text of a document that cards are made of, and what became of it. */
const text = readFileSync(new URL('../../../fixtures/older/lights-programme.txt', import.meta.url), 'utf8')
const next = text
  .replace('will be 34 metres tall', 'will be 36 metres tall')
  .replace(
    /The Maritime School opened in 1954[^\n]*\n/,
    'A crane is hired from the yard at Ness for eleven weeks.\n',
  )

const files = new Map<string, Uint8Array<ArrayBuffer>>()

function made(words: string, name: string): Briefing {
  const briefing = compile(sourceOf(words, name))
  files.set(briefing.id, Uint8Array.from(new TextEncoder().encode(words)))
  return briefing
}

function compiledOf(briefing: Briefing): Compiled {
  return {
    ...compiledFrom(briefing, files.get(briefing.id) ?? new Uint8Array()),
    index: JSON.stringify(buildIndex(briefing)),
    sketch: [...sketchOf(briefing.blocks.map(({ text }) => text))],
  }
}

const [one, two] = [made(text, 'lights v1.txt'), made(next, 'lights v2.txt')]

async function openData(bundled: Briefing | null = null, read: VersionReader = readerVersions) {
  const data = new Data(makeFolder(), () => undefined)
  opened.push(data)
  const db = await data.open()
  if (!db.ok) throw new Error('not open')
  const stored: string[] = []
  const objects = new Objects(data.file)
  const versions = new Versions({
    data,
    objects,
    reader: read,
    bundled: async (id) => (bundled?.id === id ? JSON.stringify(bundled) : null),
    now: () => now,
    onStored: (document) => stored.push(document),
  })
  const save = saver(
    data,
    objects,
    [],
    () => now,
    async () => false,
    (document, sketch) => versions.note(document, sketch),
  )
  return { db: db.value, data, versions, save, stored }
}

/** All that its user has, table by table, without what says how it came about. */
function stateOf(db: Database): unknown {
  const untold = [
    ...['journal', 'search_changes', 'search_epoch', 'card_changes', 'sqlite_sequence'],
    // What lies aside waits to be done again, with its file.
    ...['versions', 'version_contents', 'sketches', 'held_objects'],
  ]
  const tables = db
    .all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map((row) => textOf(row, 'name'))
    .filter((name) => !untold.includes(name))
  return Object.fromEntries(tables.map((name) => [name, db.all(`SELECT * FROM ${name} ORDER BY 1, 2`)]))
}

const shownIn = async (db: Database, id: string): Promise<Briefing> =>
  applyEdits(JSON.parse((await readBriefing(db, id)) ?? ''), listEdits(db, id))

const cardOn = ({ facts, cards }: Briefing, words: string) => {
  const fact = facts.find(({ text }) => text === words)
  return cards.find((card) => card.fact === fact?.id)
}

/** A document of which a changed, a gone and an unchanged thing was rated, edited and marked. */
async function studied() {
  const parts = await openData()
  const { db, save } = parts
  await save(compiledOf(one))
  const block = (words: string) => one.blocks.find(({ text }) => text.includes(words)) ?? { id: '', text: '' }
  const anchor = (words: string) => {
    const { id, text } = block(words)
    const start = text.indexOf(words)
    return describeAnchor({ id, text }, { start, end: start + words.length })
  }
  for (const card of one.cards) rate(db, one.id, card.id)
  const factOn = (words: string) => one.facts.find((fact) => fact.text === words)?.id ?? 'none'
  say(db, one.id, {
    facts: [
      { ...plainFact(factOn('since 2012')), note: 'Ask why' },
      { ...plainFact(factOn('34 metres')), note: 'Who pays the rest?' },
    ],
    cards: [
      { ...plainCard('mine'), prompt: 'Who?', answer: 'The Board', own: { fact: null, sentence: null } },
    ],
  })
  for (const [id, words] of [
    ['m1', 'set aside $12 million'],
    ['m2', 'teaches 340 students'],
  ] as const) {
    const mark = { ...makeMark(id), document: one.id, parts: [anchor(words)] as const }
    perform(db, { v: 1, kind: 'mark.add', mark }, now)
  }
  savePosition(db, one.id, { block: block('In 2019, 212 ships').id, offset: 0.25 }, now)
  noteRead(db, one.id, [[0, 0.5]])
  return { ...parts, factOn }
}

test('what still holds goes on to a new version, and one undo brings all back exactly', async () => {
  const { db, versions, stored, factOn } = await studied()
  const came = compiledOf(two)
  expect(await versions.near(came)).toMatchObject({ document: one.id, sameName: true, isOlder: false })
  const before = stateOf(db)
  await versions.add(one.id, came, 'version')
  expect(stored).toEqual([one.id])
  const shown = await shownIn(db, one.id)
  expect(shown.id).toBe(one.id)
  expect(shown.blocks).toEqual(two.blocks)
  expect(listEntries(db, one.id).map(({ version, isShown }) => [version, isShown])).toEqual([
    [2, true],
    [1, false],
  ])
  // The rating of what is unchanged goes on; what changed is asked anew, and says what it was.
  const same = cardOn(one, 'since 2012')
  expect(same).toBeDefined()
  expect(shown.cards).toContainEqual(expect.objectContaining({ id: same?.id, answer: '2012' }))
  const changed = cardOn(shown, '36 metres')
  expect(changed?.answer).toBe('36')
  expect(changedCards(db, one.id).cards[changed?.id ?? '']).toEqual({
    was: '34 metres',
    sentence: 'The first light, at Holm Point, will be 34 metres tall.',
  })
  expect(one.cards.map(({ id }) => id)).not.toContain(changed?.id)
  // What was said goes on, or stays with what it was said of.
  const said = listEdits(db, one.id)
  expect(said.facts.map(({ fact }) => fact)).toEqual([factOn('since 2012')])
  expect(said.cards.map(({ card }) => card)).toContain('mine')
  const compared = await comparison(db, versions, one.id, { from: 1, to: 2 })
  expect(compared).toMatchObject({
    ok: true,
    value: { stayed: [{ kind: 'fact', text: 'Who pays the rest?' }] },
  })
  const older = await openOlder(db, versions, one.id, 1)
  if (!older.ok) throw new Error('not open')
  expect(older.value.briefing.blocks).toEqual(one.blocks)
  expect(older.value.marks.map(({ id }) => id).toSorted()).toEqual(['m1', 'm2'])
  const noted = older.value.briefing.facts.find(({ id }) => id === factOn('34 metres'))
  expect(noted?.note).toBe('Who pays the rest?')

  expect(undo(db, { at: now })).toMatchObject({ applied: true, effect: { kind: 'version.set' } })
  expect(stateOf(db)).toEqual(before)
  expect(listEntries(db, one.id)).toEqual([])
  expect(redo(db, now)).toMatchObject({ applied: true })
  expect(await shownIn(db, one.id)).toEqual(shown)
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(stateOf(db)).toEqual(before)
  // Brought in again it is asked about again.
  expect(await versions.near(came)).not.toBeNull()
})

test('an older version that comes later can be turned round, and back', async () => {
  const { db, versions, save } = await openData()
  await save(compiledOf(two))
  await versions.add(two.id, compiledOf(one), 'older')
  expect((await shownIn(db, two.id)).blocks).toEqual(two.blocks)
  expect(listEntries(db, two.id).map(({ version }) => version)).toEqual([1, 2])
  const before = stateOf(db)
  expect(await versions.show(two.id, 2)).toEqual(ok({ changed: true }))
  expect((await shownIn(db, two.id)).blocks).toEqual(one.blocks)
  // Their order stays: it is that of the texts, whichever is read.
  expect(listEntries(db, two.id).map(({ version, isShown }) => [version, isShown])).toEqual([
    [1, false],
    [2, true],
  ])
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(stateOf(db)).toEqual(before)
  expect(listEntries(db, two.id).map(({ version }) => version)).toEqual([1, 2])
  // A file of a version is known, whichever is shown.
  expect(await save(compiledOf(one))).toEqual({ kind: 'known', document: two.id })
  expect(await save(compiledOf(two))).toEqual({ kind: 'known', document: two.id })
  expect(await versions.near(compiledOf(one))).toBeNull()
})

test('what came with the app takes a version too, and is as it came once that is taken back', async () => {
  const { db, versions } = await openData(one)
  const { id, title, date, source, cards } = one
  const stored = { id, title, date, kind: source.kind, words: source.words, cards: cards.length }
  upsertDocument(db, { ...stored, bundled: true, addedAt: now, openedAt: now, file: source.name, notes: [] })
  expect(await versions.near(compiledOf(two))).toMatchObject({ document: id })
  const before = stateOf(db)
  await versions.add(id, compiledOf(two), 'version')
  expect(readDocument(db, id)?.bundled).toBe(false)
  expect((await shownIn(db, id)).blocks).toEqual(two.blocks)
  const older = await openOlder(db, versions, id, 1)
  expect(older).toMatchObject({ ok: true, value: { briefing: { blocks: one.blocks } } })
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(stateOf(db)).toEqual(before)
})

test('what is rated while a version comes is not lost', async () => {
  const meanwhile: (() => void)[] = []
  const { db, versions, save } = await openData(null, {
    ...readerVersions,
    makeVersion: async (request) => {
      const version = await readerVersions.makeVersion(request)
      meanwhile.pop()?.()
      return version
    },
  })
  await save(compiledOf(one))
  const same = cardOn(one, 'since 2012')?.id ?? 'none'
  meanwhile.push(() => rate(db, one.id, same))
  await versions.add(one.id, compiledOf(two), 'version')
  expect(meanwhile).toEqual([])
  expect(db.all('SELECT card FROM reviews').map((row) => textOf(row, 'card'))).toEqual([same])
  expect((await shownIn(db, one.id)).cards.map(({ id }) => id)).toContain(same)
  expect((await shownIn(db, one.id)).blocks).toEqual(two.blocks)
})

test('ten versions come and go again, one step each', async () => {
  const { db, versions, save } = await openData()
  await save(compiledOf(one))
  for (const card of one.cards.slice(0, 4)) rate(db, one.id, card.id)
  const states = [stateOf(db)]
  const texts = Array.from({ length: 10 }, (_, nth) =>
    text.replace('will be 34 metres tall', `will be ${36 + nth} metres tall`),
  )
  for (const [nth, words] of texts.entries()) {
    await versions.add(one.id, compiledOf(made(words, `lights v${nth + 2}.txt`)), 'version')
    states.push(stateOf(db))
  }
  const listed = listEntries(db, one.id)
  expect(listed.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(listed.filter(({ isShown }) => isShown).map(({ version }) => version)).toEqual([11])
  expect(await versions.remove(one.id, 5)).toEqual(ok({ changed: true }))
  expect(listEntries(db, one.id).map(({ version }) => version)).not.toContain(5)
  // The current one cannot go, nor what is not there.
  expect(await versions.remove(one.id, 11)).toMatchObject({ ok: false })
  expect(await versions.remove(one.id, 77)).toMatchObject({ ok: false })
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(listEntries(db, one.id)).toHaveLength(11)
  for (const before of states.slice(0, -1).toReversed()) {
    expect(undo(db, { at: now })).toMatchObject({ applied: true })
    expect(stateOf(db)).toEqual(before)
  }
  expect(listEntries(db, one.id)).toEqual([])
})

test('the current version is read anew from its own file, not from that of the first one', async () => {
  const { db, data, versions, save } = await openData()
  await save(compiledOf(one))
  await versions.add(one.id, compiledOf(two), 'version')
  // As another compiler may have left it.
  const shown = JSON.parse((await readBriefing(db, one.id)) ?? '') as Briefing
  const then = { ...shown, blocks: shown.blocks.map((block) => ({ ...block, text: `* ${block.text}` })) }
  writeContent(db, one.id, await packContent({ briefing: JSON.stringify(then), index: '{}' }), 0)
  const anew = new Anew({
    data,
    objects: new Objects(data.file),
    engine: readerAnew,
    isOff: () => false,
    now: () => now,
    onStored: () => undefined,
    onState: () => undefined,
  })
  expect(await anew.make(one.id, 'compiled')).toEqual(ok({ changed: true }))
  const made = await shownIn(db, one.id)
  expect(made.id).toBe(one.id)
  expect(made.blocks).toEqual(two.blocks)
})

test('an empty version is asked about by its name, and another document is not', async () => {
  const { versions, save } = await openData()
  await save(compiledOf(one))
  expect(await versions.near(compiledOf(made('To come.', 'lights final.txt')))).toMatchObject({
    document: one.id,
  })
  const other = made(
    'The night clinic saw 9,140 patients last year, and waits took 74 minutes.',
    'clinic.txt',
  )
  const clinic = { ...compiledOf(other), title: 'The night clinic' }
  expect(await versions.near(clinic)).toBeNull()
})

test.each([
  ['cancelled', 'comparison-stopped'],
  [{ why: 'is too long' }, 'not-compared'],
] as const)('a comparison that ends with %j says so', async (why, code) => {
  const { versions, save } = await openData(null, { ...readerVersions, compare: async () => err(why) })
  await save(compiledOf(one))
  await versions.add(one.id, compiledOf(two), 'version')
  expect(await versions.compare(one.id, 1, 2)).toEqual(err({ code, subject: null }))
})
