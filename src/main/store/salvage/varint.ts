/** A number of SQLite's, 1 to 9 bytes long, and where the next thing begins. NaN for one that is not exact. */
export function readVarint(bytes: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0
  for (let i = 0; i < 8; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined) return [Number.NaN, at + i]
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [Number.isSafeInteger(value) ? value : Number.NaN, at + i + 1]
  }
  // With nine bytes it is negative, or beyond what a store of ours holds.
  return [Number.NaN, at + 9]
}
