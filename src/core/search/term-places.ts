/** Where a query's terms stand in a text: confirms phrases and gives the places to mark, the same for every index. */
import type { Span } from '../model/span.ts'
import type { Token } from '../text/analyze.ts'
import type { Term, WordTerm } from './terms.ts'
import type { TextToken } from './tokens.ts'

const lookups = new WeakMap<Token, readonly string[]>()

/** The whole words by which an index looks for a token of a query; the first is the word as it was typed. */
export function lookupsOf(token: Token): readonly string[] {
  const known = lookups.get(token)
  if (known !== undefined) return known
  const { surface, stem, variants } = token
  // An amount is asked for as an amount, a designation as a whole: "442bn" must not find every 442.
  const others = variants.filter((variant) => variant.length > 2 && /\D/.test(variant))
  const made = [...new Set([surface, stem, ...others])]
  lookups.set(token, made)
  return made
}

/** Shorter beginnings of words would find nearly everything. */
export const shortestPrefix = 2

/** Whether one token of a text is what a token of a query asks for. */
function tokenMatches(token: Token, wanted: Token, prefix: boolean): boolean {
  const { surface, stem, variants } = token
  // It is asked for every word of hundreds of texts with each key: no arrays are made here.
  for (const form of lookupsOf(wanted))
    if (form === surface || form === stem || (variants.length > 0 && variants.includes(form))) return true
  const begin = wanted.surface
  if (!prefix || begin.length < shortestPrefix) return false
  if (surface.startsWith(begin) || stem.startsWith(begin)) return true
  return variants.length > 0 && variants.some((form) => form.startsWith(begin))
}

/** A place of a term in a text, also as a half-open range of its tokens. */
export interface TermPlace extends Span {
  readonly from: number
  readonly to: number
}

/** All places of a term in a text's tokens, left to right. */
export function placesOf(tokens: readonly TextToken[], term: Term): TermPlace[] {
  if (term.kind === 'value') return valuePlaces(tokens, term.forms)
  const places: TermPlace[] = []
  const count = term.tokens.length
  for (let from = 0; from + count <= tokens.length; from += 1) {
    if (!standsAt(tokens, from, term)) continue
    const to = from + count
    places.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to })
  }
  return places
}

function standsAt(tokens: readonly TextToken[], from: number, term: WordTerm): boolean {
  const last = term.tokens.length - 1
  for (let offset = 0; offset <= last; offset += 1) {
    const wanted = term.tokens[offset]
    if (wanted === undefined || !fits(tokens[from + offset], wanted, term, offset === last)) return false
  }
  return true
}

function fits(token: Token | undefined, wanted: Token, term: WordTerm, last: boolean): boolean {
  if (!token) return false
  if (term.kind === 'word') return tokenMatches(token, wanted, term.prefix)
  return token.surface === wanted.surface || (term.prefix && last && token.surface.startsWith(wanted.surface))
}

function valuePlaces(tokens: readonly TextToken[], forms: readonly string[]): TermPlace[] {
  return tokens.flatMap((token, from) => {
    const value = token.values.find((one) => one.forms.some((form) => forms.includes(form)))
    if (value === undefined) return []
    const last = tokens.findLastIndex(({ start }) => start < value.end)
    return [{ start: Math.min(value.start, token.start), end: value.end, from, to: Math.max(last, from) + 1 }]
  })
}

/**
 * Beginnings of words that `section:` looks for in titles: the word as typed, in the singular and in the plural. Stems
 * would take "Securing a Future" for a section on security.
 */
export function headingBeginnings({ surface }: Token): readonly string[] {
  const other = /[^aeiou]y$/.test(surface)
    ? [surface.replace(/y$/, 'ies')]
    : /ies$/.test(surface)
      ? [surface.replace(/ies$/, 'y')]
      : /[^su]s$/.test(surface)
        ? [surface.slice(0, -1)]
        : []
  return [surface, ...other]
}
