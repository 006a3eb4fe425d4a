/** One amount in two units of a kind: "1 hour 30 minutes", "5 ft 10 in". */
import type { NumberToken } from './number.ts'
import { unitOf } from './units.ts'

/** The tokens, in which such an amount is one number of the smaller unit. */
export function joinCompounds(tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const compound = compoundAt(tokens, at)
    const token = tokens[at]
    if (compound !== null) {
      joined.push(...compound.tokens)
      at = compound.last
    } else if (token) joined.push(token)
  }
  return joined
}

function compoundAt(
  tokens: readonly NumberToken[],
  at: number,
): { tokens: readonly NumberToken[]; last: number } | null {
  const [many, large] = measureAt(tokens, at)
  if (many === null || large === null || !Number.isInteger(many)) return null
  const joint = tokens[at + 2]
  const next = joint && 'word' in joint && /^(?:and|,)$/.test(joint.word) ? at + 3 : at + 2
  const [few, small] = measureAt(tokens, next)
  if (few === null || small?.kind !== large.kind) return null
  const holds = large.factor / small.factor
  // "1 hour 90 minutes" is a slip, and two hours and three hours are two amounts.
  if (holds <= 1 || few >= holds) return null
  const number = { readings: [many * holds + few], ordinal: false, scale: null, isShare: false }
  return { tokens: [{ number }, ...tokens.slice(next + 1, next + 2)], last: next + 1 }
}

/** A number and the unit behind it; null for what stands in their place. */
function measureAt(tokens: readonly NumberToken[], at: number) {
  const [first, second] = [tokens[at], tokens[at + 1]]
  const number = first && 'number' in first && !first.number.ordinal ? first.number : null
  const unit = second && 'word' in second ? unitOf(second.word) : null
  return [number?.readings[0] ?? null, unit] as const
}
