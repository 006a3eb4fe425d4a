/** What a pack has that a library does not have, or has otherwise. Both are stores; neither is changed. */
import type { PackParts } from '../../../shared/contract/packs.ts'
import type { StartedCard } from '../card-schedules.ts'
import type { Database } from '../database.ts'
import { isRemoved, listIds, readDocument } from '../documents.ts'
import type { PackReview } from '../memories.ts'
import { fateOf } from './fate.ts'
import { type HandedState, listHanded, type ThingKind } from './handed.ts'
import { newRatings, newStarted } from './ratings.ts'
import { type Renewal, renewalOf } from './renewal.ts'
import { printOfThing, readThings, statesOf, type Thing, type Things } from './things.ts'
import { type CameVersion, newVersions } from './versions.ts'

/** A pack that was read into a store. */
export interface Pack {
  readonly db: Database
  readonly parts: PackParts
  /** Whether it is a deck of another program: what it lacks is gone there, which says nothing of what is here. */
  readonly isDeck: boolean
}

/** A thing that is otherwise in a pack. Null for a side that does not have it. */
export interface ThingChange {
  readonly kind: ThingKind
  readonly ref: string
  readonly mine: Thing | null
  readonly theirs: Thing | null
  /** `ask`: both sides have changed it. */
  readonly fate: 'theirs' | 'ask'
}

export interface DocumentChange {
  readonly id: string
  /** As the user calls it, or the pack. */
  readonly title: string
  /** `removed`: it is here, but was removed. */
  readonly standing: 'new' | 'here' | 'removed'
  /** Of a document that is new: all that comes along. */
  readonly things: readonly ThingChange[]
  /** Of a document that is new they come with all of its log. */
  readonly ratings: readonly PackReview[]
  /** The starting states of cards that were not studied here. */
  readonly started: readonly StartedCard[]
  readonly versions: readonly CameVersion[]
  /** What its things were in the pack, and before. */
  readonly handed: readonly HandedState[]
  /** The text that a deck which is here has by now; null where it is the same. */
  readonly renewal: Renewal | null
}

/**
 * Document by document, in the order in which the pack's came to it. In stretches, so that nothing else need wait long;
 * what is here must not change meanwhile.
 */
export function* comparing(ours: Database, pack: Pack): Generator<void, readonly DocumentChange[]> {
  const changes: DocumentChange[] = []
  for (const id of listIds(pack.db)) {
    changes.push(yield* compareDocument(ours, pack, id))
    yield
  }
  return changes
}

function* compareDocument(ours: Database, pack: Pack, id: string): Generator<void, DocumentChange> {
  const { db, parts, isDeck } = pack
  const there = readDocument(db, id)
  const here = readDocument(ours, id)
  const { name = null, title = '' } = here ?? there ?? {}
  const theirs = yield* readThings(db, id, parts)
  const mine = yield* readThings(ours, id, parts)
  const before = listHanded(db, id)
  const things = compareThings(
    { things: mine, handed: listHanded(ours, id) },
    { things: theirs, handed: before },
    isDeck,
  )
  yield
  return {
    id,
    title: name ?? title,
    standing: here === null ? 'new' : isRemoved(ours, id) ? 'removed' : 'here',
    things,
    ratings: parts.ratings ? yield* newRatings(ours, db, id) : [],
    started: parts.ratings ? newStarted(ours, db, id) : [],
    versions: here === null ? [] : newVersions(ours, db, id),
    // All that things of the pack were, those that they are now among them.
    handed: [...[...before.values()].flat(), ...statesOf(id, theirs.values())],
    renewal: here === null || !isDeck ? null : renewalOf(ours, db, id),
  }
}

/** The things of a document on one side, and what they were when they came or went in packs. */
interface SideOf {
  readonly things: Things
  readonly handed: ReadonlyMap<string, readonly HandedState[]>
}

function compareThings(mine: SideOf, theirs: SideOf, isDeck: boolean): readonly ThingChange[] {
  const sideOf = ({ things, handed }: SideOf, key: string) => {
    const thing = things.get(key)
    const prints = new Set(handed.get(key)?.map(({ print }) => print))
    return { now: thing === undefined ? null : printOfThing(thing), handed: prints }
  }
  return [...new Set([...mine.things.keys(), ...theirs.things.keys()])].flatMap((key) => {
    const [one, other] = [mine.things.get(key) ?? null, theirs.things.get(key) ?? null]
    const thing = one ?? other
    const fate = fateOf(sideOf(mine, key), sideOf(theirs, key))
    if (thing === null || fate === 'same' || fate === 'mine' || (isDeck && other === null)) return []
    const { kind, ref } = thing
    return [{ kind, ref, mine: one, theirs: other, fate: settled(kind, fate, other) }].filter(
      (change): change is ThingChange => change.fate !== 'mine',
    )
  })
}

/** Of what says little nobody is asked: a tag stays where either has it, and flags of cards are as they are here. */
function settled(kind: ThingKind, fate: 'theirs' | 'ask', theirs: Thing | null): 'mine' | 'theirs' | 'ask' {
  if (fate === 'ask' && kind === 'tag') return theirs === null ? 'mine' : 'theirs'
  return fate === 'ask' && kind === 'flag' ? 'mine' : fate
}
