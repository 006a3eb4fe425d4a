/** A document as the things that two libraries may have changed apart from each other. */
import { type CardEdit, type FactEdit, isPlainCard, isPlainFact } from '../../../core/model/edits.ts'
import type { Mark } from '../../../core/model/mark.ts'
import type { PackParts } from '../../../shared/contract/packs.ts'
import type { Database } from '../database.ts'
import { readDocument } from '../documents.ts'
import { listEdits } from '../edits.ts'
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

/** The things of a document that a pack with these parts has, by their keys. */
export function thingsOf(db: Database, document: string, parts: PackParts): ReadonlyMap<string, Thing> {
  const all = allOf(db, document).filter(({ kind }) => isIn(parts, kind))
  return new Map(all.map((thing) => [thingKey(thing), thing]))
}

function allOf(db: Database, document: string): readonly Thing[] {
  const stored = readDocument(db, document)
  if (stored === null) return []
  const { facts, cards } = listEdits(db, document)
  const flags = db.all('SELECT card, suspended, marked FROM card_states WHERE document = $document', {
    document,
  })
  return [
    ...listMarks(db, document).map((mark) => ({ kind: 'mark', ref: mark.id, value: mark }) as const),
    ...facts
      .filter((edit) => !isPlainFact(edit))
      .map((edit) => ({ kind: 'fact', ref: edit.fact, value: edit }) as const),
    ...cards
      .filter((edit) => !isPlainCard(edit))
      .map((edit) => ({ kind: 'card', ref: edit.card, value: edit }) as const),
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

/** What a thing is now, in one word. */
export const printOfThing = ({ kind, ref, value }: Thing): string => printOf(kind === 'tag' ? ref : value)

/** What things are now, as it is noted when they are handed over. */
export const statesOf = (document: string, things: Iterable<Thing>): readonly HandedState[] =>
  [...things].map((thing) => ({ document, kind: thing.kind, ref: thing.ref, print: printOfThing(thing) }))

/** Notes what documents are as they are handed over: what comes back is held against it. */
export function noteHandedOver(db: Database, documents: readonly string[], parts: PackParts): void {
  db.transaction(() => {
    for (const document of documents)
      addHanded(db, statesOf(document, thingsOf(db, document, parts).values()))
  })
}
