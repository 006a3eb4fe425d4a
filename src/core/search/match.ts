/** Where a query's terms stand in a text: confirms phrases and gives the places to mark, the same for every index. */
import type { Span } from '../model/span.ts'
import type { Token } from '../text/analyze.ts'
import type { Term } from './query.ts'

/** Whether one token of the text is what a token of the query asks for. */
export function tokenMatches(token: Token, wanted: Token, prefix: boolean): boolean {
  if (token.surface === wanted.surface || token.stem === wanted.stem) return true
  // An amount is asked for as an amount: "$442bn" must not mark every 442.
  if (wanted.variants.some((variant) => token.variants.includes(variant) && variant.length > 2)) return true
  if (token.variants.includes(wanted.surface)) return true
  return (
    prefix &&
    wanted.surface.length >= 2 &&
    (token.surface.startsWith(wanted.surface) ||
      token.variants.some((variant) => variant.startsWith(wanted.surface)))
  )
}

/** All places of a term in a text's tokens, left to right. */
export function placesOf(tokens: readonly Token[], term: Term): Span[] {
  const spans: Span[] = []
  const count = term.tokens.length
  for (let at = 0; at + count <= tokens.length; at += 1) {
    const first = tokens[at]
    const last = tokens[at + count - 1]
    if (
      first &&
      last &&
      term.tokens.every((wanted, offset) => fits(tokens[at + offset], wanted, term, offset === count - 1))
    )
      spans.push({ start: first.start, end: last.end })
  }
  return spans
}

function fits(token: Token | undefined, wanted: Token, term: Term, last: boolean): boolean {
  if (!token) return false
  if (term.kind === 'word') return tokenMatches(token, wanted, term.prefix)
  return token.surface === wanted.surface || (term.prefix && last && token.surface.startsWith(wanted.surface))
}
