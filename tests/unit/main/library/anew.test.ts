import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import { findAnchor, prepare } from '../../../../src/core/anchor/find-anchor.ts'
import { compilerVersion } from '../../../../src/core/compiler.ts'
import { applyEdits, ledgerOf } from '../../../../src/core/edits/apply-edits.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { openDocument } from '../../../../src/main/app/documents.ts'
import { Data } from '../../../../src/main/data/data.ts'
import { Anew, type AnewParts } from '../../../../src/main/library/anew.ts'
import { saver } from '../../../../src/main/library/save.ts'
import { listOlder, readStanding } from '../../../../src/main/store/anew.ts'
import { listCardChanges } from '../../../../src/main/store/card-changes.ts'
import { readBriefing } from '../../../../src/main/store/content.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { readDocument, touchDocument } from '../../../../src/main/store/documents.ts'
import { listEdits } from '../../../../src/main/store/edits.ts'
import { holdObjects } from '../../../../src/main/store/held-objects.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { Objects } from '../../../../src/main/store/objects.ts'
import { printShown } from '../../../../src/main/store/other-reading.ts'
import { readPosition, savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead, readStretches } from '../../../../src/main/store/readings.ts'
import {
  asNow,
  lights,
  lightsFile,
  olderReading,
  putOlder,
  rate,
  say,
} from '../../../fixtures/older/older.ts'
import { makeFolder, makeMark, now } from '../store/helpers.ts'
import { readerAnew } from './helpers.ts'

const opened: Data[] = []
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close({ backup: false })
})

async function openData(): Promise<{ data: Data; db: Database }> {
  const data = new Data(makeFolder(), () => undefined)
  opened.push(data)
  const db = await data.open()
  if (!db.ok) throw new Error('not open')
  return { data, db: db.value }
}

function makeRunner(data: Data, parts: Partial<AnewParts> = {}) {
  const stored: string[] = []
  const titles: string[] = []
  const anew = new Anew({
    data,
    objects: new Objects(data.file),
    engine: readerAnew,
    isOff: () => false,
    now: () => now + 5,
    onStored: (document) => stored.push(document),
    onState: (state) =>
      state.now && titles.push(`${state.now.number} of ${state.now.of}: ${state.now.title}`),
    ...parts,
  })
  return { anew, stored, titles }
}

const shownIn = async (db: Database, id: string): Promise<Briefing> =>
  JSON.parse((await readBriefing(db, id)) ?? '')

/** All that an undo must bring back. */
const stateOf = async (db: Database, id: string) => ({
  print: printShown(db, id),
  edits: listEdits(db, id),
  cards: readDocument(db, id)?.cards,
})

test('a document of an older version keeps all that was rated, marked and edited in it', async () => {
  const { data, db } = await openData()
  const { id } = lights
  await putOlder(db, lights)
  const rated = lights.cards.slice(0, 4)
  for (const card of rated) rate(db, id, card.id)
  const edited = lights.cards[4]
  const noted = lights.facts.slice(0, 6)
  say(db, id, {
    facts: noted.map((fact) => ({ ...plainFact(fact.id), note: 'Ask.' })),
    cards: edited === undefined ? [] : [{ ...plainCard(edited.id), prompt: 'When? ____' }],
  })
  perform(db, { v: 1, kind: 'mark.add', mark: makeMark('m', id) }, now)
  const before = applyEdits(lights, listEdits(db, id))
  const { anew, stored } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect(stored).toEqual([id])
  const shown = await shownIn(db, id)
  expect(shown.blocks).toEqual(lights.blocks)
  expect(shown.compiler).toBe(compilerVersion)
  const { cards } = asNow()
  expect(shown.cards.map(({ prompt }) => prompt)).toEqual(cards.map(({ prompt }) => prompt))
  const edits = listEdits(db, id)
  const after = new Map(applyEdits(shown, edits).cards.map((card) => [card.id, card]))
  for (const card of before.cards.filter((each) => [...rated, edited].some((one) => one?.id === each.id))) {
    expect(after.get(card.id)?.answer).toBe(card.answer)
    expect(after.get(card.id)?.sentence).toEqual(card.sentence)
  }
  const ledger = new Map(ledgerOf(shown, edits).map((entry) => [entry.fact.id, entry.fact]))
  for (const fact of noted) expect(ledger.get(fact.id)).toMatchObject({ text: fact.text, note: 'Ask.' })
  // Those that are kept come due as well.
  expect(readDocument(db, id)?.cards).toBe(after.size)
  // Once is enough.
  await anew.look()
  expect(stored).toEqual([id])
  expect(listOlder(db, compilerVersion)).toEqual([])
})

