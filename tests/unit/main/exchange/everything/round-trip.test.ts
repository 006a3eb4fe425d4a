import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyDay } from '../../../../../src/core/model/agenda.ts'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import type { Colour, Mark } from '../../../../../src/core/model/mark.ts'
import { buildIndex } from '../../../../../src/core/search/lunr-index.ts'
import { addImported } from '../../../../../src/main/store/briefings.ts'
import type { Command } from '../../../../../src/main/store/commands/table.ts'
import { packContent, readBriefing, readSearchIndex } from '../../../../../src/main/store/content.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { perform, redo, undo } from '../../../../../src/main/store/journal.ts'
import { addPackReviews, loadMemories, memoriesOf } from '../../../../../src/main/store/memories.ts'
import { addMock } from '../../../../../src/main/store/mocks.ts'
import { pairOf } from '../../../../../src/main/store/no-conflicts.ts'
import { layBeside } from '../../../../../src/main/store/other-reading.ts'
import { addHanded } from '../../../../../src/main/store/pack/handed.ts'
import { savePosition } from '../../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../../src/main/store/readings.ts'
import { checkMemories, renewMemories } from '../../../../../src/main/store/renew-memories.ts'
import { writeScheduling } from '../../../../../src/main/store/scheduling.ts'
import { writeSetting } from '../../../../../src/main/store/settings.ts'
import { addExtraNew } from '../../../../../src/main/store/study-days.ts'
import { heldNow, layVersion, setStanding, writeSketch } from '../../../../../src/main/store/versions.ts'
import {
  documentA,
  documentB,
  makeMark,
  makeReview,
  now,
  open,
  openWithDocuments,
} from '../../store/helpers.ts'
import { fates } from '../../store/plain-rows.expected.ts'
import { exportOf, importOf } from './helpers.ts'
import { briefingOf } from './samples.ts'

const documentC = 'cccccccccccccccc'
const documents = [documentA, documentB, documentC]
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((each) => each.replaceAll('\0', ''))
const words = text.map((each) => each || 'x')
const document = fc.constantFrom(...documents)
const card = fc.constantFrom('c1', 'c2', 'ß', '\u{1F6A2}', '\uFFFD')
const named = document.map((id) => ({ id, title: id }))

const mark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.constantFrom('m1', 'm2', '7b0a4f6e-9d1c-4a55-8f0e-2f6a1c9b3d10', 'M2'),
    document,
    colour: fc.option(fc.constantFrom<Colour>(1, 2, 3, 4)),
    note: text,
    tags: fc.array(words, { maxLength: 3 }),
    parts: fc.array(fc.record({ block: words, start: fc.nat(9), exact: text, prefix: text }), {
      minLength: 1,
      maxLength: 3,
    }),
    createdAt: fc.nat(4e12),
  })
  .map(({ colour, parts, ...rest }) => {
    const [first, ...others] = parts.map(({ block, start, exact, prefix }) => ({
      block,
      position: { start, end: start + 3 },
      quote: { exact, prefix, suffix: '' },
    }))
    const kind = colour === null ? 'bookmark' : 'highlight'
    return { ...makeMark('m'), ...rest, colour, kind, parts: [first, ...others] } as Mark
  })

