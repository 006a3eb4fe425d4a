import { sourceKinds } from '../../core/model/document.ts'
import { markKinds } from '../../core/model/mark.ts'
import type { Row } from './database.ts'
import { StoreError } from './errors.ts'
import type { SqlValue } from './parameters.ts'

/** The words that a column may hold, where a union says which. Its table takes any text: rows that come in are held against these. */
const words: Readonly<Record<string, Readonly<Record<string, readonly SqlValue[]>>>> = {
  documents: { kind: sourceKinds },
  marks: { kind: markKinds },
}

export const hasKnownWords = (table: string, row: Row): boolean =>
  Object.entries(words[table] ?? {}).every(([column, known]) => known.includes(row[column] ?? null))

/** Holds a row against the unions of its table, as a CHECK would. @throws StoreError */
export function checkWords(table: string, row: Row): void {
  if (!hasKnownWords(table, row))
    throw new StoreError('unexpected', `A word in ${table} is not known`, undefined, true)
}
