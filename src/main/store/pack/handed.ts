/** What things were when they came or went in packs: by it an import tells who has changed them since. */
import { createHash } from 'node:crypto'
import type { Database } from '../database.ts'
import { jsonList } from '../json-list.ts'
import { textOf, wordOf } from '../rows.ts'
import { sortedJson } from '../sorted-json.ts'

/** What of a document is told apart, each by its own key. */
export const thingKinds = ['mark', 'fact', 'card', 'tag', 'name', 'flag'] as const
export type ThingKind = (typeof thingKinds)[number]

/** A thing of a document, as it was once. */
export interface HandedState {
  readonly document: string
  readonly kind: ThingKind
  /** Its key among those of its kind; empty where a document has one. */
  readonly ref: string
  readonly print: string
}

/** One word for what a thing is: 16 hexadecimal digits. */
export const printOf = (value: unknown): string =>
  createHash('sha256').update(sortedJson(value)).digest('hex').slice(0, 16)

export const thingKey = ({ kind, ref }: Pick<HandedState, 'kind' | 'ref'>): string => `${kind} ${ref}`

/** What each thing of a document was when it was handed over, by its key. Kinds of other versions of the app are left out. */
export function listHanded(db: Database, document: string): ReadonlyMap<string, readonly HandedState[]> {
  const all = new Map<string, HandedState[]>()
  for (const row of db.all('SELECT kind, ref, print FROM pack_states WHERE document = $document', {
    document,
  })) {
    const kind = thingKinds.find((each) => each === row.kind)
    if (kind === undefined) continue
    const state = { document, kind, ref: textOf(row, 'ref'), print: textOf(row, 'print') }
    const key = thingKey(state)
    const known = all.get(key)
    if (known === undefined) all.set(key, [state])
    else known.push(state)
  }
  return all
}

/** @returns those that were not there before */
export function addHanded(db: Database, states: readonly HandedState[]): readonly HandedState[] {
  if (states.length === 0) return []
  const added = db.all(
    `INSERT INTO pack_states (document, kind, ref, print) SELECT ${told} FROM json_each($states) WHERE true
     ON CONFLICT DO NOTHING RETURNING document, kind, ref, print`,
    { states: listed(states) },
  )
  return added.map((row) => ({
    document: textOf(row, 'document'),
    kind: wordOf(row, 'kind', thingKinds),
    ref: textOf(row, 'ref'),
    print: textOf(row, 'print'),
  }))
}

export function removeHanded(db: Database, states: readonly HandedState[]): void {
  db.run(
    `DELETE FROM pack_states
     WHERE (document, kind, ref, print) IN (SELECT ${told} FROM json_each($states))`,
    { states: listed(states) },
  )
}

const told = 'value ->> 0, value ->> 1, value ->> 2, value ->> 3'

const listed = (states: readonly HandedState[]): string =>
  jsonList(states.map(({ document, kind, ref, print }) => [document, kind, ref, print]))
