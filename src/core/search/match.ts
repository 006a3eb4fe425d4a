/** Where a query's terms stand in a text: confirms phrases and gives the places to mark, the same for every index. */
import type { Span } from '../model/span.ts'
import type { Token } from '../text/analyze.ts'
import type { Term, WordTerm } from './query.ts'
import type { TextToken } from './tokens.ts'

/** The whole words by which an index looks for a token of a query; the first is the word as it was typed. */
export function lookupsOf({ surface, stem, variants }: Token): readonly string[] {
  // An amount is asked for as an amount, a designation as a whole: "442bn" must not find every 442.
  const others = variants.filter((variant) => variant.length > 2 && /\D/.test(variant))
  return [...new Set([surface, stem, ...others])]
}

/** Shorter beginnings of words would find nearly everything. */
export const shortestPrefix = 2

/** Whether one token of a text is what a token of a query asks for. */
export function tokenMatches(token: Token, wanted: Token, prefix: boolean): boolean {
  if (token.surface === wanted.surface || token.stem === wanted.stem) return true
  if (
    lookupsOf(wanted).some(
      (form) => form === token.surface || form === token.stem || token.variants.includes(form),
    )
  )
    return true
  return (
    prefix &&
    wanted.surface.length >= shortestPrefix &&
    [token.surface, token.stem, ...token.variants].some((form) => form.startsWith(wanted.surface))
  )
}

/** A place of a term in a text, also as a half-open range of its tokens. */
export interface Place extends Span {
  readonly from: number
  readonly to: number
}

/** All places of a term in a text's tokens, left to right. */
export function placesOf(tokens: readonly TextToken[], term: Term): Place[] {
  if (term.kind === 'value') return valuePlaces(tokens, term.forms)
  const places: Place[] = []
  const count = term.tokens.length
  for (let from = 0; from + count <= tokens.length; from += 1) {
    const to = from + count
    const first = tokens[from]
    const last = tokens[to - 1]
    if (
      first &&
      last &&
      term.tokens.every((wanted, offset) => fits(tokens[from + offset], wanted, term, offset === count - 1))
    )
      places.push({ start: first.start, end: last.end, from, to })
  }
  return places
}

function fits(token: Token | undefined, wanted: Token, term: WordTerm, last: boolean): boolean {
  if (!token) return false
  if (term.kind === 'word') return tokenMatches(token, wanted, term.prefix)
  return token.surface === wanted.surface || (term.prefix && last && token.surface.startsWith(wanted.surface))
}

function valuePlaces(tokens: readonly TextToken[], forms: readonly string[]): Place[] {
  return tokens.flatMap((token, from) => {
    const value = token.values.find((one) => one.forms.some((form) => forms.includes(form)))
    if (value === undefined) return []
    const last = tokens.findLastIndex(({ start }) => start < value.end)
    return [{ start: Math.min(value.start, token.start), end: value.end, from, to: Math.max(last, from) + 1 }]
  })
}
