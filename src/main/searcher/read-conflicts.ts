import type { Database, Row } from '../store/database.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { readIndex } from './schema.ts'

/** What one of two documents says. */
export interface StatedClaim {
  readonly document: string
  readonly fact: string
  readonly block: string
  readonly sentence: string
  /** Where the sentence begins in its block. */
  readonly sentenceStart: number
  /** Of the value, in the block. */
  readonly start: number
  readonly end: number
}

export type StatedConflict = readonly [StatedClaim, StatedClaim]

/**
 * By the document that came later, in the order of its text; of a conflict "other" came later. What is claimed no more is
 * left out, also before conflicts are looked for again.
 */
const listed = `SELECT conflicts.* FROM conflicts
  JOIN claims AS first ON first.document = one AND first.fact = one_fact
  JOIN claims AS second ON second.document = other AND second.fact = other_fact
  ORDER BY other DESC, second.nth, one DESC`

/**
 * Where documents say different things, as the searcher saw it last; it need not run for this. Empty where there is no
 * index yet.
 *
 * @param file the path of the index
 * @param most only so many that `chosen` makes something of; the others are not read
 * @param chosen null for one that is left out
 */
export const readConflicts = <T>(
  file: string,
  most: number,
  chosen: (conflict: StatedConflict) => T | null,
): readonly T[] =>
  readIndex(file, (index) => {
    const read: T[] = []
    for (const pair of index.all(listed)) {
      if (read.length === most) break
      const made = chosen([claimIn(index, pair, 'one'), claimIn(index, pair, 'other')])
      if (made !== null) read.push(made)
    }
    return read
  }) ?? []

function claimIn(index: Database, pair: Row, side: 'one' | 'other'): StatedClaim {
  const row =
    index.get(
      `SELECT documents.id, fact, block, sentence, sentence_start, start, end
       FROM claims JOIN documents ON documents.num = claims.document WHERE document = $num AND fact = $fact`,
      { num: numberOf(pair, side), fact: textOf(pair, `${side}_fact`) },
    ) ?? {}
  return {
    document: textOf(row, 'id'),
    fact: textOf(row, 'fact'),
    block: textOf(row, 'block'),
    sentence: textOf(row, 'sentence'),
    sentenceStart: numberOf(row, 'sentence_start'),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
  }
}
