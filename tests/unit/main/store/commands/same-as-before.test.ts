import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptCard, keptFact, textsOf } from '../../../../../src/core/anew/keep.ts'
import { plainCard, plainFact } from '../../../../../src/core/model/edits.ts'
import * as table from '../../../../../src/main/store/commands/table.ts'
import { parseCommand, parseInverse } from '../../../../../src/main/store/commands.ts'
import { parseCardEdit, parseEdits, parseFactEdit } from '../../../../../src/main/store/edits.ts'
import { isRecord, parseMark } from '../../../../../src/main/store/parse-mark.ts'
import * as edits from '../../../../../src/main/store/schemas/edits.ts'
import * as marks from '../../../../../src/main/store/schemas/mark.ts'
import { lights } from '../../../../fixtures/older/older.ts'
import { makeMark, now } from '../helpers.ts'
import { examples } from './examples.expected.ts'

// Until the hand-written readers are gone: the table takes and refuses what they do, and makes the same of it.

const texts = textsOf(lights.blocks)
const keptFacts = lights.facts
  .slice(0, 3)
  .map((fact) => keptFact(texts, fact, { ...plainFact(fact.id), state: 'accepted' }))
const keptCards = lights.cards.slice(0, 3).flatMap(({ fact, block, sentence, ...card }) => {
  if (fact === null || block === null || sentence === null) return []
  return [keptCard(texts, { ...card, fact, block, sentence }, { block, ...sentence }, plainCard(card.id))]
})
const { parts, ...old } = makeMark('m1')
const { tags: _, note: __, ...withoutTags } = makeMark('m1')

const all = Object.values(examples).flat()
const pairs: readonly [command: object, inverse: object][] = [
  ...all.map(({ command, inverse }): [object, object] => [command, inverse]),
  ...[
    { ...old, anchor: parts[0] },
    { ...withoutTags, colour: 9 },
  ].map((mark): [object, object] => [
    { v: 1, kind: 'mark.add', mark },
    { v: 1, kind: 'mark.remove', mark },
  ]),
  ...[
    { facts: keptFacts, cards: [] },
    { facts: [], cards: keptCards },
    { facts: [{ fact: 'f', state: 'accepted', text: 'Other', about: 'the pilots', own: null }], cards: [] },
  ].map((said): [object, object] => {
    const command = { v: 1, kind: 'edits.set', edits: { document: 'd', act: 'edit', block: null, ...said } }
    return [command, command]
  }),
  [
    { v: 1, kind: 'review.add', review: { ...makeMark('x'), card: 'c', rating: 2, at: now, utcOffset: -1 } },
    { v: 1, kind: 'review.revoke', review: { id: 3, document: 'd', card: 'c' } },
  ],
]

/** What may stand in the place of anything: JSON, which knows nothing undefined. */
const others: readonly unknown[] = [
  ...[null, '', 'x', true, false, [], {}, [null], ['x'], [0], [1, 10]],
  ...[0, -0, 1, -1, 0.5, 1.5, 2, 4, 5, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), 1e300],
  ...['bookmark', 'highlight', 'items', 'self', 'date', 'list', 'accept', 'suspend', 'accepted', 'rejected'],
  ...['mark.add', 'mark.edit', 'marks.remove', 'review.revoke', 'document.edit', '__proto__', 'constructor'],
]
const nothing = Symbol('nothing')
const fields = ['new', 'about', 'anchor', 'kept', 'partial', 'judging', 'learningSteps', 'colour', 'parts']

/** A value with each place of it in turn replaced, left out, doubled or added to. */
function* spoilt(value: unknown): Generator<unknown> {
  yield nothing
  yield* others
  if (Array.isArray(value)) {
    yield [...value, ...value.slice(0, 1)]
    for (const [at, each] of value.entries())
      for (const put of spoilt(each)) yield put === nothing ? value.toSpliced(at, 1) : value.with(at, put)
  } else if (isRecord(value)) {
    for (const field of fields)
      for (const put of others) if (!(field in value)) yield { ...value, [field]: put }
    for (const [key, each] of Object.entries(value)) {
      const { [key]: _, ...rest } = value
      for (const put of spoilt(each)) yield put === nothing ? rest : { ...value, [key]: put }
    }
  }
}

