import { expect, test } from 'vitest'
import type { SqlValue } from '../../../../../src/main/store/parameters.ts'
import type { FoundRow } from '../../../../../src/main/store/salvage/found-row.ts'
import type { FileShape, StoredColumn } from '../../../../../src/main/store/salvage/shapes.ts'
import { Witnesses } from '../../../../../src/main/store/salvage/witnesses.ts'

const column = (name: string, more: Partial<StoredColumn> = {}): StoredColumn => ({
  name,
  kind: 'text',
  nullable: false,
  optional: false,
  isRowid: false,
  isDocument: false,
  ...more,
})
const rowid = column('rowid', { kind: 'integer' })
const table: FileShape = {
  name: 't',
  of: 't',
  keyed: false,
  columns: [
    column('id', { kind: 'integer', isRowid: true }),
    column('document', { isDocument: true }),
    column('at', { nullable: true }),
    column('word'),
  ],
  isIndex: false,
}
const indexOf = (...columns: readonly StoredColumn[]): FileShape => ({
  name: 'i',
  of: 't',
  keyed: true,
  columns: [...columns, rowid],
  isIndex: true,
})
const [, document = rowid, at = rowid, word = rowid] = table.columns
const pages = { count: 0, page: () => Buffer.alloc(0) }
const row = (id: number | null): FoundRow => ({
  table,
  cell: { rowid: id, size: 0, start: Buffer.alloc(0), overflow: 0 },
  head: { fields: [] },
  pages,
  isEarlier: false,
})

/** A row with the rowid 1, after some entries of indexes. */
function mended(
  entries: readonly (readonly [FileShape, readonly (SqlValue | undefined)[]])[],
  values: readonly (SqlValue | undefined)[],
): readonly (SqlValue | undefined)[] {
  const witnesses = new Witnesses()
  for (const [index, said] of entries) witnesses.hear(index, said)
  return witnesses.mend(row(1), values)
}

test('what cannot be read is told by an index, row by row', () => {
  const entries = [[indexOf(word), ['harbour', 1]] as const, [indexOf(word), ['pier', 2]] as const]
  expect(mended(entries, [null, 'd', null, undefined])).toEqual([null, 'd', null, 'harbour'])
})

test('what can be read stands, whatever an index says', () => {
  expect(mended([[indexOf(word), ['pier', 1]]], [null, 'd', null, 'harbour'])).toEqual([
    null,
    'd',
    null,
    'harbour',
  ])
})

test('an index with what may be empty says nothing: that may have been set later', () => {
  for (const columns of [[at], [word, at]] as const)
    expect(
      mended([[indexOf(...columns), [...columns.map(() => 'x'), 1]]], [null, 'd', undefined, undefined]),
    ).toEqual([null, 'd', undefined, undefined])
})

test('an entry without its rowid, or a row without one, is nobody’s', () => {
  for (const id of [null, undefined])
    expect(mended([[indexOf(word), ['x', id]]], [null, 'd', null, undefined])[3]).toBeUndefined()
  const witnesses = new Witnesses()
  witnesses.hear(indexOf(word), ['x', 1])
  expect(witnesses.mend(row(null), [null, 'd', null, undefined])[3]).toBeUndefined()
})

test('of two names of a document the one that more entries know is its name; of as many the row’s', () => {
  const other = [indexOf(document), ['right', 7]] as const
  const entry = [indexOf(document), ['right', 1]] as const
  const told = (...entries: Parameters<typeof mended>[0]) => mended(entries, [null, 'wrong', null, 'w'])[1]
  expect(told(entry)).toBe('right')
  expect(told(entry, [indexOf(document), ['wrong', 8]])).toBe('wrong')
  expect(told(entry, other, [indexOf(document), ['wrong', 8]])).toBe('right')
})
