/** Brings a pack into a library: all of it or nothing, and as one change that can be taken back. */
import { createHash } from 'node:crypto'
import { toEnd } from '../../../core/base/to-end.ts'
import type { PackChoice } from '../../../shared/contract/packs.ts'
import { readCardDetails } from '../card-details.ts'
import type { Step } from '../commands/table.ts'
import type { Database, Row } from '../database.ts'
import { holdAlso, listObjects } from '../held-objects.ts'
import { performing } from '../journal.ts'
import { readMark } from '../marks.ts'
import { noteStale } from '../memories.ts'
import { textOf } from '../rows.ts'
import { insertRow, insertRows } from '../salvage/sql.ts'
import { layVersion, placeAfter, placeBefore } from '../versions.ts'
import { countWrites } from '../writes.ts'
import { type BriefingChange, briefingSteps, compareBriefings } from './briefings.ts'
import { comparing, type DocumentChange, type Pack, type ThingChange } from './compare.ts'
import { addHanded, printOf } from './handed.ts'
import { copyLog } from './ratings.ts'
import { layRenewal } from './renewal.ts'
import { stepsFor } from './steps.ts'
import { printOfThing } from './things.ts'

export interface PackWish {
  /** The name of the file. */
  readonly name: string
  /** The print of what its user was shown. */
  readonly seen: string
  readonly choiceOf: (document: string, thing: ThingChange) => PackChoice
  /** The briefings that are taken; none where it does not say. */
  readonly briefings?: ReadonlySet<string>
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number
}

/** What a pack would do, and how often the data had been written to when that was found out. */
export interface Compared {
  readonly changes: readonly DocumentChange[]
  readonly writes: number
}

/** One word for what a pack would do. */
export const printOfChanges = (
  changes: readonly DocumentChange[],
  briefings: readonly BriefingChange[] = [],
): string => toEnd(printing(changes, briefings))

function* printing(
  changes: readonly DocumentChange[],
  briefings: readonly BriefingChange[],
): Generator<void, string> {
  const hash = createHash('sha256')
  for (const { id, standing, things, ratings, started, versions, renewal } of changes) {
    hash.update(JSON.stringify([id, standing, versions.map(({ source }) => source), renewal?.print ?? null]))
    for (const { kind, ref, fate, mine, theirs } of things)
      hash.update(
        JSON.stringify([kind, ref, fate, mine && printOfThing(mine), theirs && printOfThing(theirs)]),
      )
    hash.update(JSON.stringify([ratings, started]))
    yield
  }
  return hash.update(JSON.stringify(briefings)).digest('hex')
}

/**
 * In stretches, for `Database.inTurns`.
 *
 * @param compared what was found out before: it holds where nothing was written since
 * @returns the documents that it changed; 'changed', with nothing done, where it would do something else than was seen
 * @throws StoreError
 */
export function* bringingPack(
  ours: Database,
  pack: Pack,
  wish: PackWish,
  compared: Compared | null = null,
): Generator<void, readonly DocumentChange[] | 'changed'> {
  return yield* ours.longTransaction(function* () {
    const isCurrent = compared?.writes === countWrites(ours)
    const changes = isCurrent ? compared.changes : yield* comparing(ours, pack)
    const briefings = compareBriefings(ours, pack)
    if ((yield* printing(changes, briefings)) !== wish.seen) return 'changed'
    const brought: { readonly change: DocumentChange; readonly steps: readonly Step[] }[] = []
    for (const change of changes) {
      brought.push({ change, steps: bringDocument(ours, pack, change, wish) })
      yield
    }
    const changed = brought.filter(({ steps }) => steps.length > 0)
    const handed = changes.filter(({ standing }) => standing !== 'new').flatMap((change) => change.handed)
    // After the documents that they are of.
    const later = briefingSteps(briefings, wish.briefings ?? new Set())
    if (changed.length + later.length === 0) {
      addHanded(ours, handed)
      return []
    }
    const documents = changed.map(({ change: { id, title } }) => ({ id, title }))
    const steps = [...changed.flatMap((each) => each.steps), ...later]
    yield* performing(
      ours,
      { v: 1, kind: 'pack.import', name: wish.name, documents, steps, handed },
      wish.now,
    )
    return changed.map(({ change }) => change)
  })
}

