/** Shares in words: "one in five", "two out of three", "one of every four". */
import type { NumberToken, ReadNumber } from './number.ts'

const joint = /^(?:in|out of|in every|of every|of each|out of every)$/

/** The tokens, in which two numbers that make a share are one. */
export function joinShares(tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const share = shareAt(tokens, at)
    const token = tokens[at]
    if (share !== null) {
      joined.push({ number: share.number })
      at = share.last
    } else if (token) joined.push(token)
  }
  return joined
}

function shareAt(tokens: readonly NumberToken[], at: number): { number: ReadNumber; last: number } | null {
  const some = numberOf(tokens[at])
  const last = tokens.findIndex((token, index) => index > at && 'number' in token)
  const all = numberOf(tokens[last])
  if (some === null || all === null || !(some < all)) return null
  const between = tokens.slice(at + 1, last).map((token) => ('word' in token ? token.word : ''))
  if (!joint.test(between.join(' '))) return null
  return { number: { readings: [some / all], ordinal: false, scale: null, isShare: true }, last }
}

/** A whole number that counts. */
function numberOf(token: NumberToken | undefined): number | null {
  if (!token || !('number' in token) || token.number.ordinal) return null
  const value = token.number.readings[0] ?? 0
  return Number.isInteger(value) && value > 0 ? value : null
}
