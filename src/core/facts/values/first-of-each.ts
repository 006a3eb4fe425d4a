import type { Span } from '../../model/span.ts'

/**
 * Tells of one span of a text after the other whether it is clear of those before it that were. By what is taken of the text:
 * to compare each with all others would take too long where there are thousands.
 *
 * @param length of the text
 */
export function firstOfEach(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length)
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  }
}
