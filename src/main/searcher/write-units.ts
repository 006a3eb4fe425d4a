/** Brings what the index holds of a document to what it should hold, and writes only what differs. */
import { createHash } from 'node:crypto'
import type { FoundKind } from '../../core/model/found.ts'
import { type Fields, type FieldTexts, fieldsOf } from '../../core/search/fields.ts'
import { languageToken } from '../../core/text/analyze.ts'
import type { Database } from '../store/database.ts'
import { bytesOf, numberOf, textOf } from '../store/rows.ts'
import { tableOf } from './schema.ts'
import type { Unit } from './units.ts'

/** One write: some of these make a slice. */
export type Write = () => void

/** The token that every unit has, so that a query can ask for all but some. */
export const anyToken = 'any'
export const documentToken = (num: number): string => `d${num}`

/** A document as the index knows it. */
export interface IndexedAs {
  readonly num: number
  /** Of its texts, as they are searched. */
  readonly language: string
}

/** The writes that are still to be made for a document; none of them changes anything before it is called. */
export function writesFor(
  db: Database,
  { num, language }: IndexedAs,
  units: readonly Unit[],
  kinds: ReadonlySet<FoundKind>,
): readonly Write[] {
  const read = fieldReader(language)
  const wanted = new Map(units.map((unit) => [keyOf(unit), unit]))
  const stored = storedUnits(db, num, kinds)
  const gone = [...stored].filter(([key]) => !wanted.has(key))
  const changed = [...wanted].flatMap(([key, unit]): Write[] => {
    const stamp = stampOf(unit, language)
    const known = stored.get(key)
    return known !== undefined && stamp.equals(known.stamp)
      ? []
      : [() => writeUnit(db, { num, language }, unit, { stamp, old: known?.id ?? null, read })]
  })
  return [
    ...gone.map(
      ([, { id, kind }]) =>
        () =>
          deleteUnit(db, id, kind),
    ),
    ...changed,
  ]
}

const keyOf = ({ kind, ref }: { readonly kind: string; readonly ref: string }) => `${kind} ${ref}`

interface Stored {
  readonly id: number
  readonly kind: FoundKind
  readonly stamp: Uint8Array
}

function storedUnits(db: Database, num: number, kinds: ReadonlySet<FoundKind>): ReadonlyMap<string, Stored> {
  const rows = db.all('SELECT id, kind, ref, stamp FROM units WHERE document = $num', { num })
  return new Map(
    rows.flatMap((row) => {
      const kind = textOf(row, 'kind') as FoundKind
      const stored = { id: numberOf(row, 'id'), kind, stamp: bytesOf(row, 'stamp') }
      return kinds.has(kind) ? [[keyOf({ kind, ref: textOf(row, 'ref') }), stored] as const] : []
    }),
  )
}

/** Says whether a unit is as it was, for a fraction of what analyzing it would cost. */
const stampOf = (unit: Unit, language: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([unit, language]))
    .digest()
    .subarray(0, 12)

function writeUnit(
  db: Database,
  { num, language }: IndexedAs,
  unit: Unit,
  { stamp, old, read }: { stamp: Uint8Array; old: number | null; read: FieldReader },
): void {
  const { kind, ref, section, text, source, filter } = unit
  const table = tableOf(kind)
  const detail = JSON.stringify(unit.detail)
  if (old !== null) deleteUnit(db, old, kind)
  const { lastId } = db.run(
    `INSERT INTO units (document, kind, ref, section, text, detail, stamp)
     VALUES ($num, $kind, $ref, $section, $text, $detail, $stamp)`,
    { num, kind, ref, section, text, detail, stamp },
  )
  const fields = read(source)
  db.run(
    `INSERT INTO ${table} (rowid, title, body, variants, facts, under, filter)
     VALUES ($id, $title, $body, $variants, $facts, $under, $filter)`,
    {
      id: lastId,
      ...fields,
      filter: [anyToken, documentToken(num), languageToken(language), ...filter].join(' '),
    },
  )
}

type FieldReader = (source: FieldTexts) => Fields

/** Many texts stand under the same headings, which are read once. */
function fieldReader(language: string): FieldReader {
  const known = new Map<string, string>()
  const underOf = (titles: readonly string[]): string => {
    const key = titles.join('\n')
    const under =
      known.get(key) ?? fieldsOf({ title: '', body: '', facts: [], under: titles }, language).under
    known.set(key, under)
    return under
  }
  return (source) => ({ ...fieldsOf({ ...source, under: [] }, language), under: underOf(source.under) })
}

function deleteUnit(db: Database, id: number, kind: FoundKind): void {
  db.run(`DELETE FROM ${tableOf(kind)} WHERE rowid = $id`, { id })
  db.run('DELETE FROM units WHERE id = $id', { id })
}