/** One of them by chance, so that faults can come together. */
function spoil(value: unknown, { way: [turn = 0, ...way], put }: Spoiling): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length === 0 || turn > 36) return put
  const key = keys[turn % keys.length] ?? ''
  if (Array.isArray(value)) return value.with(Number(key), spoil(value[Number(key)], { way, put }))
  return isRecord(value) ? { ...value, [key]: spoil(value[key], { way, put }) } : put
}

interface Spoiling {
  /** Which way to go, at each fork. */
  readonly way: readonly number[]
  readonly put: unknown
}
const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  way: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
  put: fc.oneof(fc.constantFrom(...others), fc.jsonValue({ maxDepth: 2 })),
})

const near = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...values), fc.array(spoiling, { minLength: 2, maxLength: 3 }))
    .map(([value, spoilings]) => spoilings.reduce(spoil, value))

/** As text, since what is stored is text; a number that JSON has no word for counts, too. */
const same = (now: unknown, before: unknown): void => {
  if (!isDeepStrictEqual(now, before) || JSON.stringify(now) !== JSON.stringify(before))
    expect(now).toBe(before)
}

test('they are read as they were', () => {
  for (const [command, inverse] of pairs) {
    const read = table.parseCommand(command)
    expect(parseCommand(command) === null).toBe(isRecord(command) && 'review' in command && read === null)
    if (read === null) continue
    same(read, parseCommand(command))
    same(table.parseInverse(read, inverse), parseInverse(inverse))
    expect(parseInverse(inverse)).not.toBeNull()
  }
})

const counted = { taken: 0, refused: 0 }
const count = (before: unknown) => {
  counted[before === null ? 'refused' : 'taken'] += 1
}

function checkCommand(value: unknown): void {
  const before = parseCommand(value)
  count(before)
  same(table.parseCommand(value), before)
}

function checkInverse(whole: unknown, inverse: unknown): void {
  const command = parseCommand(whole)
  if (command === null) return
  const before = parseInverse(inverse)
  count(before)
  const after = table.parseInverse(command, inverse)
  const usual = pairs.find(([each]) => isRecord(each) && each['kind'] === command.kind)?.[1]
  // New: it must be of the kind that takes back this one.
  if (before?.kind === (isRecord(usual) ? usual['kind'] : '')) same(after, before)
  else expect(after).toBeNull()
}

function checkPart(value: unknown): void {
  same(marks.parseMark(value), parseMark(value))
  same(edits.parseFactEdit(value), parseFactEdit(value))
  same(edits.parseCardEdit(value), parseCardEdit(value))
  same(edits.parseEdits(value), parseEdits(value))
}

test('commands with one fault are taken, refused and made the same of', () => {
  for (const [command, inverse] of pairs) {
    for (const value of spoilt(command)) checkCommand(value)
    for (const value of spoilt(inverse)) checkInverse(command, value)
  }
  console.log(counted)
})

test('so are those with several, and anything at all', () => {
  fc.assert(fc.property(near(pairs.map(([command]) => command)), checkCommand), { numRuns: 10_000 })
  fc.assert(
    fc.property(fc.constantFrom(...pairs), near(pairs.map(([, inverse]) => inverse)), ([command], inverse) =>
      checkInverse(command, inverse),
    ),
    { numRuns: 10_000 },
  )
  fc.assert(
    fc.property(fc.anything(), (value) => {
      checkCommand(value)
      checkPart(value)
    }),
  )
  console.log(counted)
})

test('so are marks and edits by themselves', () => {
  const said = [...keptFacts, ...keptCards, ...all.flatMap(({ command }) => Object.values(command))]
  for (const each of said) for (const value of spoilt(each)) checkPart(value)
})