test('history moves to other words, what is not made is kept, and undo restores what was there', async () => {
  const { data, db } = await openData()
  const made = asNow()
  const { older, other, gone, fact } = olderReading(made)
  const { id } = older
  await putOlder(db, older)
  for (const card of [other, gone]) rate(db, id, card)
  say(db, id, { facts: [{ ...plainFact(fact), state: 'accepted' }], cards: [] })
  const before = await stateOf(db, id)
  const { anew } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  const after = await stateOf(db, id)
  const shown = applyEdits(await shownIn(db, id), listEdits(db, id))
  expect(shown.cards.find((card) => card.id === other)?.prompt).toBe(made.cards[0]?.prompt)
  expect(shown.cards.find((card) => card.id === gone)).toMatchObject({ prompt: 'What?', kept: true })
  expect(readStanding(db, id, compilerVersion)).toEqual({
    isOlder: false,
    hasFailed: false,
    making: { fresh: 0, reworded: 1, kept: 2, at: now + 5, isTakenBack: false },
  })
  expect([...listCardChanges(db, id).keys()]).toEqual([other])

  expect(undo(db, { at: now + 6 })).toMatchObject({ applied: true, effect: { kind: 'document.anew', id } })
  expect(await stateOf(db, id)).toEqual(before)
  expect(readStanding(db, id, compilerVersion)?.making?.isTakenBack).toBe(true)
  // Taken back, it is left alone.
  await anew.look()
  expect(await stateOf(db, id)).toEqual(before)
  expect(redo(db, now + 7)).toMatchObject({ applied: true })
  expect(await stateOf(db, id)).toEqual(after)
})

test('the old reading comes back after weeks of work in the new one, and nothing of that is lost', async () => {
  const { data, db } = await openData()
  const { older, other, gone } = olderReading(asNow())
  const { id } = older
  // The new reading has a card that the old one did not have.
  const fresh = older.cards[1]?.id ?? ''
  await putOlder(db, { ...older, cards: older.cards.filter((card) => card.id !== fresh) })
  rate(db, id, gone)
  const before = await readBriefing(db, id)
  const { anew, stored } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  rate(db, id, fresh)
  expect(await anew.make(id, 'other')).toEqual(ok({ changed: true }))
  expect(stored).toEqual([id, id])
  const shown = applyEdits(await shownIn(db, id), listEdits(db, id)).cards
  expect(await readBriefing(db, id)).toBe(before)
  expect(shown.find((card) => card.id === fresh)?.kept).toBe(true)
  expect(shown.find((card) => card.id === gone)?.kept).toBeUndefined()
  expect(shown.some((card) => card.id === other)).toBe(true)
  await anew.look()
  expect(await readBriefing(db, id)).toBe(before)
})

test('a document that says the same is not told of', async () => {
  const { data, db } = await openData()
  const { compiler: _, ...older } = asNow()
  await putOlder(db, older)
  const { anew, stored } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect(stored).toEqual([])
  expect(listOlder(db, compilerVersion)).toEqual([])
  expect(readStanding(db, older.id, compilerVersion)?.making).toBeNull()
  expect(undo(db, { at: now })).toBeNull()
})

