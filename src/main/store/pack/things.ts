/** A document as the things that two libraries may have changed apart from each other. */
import { toEnd } from '../../../core/base/to-end.ts'
import { type CardEdit, type FactEdit, isPlainCard, isPlainFact } from '../../../core/model/edits.ts'
import type { Mark } from '../../../core/model/mark.ts'
import type { PackParts } from '../../../shared/contract/packs.ts'
import type { Database } from '../database.ts'
import { readDocument } from '../documents.ts'
import { listEditsInStretches } from '../edits.ts'
import { listMarks } from '../marks.ts'
import { textOf } from '../rows.ts'
import { addHanded, type HandedState, printOf, type ThingKind, thingKey } from './handed.ts'

interface Values {
  readonly mark: Mark
  readonly fact: FactEdit
  readonly card: CardEdit
  readonly tag: string
  readonly name: string
  readonly flag: { readonly suspended: boolean; readonly marked: boolean }
}

/** A thing that is there. */
export type Thing = {
  readonly [K in ThingKind]: { readonly kind: K; readonly ref: string; readonly value: Values[K] }
}[ThingKind]

/** Which box of a pack a thing goes by; null for what goes along with any document. */
const boxes: Readonly<Record<ThingKind, keyof PackParts | null>> = {
  mark: 'marks',
  fact: 'edits',
  card: 'edits',
  flag: 'ratings',
  tag: null,
  name: null,
}

export const isThingKind = (kind: unknown): kind is ThingKind =>
  typeof kind === 'string' && Object.hasOwn(boxes, kind)

/** Whether things of a kind are in a pack with these parts. */
export function isIn(parts: PackParts, kind: ThingKind): boolean {
  const box = boxes[kind]
  return box === null || parts[box] === true
}

/** Things of a document by their keys. */
export type Things = ReadonlyMap<string, Thing>

/** Things that are read before anything else has its turn. */
const stretch = 500

/** The things of a document that a pack with these parts has. There may be thousands: they are read in stretches. */
export function* readThings(db: Database, document: string, parts: PackParts): Generator<void, Things> {
  const things = new Map<string, Thing>()
  for (const some of stretchesOf(db, document)) {
    for (const thing of some)
      if (isIn(parts, thing.kind)) {
        things.set(thingKey(thing), thing)
        printOfThing(thing)
      }
    yield
  }
  return things
}

function* stretchesOf(db: Database, document: string): Generator<readonly Thing[]> {
  const stored = readDocument(db, document)
  if (stored === null) return
  yield listMarks(db, document).map((mark) => ({ kind: 'mark', ref: mark.id, value: mark }) as const)
  for (const { facts, cards } of listEditsInStretches(db, document, stretch))
    yield [
      ...facts
        .filter((edit) => !isPlainFact(edit))
        .map((edit) => ({ kind: 'fact', ref: edit.fact, value: edit }) as const),
      ...cards
        .filter((edit) => !isPlainCard(edit))
        .map((edit) => ({ kind: 'card', ref: edit.card, value: edit }) as const),
    ]
  const flags = db.all('SELECT card, suspended, marked FROM card_states WHERE document = $document', {
    document,
  })
  yield [
    // Two tags that differ in case only are one.
    ...stored.tags.map((tag) => ({ kind: 'tag', ref: asciiLower(tag), value: tag }) as const),
    ...(stored.name === null ? [] : [{ kind: 'name', ref: '', value: stored.name } as const]),
    ...flags.flatMap((row) => {
      const value = { suspended: row.suspended === 1, marked: row.marked === 1 }
      const ref = textOf(row, 'card')
      return value.suspended || value.marked ? [{ kind: 'flag', ref, value } as const] : []
    }),
  ]
}

const asciiLower = (tag: string): string => tag.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

const prints = new WeakMap<Thing, string>()

/** What a thing is now, in one word; worked out once. */
export function printOfThing(thing: Thing): string {
  const known = prints.get(thing)
  if (known !== undefined) return known
  const { kind, ref, value } = thing
  const print = printOf(kind === 'tag' ? ref : value)
  prints.set(thing, print)
  return print
}

/** What things are now, as it is noted when they are handed over. */
export const statesOf = (document: string, things: Iterable<Thing>): readonly HandedState[] =>
  [...things].map((thing) => ({ document, kind: thing.kind, ref: thing.ref, print: printOfThing(thing) }))

/** Notes what documents are as they are handed over: what comes back is held against it. */
export function noteHandedOver(db: Database, documents: readonly string[], parts: PackParts): void {
  db.transaction(() => {
    for (const document of documents)
      addHanded(db, statesOf(document, toEnd(readThings(db, document, parts)).values()))
  })
}
