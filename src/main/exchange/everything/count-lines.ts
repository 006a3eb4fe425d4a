/** Files with a thing on each line: read line by line, each checked before the next. */
import { faultOf, keyOf, type PlainRow, type TableName } from '../../store/plain-tables.ts'
import { limits } from './format.ts'
import { unusable } from './refusal.ts'

const newline = 0x0a

export function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Null for what is no UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** The rows of a table's file, each renewed before it is checked. @throws Refusal for the first line that cannot be one */
export async function* rowsIn(
  file: string,
  table: TableName,
  bytes: AsyncIterable<Buffer>,
  isThere: (document: string) => boolean,
  renew: (row: PlainRow) => PlainRow,
): AsyncIterable<PlainRow> {
  let line = 0
  let last: readonly unknown[] | null = null
  for await (const each of linesIn(file, bytes)) {
    line += 1
    const refuse = (what: string) => unusable(`${file}, line ${line}${what}`)
    const row = renew(parseLine(each, refuse))
    const fault = faultOf(table, row)
    if (fault !== null) throw refuse(`: ${fault}`)
    const key = keyOf(table, row)
    if (last !== null && compareKeys(last, key) >= 0) throw refuse(' is out of order or there twice')
    last = key
    const { document = null } = row
    if (document !== null && !isThere(document as string)) throw refuse(' is of a document that is not there')
    yield row
  }
}

function parseLine(bytes: Buffer, refuse: (what: string) => Error): PlainRow {
  const text = decode(bytes)
  if (text === null) throw refuse(' is no UTF-8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse(' is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse(' is no object')
  return value as PlainRow
}

/** Lines without their ends. */
async function* linesIn(file: string, bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let begun: Buffer[] = []
  let length = 0
  let line = 1
  for await (const piece of bytes) {
    let from = 0
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)])
      begun = []
      length = 0
      line += 1
      from = end + 1
    }
    if (from === piece.length) continue
    begun.push(piece.subarray(from))
    length += piece.length - from
    if (length > limits.line) throw unusable(`${file}, line ${line} is too long`)
  }
  if (begun.length > 0) throw unusable(`${file}, line ${line} has no end`)
}

/** As SQLite sorts: numbers before texts, texts by their bytes. */
function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [at, one] of a.entries()) {
    const order = compareValues(one, b[at])
    if (order !== 0) return order
  }
  return 0
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}
