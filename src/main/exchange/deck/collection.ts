/**
 * A collection of Anki's: note types, decks, notes, cards and the log of reviews, of any schema since 11. Up to 14, note
 * types and decks are JSON in the one row of `col`; later ones have tables of their own, with Protocol Buffers in them.
 */
import { groupBy } from '../../../core/model/group-by.ts'
import { connectToBytes, type Database, type Row } from '../../store/database.ts'
import { StoreError } from '../../store/errors.ts'
import { numberOf, textOf } from '../../store/rows.ts'
import { isRecord } from '../../store/values.ts'
import { limits } from '../anki-limits.ts'
import { FileRefusal } from '../everything/refusal.ts'
import type { LoggedReview } from './history.ts'
import { deckLimits } from './limits.ts'
import { type NoteType, noteTypeOf, type SaidType } from './note-type.ts'
import { numberIn, readMessage, textIn } from './protobuf.ts'
import type { CardSchedule, CollectionClock } from './starting-state.ts'

export interface CollectedCard {
  /** Its number in its note, from 0. */
  readonly ord: number
  /** The id of its deck: of one that a filter drew it from, the deck that it goes back to. */
  readonly deck: number
  readonly isSuspended: boolean
  readonly schedule: CardSchedule
  readonly log: readonly LoggedReview[]
}

export interface CollectedNote {
  readonly id: number
  readonly guid: string
  /** Null for one that is not there. */
  readonly type: NoteType | null
  /** HTML. */
  readonly fields: readonly string[]
  readonly tags: readonly string[]
  readonly cards: readonly CollectedCard[]
}

export interface Collection {
  /** The names of decks by their ids, each with the levels above it. */
  readonly decks: ReadonlyMap<number, readonly string[]>
  readonly noteCount: number
  readonly clock: CollectionClock
  /** Notes in the order in which they were made, some at once. */
  readonly notes: () => Iterable<readonly CollectedNote[]>
  readonly close: () => void
}

/** Bytes of a row: a note with all its fields. */
const longestRow = 32_000_000
/** Newer tables have names in an order that Anki itself adds to SQLite. */
const unordered = ['notetypes', 'fields', 'templates', 'decks', 'tags', 'deck_config'] as const

/** @throws FileRefusal */
export function openCollection(bytes: Uint8Array): Collection {
  const db = guarded(() => connectToBytes(bytes, longestRow, unordered))
  try {
    return guarded(() => {
      refuseStrange(db)
      const isOld = !has(db, 'notetypes')
      const types = isOld ? typesInJson(db) : typesInTables(db)
      return {
        decks: isOld ? decksInJson(db) : decksInTables(db),
        noteCount: numberOf(db.get('SELECT count(*) AS n FROM notes') ?? {}, 'n'),
        clock: clockOf(db),
        notes: () => notesOf(db, types),
        close: () => db.close(),
      }
    })
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Whatever SQLite or a row has against it: the file is not what it says. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof StoreError) throw new FileRefusal('is damaged: its collection cannot be read')
    throw cause
  }
}

const has = (db: Database, table: string): boolean =>
  db.get("SELECT 1 AS there FROM sqlite_master WHERE type = 'table' AND name = $table", { table }) !== null

/** What is called like a table and is none would be a program of theirs. */
function refuseStrange(db: Database): void {
  for (const table of ['col', 'notes', 'cards', 'revlog'])
    if (!has(db, table)) throw new FileRefusal(`holds no collection of Anki: it has no ${table}`)
}

function clockOf(db: Database): CollectionClock {
  const west = has(db, 'config') ? settingIn(db, 'creationOffset') : oldSettings(db)['creationOffset']
  return {
    created: numberOf(db.get('SELECT crt FROM col') ?? {}, 'crt') * 1000,
    createdOffset: typeof west === 'number' && Math.abs(west) < dayMinutes ? -west : null,
  }
}

const dayMinutes = 24 * 60

function settingIn(db: Database, key: string): unknown {
  return valueIn(
    textIf(db.get('SELECT CAST(val AS TEXT) AS val FROM config WHERE KEY = $key', { key })?.['val']),
  )
}

