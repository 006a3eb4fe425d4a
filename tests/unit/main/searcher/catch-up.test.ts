import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import type { Mark } from '../../../../src/core/model/mark.ts'
import { buildIndex } from '../../../../src/core/search/lunr-index.ts'
import { isBehind } from '../../../../src/main/searcher/progress.ts'
import { forgetTries } from '../../../../src/main/searcher/queue.ts'
import {
  deleteRemoved,
  setRemoved,
  upsertDocument,
  writeDetails,
} from '../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { StoreError } from '../../../../src/main/store/errors.ts'
import { addMark, removeMark, writeMark } from '../../../../src/main/store/marks.ts'
import { makeMark, now } from '../store/helpers.ts'
import {
  compileText,
  importBriefing,
  importWithIndex,
  indexOf,
  type Library,
  openLibrary,
  openSearch,
} from './helpers.ts'

const harbour = compileText(`Harbour Report

May 3, 2013

The commission met in Oslo and spoke about nuclear cooperation between the two harbours.

Safer Shipping Lanes

In March 2012, Norway gave $442 billion to the harbour fund of the Northern Council (NC). F-35B aircraft flew over the fleet.`)
const river = compileText(`River Report

June 5, 2014

The otters of the river came back to Oslo after the spill of diesel in May 2011.`)
const longReport = compileText(
  `Long Report\n\n${Array.from({ length: 800 }, (_, at) => `Paragraph ${at} tells of the harbour and its cranes at length.`).join('\n\n')}`,
)

const opened: Library[] = []
afterEach(() => {
  for (const library of opened.splice(0)) library.close()
})

async function withLibrary(file?: string): Promise<Library> {
  const library = await openLibrary(file)
  opened.push(library)
  return library
}

/** Both documents, indexed. */
async function withBoth(): Promise<Library> {
  const library = await withLibrary()
  await importBriefing(library.db, harbour)
  await importBriefing(library.db, river)
  await library.service.catchUp()
  return library
}

const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind)
const documents = (found: readonly { readonly document: string }[]) =>
  new Set(found.map((one) => one.document))

const markOn = (id: string, exact: string, note = ''): Mark => {
  const block = harbour.blocks.find(({ text }) => text.includes(exact))
  const start = block?.text.indexOf(exact) ?? 0
  return {
    ...makeMark(id, harbour.id),
    note,
    parts: [
      {
        block: block?.id ?? '',
        position: { start, end: start + exact.length },
        quote: { exact, prefix: '', suffix: '' },
      },
    ],
  }
}

