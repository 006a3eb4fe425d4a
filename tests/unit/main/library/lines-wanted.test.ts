import { afterEach, expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { compile } from '../../../../src/core/compile.ts'
import { applyEdits } from '../../../../src/core/edits/apply-edits.ts'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { Data } from '../../../../src/main/data/data.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { Anew } from '../../../../src/main/library/anew.ts'
import { linesWanted, withLines } from '../../../../src/main/library/lines-wanted.ts'
import { Versions } from '../../../../src/main/library/versions.ts'
import { writeContent } from '../../../../src/main/store/briefings.ts'
import { packContent, readBriefing } from '../../../../src/main/store/content.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { documentOf, upsertDocument } from '../../../../src/main/store/documents.ts'
import { listEdits } from '../../../../src/main/store/edits.ts'
import { holdObjects } from '../../../../src/main/store/held-objects.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { Objects } from '../../../../src/main/store/objects.ts'
import { rate, say } from '../../../fixtures/older/older.ts'
import { makeFolder, makeMark, now } from '../store/helpers.ts'
import { compiledFrom, readerAnew, readerVersions } from './helpers.ts'

const opened: Data[] = []
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close({ backup: false })
})

const page = `<!doctype html><html><head><title>The Ferry</title></head><body><h1>The Ferry</h1>
<p>The ferry opened on 4 May 2021 and carries 240 people a day across the river, as the board of the harbour says.</p>
<aside class="share">The harbour board met in Tarn.</aside>
<p>The bridge cost EUR 14 million and was closed for repairs in 2023, when 900 people a day had to take the ferry.</p>
<p>The Lund Tunnel Company (LTC) was founded in 1987 to dig a tunnel under the river between the two towns. It employs 320 people, and its tunnel is 4 kilometres long.</p>
<p>The harbour board will open a new dock for the ferries of both towns by 3 March 2027, and the ministry will pay EUR 30 million for it.</p>
</body></html>`
const bridge =
  'The bridge cost EUR 14 million and was closed for repairs in 2023, when 900 people a day had to take the ferry.'
const left = 'The harbour board met in Tarn.'

async function openFerry() {
  const data = new Data(makeFolder(), () => undefined)
  opened.push(data)
  const open = await data.open()
  if (!open.ok) throw new Error('not open')
  const db = open.value
  const bytes = new TextEncoder().encode(page)
  const read = readTextual({ bytes, name: 'ferry.html' })
  if (!read.ok) throw new Error(read.error)
  const briefing = compile(read.value)
  upsertDocument(db, { ...documentOf(briefing), bundled: false, addedAt: now, openedAt: now })
  const content = await packContent({ briefing: JSON.stringify(briefing), index: '{}' })
  writeContent(db, briefing.id, content, briefing.compiler ?? 0)
  const objects = new Objects(data.file)
  const hash = await objects.put(bytes)
  holdObjects(db, briefing.id, 'original', [{ hash, size: bytes.length }])
  const anew = new Anew({
    data,
    objects,
    engine: readerAnew,
    isOff: () => false,
    now: () => now + 5,
    onStored: () => undefined,
    onState: () => undefined,
  })
  return { data, db, briefing, objects, anew }
}

const shownIn = async (db: Database, id: string) => JSON.parse((await readBriefing(db, id)) ?? '')

