/** Which of the units that meet a query are looked at closely: all of them, or those that may stand first. */
import type { FoundKind } from '../../core/model/found.ts'
import type { Held } from '../../core/search/most.ts'
import { asksForValues, type Query } from '../../core/search/query.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf, textOrNull } from '../store/rows.ts'
import { type MatchScope, matchOf, within } from './match-of.ts'
import { tableOf } from './schema.ts'
import { tiersOf } from './tiers.ts'
import type { Detail } from './units.ts'

export interface UnitCandidate {
  readonly ref: string
  readonly document: string
  readonly documentTitle: string
  /** Of its texts, as they are searched. */
  readonly language: string
  readonly section: string | null
  readonly text: string
  readonly detail: Detail
  readonly held: Held
}

export interface Selection {
  readonly kind: FoundKind
  readonly candidates: readonly UnitCandidate[]
  /** How many units meet the query; no more than `mostCounted` are counted. */
  readonly count: number
  readonly more: boolean
}

/** Beyond this it is only said that there are more. */
export const mostCounted = 1000
/** How many are looked at closely, at least. Of what is not text far fewer are shown, and all are short. */
const mostClose: Readonly<Record<FoundKind, number>> = {
  document: 24,
  text: 40,
  fact: 24,
  card: 24,
  mark: 24,
}

/** To read the sums and dates of a text takes twenty times as long as its words. */
const mostValued = 25

/** @param most how many are to be shown */
export function selectCandidates(
  index: Database,
  query: Query,
  kind: FoundKind,
  scope: MatchScope,
  most: number,
): Selection {
  const ids = idsOf(index, kind, matchOf(query, scope), mostCounted + 1)
  const held = { query, lacks: 0 }
  return selectFrom(index, kind, scope, [{ held, ids }], closeOf(query, kind, most))
}

/** What meets the same of a query. */
export interface Way {
  readonly held: Held
  readonly ids: readonly number[]
}

/** How many are looked at closely. */
export const closeOf = (query: Query, kind: FoundKind, most: number): number =>
  Math.max(most, asksForValues(query) ? mostValued : mostClose[kind])

/** @param ways those that come first, first */
export function selectFrom(
  index: Database,
  kind: FoundKind,
  scope: MatchScope,
  ways: readonly Way[],
  close: number,
): Selection {
  const chosen = new Map<number, Held>()
  for (const { held, ids } of ways) {
    const left = close - chosen.size
    const some = ids.length <= left ? ids : choose(index, held.query, kind, scope, ids, left)
    for (const id of some) chosen.set(id, held)
  }
  const count = ways.reduce((sum, { ids }) => sum + ids.length, 0)
  return {
    kind,
    candidates: readUnits(index, chosen),
    count: Math.min(count, mostCounted),
    more: count > mostCounted,
  }
}

/** @param ids those that meet the query, or the first of them */
function choose(
  index: Database,
  query: Query,
  kind: FoundKind,
  scope: MatchScope,
  ids: readonly number[],
  close: number,
): readonly number[] {
  const chosen = new Set<number>()
  const add = (found: readonly number[]) => {
    for (const id of spread(found, close)) if (chosen.size < close) chosen.add(id)
  }
  for (const tier of tiersOf(query))
    if (chosen.size < close) add(idsOf(index, kind, within([tier], query, scope), close * 4))
  if (chosen.size < close) add(ids)
  return [...chosen]
}

/** Some from all parts of a list: what was indexed first is no better than the rest. */
function spread(ids: readonly number[], most: number): readonly number[] {
  if (ids.length <= most) return ids
  return Array.from({ length: most }, (_, at) => ids[Math.floor((at * ids.length) / most)] ?? 0)
}

/** @param limit as in SQL: below 0 there is none */
export function idsOf(index: Database, kind: FoundKind, match: string, limit = -1): readonly number[] {
  const table = tableOf(kind)
  const row = index.get(
    `SELECT json_group_array(id) AS ids
     FROM (SELECT rowid AS id FROM ${table} WHERE ${table} MATCH $match LIMIT $limit)`,
    { match, limit },
  )
  return JSON.parse(textOf(row ?? {}, 'ids')) as number[] // rowids, as the statement gives them
}

function readUnits(index: Database, chosen: ReadonlyMap<number, Held>): readonly UnitCandidate[] {
  return index
    .all(
      `SELECT units.id AS unit, ref, section, text, detail, documents.id AS document, title, language
       FROM json_each($ids) JOIN units ON units.id = value JOIN documents ON documents.num = units.document
       ORDER BY units.id`,
      { ids: JSON.stringify([...chosen.keys()]) },
    )
    .map((row) => ({
      ref: textOf(row, 'ref'),
      document: textOf(row, 'document'),
      documentTitle: textOf(row, 'title'),
      language: textOf(row, 'language'),
      section: textOrNull(row, 'section'),
      text: textOf(row, 'text'),
      detail: JSON.parse(textOf(row, 'detail')) as Detail, // as write-units.ts wrote it
      held: heldIn(chosen.get(numberOf(row, 'unit')) as Held, textOf(row, 'language')),
    }))
}

/** What of the query a text in a language has: the small words of that language are not asked of it. */
const heldIn = (held: Held, language: string): Held =>
  held.query.language === language ? held : { ...held, query: { ...held.query, language } }