describe('what is in the library is found', () => {
  test('text, facts and cards of every document, with where they stand', async () => {
    const { find } = await withBoth()
    expect(documents(await find('oslo', ['text']))).toEqual(new Set([harbour.id, river.id]))
    const [text] = await find('shipping fund', ['text'])
    expect(text).toMatchObject({
      documentTitle: 'Harbour Report',
      section: 'Safer Shipping Lanes',
      type: null,
      answer: null,
    })
    const excerpt = text?.excerpt ?? ''
    expect(text?.marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['fund'])
    const [fact] = await find('$442bn', ['fact'])
    const money = harbour.facts.find(({ type }) => type === 'money')
    expect(fact).toMatchObject({ type: 'money', id: money?.id })
    expect(fact?.place).toEqual({
      block: money?.block,
      ranges: [{ start: money?.start, end: money?.end }],
    })
    const cards = await find('442', ['card'])
    expect(cards.map(({ id }) => id).sort()).toEqual(
      harbour.cards
        .filter(({ prompt, answer }) => `${prompt} ${answer}`.includes('442'))
        .map(({ id }) => id)
        .sort(),
    )
    expect(cards.length).toBeGreaterThan(0)
    // In what a card asks and in its answer the words are marked where they stand.
    for (const { excerpt, marks, answer } of cards) {
      const marked = [
        ...marks.map(([start, end]) => excerpt.slice(start, end)),
        ...(answer?.marks ?? []).map(([start, end]) => answer?.text.slice(start, end)),
      ]
      expect(marked).not.toEqual([])
      expect(marked.filter((words) => !words?.includes('442'))).toEqual([])
    }
    expect(cards.some(({ answer }) => (answer?.marks.length ?? 0) > 0)).toBe(true)
  })

  test('a document by its name and its tags, at once', async () => {
    const { db, find } = await withBoth()
    expect(kinds(await find('harbour report', ['document']))).toEqual(['document'])
    writeDetails(db, harbour.id, { name: 'Fjord dossier', tags: ['arctic'] })
    expect((await find('fjord'))[0]).toMatchObject({ kind: 'document', documentTitle: 'Fjord dossier' })
    expect(kinds(await find('arctic'))).toEqual(['document'])
    expect((await find('nuclear', ['text']))[0]?.documentTitle).toBe('Fjord dossier')
  })

  test('a mark by its words, its note and its tags, at once, and in step with every change of it', async () => {
    const { db, find } = await withBoth()
    addMark(db, { ...markOn('m1', 'nuclear cooperation', 'ask the envoy'), tags: ['energy'] })
    for (const query of ['envoy', 'energy', 'cooperation']) {
      const found = await find(query, ['mark'])
      expect(found.map(({ id }) => id)).toEqual(['m1'])
    }
    expect((await find('envoy'))[0]?.place?.ranges).toEqual([
      markOn('m1', 'nuclear cooperation').parts[0].position,
    ])
    writeMark(db, markOn('m1', 'nuclear cooperation', 'ask the consul'))
    expect(await find('envoy')).toEqual([])
    expect(kinds(await find('consul'))).toEqual(['mark'])
    removeMark(db, 'm1')
    expect(await find('consul')).toEqual([])
  })

  test('the text of a long document by its own index, and what else there is of it by the library\u2019s', async () => {
    const { db, service, find } = await withLibrary()
    await importWithIndex(db, harbour)
    await importBriefing(db, river)
    await service.catchUp()
    expect(kinds(await find('442', ['text', 'fact'], harbour.id))).toEqual(['text', 'fact'])
    expect(await find('otters', ['text', 'fact'], harbour.id)).toEqual([])
    // One that was lost is made again.
    expect(kinds(await find('diesel', ['text'], river.id))).toEqual(['text'])
    const [text] = await find('nuclear', ['text'], harbour.id)
    expect(text).toMatchObject({ document: harbour.id, documentTitle: 'Harbour Report', kind: 'text' })
  })

  test('the text of a long document whose index an older version made, which would miss words', async () => {
    const { db, service, find } = await withLibrary()
    const old = { ...buildIndex({ ...harbour, blocks: harbour.blocks.slice(0, 1) }), analyzer: 0 }
    await importBriefing(db, harbour, JSON.stringify(old))
    await service.catchUp()
    expect(kinds(await find('aircraft', ['text'], harbour.id))).toEqual(['text'])
  })

  test('marks by their kind', async () => {
    const { db, find } = await withBoth()
    addMark(db, markOn('plain', 'Oslo'))
    addMark(db, markOn('noted', 'harbours', 'why two'))
    addMark(db, { ...markOn('yellow', 'aircraft'), kind: 'highlight', colour: 1 })
    const ids = async (query: string) => (await find(query)).map(({ id }) => id).sort()
    expect(await ids('in:bookmarks')).toEqual(['noted', 'plain'])
    expect(await ids('in:highlights')).toEqual(['yellow'])
    expect(await ids('in:notes')).toEqual(['noted'])
    expect(await ids('in:marks')).toEqual(['noted', 'plain', 'yellow'])
    expect(await ids('in:bookmarks oslo')).toEqual(['plain'])
  })

  test('facts and cards as their user has them', async () => {
    const { db, find } = await withBoth()
    const money = harbour.facts.find(({ type }) => type === 'money')
    const card = harbour.cards.find(({ fact }) => fact === money?.id)
    expect(kinds(await find('442', ['fact', 'card']))).toEqual(['fact', 'card'])
    const about = { document: harbour.id, act: 'edit', block: null } as const
    writeEdits(db, {
      ...about,
      facts: [{ ...plainFact(money?.id ?? ''), note: 'the gift of Norway' }],
      cards: [{ ...plainCard(card?.id ?? ''), prompt: 'What did the envoy carry?' }],
    })
    expect(kinds(await find('gift', ['fact']))).toEqual(['fact'])
    expect(kinds(await find('envoy', ['card']))).toEqual(['card'])
    expect(kinds(await find('type:money', ['text']))).toEqual(['text'])
    writeEdits(db, { ...about, facts: [{ ...plainFact(money?.id ?? ''), state: 'rejected' }], cards: [] })
    expect(await find('442', ['fact', 'card'])).toEqual([])
    expect(await find('type:money', ['text'])).toEqual([])
    expect(kinds(await find('442', ['text']))).toEqual(['text'])
  })

  test('nothing of a document that was removed, until it is brought back; nothing ever of one that was deleted', async () => {
    const { db, find, service } = await withBoth()
    addMark(db, markOn('m1', 'Oslo', 'envoy'))
    expect(kinds(await find('envoy'))).toEqual(['mark'])
    setRemoved(db, harbour.id, now)
    expect(documents(await find('oslo'))).toEqual(new Set([river.id]))
    expect(await find('envoy')).toEqual([])
    setRemoved(db, harbour.id, null)
    await service.catchUp()
    expect(kinds(await find('envoy'))).toEqual(['mark'])
    setRemoved(db, harbour.id, now)
    deleteRemoved(db, harbour.id)
    await service.catchUp()
    expect(documents(await find('oslo'))).toEqual(new Set([river.id]))
  })

  test('what came with the app, and what it says after an update', async () => {
    const { db, find, service, file } = await withLibrary()
    const folder = join(dirname(file), 'bundled')
    mkdirSync(folder)
    const write = (text: string) => {
      const briefing = { ...compileText(text), id: river.id }
      writeFileSync(join(folder, `${river.id}.json`), JSON.stringify(briefing))
    }
    write('River Report\n\nThe otters came back.')
    upsertDocument(db, {
      id: river.id,
      title: river.title,
      date: null,
      kind: 'text',
      words: 5,
      cards: 0,
      bundled: true,
      addedAt: now,
      file: null,
      notes: [],
      openedAt: now,
    })
    await service.catchUp()
    expect(kinds(await find('otters', ['text']))).toEqual(['text'])
    write('River Report\n\nThe beavers came back.')
    await service.start()
    await service.catchUp()
    expect(kinds(await find('beavers', ['text']))).toEqual(['text'])
    expect(await find('otters', ['text'])).toEqual([])
  })

  test('a new version of a document takes the place of the old one', async () => {
    const { db, find, service, index } = await withBoth()
    const before = index.all("SELECT id FROM units WHERE kind = 'text'")
    const renewed = {
      ...river,
      blocks: river.blocks.map((block) => ({ ...block, text: block.text.replace('otters', 'beavers') })),
      facts: river.facts.map((fact) => ({
        ...fact,
        text: fact.text.replace('otters', 'beavers'),
        statement: (fact.statement ?? '').replace('otters', 'beavers'),
      })),
    }
    await importBriefing(db, renewed)
    await service.catchUp()
    expect(kinds(await find('beavers', ['text']))).toEqual(['text'])
    expect(await find('otters', ['text'])).toEqual([])
    // What did not change was not written again.
    const after = new Set(index.all("SELECT id FROM units WHERE kind = 'text'").map((row) => row.id))
    expect(before.filter((row) => after.has(row.id as number))).toHaveLength(before.length - 1)
  })
})

