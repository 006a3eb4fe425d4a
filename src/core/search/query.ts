/** What the user typed → a query tree. Never throws: an operator that makes no sense is read as text. */
import { type FactType, factTypes } from '../model/fact.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { loneSurrogate } from '../text/normalize.ts'

export interface Term {
  readonly kind: 'word' | 'phrase'
  /** As typed, without operators. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** The last token also matches as the beginning of a word. */
  readonly prefix: boolean
}

export interface Query {
  /** Every group must be met; a group is met by any of its terms. */
  readonly groups: readonly (readonly Term[])[]
  readonly not: readonly Term[]
  readonly sections: readonly (readonly Token[])[]
  readonly types: readonly FactType[]
}

const piece = /-?"[^"]*"?|\S+/g
/** Longest query that is read, in characters; the rest cannot be meant. */
const longest = 1000

/** `typing`: the last word may be unfinished, and matches as a prefix too. */
export function parseQuery(input: string, options: { readonly typing?: boolean } = {}): Query {
  const groups: Term[][] = []
  const not: Term[] = []
  const sections: Token[][] = []
  const types: FactType[] = []
  const pieces =
    input
      .replace(loneSurrogate, '\uFFFD')
      .replace(/[\u201C\u201D]/g, '"')
      .slice(0, longest)
      .match(piece) ?? []
  const unfinished = (options.typing ?? true) && /[\p{L}\p{N}]$/u.test(input)
  let joins = false
  pieces.forEach((raw, index) => {
    const last = index === pieces.length - 1
    if (/^or$/i.test(raw) && groups.length > 0 && (!last || unfinished)) {
      // At the end while typing, what it joins is still to come.
      joins = true
      return
    }
    const field = /^(section|type):(.+)$/i.exec(raw)
    const value = field?.[2]?.replace(/^"|"$/g, '') ?? ''
    const type = factTypes.find((name) => name === value.toLowerCase() || `${name}s` === value.toLowerCase())
    if (field?.[1]?.toLowerCase() === 'type' && type) types.push(type)
    else if (field?.[1]?.toLowerCase() === 'section' && analyze(value).length > 0)
      sections.push(analyze(value))
    else {
      const negated = /^-["\p{L}\p{N}]/u.test(raw)
      const term = toTerm(negated ? raw.slice(1) : raw, unfinished && !negated && index === pieces.length - 1)
      if (!term) return
      if (negated) not.push(term)
      else if (joins) groups.at(-1)?.push(term)
      else groups.push([term])
    }
    joins = false
  })
  return { groups, not, sections, types }
}

function toTerm(raw: string, unfinished: boolean): Term | null {
  const quoted = raw.startsWith('"')
  // "650,0" on the way to "650,000" is one number.
  const text = raw
    .replace(/^"|"$/g, '')
    .replace(/(\d),(?=\d{0,3}$)/, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1')
  const tokens = analyze(text)
  const last = tokens.at(-1)
  if (!last) return null
  const starred = !quoted && /[\p{L}\p{N}]\*+$/u.test(text)
  // "trans-pacific" typed without quotes is one thing as well: its words stand side by side.
  const kind = quoted || tokens.length > 1 ? 'phrase' : 'word'
  return {
    kind,
    text: text.replace(/\*+$/, ''),
    tokens,
    prefix: starred || (unfinished && !(quoted && raw.length > 1 && raw.endsWith('"'))),
  }
}
