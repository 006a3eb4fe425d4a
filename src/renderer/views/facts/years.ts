import type { Block } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import type { Row } from './arrange.ts'

/** A dated fact with the sentence that says its date, in three: before the date, its words, after it. */
export interface Dated {
  readonly entry: LedgerEntry
  readonly iso: string
  readonly date: string
  readonly before: string
  readonly words: string
  readonly after: string
}

export interface Year {
  readonly year: string
  readonly dated: readonly Dated[]
}

/** So much of a sentence before its date leaves the date in sight, in the lines there are. */
const reach = 100

/** The dated facts by year, first things first; a year alone comes before its months. */
export function byYear(rows: readonly Row[], blocks: readonly Block[]): readonly Year[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const dated = rows
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ entry, value }): Dated[] => {
      const { value: said, block, start, end, sentence } = entry.fact
      if (said?.kind !== 'date') return []
      const text = texts.get(block) ?? ''
      return [
        {
          entry,
          iso: said.iso,
          date: value?.text ?? said.iso,
          before: lastOf(text.slice(sentence.start, start)),
          words: text.slice(start, end),
          after: text.slice(end, sentence.end),
        },
      ]
    })
    .toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
  return [...groupBy(dated, ({ iso }) => iso.slice(0, 4))].map(([year, all]) => ({ year, dated: all }))
}

/** The end of a long beginning, so that the date itself is seen. */
const lastOf = (text: string): string =>
  text.length <= reach ? text : `… ${text.slice(-reach).replace(/^\S*\s/, '')}`