const withId = (briefing: Briefing, id: string, title: string): Briefing => ({ ...briefing, id, title })

test('the one opened last comes first; what came with the app and what was removed are left alone', async () => {
  const { data, db } = await openData()
  for (const [id, title] of [
    ['1111111111111111', 'Never opened'],
    ['2222222222222222', 'Opened'],
    ['3333333333333333', 'Opened last'],
    ['4444444444444444', 'Removed'],
  ] as const)
    await putOlder(db, withId(lights, id, title))
  touchDocument(db, '2222222222222222', now)
  touchDocument(db, '3333333333333333', now + 1)
  const removed = { id: '4444444444444444', title: 'Removed', at: now }
  perform(db, { v: 1, kind: 'document.remove', document: removed }, now)
  const { anew, titles } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect([...new Set(titles)]).toEqual(['1 of 3: Opened last', '2 of 3: Opened', '3 of 3: Never opened'])
})

test('one that cannot be read stays as it is, is told of, and keeps no other from it', async () => {
  const { data, db } = await openData()
  await putOlder(db, withId(lights, '1111111111111111', 'Sound'))
  const broken = withId(lights, '2222222222222222', 'Broken')
  await putOlder(db, broken)
  touchDocument(db, broken.id, now)
  db.run("UPDATE briefings SET briefing = x'00' WHERE document = $id", { id: broken.id })
  const { anew, stored } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect(stored).toEqual(['1111111111111111'])
  expect(readStanding(db, broken.id, compilerVersion)).toMatchObject({ isOlder: true, hasFailed: true })
  expect(listOlder(db, compilerVersion)).toEqual([])
  // A newer compiler tries again.
  expect(listOlder(db, compilerVersion + 1).map(({ title }) => title)).toContain('Broken')
})

test('nothing is begun or stored while it is held', async () => {
  const { data, db } = await openData()
  await putOlder(db, lights)
  let made: () => void = () => undefined
  const isMade = new Promise<void>((resolve) => {
    made = resolve
  })
  const { anew, stored } = makeRunner(data, {
    engine: {
      ...readerAnew,
      makeAnew: async (request) => {
        // Its user begins to study while the engine is at work.
        anew.hold(true)
        const answer = await readerAnew.makeAnew(request)
        made()
        return answer
      },
    },
  })
  const looked = anew.look()
  expect(anew.state.now).toBeNull()
  anew.hold(false)
  await isMade
  await new Promise((resolve) => setImmediate(resolve))
  expect(stored).toEqual([])
  anew.hold(false)
  await looked
  expect(stored).toEqual([lights.id])
})

test('what its user asks for waits for nothing that is held', async () => {
  const { data, db } = await openData()
  const { older, other } = olderReading(asNow())
  await putOlder(db, older)
  let isFirst = true
  const { anew } = makeRunner(data, {
    engine: {
      ...readerAnew,
      makeAnew: async (request) => {
        // A dialog opens while the engine is at work, and in it its user asks for the same.
        if (isFirst) anew.hold(true)
        isFirst = false
        return readerAnew.makeAnew(request)
      },
    },
  })
  anew.hold(false)
  const looked = anew.look()
  await new Promise((resolve) => setImmediate(resolve))
  expect(await anew.make(older.id, 'compiled')).toEqual(ok({ changed: true }))
  expect((await shownIn(db, older.id)).cards.find((card) => card.id === other)?.prompt).not.toContain('As it')
  anew.hold(false)
  await looked
  expect(anew.state.made).toEqual([{ document: older.id, ofItself: false }])
})

test('one that fails keeps no other from its turn', async () => {
  const { data, db } = await openData()
  await putOlder(db, lights)
  let isAway = true
  const away = err({ code: 'store-unreadable', subject: null } as const)
  const { anew } = makeRunner(data, { data: { open: async () => (isAway ? away : data.open()) } })
  await expect(anew.make(lights.id, 'compiled')).rejects.toThrow()
  isAway = false
  expect(await anew.make(lights.id, 'compiled')).toEqual(ok({ changed: true }))
})

