/** Rows as SQLite writes them: https://www.sqlite.org/fileformat.html#record_format */
import type { SqlValue } from '../parameters.ts'
import type { StoredCell } from './nodes.ts'
import { readVarint } from './varint.ts'

export type SerialKind = 'null' | 'integer' | 'real' | 'text' | 'blob'

/** The kinds and sizes of a row's fields, as its head tells them. */
export interface Head {
  readonly fields: readonly RecordField[]
}

export interface RecordField {
  readonly kind: SerialKind
  readonly start: number
  readonly size: number
  /** How it is written; tells whole numbers apart that take no bytes. */
  readonly serial: number
}

const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

/** Null for what is no row: its parts must have exactly the size that the row says it has. */
export function readHead({ start, size }: StoredCell): Head | null {
  const [length, first] = readVarint(start, 0)
  if (!(length <= start.length)) return null
  const fields: RecordField[] = []
  let at = length
  let next = first
  while (next < length) {
    const [serial, after] = readVarint(start, next)
    const bytes = serial >= 12 ? Math.floor((serial - 12) / 2) : sizes[serial]
    if (bytes === undefined) return null
    fields.push({ kind: kindOf(serial), start: at, size: bytes, serial })
    at += bytes
    next = after
  }
  return next === length && at === size ? { fields } : null
}

function kindOf(serial: number): SerialKind {
  if (serial === 0) return 'null'
  if (serial >= 12) return serial % 2 === 0 ? 'blob' : 'text'
  return serial === 7 ? 'real' : 'integer'
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Undefined for what is no value: a text that is none, a number that is not exact, or bytes that are not there. */
export function readField(bytes: Buffer, field: RecordField | undefined): SqlValue | undefined {
  if (field === undefined || field.start + field.size > bytes.length) return undefined
  const { kind, start, size, serial } = field
  const part = bytes.subarray(start, start + size)
  switch (kind) {
    case 'null':
      return null
    case 'blob':
      return part
    case 'text':
      return readText(part)
    case 'real':
      return finite(part.readDoubleBE(0))
    case 'integer':
      return size === 0 ? serial - 8 : wholeNumber(part)
  }
}

function readText(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function wholeNumber(bytes: Buffer): number | undefined {
  const value = bytes.length <= 6 ? bytes.readIntBE(0, bytes.length) : Number(bytes.readBigInt64BE(0))
  return Number.isSafeInteger(value) ? value : undefined
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)
