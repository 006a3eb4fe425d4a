/** Brings what was found in a damaged file into a store, beside what is there. */

import type { Stretch } from '../../../core/model/span.ts'
import type { Salvaged, SalvageKind } from '../../../shared/contract/data.ts'
import type { Database, Row } from '../database.ts'
import { workOut } from '../memories.ts'
import { noteRead, readStretches } from '../readings.ts'
import { numberOf, textOf } from '../rows.ts'
import { readScheduling } from '../scheduling.ts'
import { actsOf, isNewer, thing } from './acts.ts'
import { detailsHere } from './details.ts'
import { bringDocuments } from './documents.ts'
import type { FoundRows } from './found.ts'
import { type Merging, newTally, refersToSome, type Tally } from './merging.ts'
import { bringRatings } from './ratings.ts'
import { refill } from './refill.ts'
import { dropUnsound } from './sound.ts'
import { findRow, insertRow, isSameRow, replaceRow } from './sql.ts'
import { bringVersions } from './versions.ts'

/**
 * All or nothing. What the store has stays, unless the file says by an act of its own, or a time, that it was
 * changed later: a mere difference is taken for damage.
 */
export function bringIn(store: Database, found: FoundRows, now: number): Salvaged {
  return store.transaction(() => {
    const tally = newTally(found.unsound + found.db.transaction(() => dropUnsound(found.db)))
    const theirs = actsOf(found.db)
    found.db.transaction(() => refill(found.db, theirs, found.earlier))
    const merging: Merging = { found, store, tally, theirs, ours: actsOf(store) }
    bringDocuments(merging, now)
    bringVersions(merging)
    for (const kind of rowKinds) bringRows(merging, kind, found.db.all(`SELECT * FROM ${kind.table}`))
    bringReadings(merging)
    const numberHere = bringRatings(merging)
    bringDetails(merging, detailsHere(found.db, numberHere))
    return tally
  })
}

interface RowKind {
  readonly table: string
  readonly key: readonly string[]
  /** Null for what is not counted: it only says more of something else. */
  readonly kind: SalvageKind | null
  /** What tells the newer of two: an act, or a time in the row itself; else what the store has stays. */
  readonly newer: 'act' | 'at' | null
}

const ofCard = ['document', 'card'] as const
const rowKinds: readonly RowKind[] = [
  { table: 'marks', key: ['id'], kind: 'passages', newer: 'act' },
  { table: 'fact_edits', key: ['document', 'fact'], kind: 'edits', newer: 'act' },
  { table: 'card_edits', key: ofCard, kind: 'edits', newer: 'act' },
  { table: 'card_states', key: ofCard, kind: 'edits', newer: 'act' },
  { table: 'agendas', key: ['id'], kind: 'edits', newer: 'act' },
  {
    table: 'no_conflicts',
    key: ['document', 'fact', 'other_document', 'other_fact'],
    kind: 'edits',
    newer: 'act',
  },
  { table: 'mocks', key: ['agenda', 'at'], kind: null, newer: null },
  { table: 'positions', key: ['document'], kind: 'places', newer: 'at' },
  { table: 'card_changes', key: ofCard, kind: null, newer: 'at' },
  { table: 'study_days', key: ['document', 'day'], kind: null, newer: null },
  { table: 'removals', key: ['document'], kind: null, newer: null },
  { table: 'pack_states', key: ['document', 'kind', 'ref', 'print'], kind: null, newer: null },
  { table: 'held_objects', key: ['document', 'role', 'hash'], kind: null, newer: null },
  { table: 'settings', key: ['key'], kind: null, newer: null },
]

/** Comes after the log, whose rows it names. */
const details: RowKind = { table: 'card_details', key: ofCard, kind: 'edits', newer: 'act' }

/** Every table comes in; but those that the store works out from others, and the journal, which tells of another file. */
export const broughtTables: readonly string[] = [
  ...[
    'documents',
    'tags',
    'briefings',
    'versions',
    'version_contents',
    'readings',
    'reviews',
    'pack_ratings',
  ],
  ...[...rowKinds, details].map(({ table }) => table),
]

/** @returns the rows that came in */
function bringRows(merging: Merging, rowKind: RowKind, rows: readonly Row[]): readonly Row[] {
  const { store, tally } = merging
  const { table, key, kind } = rowKind
  const brought: Row[] = []
  for (const row of rows) {
    const fate = fateOf(merging, rowKind, row)
    if (fate === 'new') insertRow(store, table, row)
    if (fate === 'newer') replaceRow(store, table, key, row)
    if (fate === 'new' || fate === 'newer') brought.push(row)
    if (kind !== null) count(tally, kind, fate)
  }
  return brought
}

/** What is said of a card's place in the schedule changes what is remembered of it. */
function bringDetails(merging: Merging, rows: readonly Row[]): void {
  const { store } = merging
  const scheduling = readScheduling(store)
  for (const row of bringRows(merging, details, rows))
    workOut(store, textOf(row, 'document'), textOf(row, 'card'), scheduling)
}

type Fate = 'new' | 'newer' | 'known' | 'older' | 'orphaned'

function fateOf({ store, theirs, ours }: Merging, { table, key, newer }: RowKind, row: Row): Fate {
  if (!refersToSome(store, row)) return 'orphaned'
  const mine = findRow(store, table, key, row)
  if (mine === null) return 'new'
  if (isSameRow(row, mine)) return 'known'
  const isLater =
    newer === 'act'
      ? isNewer(thing(table, ...key.map((column) => textOf(row, column))), theirs, ours)
      : newer === 'at' && numberOf(row, 'at') > numberOf(mine, 'at')
  return isLater ? 'newer' : 'older'
}

function count(tally: Tally, kind: SalvageKind, fate: Fate): void {
  if (fate === 'new' || fate === 'newer') tally.brought[kind] += 1
  else if (fate === 'known') tally.known += 1
  else tally.left[fate] += 1
}

/** What was read stays read: both are joined. */
function bringReadings({ found, store, tally }: Merging): void {
  for (const row of found.db.all('SELECT document, stretches FROM readings')) {
    const document = textOf(row, 'document')
    if (!refersToSome(store, row)) {
      tally.left.orphaned += 1
      continue
    }
    const before = JSON.stringify(readStretches(store, document))
    noteRead(store, document, JSON.parse(textOf(row, 'stretches')) as readonly Stretch[]) // checked by dropUnsound
    if (JSON.stringify(readStretches(store, document)) === before) tally.known += 1
    else tally.brought.places += 1
  }
}
