import type { Row } from './database.ts'
import { StoreError } from './errors.ts'

// STRICT tables promise these types; a row that breaks the promise comes from a damaged file.

export function textOf(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : refuse(column)
}

export function numberOf(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : refuse(column)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column)
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column)
}

/** One of some words. Tables take any text there: which words there are is said once, by a union. */
export function wordOf<W extends string>(row: Row, column: string, words: readonly W[]): W {
  return words.find((word) => word === row[column]) ?? refuse(column)
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : refuse(column)
}

function refuse(column: string): never {
  throw new StoreError('damaged', `Column ${column} does not hold what its table promises`)
}
