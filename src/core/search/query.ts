/** What the user typed → a query tree. Never throws: an operator that makes no sense is read as text. */
import { type FactType, factTypes } from '../model/fact.ts'
import type { FoundKind } from '../model/found.ts'
import type { MarkKind } from '../model/mark.ts'
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
  /** What it is looked for in (`in:bookmarks`); null is everywhere. Marks of which kind, where that is asked. */
  readonly within: { readonly kind: FoundKind; readonly mark: MarkKind | 'note' | null } | null
}

const piece = /-?"[^"]*"?|\S+/g
/** Longest query that is read, in characters; the rest cannot be meant. */
const longest = 1000

type Within = NonNullable<Query['within']>

/** What `in:` understands: for each thing its names. */
const placeNames: readonly (readonly [Within, readonly string[]])[] = [
  [{ kind: 'document', mark: null }, ['document', 'documents', 'title', 'titles', 'library']],
  [{ kind: 'text', mark: null }, ['text', 'texts', 'paragraph', 'paragraphs']],
  [{ kind: 'fact', mark: null }, ['fact', 'facts']],
  [{ kind: 'card', mark: null }, ['card', 'cards']],
  [{ kind: 'mark', mark: null }, ['mark', 'marks', 'passage', 'passages']],
  [{ kind: 'mark', mark: 'bookmark' }, ['bookmark', 'bookmarks']],
  [{ kind: 'mark', mark: 'highlight' }, ['highlight', 'highlights']],
  [{ kind: 'mark', mark: 'note' }, ['note', 'notes']],
]
const places = new Map(placeNames.flatMap(([place, names]) => names.map((name) => [name, place] as const)))

/** `typing`: the last word may be unfinished, and matches as a prefix too. */
export function parseQuery(input: string, options: { readonly typing?: boolean } = {}): Query {
  const groups: Term[][] = []
  const not: Term[] = []
  const sections: Token[][] = []
  const types: FactType[] = []
  let within: Query['within'] = null
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
    const field = /^(section|type|in):(.+)$/i.exec(raw)
    const value = field?.[2]?.replace(/^"|"$/g, '') ?? ''
    const type = factTypes.find((name) => name === value.toLowerCase() || `${name}s` === value.toLowerCase())
    const place = field?.[1]?.toLowerCase() === 'in' ? places.get(value.toLowerCase()) : undefined
    if (field?.[1]?.toLowerCase() === 'type' && type) types.push(type)
    else if (place !== undefined) within = place
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
  return { groups, not, sections, types, within }
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