test('a piece comes back and is left out again: nothing of its user goes, and the text is what it was', async () => {
  const { db, briefing, anew } = await openFerry()
  const { id } = briefing
  const [first, second] = briefing.cards
  const last = briefing.blocks.at(-1)
  if (first === undefined || second === undefined || last === undefined) throw new Error('nothing is asked')
  rate(db, id, first.id)
  const fact = briefing.facts[0]?.id ?? ''
  say(db, id, {
    facts: [{ ...plainFact(fact), note: 'Ask.' }],
    cards: [{ ...plainCard(second.id), prompt: 'When? ____' }],
  })
  const mark = { ...makeMark('m', id), parts: [describeAnchor(last, { start: 0, end: 10 })] as const }
  perform(db, { v: 1, kind: 'mark.add', mark }, now)
  const before = { briefing: await shownIn(db, id), edits: listEdits(db, id), marks: listMarks(db) }
  const texts = (briefing: { blocks: readonly { text: string }[] }) => briefing.blocks.map(({ text }) => text)

  expect(await anew.make(id, { lines: { texts: [left], wanted: 'in' } })).toEqual(ok({ changed: true }))
  const there = await shownIn(db, id)
  expect(texts(there)).toEqual(texts(briefing).toSpliced(1, 0, left))
  expect(there.broughtBack).toMatchObject([{ text: left }])
  expect(there.dropped.some(({ text }: { text: string }) => text === left)).toBe(false)
  expect({ edits: listEdits(db, id), marks: listMarks(db) }).toEqual({
    edits: before.edits,
    marks: before.marks,
  })
  for (const card of briefing.cards) expect(there.cards).toContainEqual(card)

  // Read anew for any other reason, it stays.
  expect(await anew.make(id, 'compiled')).toEqual(ok({ changed: false }))
  expect(texts(await shownIn(db, id))).toContain(left)

  expect(await anew.make(id, { lines: { texts: [left], wanted: 'out' } })).toEqual(ok({ changed: true }))
  expect({ briefing: await shownIn(db, id), edits: listEdits(db, id), marks: listMarks(db) }).toEqual(before)

  expect(undo(db, { at: now + 6 })).toMatchObject({ applied: true, command: { lines: 'out' } })
  expect(texts(await shownIn(db, id))).toContain(left)
  expect(redo(db, now + 7)).toMatchObject({ applied: true })
  expect(await shownIn(db, id)).toEqual(before.briefing)
})

test('a new version has what was brought back, in one step with its arrival', async () => {
  const { data, db, briefing, objects, anew } = await openFerry()
  const { id } = briefing
  expect(await linesWanted(data, id)).toEqual([])
  await anew.make(id, { lines: { texts: [left], wanted: 'in' } })
  const lines = await linesWanted(data, id)
  expect(lines).toEqual([{ texts: [left], wanted: 'in' }])
  const before = await shownIn(db, id)

  const bytes = new TextEncoder().encode(page.replace('EUR 14 million', 'EUR 16 million'))
  const read = readTextual({ bytes, name: 'ferry-2.html' })
  if (!read.ok) throw new Error(read.error)
  const came = compiledFrom(compile(read.value), bytes)
  const versions = new Versions({
    data,
    objects,
    reader: readerVersions,
    bundled: async () => null,
    now: () => now + 9,
    onStored: () => undefined,
  })
  await versions.add(id, await withLines(readerAnew, came, lines), 'version')
  const texts = async () =>
    (await shownIn(db, id)).blocks.map(({ text }: { text: string }) => text).join('\n')
  expect(await texts()).toContain('EUR 16 million')
  expect(await texts()).toContain(left)
  undo(db, { at: now + 10 })
  expect(await shownIn(db, id)).toEqual(before)
  redo(db, now + 11)
  expect(await texts()).toContain('EUR 16 million')
  expect(await texts()).toContain(left)
})

test('a version that cannot be read with the lines comes as it is', async () => {
  const { briefing } = await openFerry()
  const came = compiledFrom(briefing, new TextEncoder().encode(page))
  const lines = [{ texts: [left], wanted: 'in' }] as const
  expect(await withLines({ makeAnew: async () => err({ why: 'is odd' }) }, came, lines)).toBe(came)
  await expect(withLines({ makeAnew: async () => err('cancelled') }, came, lines)).rejects.toThrow()
})

test('what was not left out, or is back already, changes nothing', async () => {
  const { db, briefing, anew } = await openFerry()
  const { id } = briefing
  expect(await anew.make(id, { lines: { texts: ['Nothing of it'], wanted: 'in' } })).toEqual(
    ok({ changed: false }),
  )
  expect(await shownIn(db, id)).toEqual(JSON.parse(JSON.stringify(briefing)))
})

const textsIn = async (db: Database, id: string) =>
  (await shownIn(db, id)).blocks.map(({ text }: { text: string }) => text)