const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(fc.constantFrom('mark.add', 'mark.add', 'mark.edit', 'mark.remove'), mark)
    .map(([kind, mark]): Command => ({ v: 1, kind, mark })),
  fc
    .record({ card, document, rating: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), at: fc.nat(1e9) })
    .map(({ card, document, rating, at }): Command => {
      return { v: 1, kind: 'review.add', review: { ...makeReview(card, document), rating, at: now + at } }
    }),
  fc
    .record({
      card,
      document,
      suspended: fc.boolean(),
      marked: fc.boolean(),
      buried: fc.option(fc.nat(30000)),
    })
    .map(({ document, ...state }): Command => {
      return { v: 1, kind: 'cards.flag', flags: { document, act: 'suspend', cards: [state] } }
    }),
  fc
    .record({
      card,
      document,
      tags: fc.uniqueArray(words, { maxLength: 2 }),
      resetAfter: fc.option(fc.nat(20)),
      due: fc.option(fc.record({ day: fc.nat(30_000), after: fc.nat(20) })),
      startingState: fc.option(
        fc.record({
          at: fc.nat(2_000_000_000_000),
          utcOffset: fc.integer({ min: -720, max: 840 }),
          stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
          difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
          reps: fc.nat(500),
          lapses: fc.nat(50),
          phase: fc.constant('review' as const),
          dueDay: fc.nat(30_000),
        }),
      ),
    })
    .map(({ document, ...detail }): Command => {
      return { v: 1, kind: 'cards.detail', details: { document, act: 'tag', cards: [detail] } }
    }),
  fc.record({ document: named, name: fc.option(words), tags: fc.uniqueArray(words, { maxLength: 3 }) }).map(
    ({ document, name, tags }): Command => ({
      v: 1,
      kind: 'document.edit',
      document,
      details: { name, tags },
    }),
  ),
  fc
    .record({
      id: fc.constantFrom('one', 'two'),
      at: fc.nat(4e12),
      goal: fc.constantFrom(0.5, 0.9, 2 / 3),
      minutes: fc.option(fc.nat(240).map(everyDay)),
      daysOff: fc.uniqueArray(fc.nat(30_000), { maxLength: 3 }),
      quiet: fc.option(fc.record({ from: fc.nat(1439), to: fc.nat(1439) })),
      documents: fc.uniqueArray(document, { minLength: 1 }),
    })
    .map(({ id, ...agenda }): Command => {
      const name = 'Council'
      return { v: 1, kind: 'agenda.set', id, name, agenda: { name, ...agenda } }
    }),
  fc
    .record({ fact: card, otherFact: card, isNone: fc.boolean() })
    .map(({ fact, otherFact, isNone }): Command => {
      const pair = pairOf({ document: documentA, fact }, { document: documentB, fact: otherFact })
      return { v: 1, kind: 'conflict.set', pair, isNone }
    }),
  fc
    .tuple(fc.constantFrom('document.remove', 'document.restore'), named)
    .map(([kind, document]): Command => ({ v: 1, kind, document: { ...document, at: now } })),
  fc
    .record({
      document,
      card,
      prompt: fc.option(text),
      accept: fc.option(fc.array(text, { maxLength: 2 })),
      note: text,
    })
    .map(({ document, card, prompt, accept, note }): Command => {
      const facts = [{ ...plainFact(card), note: note || null, state: 'rejected' as const }]
      const cards = [{ ...plainCard(card), prompt, accept, deleted: true }]
      return { v: 1, kind: 'edits.set', edits: { document, act: 'edit', block: null, facts, cards } }
    }),
)

type Act = (db: Database) => unknown

const share = fc.double({ min: 0, max: 1, noNaN: true })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: command.map(
      (command): Act =>
        (db) =>
          perform(db, command, now),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Act>((db) => undo(db, { at: now + 5 })) },
  { weight: 1, arbitrary: fc.constant<Act>((db) => redo(db, now + 6)) },
  fc.record({ document, block: words, offset: fc.double({ min: -10, max: 1, noNaN: true }) }).map(
    ({ document, ...position }): Act =>
      (db) =>
        savePosition(db, document, position, now),
  ),
  fc.record({ document, ref: words, print: fc.constantFrom('0123456789abcdef', 'fedcba9876543210') }).map(
    (state): Act =>
      (db) =>
        addHanded(db, [{ kind: 'mark', ...state }]),
  ),
  fc.record({ document, card, at: fc.nat(1e9), given: fc.option(fc.nat(1e9)) }).map(
    ({ document, card, at, given }): Act =>
      (db) =>
        db.transaction(() =>
          addPackReviews(db, document, [
            {
              ...makeReview(card, document),
              at: now + at,
              ...(given === null ? {} : { given: now + given }),
            },
          ]),
        ),
  ),
  fc.record({ document, ends: fc.tuple(share, share) }).map(({ document, ends: [a, b] }): Act => {
    return (db) => noteRead(db, document, [[Math.min(a, b), Math.max(a, b)]])
  }),
  fc
    .record({
      document: fc.option(document),
      day: fc.integer({ min: -5, max: 30000 }),
      cards: fc.integer({ min: 1, max: 99 }),
    })
    .map(
      ({ document, day, cards }): Act =>
        (db) =>
          addExtraNew(db, document, day, cards),
    ),
  fc
    .record({
      retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
      learningSteps: fc.array(fc.integer({ min: 1, max: 1439 }), { maxLength: 3 }),
      rollover: fc.integer({ min: 0, max: 23 }),
    })
    .map(
      (choice): Act =>
        (db) =>
          writeScheduling(db, choice),
    ),
  fc
    .record({
      key: fc.constantFrom('settings', 'window', 'of a later version'),
      value: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<object>,
    })
    .map(
      ({ key, value }): Act =>
        (db) =>
          writeSetting(db, key, value, (each) => ({ each })),
    ),
)