/** Lays what is new out of sight, and tells the steps that bring it into sight. */
function bringDocument(
  ours: Database,
  pack: Pack,
  change: DocumentChange,
  { choiceOf, now }: PackWish,
): readonly Step[] {
  const document = { id: change.id, title: change.title }
  const restore = { v: 1, kind: 'document.restore', document: { ...document, at: now } } as const
  if (change.standing === 'new') {
    copyDocument(ours, pack, change, now)
    return [restore]
  }
  holdAll(ours, pack, change)
  return [
    ...(change.standing === 'removed' ? [restore] : []),
    ...renewalSteps(ours, change, now),
    ...change.versions.map((version): Step => {
      const number = layVersion(ours, change.id, version)
      return {
        ...({ v: 1, kind: 'version.set', document, version: number, as: 'older' } as const),
        place: version.isNewer ? placeAfter(ours, change.id) : placeBefore(ours, change.id),
        ...({ leaves: 'older', leavesAt: null, edits: { facts: [], cards: [] }, reworded: [] } as const),
      }
    }),
    ...stepsFor(ours, change, (thing) => choiceOf(change.id, thing)),
    ...detailSteps(ours, pack, change),
  ]
}

/** The text of a deck as it is now, in place of the one that is shown. */
function renewalSteps(ours: Database, { id, title, renewal }: DocumentChange, now: number): readonly Step[] {
  if (renewal === null) return []
  const to = layRenewal(ours, id, renewal, now)
  const edits = { facts: [], cards: [] }
  return [{ v: 1, kind: 'document.anew', document: { id, title }, to, edits, reworded: [] }]
}

/** The tags of cards that are new here, and the starting states of those that were not studied here. */
function detailSteps(ours: Database, { db }: Pack, { id, things, started }: DocumentChange): readonly Step[] {
  const fresh = things
    .filter(({ kind, mine, theirs }) => kind === 'card' && mine === null && theirs !== null)
    .map(({ ref }) => ref)
  const tags = new Map(readCardDetails(db, id, fresh).map((detail) => [detail.card, detail.tags]))
  const states = new Map(started.map(({ card, state }) => [card, state]))
  const told = [...new Set([...fresh, ...states.keys()])].filter(
    (card) => states.has(card) || (tags.get(card) ?? []).length > 0,
  )
  const cards = readCardDetails(ours, id, told).map((mine) => ({
    ...mine,
    tags: tags.get(mine.card) ?? mine.tags,
    startingState: states.get(mine.card) ?? mine.startingState,
  }))
  return cards.length === 0
    ? []
    : [{ v: 1, kind: 'cards.detail', details: { document: id, act: 'tag', cards } }]
}

/** What a document holds beside the store: what it held before may be shown again. */
function holdAll(ours: Database, { db }: Pack, { id, versions, renewal }: DocumentChange): void {
  const roles =
    versions.length === 0 && renewal === null ? (['original'] as const) : (['original', 'figure'] as const)
  for (const role of roles) for (const object of listObjects(db, id, role)) holdAlso(ours, id, role, object)
}

/** The tables whose rows come with a document as they are. */
const copied = [
  'tags',
  'held_objects',
  'marks',
  'fact_edits',
  'card_edits',
  'card_changes',
  'card_details',
  'versions',
  'version_contents',
  'briefings',
  'pack_states',
] as const
const withRatings = ['card_states', 'positions', 'readings'] as const

/** A place in the schedule names rows of another log, which have other numbers here. */
const unscheduled = { reset_after: null, due_day: null, due_after: null } as const
const unstarted = { starting_state: null } as const

const saysNothing = (detail: Row): boolean => detail['tags'] === '[]' && detail['starting_state'] === null

/** Copies a document with all that comes along, as one that was removed. */
function copyDocument(
  ours: Database,
  { db, parts }: Pack,
  { id, handed, started }: DocumentChange,
  now: number,
): void {
  const document = db.get('SELECT * FROM documents WHERE id = $id', { id })
  if (document !== null) insertRow(ours, 'documents', { ...document, removed_at: now })
  for (const table of [...copied, ...(parts.ratings ? withRatings : [])])
    insertRows(
      ours,
      table,
      db.all(`SELECT * FROM ${table} WHERE document = $id`, { id }).flatMap((row) => {
        const isTaken = table === 'marks' && readMark(ours, textOf(row, 'id')) !== null
        const isDetail = table === 'card_details'
        const own = isDetail ? { ...row, ...unscheduled, ...(!parts.ratings && unstarted) } : row
        if (isDetail && saysNothing(own)) return []
        return [isTaken ? { ...own, id: printOf([id, textOf(row, 'id')]) } : own]
      }),
    )
  if (parts.ratings) copyLog(ours, db, id)
  noteStale(
    ours,
    id,
    started.map(({ card }) => card),
  )
  addHanded(ours, handed)
}