function oldSettings(db: Database): Readonly<Record<string, unknown>> {
  const value = valueIn(textIf(db.get('SELECT CAST(conf AS TEXT) AS conf FROM col')?.['conf']))
  return isRecord(value) ? value : {}
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const objectsIn = (value: unknown): readonly Record<string, unknown>[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter((each) => typeof each === 'object' && each !== null)
    : []

const textIf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberIf = (value: unknown): number => (typeof value === 'number' ? value : Number(value) || 0)

function columnOfCol(db: Database, column: 'models' | 'decks'): unknown {
  const json = textOf(db.get(`SELECT CAST(${column} AS TEXT) AS json FROM col`) ?? {}, 'json')
  try {
    return JSON.parse(json)
  } catch {
    throw new FileRefusal('is damaged: its note types cannot be read')
  }
}

function typesInJson(db: Database): ReadonlyMap<number, NoteType> {
  return new Map(
    objectsIn(columnOfCol(db, 'models')).map((model) => [
      numberIf(model['id']),
      noteTypeOf({
        name: textIf(model['name']),
        isCloze: model['type'] === 1,
        stockKind: numberIf(model['originalStockKind']),
        fields: inOrder(objectsIn(model['flds'])).map(({ name }) => textIf(name)),
        templates: objectsIn(model['tmpls']).map((template) => ({
          ord: numberIf(template['ord']),
          front: textIf(template['qfmt']),
          back: textIf(template['afmt']),
        })),
      }),
    ]),
  )
}

const inOrder = (fields: readonly Record<string, unknown>[]) =>
  fields.toSorted((a, b) => numberIf(a['ord']) - numberIf(b['ord'])).slice(0, deckLimits.fields)

function decksInJson(db: Database): Collection['decks'] {
  return new Map(
    objectsIn(columnOfCol(db, 'decks')).map((deck) => [
      numberIf(deck['id']),
      textIf(deck['name']).split('::'),
    ]),
  )
}

/** Where the settings of note types and templates have what is read: their numbers in Anki's own description of them. */
const typeField = { kind: 1, stockKind: 9 } as const
const templateField = { front: 1, back: 2 } as const
const clozeKind = 1
const mostSettings = 10_000

function typesInTables(db: Database): ReadonlyMap<number, NoteType> {
  const numberedBy = (sql: string) => groupBy(db.all(sql), (row) => numberOf(row, 'ntid'))
  const fields = numberedBy('SELECT ntid, name FROM fields ORDER BY ntid, ord')
  const templates = numberedBy('SELECT ntid, ord, config FROM templates ORDER BY ntid, ord')
  return new Map(
    db.all('SELECT id, name, config FROM notetypes').map((row) => {
      const id = numberOf(row, 'id')
      const settings = settingsIn(row)
      const said: SaidType = {
        name: textIf(row['name']),
        isCloze: numberIn(settings, typeField.kind) === clozeKind,
        stockKind: numberIn(settings, typeField.stockKind),
        fields: (fields.get(id) ?? []).slice(0, deckLimits.fields).map(({ name }) => textIf(name)),
        templates: (templates.get(id) ?? []).map((template) => {
          const config = settingsIn(template)
          const { front, back } = templateField
          return { ord: numberOf(template, 'ord'), front: textIn(config, front), back: textIn(config, back) }
        }),
      }
      return [id, noteTypeOf(said)]
    }),
  )
}

const settingsIn = ({ config }: Row) =>
  (config instanceof Uint8Array ? readMessage(config, mostSettings) : null) ?? []

/** Levels are parted by a sign that no name has. */
const decksInTables = (db: Database): Collection['decks'] =>
  new Map(
    db
      .all('SELECT id, name FROM decks')
      .map((row) => [numberOf(row, 'id'), textIf(row['name']).split('\u001f')]),
  )

function* notesOf(
  db: Database,
  types: ReadonlyMap<number, NoteType>,
): Generator<readonly CollectedNote[], void> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const notes = guarded(() => readSlice(db, types, after))
    const last = notes.at(-1)
    if (last === undefined) return
    yield notes
    after = last.id
  }
}

function readSlice(
  db: Database,
  types: ReadonlyMap<number, NoteType>,
  after: number,
): readonly CollectedNote[] {
  const rows = db.all(
    `SELECT id, CAST(guid AS TEXT) AS guid, mid, CAST(flds AS TEXT) AS flds, CAST(tags AS TEXT) AS tags
     FROM notes WHERE id > $after ORDER BY id LIMIT ${deckLimits.slice}`,
    { after },
  )
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const cards = cardsOf(db, numberOf(first, 'id'), numberOf(last, 'id'))
  return rows.map((row) => ({
    id: numberOf(row, 'id'),
    guid: textOf(row, 'guid'),
    type: types.get(numberOf(row, 'mid')) ?? null,
    fields: textOf(row, 'flds').split('\u001f').slice(0, deckLimits.fields),
    tags: textOf(row, 'tags')
      .split(/[\s\u3000]+/)
      .filter((tag) => tag !== '' && tag.length <= limits.tag)
      .slice(0, limits.tags),
    cards: cards.get(numberOf(row, 'id')) ?? [],
  }))
}

const suspended = -1

function cardsOf(db: Database, first: number, last: number): ReadonlyMap<number, readonly CollectedCard[]> {
  const among = { first, last }
  const log = groupBy(
    db.all(
      `SELECT revlog.cid, revlog.id, ease, revlog.type, revlog.factor, time FROM cards
       JOIN revlog ON revlog.cid = cards.id WHERE cards.nid BETWEEN $first AND $last ORDER BY revlog.id`,
      among,
    ),
    (row) => numberOf(row, 'cid'),
  )
  const rows = db.all(
    `SELECT id, nid, ord, did, odid, type, queue, due, odue, ivl, reps, lapses, CAST(data AS TEXT) AS data FROM cards
     WHERE nid BETWEEN $first AND $last ORDER BY nid, ord`,
    among,
  )
  const cards = new Map<number, CollectedCard[]>()
  for (const row of rows) {
    const own = numberOf(row, 'odid')
    const note = cards.get(numberOf(row, 'nid')) ?? []
    note.push({
      ord: numberOf(row, 'ord'),
      deck: own === 0 ? numberOf(row, 'did') : own,
      isSuspended: numberOf(row, 'queue') === suspended,
      schedule: scheduleIn(row),
      log: (log.get(numberOf(row, 'id')) ?? []).slice(-deckLimits.reviews).map(loggedIn),
    })
    cards.set(numberOf(row, 'nid'), note)
  }
  return cards
}

const scheduleIn = (row: Row): CardSchedule => ({
  type: numberOf(row, 'type'),
  due: numberOf(row, 'due'),
  originalDue: numberOf(row, 'odue'),
  interval: numberOf(row, 'ivl'),
  reps: numberOf(row, 'reps'),
  lapses: numberOf(row, 'lapses'),
  data: textOf(row, 'data'),
})

const loggedIn = (row: Row): LoggedReview => ({
  at: numberOf(row, 'id'),
  ease: numberOf(row, 'ease'),
  kind: numberOf(row, 'type'),
  factor: numberOf(row, 'factor'),
  time: numberOf(row, 'time'),
})