/** A store as hands leave it; what the data does not allow changes nothing. */
async function used(acts: readonly Act[]): Promise<Database> {
  const db = await openWithDocuments()
  const briefing = briefingOf(documentC)
  const row = {
    id: documentC,
    title: 'Ferry plan',
    date: null,
    kind: 'markdown',
    words: 9,
    cards: 1,
    addedAt: now,
  } as const
  await addImported(
    db,
    { ...row, file: 'ferry.md', notes: ['A note.'] },
    { briefing: JSON.stringify(briefing), index: JSON.stringify(buildIndex(briefing)) },
    { original: { hash: 'a0'.repeat(32), size: 7 }, figures: [] },
  )
  // It stays here: see docs/format.md.
  layBeside(db, documentC, {
    content: await packContent({ briefing: '{}', index: '{}' }),
    compiler: 0,
    cards: 1,
    at: now,
    outcome: { fresh: 1, reworded: 0, kept: 0 },
    told: { title: 'Told', date: null, words: 9, notes: [] },
  })
  const held = heldNow(db, documentC)
  if (held === null) throw new Error('No document')
  const came = await packContent({ briefing: JSON.stringify({ id: documentC }), index: '{}' })
  const version = layVersion(db, documentC, {
    source: documentA,
    held,
    content: came,
    compiler: 1,
    changed: [],
  })
  setStanding(db, documentC, version, { standing: 'older', place: 0.5 })
  writeSketch(db, documentC, Uint32Array.of(1, 2, 3))
  // As if it had come in a pack, with a rating of its card.
  perform(db, { v: 1, kind: 'review.add', review: makeReview('c1', documentC) }, now)
  db.run('INSERT INTO pack_ratings (review, document) SELECT max(id), $document FROM reviews', {
    document: documentC,
  })
  db.run("INSERT INTO pack_states (document, kind, ref, print) VALUES ($document, 'mark', 'm1', 'a0')", {
    document: documentC,
  })
  addMock(db, 'm', { at: now, minutes: 10, asked: 20, correct: 14 })
  for (const each of acts) {
    try {
      each(db)
    } catch {
      // Refused whole.
    }
  }
  return db
}

const remembered = async (db: Database) => {
  await renewMemories(db)
  await loadMemories(db)
  return [...memoriesOf(db)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

test('export, import, export gives the same bytes, and the same library', { timeout: 300_000 }, async () => {
  const filled = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 40, maxLength: 80 }), async (acts) => {
      const db = await used(acts)
      const bytes = await exportOf(db)
      const { result, file } = await importOf(bytes)
      expect(result).toEqual({ ok: true, value: { pack: null } })
      const again = await open(file)
      expect((await exportOf(again)).equals(bytes)).toBe(true)
      expect(await remembered(again)).toEqual(await remembered(db))
      expect(checkMemories(again)).toEqual([])
      expect(await readBriefing(again, documentC)).toBe(await readBriefing(db, documentC))
      expect(await readSearchIndex(again, documentC)).toBe(await readSearchIndex(db, documentC))
      expect(again.get('PRAGMA integrity_check(1)')).toEqual({ integrity_check: 'ok' })
      expect(again.get('PRAGMA foreign_key_check')).toBeNull()
      // What could be undone still can be, with the same outcome.
      expect(undo(again, { at: now + 9 })).toEqual(undo(db, { at: now + 9 }))
      expect((await exportOf(again)).equals(await exportOf(db))).toBe(true)
      for (const table of Object.keys(fates))
        if (db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== null) filled.add(table)
      again.close()
      db.close()
    }),
    { numRuns: 15 },
  )
  // Nothing was the same for want of rows.
  expect([...filled].toSorted()).toEqual(Object.keys(fates).toSorted())
})