test('what is rated while the engine is at work counts', async () => {
  const { data, db } = await openData()
  const { older, gone } = olderReading(asNow())
  await putOlder(db, older)
  let isFirst = true
  const { anew } = makeRunner(data, {
    engine: {
      ...readerAnew,
      makeAnew: async (request) => {
        const answer = await readerAnew.makeAnew(request)
        if (isFirst) rate(db, older.id, gone)
        isFirst = false
        return answer
      },
    },
  })
  anew.hold(false)
  await anew.look()
  expect(
    applyEdits(await shownIn(db, older.id), listEdits(db, older.id)).cards.map((card) => card.id),
  ).toContain(gone)
})

test('stopped, it goes on at the next start', async () => {
  const { data, db } = await openData()
  for (const id of ['1111111111111111', '2222222222222222']) await putOlder(db, withId(lights, id, id))
  const { anew, stored } = makeRunner(data, { onStored: () => anew.stop() })
  anew.hold(false)
  await anew.look()
  expect(stored).toEqual([])
  expect(listOlder(db, compilerVersion)).toHaveLength(1)
  expect(anew.state.now).toBeNull()
  const next = makeRunner(data)
  next.anew.hold(false)
  await next.anew.look()
  expect(listOlder(db, compilerVersion)).toEqual([])
})

test('what can be redone still can be, since its user did nothing', async () => {
  const { data, db } = await openData()
  await putOlder(db, lights)
  const mark = makeMark('m', lights.id)
  perform(db, { v: 1, kind: 'mark.add', mark }, now)
  undo(db, { at: now })
  const { anew } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect(redo(db, now)).toMatchObject({ applied: true, command: { kind: 'mark.add' } })
})

test('a file that is imported again is brought together with what is there, and can be taken back', async () => {
  const { data, db } = await openData()
  const { older, other, gone } = olderReading(asNow())
  const { id, title } = older
  await putOlder(db, older)
  for (const card of [other, gone]) rate(db, id, card)
  const before = await stateOf(db, id)
  const { anew, stored } = makeRunner(data)
  const save = saver(
    data,
    new Objects(data.file),
    [],
    () => now,
    (document, briefing) => anew.take(document, briefing),
    async () => undefined,
  )
  const { compiler: _, ...rest } = asNow()
  const { kind, words } = rest.source
  const row = {
    id,
    title,
    file: 'again.txt',
    date: null,
    kind,
    words,
    cards: rest.cards.length,
    notes: [],
    pictures: [],
  }
  const came = { ...row, briefing: JSON.stringify(rest), index: '{}', sketch: [], original: lightsFile() }
  expect(await save(came)).toEqual({ kind: 'known', document: id })
  expect(stored).toEqual([id])
  const shown = applyEdits(await shownIn(db, id), listEdits(db, id)).cards.map((card) => card.id)
  expect(shown).toEqual(expect.arrayContaining([other, gone]))
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(await stateOf(db, id)).toEqual(before)
})

test('a file whose stored text is damaged is stored as it came', async () => {
  const { data, db } = await openData()
  const { compiler: _, ...came } = asNow()
  await putOlder(db, came)
  db.run("UPDATE briefings SET briefing = x'00' WHERE document = $id", { id: came.id })
  const { anew } = makeRunner(data)
  const save = saver(
    data,
    new Objects(data.file),
    [],
    () => now,
    (document, briefing) => anew.take(document, briefing),
    async () => undefined,
  )
  const { id, title, source, cards } = came
  const row = {
    id,
    title,
    file: 'again.txt',
    date: null,
    kind: source.kind,
    words: source.words,
    notes: [],
    pictures: [],
  }
  await save({
    ...row,
    cards: cards.length,
    briefing: JSON.stringify(came),
    index: '{}',
    sketch: [],
    original: lightsFile(),
  })
  expect(await shownIn(db, id)).toEqual(came)
})

