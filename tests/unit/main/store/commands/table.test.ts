import { describe, expect, test } from 'vitest'
import { describeStep, documentOf as documentOfStep } from '../../../../../src/main/app/describe-step.ts'
import { writeContent } from '../../../../../src/main/store/briefings.ts'
import { listCardChanges } from '../../../../../src/main/store/card-changes.ts'
import { isAboutDocument } from '../../../../../src/main/store/commands/document.ts'
import {
  type Command,
  documentsOf,
  parseCommand,
  parseInverse,
} from '../../../../../src/main/store/commands/table.ts'
import { packContent } from '../../../../../src/main/store/content.ts'
import type { Database } from '../../../../../src/main/store/database.ts'
import { canUndo, perform, redo, undo } from '../../../../../src/main/store/journal.ts'
import { layBeside, printOf } from '../../../../../src/main/store/other-reading.ts'
import { listReviews } from '../../../../../src/main/store/reviews.ts'
import { textOf } from '../../../../../src/main/store/rows.ts'
import { heldNow, layVersion } from '../../../../../src/main/store/versions.ts'
import { documentA, documentB, inMemory, now } from '../helpers.ts'
import { examples, printOfBeside, printOfShown, readings } from './examples.expected.ts'
import { letBe, refused } from './refused.expected.ts'

const later = now + 1000

/** What says how the journal got there, and no more than that. Ratings are only ever appended: they are read as they stand. */
const untold = [
  'journal',
  'reviews',
  'pack_ratings',
  'review_times',
  'search_changes',
  'search_epoch',
  'card_changes',
  'sqlite_sequence',
]

function stateOf(db: Database): unknown {
  const tables = db
    .all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map((row) => textOf(row, 'name'))
  const rows = tables
    .filter((name) => !untold.includes(name))
    .map((name): [string, unknown] => [name, db.all(`SELECT * FROM ${name} ORDER BY 1, 2`)])
  return { ...Object.fromEntries(rows), reviews: listReviews(db).map(({ id: _, ...review }) => review) }
}

/** A store with a document that has two readings, and what says of an example which prints they have. */
async function openWithReadings() {
  const db = inMemory()
  const [shown, beside] = await Promise.all([packContent(readings.shown), packContent(readings.beside)])
  writeContent(db, documentA, shown, 0)
  const outcome = { fresh: 1, reworded: 0, kept: 0 }
  const told = { title: 'Document', date: null, words: 10, notes: [] }
  layBeside(db, documentA, { content: beside, compiler: 1, cards: 3, at: now, outcome, told })
  // What is held of a version that came is of the form of what is held of the one that is shown.
  const held = heldNow(db, documentA)
  if (held === null) throw new Error('No document')
  layVersion(db, documentA, {
    source: 'fedcba9876543210',
    held: { ...held, title: 'Harbour, revised', words: 7 },
    content: beside,
    compiler: 1,
    changed: [{ card: 'c1', was: '6', sentence: 'It was 6.' }],
  })
  const withPrints = (value: object): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll(printOfShown, printOf(shown))
        .replaceAll(printOfBeside, printOf(beside)),
    )
  return { db, withPrints }
}

function read(value: unknown) {
  const command = parseCommand(value)
  if (command === null) throw new Error('No command')
  return command
}

const rows = Object.entries(examples).flatMap(([kind, each]) =>
  each.map((example, at) => ({ kind, name: `${kind} (${at + 1})`, ...example })),
)

/** The document that a command of the examples is about; an agenda and a conflict are about several, days away about none. */
const aboutOf = ({ kind }: Command) =>
  kind === 'agenda.set' || kind === 'conflict.set' || kind === 'away.set' ? null : documentA

