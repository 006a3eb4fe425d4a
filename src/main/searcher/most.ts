/** Where nothing has all of the words: what has most of them, of each kind. */

import type { FoundKind } from '../../core/model/found.ts'
import { groupBy } from '../../core/model/group-by.ts'
import { type Most, mostOf, partsOf, type QueryPart } from '../../core/search/most.ts'
import { joinLacks, type SearchNote } from '../../core/search/note.ts'
import type { Query } from '../../core/search/query.ts'
import type { Database } from '../store/database.ts'
import { closeOf, idsOf, mostCounted, type Selection, selectFrom, type Way } from './candidates.ts'
import { type MatchScope, matchOf, matchOfOwn, matchOfPart } from './match-of.ts'

export interface Selected extends SearchNote {
  readonly selections: readonly Selection[]
}

/** Of the kinds that have the most of the words; null where none has enough. */
export function selectMost(
  index: Database,
  query: Query,
  kinds: readonly FoundKind[],
  scope: MatchScope,
  most: number,
): Selected | null {
  const parts = partsOf(query)
  if (parts.length < 2) return null
  const found = kinds.flatMap((kind) => {
    const held = mostIn(index, query, parts, kind, scope)
    return held === null ? [] : [{ kind, ...held }]
  })
  const fewest = Math.min(...found.map(({ lack }) => lack.count))
  const best = found.filter(({ lack }) => lack.count === fewest)
  if (best.length === 0) return null
  return {
    selections: best.map(({ kind, found }) =>
      selectFrom(index, kind, scope, waysOf(found), closeOf(query, kind, most)),
    ),
    mended: best.find(({ mended }) => mended.length > 0)?.mended ?? [],
    lack: best.map(({ lack }) => lack).reduce(joinLacks),
  }
}

function mostIn(
  index: Database,
  query: Query,
  parts: readonly QueryPart[],
  kind: FoundKind,
  scope: MatchScope,
): Most<number> | null {
  const counts = parts.map((part) => {
    const match = matchOfPart(part, [], query, scope)
    return idsOf(index, kind, match, mostCounted).length
  })
  const there = parts
    .map((part, at) => ({ part, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ part }) => part)
  for (const level of levelsOf(parts.length, there.length)) {
    const found = havingOf(index, query, there, level, kind, scope)
    const having = parts.map((part) => found.get(part) ?? [])
    const most = mostOf(query, parts, having, counts)
    if (most !== null && parts.length - most.lack.count >= level) return most
  }
  return null
}

/**
 * How many parts are looked for together, the most first: all that are there, all but one, and then any half. That is
 * soon done where a word or two are missing, and three tries at most where more are.
 */
function levelsOf(parts: number, there: number): readonly number[] {
  const least = Math.ceil(parts / 2)
  // Nothing has all of them.
  const most = Math.min(there, parts - 1)
  return [...new Set([there, there - 1, least])].filter((level) => level >= least && level <= most)
}

/**
 * For each part that is there what has it, of all that may have so many of them. What is found when they are few enough
 * is limited to what is counted.
 *
 * @param there the rarest first
 */
function havingOf(
  index: Database,
  query: Query,
  there: readonly QueryPart[],
  level: number,
  kind: FoundKind,
  scope: MatchScope,
): ReadonlyMap<QueryPart, readonly number[]> {
  const some = (parts: readonly QueryPart[]) => {
    const match = matchOf({ ...query, groups: parts.flatMap(({ groups }) => groups) }, scope)
    return idsOf(index, kind, match, mostCounted + 1)
  }
  if (level === there.length) {
    const ids = some(there)
    return new Map(there.map((part) => [part, ids]))
  }
  // Then nothing has two of them.
  if (level === 1) return new Map(there.map((part) => [part, some([part])]))
  // What has so many of them has one of these: the commonest words need not be gone through.
  const rarest = there.slice(0, there.length - level + 1)
  const own = new Set(idsOf(index, kind, matchOfOwn(there, rarest, query, scope)))
  if (own.size === 0) return new Map()
  const idsWith = (part: QueryPart) => idsOf(index, kind, matchOfPart(part, rarest, query, scope))
  return new Map(there.map((part) => [part, idsWith(part).filter((id) => own.has(id))]))
}

/** The rarest words first. */
function waysOf(found: Most<number>['found']): readonly Way[] {
  return [...groupBy([...found], ([, held]) => held)]
    .map(([held, ids]) => ({ held, ids: ids.map(([id]) => id) }))
    .sort((a, b) => a.held.lacks - b.held.lacks)
}