/** A document of an older reader, of which a block is said otherwise by the one of now, beside the file it came from. */
async function putWithOriginal(data: Data, db: Database) {
  const made = asNow()
  const objects = new Objects(data.file)
  const { older, other, gone } = olderReading(made)
  const changed = made.cards.find(({ id }) => id !== older.cards[0]?.id)?.block
  const blocks = older.blocks.map((block) =>
    block.id === changed ? { ...block, id: 'as-then', text: `* ${block.text}` } : block,
  )
  const moved = <P extends { readonly block: string | null }>(part: P): P =>
    part.block === changed ? { ...part, block: 'as-then' } : part
  const then: Briefing = {
    ...older,
    title: 'As it was called then',
    blocks,
    sections: older.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((id) => (id === changed ? 'as-then' : id)),
    })),
    facts: older.facts.map(moved),
    cards: older.cards.map(moved),
  }
  await putOlder(db, then)
  const hash = await objects.put(lightsFile())
  holdObjects(db, then.id, 'original', [{ hash, size: lightsFile().length }])
  return { then, made, objects, hash, other, gone }
}

test('a document is read anew from its file, and taken back whole', async () => {
  const { data, db } = await openData()
  const { then, made, other, gone } = await putWithOriginal(data, db)
  const { id } = then
  for (const card of [other, gone]) rate(db, id, card)
  const block = then.blocks.find((each) => each.id === 'as-then')
  if (block === undefined) throw new Error('no block')
  const anchor = describeAnchor(block, { start: 2, end: 30 })
  perform(db, { v: 1, kind: 'mark.add', mark: { ...makeMark('m', id), parts: [anchor] } }, now)
  savePosition(db, id, { block: 'as-then', offset: 0.5 }, now)
  noteRead(db, id, [[0.1, 0.4]])
  const whole = async () => ({
    ...(await stateOf(db, id)),
    read: readStretches(db, id),
    document: readDocument(db, id),
    marks: listMarks(db, id),
    position: readPosition(db, id),
  })
  const before = await whole()
  const { anew, stored } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  expect(stored).toEqual([id])
  const shown = await shownIn(db, id)
  expect(shown.blocks).toEqual(made.blocks)
  expect(readDocument(db, id)).toMatchObject({ title: made.title, words: made.source.words })
  const opened = await openDocument(db, shown, { quietly: true, fromTop: false }, now)
  expect(made.blocks.find((each) => each.id === opened.position?.block)?.text).toBe(block.text.slice(2))
  expect(findAnchor(prepare(shown.blocks), anchor)).toMatchObject({ block: opened.position?.block })
  const cards = applyEdits(shown, listEdits(db, id)).cards.map((card) => card.id)
  expect(cards).toEqual(expect.arrayContaining([other, gone]))
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(await whole()).toEqual(before)
  // What was taken back is left alone.
  expect(listOlder(db, compilerVersion)).toEqual([])
})

test.each([
  ['missing', async (objects: Objects) => void (await objects.sweep(() => new Set()))],
  [
    'damaged',
    async ({ folder }: Objects, hash: string) =>
      writeFileSync(join(folder, hash.slice(0, 2), hash.slice(2)), 'noise'),
  ],
])('where its file is %s, it is made anew from its text', async (_name, spoil) => {
  const { data, db } = await openData()
  const { then, objects, hash } = await putWithOriginal(data, db)
  await spoil(objects, hash)
  const { anew } = makeRunner(data)
  anew.hold(false)
  await anew.look()
  const shown = await shownIn(db, then.id)
  expect(shown.compiler).toBe(compilerVersion)
  expect(shown.blocks).toEqual(then.blocks)
})
