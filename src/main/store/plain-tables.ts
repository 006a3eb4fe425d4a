/**
 * All that is the user's, table by table, and what each row must be. What is left out can be made again (memories, the
 * index of a document) or says something of this computer alone. Marks and the text of documents are written otherwise.
 */
import { deflateSync } from 'node:zlib'
import type { Stretch } from '../../core/model/span.ts'
import { shareOf } from '../../core/text/passed.ts'
import { parseTags } from './card-details.ts'
import type { SqlValue } from './parameters.ts'
import { isScheduling } from './scheduling.ts'
import { agendaWords } from './schemas/agenda.ts'
import { parseCardEdit, parseFactEdit } from './schemas/edits.ts'
import { parsed } from './schemas/form.ts'
import { parseStartingState } from './schemas/starting-state.ts'
import { notHere, settingsHere } from './settings.ts'
import { isCount, isRecord, isText } from './values.ts'
import { parseChanged, parseHeld } from './versions.ts'

/** A row as it is written: its fields by name, JSON columns as what they hold. */
export type PlainRow = Readonly<Record<string, unknown>>

/** `time`: a moment in ms; `flag`: 0 or 1, written as false or true. With `?`: or null. */
/** `packed`: JSON that the store compresses. */
export type ColumnKind = 'text' | 'integer' | 'time' | 'real' | 'flag' | 'json' | 'packed'

export interface TableShape {
  readonly columns: Readonly<Record<string, ColumnKind | `${ColumnKind}?`>>
  /** The columns that tell rows apart, and order them. */
  readonly key: readonly string[]
  /** Rows that are written; all of them where it does not say. */
  readonly where?: string
  /** Tests of a field's value beyond its kind. */
  readonly fits?: Readonly<Record<string, (value: unknown, row: PlainRow) => boolean>>
  /** Columns that are left out, from those that are not. */
  readonly remade?: (row: PlainRow) => Readonly<Record<string, SqlValue>>
}

const isList = (value: unknown, each: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(each)

const isStretch = (value: unknown): value is Stretch =>
  isList(value, (end) => typeof end === 'number' && end >= 0 && end <= 1) && (value as Stretch).length === 2

const isStep = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < 100_000

const isOne = (value: unknown): boolean => isCount(value) && value > 0

/** Whether a setting is of this computer (`settingsHere`). */
const isSettingHere = (key: unknown): boolean => settingsHere.some((each) => each === key)

const shapes = {
  documents: {
    key: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      date: 'text?',
      kind: 'text',
      words: 'integer',
      bundled: 'flag',
      added_at: 'time',
      opened_at: 'time?',
      cards: 'integer',
      removed_at: 'time?',
      name: 'text?',
      file: 'text?',
      notes: 'json',
    },
    fits: { notes: (value) => isList(value, isText) },
  },
  agendas: {
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      at: 'time',
      goal: 'real',
      minutes: 'json?',
      days_off: 'json',
      quiet: 'json?',
      documents: 'json',
      own: 'json?',
    },
    fits: {
      documents: (_, { id: __, own, ...words }) =>
        parsed(agendaWords(), { ...words, own: own ?? undefined }) !== null,
    },
  },
  mocks: {
    key: ['agenda', 'at'],
    columns: { agenda: 'text', at: 'time', minutes: 'integer', asked: 'integer', correct: 'integer' },
    fits: {
      minutes: isOne,
      asked: isOne,
      correct: (value, { asked }) => isCount(value) && value <= Number(asked),
    },
  },
  no_conflicts: {
    key: ['document', 'fact', 'other_document', 'other_fact'],
    columns: { document: 'text', fact: 'text', other_document: 'text', other_fact: 'text' },
    fits: { otherDocument: (value, { document }) => String(document) < String(value) },
  },
  removals: {
    key: ['document'],
    columns: { document: 'text', named: 'integer?', days: 'json' },
    fits: { days: (value) => isList(value, Number.isSafeInteger) && (value as unknown[]).length > 0 },
  },
  tags: { key: ['document', 'tag'], columns: { document: 'text', tag: 'text' } },
  held_objects: {
    key: ['document', 'role', 'hash'],
    columns: { document: 'text', role: 'text', hash: 'text', size: 'integer' },
  },
  fact_edits: {
    key: ['document', 'fact'],
    columns: { document: 'text', fact: 'text', edit: 'json' },
    fits: { edit: (value, { fact }) => parseFactEdit(value)?.fact === fact },
  },
  card_edits: {
    key: ['document', 'card'],
    columns: { document: 'text', card: 'text', edit: 'json' },
    fits: { edit: (value, { card }) => parseCardEdit(value)?.card === card },
  },
  card_changes: {
    key: ['document', 'card'],
    columns: { document: 'text', card: 'text', at: 'time' },
  },
  card_states: {
    key: ['document', 'card'],
    columns: { document: 'text', card: 'text', suspended: 'flag', buried: 'integer?', marked: 'flag' },
  },
  card_details: {
    key: ['document', 'card'],
    columns: {
      document: 'text',
      card: 'text',
      tags: 'json',
      reset_after: 'integer?',
      due_day: 'integer?',
      due_after: 'integer?',
      starting_state: 'json?',
    },
    fits: {
      tags: (value) => parseTags(value) !== null,
      startingState: (value) => value === null || parseStartingState(value) !== null,
    },
  },
  reviews: {
    key: ['id'],
    columns: {
      id: 'integer',
      document: 'text',
      card: 'text',
      rating: 'integer?',
      at: 'time',
      utc_offset: 'integer',
      duration_ms: 'integer',
      revokes: 'integer?',
      learning_steps: 'json?',
    },
    fits: { learningSteps: (value) => value === null || isList(value, isStep) },
  },
  review_times: {
    key: ['review'],
    columns: { review: 'integer', document: 'text', at: 'time' },
  },
  pack_ratings: {
    key: ['review'],
    columns: { review: 'integer', document: 'text' },
  },
  pack_states: {
    key: ['document', 'kind', 'ref', 'print'],
    columns: { document: 'text', kind: 'text', ref: 'text', print: 'text' },
  },
  study_days: {
    key: ['document', 'day'],
    columns: { document: 'text?', day: 'integer', extra_new: 'integer' },
  },
  positions: {
    key: ['document'],
    columns: { document: 'text', block: 'text', block_offset: 'real', at: 'time' },
  },
  readings: {
    key: ['document'],
    columns: { document: 'text', stretches: 'json' },
    fits: { stretches: (value) => isList(value, isStretch) },
    remade: ({ stretches }) => ({ share: shareOf(stretches as readonly Stretch[]) }),
  },
  versions: {
    key: ['document', 'version'],
    columns: {
      document: 'text',
      version: 'integer',
      source: 'text',
      place: 'real',
      standing: 'text',
      held: 'json?',
      changed: 'json',
    },
    // What was taken back cannot be done again in another library.
    where: "standing <> 'aside'",
    fits: {
      standing: (value) => value === 'shown' || value === 'older',
      held: (value, { standing }) => (value === null ? standing === 'shown' : parseHeld(value) !== null),
      changed: (value) => parseChanged(value) !== null,
    },
  },
  version_contents: {
    key: ['document', 'version', 'role'],
    columns: {
      document: 'text',
      version: 'integer',
      role: 'text',
      briefing: 'packed',
      compiler: 'integer',
      cards: 'integer',
    },
    where: `role = 'shown' AND EXISTS (SELECT 1 FROM versions WHERE versions.document = version_contents.document
      AND versions.version = version_contents.version AND standing <> 'aside')`,
    fits: {
      role: (value) => value === 'shown',
      briefing: (value, { document }) => isRecord(value) && value['id'] === document,
    },
    // Made when the version is shown and searched again.
    remade: () => ({ search_index: deflateSync('{}'), tried: 0 }),
  },
  settings: {
    key: ['key'],
    columns: { key: 'text', value: 'json' },
    where: notHere,
    fits: {
      key: (value) => !isSettingHere(value),
      value: (value, { key }) => key !== 'schedule' || isScheduling(value),
    },
  },
  journal: {
    key: ['seq'],
    columns: {
      seq: 'integer',
      command: 'json',
      inverse: 'json',
      at: 'time',
      state: 'text',
      undone_order: 'integer?',
    },
    // What of it is not understood is dropped when it would be taken back.
    fits: { command: isRecord, inverse: isRecord },
  },
} as const satisfies Record<string, TableShape>

