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
import { printOfThing, statesOf, type Thing, thingsOf } from './things.ts'
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

/** Document by document, in the order in which the pack's came to it. */
export const comparePack = (ours: Database, pack: Pack): readonly DocumentChange[] =>
  listIds(pack.db).map((id) => compareDocument(ours, pack, id))

function compareDocument(ours: Database, pack: Pack, id: string): DocumentChange {
  const { db, parts } = pack
  const there = readDocument(db, id)
  const here = readDocument(ours, id)
  const { name = null, title = '' } = here ?? there ?? {}
  return {
    id,
    title: name ?? title,
    standing: here === null ? 'new' : isRemoved(ours, id) ? 'removed' : 'here',
    things: compareThings(ours, pack, id),
    ratings: parts.ratings ? newRatings(ours, db, id) : [],
    started: parts.ratings ? newStarted(ours, db, id) : [],
    versions: here === null ? [] : newVersions(ours, db, id),
    handed: handedIn(pack, id),
    renewal: here === null || !pack.isDeck ? null : renewalOf(ours, db, id),
  }
}

/** All that things of a pack were, those that they are now among them. */
function handedIn({ db, parts }: Pack, document: string): readonly HandedState[] {
  const before = [...listHanded(db, document).values()].flat()
  return [...before, ...statesOf(document, thingsOf(db, document, parts).values())]
}

function compareThings(
  ours: Database,
  { db, parts, isDeck }: Pack,
  document: string,
): readonly ThingChange[] {
  const mine = thingsOf(ours, document, parts)
  const theirs = thingsOf(db, document, parts)
  const had = { mine: listHanded(ours, document), theirs: listHanded(db, document) }
  const printsOf = (states: readonly HandedState[] = []) => new Set(states.map(({ print }) => print))
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const [one, other] = [mine.get(key) ?? null, theirs.get(key) ?? null]
    const thing = one ?? other
    const fate = fateOf(
      { now: one && printOfThing(one), handed: printsOf(had.mine.get(key)) },
      { now: other && printOfThing(other), handed: printsOf(had.theirs.get(key)) },
    )
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
