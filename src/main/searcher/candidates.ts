/** Which of the units that meet a query are looked at closely. */
import type { FoundKind } from '../../core/model/found.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf, textOrNull } from '../store/rows.ts'
import { tableOf } from './schema.ts'
import type { Detail } from './units.ts'

export interface Candidate {
  readonly ref: string
  readonly document: string
  readonly documentTitle: string
  readonly section: string | null
  readonly text: string
  readonly detail: Detail
  /** The index's own; higher is better. */
  readonly score: number
}

const most = 100

/** How many units meet a query; `limit` where there are more. */
export function countUpTo(index: Database, kind: FoundKind, match: string, limit: number): number {
  const table = tableOf(kind)
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH $match LIMIT $limit)`
  return numberOf(index.get(sql, { match, limit }) ?? {}, 'n')
}

export function selectCandidates(index: Database, kind: FoundKind, match: string): readonly Candidate[] {
  const table = tableOf(kind)
  return index
    .all(
      `SELECT ref, section, text, detail, documents.id AS document, title, score
       FROM (SELECT rowid AS unit, -bm25(${table}, 3, 1, 0.6, 1.5, 0.4, 0) AS score FROM ${table}
         WHERE ${table} MATCH $match ORDER BY score DESC LIMIT $most)
       JOIN units ON units.id = unit JOIN documents ON documents.num = units.document
       ORDER BY score DESC, unit`,
      { match, most },
    )
    .map((row) => ({
      ref: textOf(row, 'ref'),
      document: textOf(row, 'document'),
      documentTitle: textOf(row, 'title'),
      section: textOrNull(row, 'section'),
      text: textOf(row, 'text'),
      detail: JSON.parse(textOf(row, 'detail')) as Detail, // written by write-units.ts
      score: numberOf(row, 'score'),
    }))
}