describe.each(rows)(
  '$name',
  ({ kind, before = [], inverse, effects, isStudied, rewords, done, ...example }) => {
    test('is done, taken back, and done again', async () => {
      const { db, withPrints } = await openWithReadings()
      const command = read(withPrints(example.command))
      expect(command.kind).toBe(kind)
      for (const each of before) perform(db, read(each), now)
      const states = [stateOf(db)]
      expect(perform(db, command, now).effect.kind).toBe(effects[0])
      states.push(stateOf(db))
      expect(states[1]).not.toEqual(states[0])
      expect(undo(db, { at: later })).toMatchObject({ applied: true, effect: { kind: effects[1] } })
      expect(stateOf(db)).toEqual(states[0])
      expect(redo(db, later)).toMatchObject({ applied: true, effect: { kind: effects[0] } })
      expect(stateOf(db)).toEqual(states[1])
      expect(undo(db, { at: later })).toMatchObject({ applied: true, effect: { kind: effects[1] } })
      expect(stateOf(db)).toEqual(states[0])
    })

    test('is stored as it always was, and read again', async () => {
      const { db, withPrints } = await openWithReadings()
      const command = read(withPrints(example.command))
      for (const each of before) perform(db, read(each), now)
      const { seq } = perform(db, command, now)
      const row = db.get('SELECT command, inverse FROM journal WHERE seq = $seq', { seq }) ?? {}
      expect(JSON.parse(textOf(row, 'command'))).toEqual(withPrints(example.command))
      expect(JSON.parse(textOf(row, 'inverse'))).toEqual(withPrints(inverse))
      expect(read(JSON.parse(textOf(row, 'command')))).toEqual(command)
      expect(parseInverse(command, JSON.parse(textOf(row, 'inverse')))).toEqual(withPrints(inverse))
    })

    test('is about its document, for SQL as well', async () => {
      const { db, withPrints } = await openWithReadings()
      const command = read(withPrints(example.command))
      for (const each of before) perform(db, read(each), now)
      perform(db, command, now)
      const about = documentsOf(command)
      const rowsAbout = (document: string) =>
        db.all(`SELECT seq FROM journal WHERE ${isAboutDocument}`, { document }).length
      expect(about).toEqual(aboutOf(command) === null ? [] : [documentA])
      expect([rowsAbout(documentA), rowsAbout(documentB)]).toEqual([
        about.length === 0 ? 0 : before.length + 1,
        0,
      ])
      expect(canUndo(db, { document: documentA })).toBe(about.length > 0)
      expect(canUndo(db, { document: documentB })).toBe(false)
    })

    test('says what it rewords, whether Study takes it back, and what it is called', async () => {
      const { db, withPrints } = await openWithReadings()
      for (const each of before) perform(db, read(each), now)
      perform(db, read(withPrints(example.command)), now)
      expect([...listCardChanges(db, documentA)]).toEqual(rewords.map((card) => [card, now]))
      expect(canUndo(db, { only: 'study' })).toBe(isStudied)
      const step = undo(db, { at: later })
      expect([...listCardChanges(db, documentA)]).toEqual(rewords.map((card) => [card, later]))
      expect(documentOfStep(step)).toBe(aboutOf(read(withPrints(example.command))))
      expect(describeStep(step, null)).toEqual({
        ...{ document: '', block: null, sectionTitle: null, card: null },
        ...{ documentTitle: null, agendaName: null, passages: null, cards: null },
        ...done,
      })
    })
  },
)

test.each([
  ['nothing', null],
  ['a list', []],
  ['no kind', { v: 1 }],
  ['a kind of a later version', { v: 1, kind: 'mark.paint' }],
  ['what every object has', { v: 1, kind: 'constructor' }],
  [
    'what only takes back',
    { v: 1, kind: 'marks.remove', document: { id: documentA, title: '' }, ids: ['m'] },
  ],
])('%s: no command', (_, value) => expect(parseCommand(value)).toBeNull())

test('nothing but its own kind takes a command back', () => {
  for (const { command, inverse } of rows)
    for (const other of rows) {
      const read = parseCommand(command)
      const isOwn = 'kind' in inverse && 'kind' in other.inverse && inverse.kind === other.inverse.kind
      expect(read !== null && parseInverse(read, other.inverse) !== null).toBe(isOwn)
    }
})

/** A value with another one at a place in it. */
function put(value: unknown, [key = '', ...rest]: readonly string[], other: unknown): unknown {
  const inner = (value as Readonly<Record<string, unknown>>)[key]
  const after = rest.length === 0 ? other : put(inner, rest, other)
  return Array.isArray(value) ? value.with(Number(key), after) : { ...(value as object), [key]: after }
}
const spoilt = (kind: Command['kind'], path: string, value: unknown) =>
  put(examples[kind][0].command, path.split('.'), value)

test.each(
  Object.entries(refused).flatMap(([kind, all]) => all.map(([path, value]) => [kind, path, value] as const)),
)('%s with %s of %j is none', (kind, path, value) =>
  expect(parseCommand(spoilt(kind as Command['kind'], path, value))).toBeNull(),
)

test.each(letBe)('%s with %s of %j is one', (kind, path, value) =>
  expect(parseCommand(spoilt(kind, path, value))).not.toBeNull(),
)
