/** Where nothing has all of the words: what has most of them, of each kind. */

import type { FoundKind } from '../../core/model/found.ts'
import { groupBy } from '../../core/model/group-by.ts'
import { joinLacks, type Lack, type Most, mostOf, type Part, partsOf } from '../../core/search/most.ts'
import type { Query } from '../../core/search/query.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { closeOf, mostCounted, type Selection, selectFrom, type Way } from './candidates.ts'
import { matchOfOwn, matchOfPart, type Scope } from './match-of.ts'
import { tableOf } from './schema.ts'

interface Selected {
  readonly selections: readonly Selection[]
  readonly lack: Lack
}

/** Of the kinds that have the most of the words; null where none has enough. */
export function selectMost(
  index: Database,
  query: Query,
  kinds: readonly FoundKind[],
  scope: Scope,
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
    lack: best.map(({ lack }) => lack).reduce(joinLacks),
  }
}

function mostIn(
  index: Database,
  query: Query,
  parts: readonly Part[],
  kind: FoundKind,
  scope: Scope,
): Most<number> | null {
  const counts = parts.map((part) => countOf(index, kind, matchOfPart(part, [], query, scope)))
  const there = parts
    .map((part, at) => ({ part, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ part }) => part)
  const least = Math.ceil(parts.length / 2)
  if (there.length < least) return null
  // What has so many of them has one of these: the commonest words need not be gone through.
  const rarest = there.slice(0, there.length - least + 1)
  const own = new Set(allOf(index, kind, matchOfOwn(there, rarest, query, scope)))
  const having = parts.map((part) =>
    own.size > 0 && there.includes(part)
      ? allOf(index, kind, matchOfPart(part, rarest, query, scope)).filter((id) => own.has(id))
      : [],
  )
  return mostOf(query, parts, having, counts)
}

/** The rarest words first. */
function waysOf(found: Most<number>['found']): readonly Way[] {
  return [...groupBy([...found], ([, held]) => held)]
    .map(([held, ids]) => ({ held, ids: ids.map(([id]) => id) }))
    .sort((a, b) => a.held.lacks - b.held.lacks)
}

function countOf(index: Database, kind: FoundKind, match: string): number {
  const table = tableOf(kind)
  const row = index.get(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH $match LIMIT ${mostCounted})`,
    { match },
  )
  return numberOf(row ?? {}, 'n')
}

function allOf(index: Database, kind: FoundKind, match: string): readonly number[] {
  const table = tableOf(kind)
  const row = index.get(`SELECT json_group_array(rowid) AS ids FROM ${table} WHERE ${table} MATCH $match`, {
    match,
  })
  return JSON.parse(textOf(row ?? {}, 'ids')) as number[] // rowids, as the statement gives them
}
