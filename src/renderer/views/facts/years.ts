import type { LedgerEntry } from '../../../core/model/edits.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import type { Said } from '../../../core/model/said.ts'
import type { LedgerEntryRow } from './arrange.ts'

/** A dated fact. */
export interface Dated {
  readonly entry: LedgerEntry
  readonly iso: string
  readonly date: string
  readonly said: Said
}

export interface Year {
  readonly year: string
  readonly dated: readonly Dated[]
}

/** The dated facts by year, first things first; a year alone comes before its months. */
export function byYear(rows: readonly LedgerEntryRow[]): readonly Year[] {
  const dated = rows
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ entry, value, said }): Dated[] => {
      const day = entry.fact.value
      return day?.kind === 'date' ? [{ entry, iso: day.iso, date: value?.text ?? day.iso, said }] : []
    })
    .toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
  return [...groupBy(dated, ({ iso }) => iso.slice(0, 4))].map(([year, all]) => ({ year, dated: all }))
}