describe('the index', () => {
  test('says how many documents are still to come', async () => {
    const { db, service } = await withLibrary()
    await importBriefing(db, harbour)
    await importBriefing(db, river)
    const query = { query: 'oslo', document: null, kinds: ['text'], limit: 10 } as const
    expect(await service.find(query)).toEqual({ groups: [], mended: [], lack: null, pending: 2 })
    await service.catchUp()
    expect(await service.find(query)).toMatchObject({ pending: 0, groups: [{ count: 2, more: false }] })
  })

  test('goes on where it was when its process ended', async () => {
    const first = await withBoth()
    expect(isBehind(first.db, indexOf(first.file))).toBe(false)
    first.close()
    expect(isBehind(first.db, indexOf(first.file))).toBe(false)
    addMark(first.db, markOn('m1', 'Oslo', 'envoy'))
    expect(isBehind(first.db, indexOf(first.file))).toBe(true)
    const again = await openSearch(first.db, first.file)
    opened.push(again)
    const before = again.index.all("SELECT id FROM units WHERE kind = 'text' ORDER BY id")
    expect(kinds(await again.find('envoy'))).toEqual(['mark'])
    expect(again.index.all("SELECT id FROM units WHERE kind = 'text' ORDER BY id")).toEqual(before)
    expect(isBehind(first.db, indexOf(first.file))).toBe(false)
  })

  test.each([
    ['is damaged', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 0, 200))],
    ['is of another version', null],
    ['is of another history', null],
  ])('is made anew where it %s', async (why, damage) => {
    const first = await withBoth()
    if (why.includes('version')) first.index.script('PRAGMA user_version = 1')
    if (why.includes('history')) first.db.run("UPDATE search_epoch SET epoch = 'other'")
    first.close()
    damage?.(indexOf(first.file))
    expect(isBehind(first.db, indexOf(first.file))).toBe(true)
    const again = await openSearch(first.db, first.file)
    opened.push(again)
    expect(await again.find('oslo', ['text'])).toEqual([])
    await again.service.catchUp()
    expect(await again.find('oslo', ['text'])).toHaveLength(2)
  })

  test('leaves out what cannot be read, says so once, and goes on', async () => {
    const { db, service, find, skipped } = await withLibrary()
    await importBriefing(db, harbour)
    await importBriefing(db, river)
    db.run("UPDATE briefings SET briefing = x'00' WHERE document = $id", { id: harbour.id })
    await service.catchUp()
    expect(skipped).toEqual([`briefing of document ${harbour.id}`])
    expect(documents(await find('oslo'))).toEqual(new Set([river.id]))
    await service.catchUp()
    expect(skipped).toHaveLength(1)
    expect(kinds(await find('oslo', ['text', 'document'], harbour.id))).toEqual([])
    expect(skipped).toHaveLength(2)
  })

  test('leaves out a document that ended the process twice', async () => {
    const { db, service, find, skipped, index } = await withLibrary()
    await importBriefing(db, harbour)
    await find('anything')
    index.run('UPDATE queue SET tries = 2')
    await service.catchUp()
    expect(skipped).toHaveLength(1)
    expect(service.pending).toBe(0)
  })

  test('leaves out none because an app quit', async () => {
    const { db, service, find, skipped, index } = await withLibrary()
    await importBriefing(db, harbour)
    await find('anything')
    index.run('UPDATE queue SET tries = 2')
    forgetTries(index)
    await service.catchUp()
    expect(skipped).toEqual([])
    expect(kinds(await find('nuclear', ['text']))).toEqual(['text'])
  })

  test('that cannot be written is no fault of the document', async () => {
    const { db, service, find, index, skipped } = await withLibrary()
    await importBriefing(db, harbour)
    const fails = async (sql: string) => {
      const run = index.run.bind(index)
      const spy = vi.spyOn(index, 'run').mockImplementation((text, values) => {
        if (text.includes(sql)) throw new StoreError('locked', 'database is locked')
        return run(text, values)
      })
      await expect(service.catchUp()).rejects.toMatchObject({ code: 'locked' })
      spy.mockRestore()
      expect(service.pending).toBe(1)
    }
    await fails('INSERT INTO documents')
    await service.catchUp()
    expect(kinds(await find('nuclear', ['text']))).toEqual(['text'])
    // Removed after what is small was looked at: its content is what finds it gone.
    const { id } = harbour
    index.run("INSERT INTO queue (kind, document) VALUES ('briefing', $id)", { id })
    setRemoved(db, id, now)
    db.run('DELETE FROM search_changes')
    await fails('DELETE FROM documents')
    await service.catchUp()
    expect(await find('nuclear')).toEqual([])
    expect(skipped).toEqual([])
  })

  test('keeps a document at which the app was quit again and again', async () => {
    const first = await withLibrary()
    await importBriefing(first.db, longReport)
    first.close()
    for (let quits = 0; quits < 2; quits += 1) {
      const library = await openSearch(first.db, first.file)
      const units = () => Number(library.index.get('SELECT count(*) AS n FROM units')?.n)
      const before = units()
      const ended = library.service.catchUp().catch(() => {})
      for (let turn = 0; turn < 10_000 && units() === before; turn += 1) await setImmediate()
      expect(units()).toBeGreaterThan(before)
      expect(library.service.pending).toBe(1)
      library.close()
      await ended
    }
    const last = await openSearch(first.db, first.file)
    opened.push(last)
    await last.service.catchUp()
    expect(last.skipped).toEqual([])
    const cranes = { query: 'cranes', document: null, kinds: ['text'], limit: 1 } as const
    expect((await last.service.find(cranes)).groups).toMatchObject([{ count: 800 }])
  })

  test('answers between the slices of a long document, and stops where that is removed', async () => {
    const { db, service, find, index } = await withLibrary()
    const long = longReport
    await importBriefing(db, long)
    const done = service.catchUp()
    let most = 0
    for (let asked = 0; asked < 10_000 && most === 0; asked += 1)
      most = (await find('cranes', ['text'])).length
    expect(most).toBeGreaterThan(0)
    const units = () => Number(index.get('SELECT count(*) AS n FROM units')?.n)
    expect(units()).toBeLessThan(long.blocks.length)
    setRemoved(db, long.id, now)
    expect(await find('cranes')).toEqual([])
    await done
    expect(units()).toBe(0)
    expect(await find('cranes')).toEqual([])
  })
})