/** Tables whose rows are written one by one, those that others refer to first. */
export type TableName = keyof typeof shapes
export const tableNames = Object.keys(shapes) as readonly TableName[]

export const shapeOf = (table: TableName): TableShape => shapes[table]

/** `added_at` is written as `addedAt`. */
const fieldOf = (column: string): string =>
  column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

export const columnsOf = (table: TableName) =>
  Object.entries(shapeOf(table).columns).map(([column, kind]) => ({
    column,
    field: fieldOf(column),
    kind: kind.replace('?', '') as ColumnKind,
    orNull: kind.endsWith('?'),
  }))

/** The values that tell a row of a table from the others, in the order of what sorts them. */
export const keyOf = (table: TableName, row: PlainRow): readonly unknown[] =>
  shapeOf(table).key.map((column) => row[fieldOf(column)] ?? '')

/** The end of the year 9999: what a schedule adds to it is still a date. */
const latest = 253_402_300_799_999
/** How deep what is written may nest: nothing of ours comes near. */
const deepest = 100

/** What of a row cannot be so: a field and what is wrong with it; null if nothing is. */
export function faultOf(table: TableName, row: PlainRow): string | null {
  const columns = columnsOf(table)
  const unknown = Object.keys(row).find((field) => !columns.some((each) => each.field === field))
  if (unknown !== undefined) return `“${unknown.slice(0, 40)}” is not known`
  for (const { field, kind, orNull } of columns) {
    if (!Object.hasOwn(row, field)) return `“${field}” is missing`
    const value = row[field]
    if (!(value === null && orNull) && !isOf(kind, value)) return wrong(field)
  }
  const unfit = Object.entries(shapeOf(table).fits ?? {}).find(([field, fits]) => !fits(row[field], row))
  return unfit === undefined ? null : wrong(unfit[0])
}

const wrong = (field: string): string => `“${field}” is not what it must be`

function isOf(kind: ColumnKind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return isText(value) && !value.includes('\0') && !/\p{Surrogate}/u.test(value)
    case 'integer':
      return Number.isSafeInteger(value)
    case 'time':
      return isCount(value) && value <= latest
    case 'real':
      return Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'packed':
    case 'json':
      return value !== undefined && nestsTo(value, deepest)
  }
}

const nestsTo = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((each) => nestsTo(each, depth - 1)))