test('a paragraph is left out with all that was made of it, and comes back with all that was said of it', async () => {
  const { data, db, briefing, objects, anew } = await openFerry()
  const { id } = briefing
  const block = briefing.blocks.find(({ text }) => text === bridge)
  const there = briefing.cards.filter((card) => card.block === block?.id)
  const [card] = there
  const fact = briefing.facts.find((each) => each.block === block?.id)
  if (block === undefined || card === undefined || fact === undefined)
    throw new Error('nothing is asked of it')
  rate(db, id, card.id)
  say(db, id, {
    facts: [{ ...plainFact(fact.id), state: 'accepted', note: 'Ask.' }],
    cards: [{ ...plainCard(card.id), prompt: 'How much? ____' }],
  })
  const mark = { ...makeMark('m', id), parts: [describeAnchor(block, { start: 0, end: 10 })] as const }
  perform(db, { v: 1, kind: 'mark.add', mark }, now)
  const before = { briefing: await shownIn(db, id), edits: listEdits(db, id), marks: listMarks(db) }
  const asked = async () => applyEdits(await shownIn(db, id), listEdits(db, id)).cards.map((card) => card.id)
  const all = await asked()

  expect(await anew.make(id, { lines: { texts: [bridge], wanted: 'out' } })).toEqual(ok({ changed: true }))
  expect(await textsIn(db, id)).toEqual(
    briefing.blocks.map(({ text }) => text).filter((text) => text !== bridge),
  )
  expect((await asked()).filter((card) => there.some((each) => each.id === card))).toEqual([])
  expect({ edits: listEdits(db, id), marks: listMarks(db) }).toEqual({
    edits: before.edits,
    marks: before.marks,
  })
  expect(await linesWanted(data, id)).toEqual([{ texts: [bridge], wanted: 'out' }])

  // Read anew for any other reason, or imported once more, it stays out.
  expect(await anew.make(id, 'compiled')).toEqual(ok({ changed: false }))
  expect(await anew.take(id, JSON.stringify(briefing))).toBe(true)
  expect(await textsIn(db, id)).not.toContain(bridge)

  // A new version goes without it too.
  const bytes = new TextEncoder().encode(page.replace('240 people', '260 people'))
  const read = readTextual({ bytes, name: 'ferry-2.html' })
  if (!read.ok) throw new Error(read.error)
  const came = compiledFrom(compile(read.value), bytes)
  const versions = new Versions({
    ...{ data, objects, reader: readerVersions, bundled: async () => null, now: () => now + 9 },
    onStored: () => undefined,
  })
  await versions.add(id, await withLines(readerAnew, came, await linesWanted(data, id)), 'version')
  expect((await textsIn(db, id)).join('\n')).toContain('260 people')
  expect(await textsIn(db, id)).not.toContain(bridge)
  undo(db, { at: now + 10 })

  expect(await anew.make(id, { lines: { texts: [bridge], wanted: 'in' } })).toEqual(ok({ changed: true }))
  expect({ briefing: await shownIn(db, id), edits: listEdits(db, id), marks: listMarks(db) }).toEqual(before)
  expect(await asked()).toEqual(all)

  await anew.make(id, { lines: { texts: [bridge], wanted: 'out' } })
  expect(undo(db, { at: now + 11 })).toMatchObject({ applied: true, command: { lines: 'out' } })
  expect(await shownIn(db, id)).toEqual(before.briefing)
  expect(redo(db, now + 12)).toMatchObject({ applied: true })
  expect(await textsIn(db, id)).not.toContain(bridge)
})

test('a paragraph of a document whose file is gone can be left out; what is in the file alone cannot come back', async () => {
  const { db, briefing, anew } = await openFerry()
  const { id } = briefing
  holdObjects(db, id, 'original', [])
  expect(await anew.make(id, { lines: { texts: [bridge], wanted: 'out' } })).toEqual(ok({ changed: true }))
  expect(await textsIn(db, id)).not.toContain(bridge)
  const failed = err({ code: 'not-made-anew', subject: null })
  expect(await anew.make(id, { lines: { texts: [left], wanted: 'in' } })).toEqual(failed)
  expect(await anew.make(id, { lines: { texts: [bridge], wanted: 'in' } })).toEqual(failed)
  undo(db, { at: now + 6 })
  expect(await textsIn(db, id)).toContain(bridge)
})
