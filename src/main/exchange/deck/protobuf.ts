/**
 * As much of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/) as newer decks need: numbers, and
 * fields that hold bytes. What else there is, is passed over.
 */

export interface ProtoField {
  readonly number: number
  /** A number for a varint, bytes for what is written with its length; null for what is passed over. */
  readonly value: number | Uint8Array | null
}

/** The fields of a message in their order; null where it is damaged, or has more than so many. */
export function readMessage(bytes: Uint8Array, most: number): readonly ProtoField[] | null {
  const fields: ProtoField[] = []
  let at = 0
  /** Numbers beyond what is exact are of no field that is read. */
  const varint = (): number | null => {
    let value = 0
    for (let shift = 0; shift < 10; shift += 1) {
      const byte = bytes[at]
      if (byte === undefined) return null
      at += 1
      value += (byte & 0x7f) * 2 ** (7 * shift)
      if (byte < 0x80) return value
    }
    return null
  }
  while (at < bytes.length) {
    const key = varint()
    if (key === null || fields.length === most) return null
    const number = Math.floor(key / 8)
    const wire = key % 8
    if (wire === 0) {
      const value = varint()
      if (value === null) return null
      fields.push({ number, value })
      continue
    }
    const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? varint() : null
    if (length === null || length > bytes.length - at) return null
    fields.push({ number, value: wire === 2 ? bytes.subarray(at, at + length) : null })
    at += length
  }
  return fields
}

/** The last text under a number; empty where there is none. */
export function textIn(fields: readonly ProtoField[], number: number): string {
  const value = fields.findLast((field) => field.number === number)?.value
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : ''
}

/** The last number under a number; 0 where there is none. */
export function numberIn(fields: readonly ProtoField[], number: number): number {
  const value = fields.findLast((field) => field.number === number)?.value
  return typeof value === 'number' ? value : 0
}
