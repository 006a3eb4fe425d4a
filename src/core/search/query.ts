/** What the user typed → a query tree. Never throws: an operator that makes no sense is read as text. */
import { sign } from '../facts/currencies.ts'
import { type FactType, factTypes } from '../model/fact.ts'
import type { FoundKind } from '../model/found.ts'
import type { MarkKind } from '../model/mark.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { loneSurrogate } from '../text/normalize.ts'
import { stopWords } from '../text/words.ts'
import { typedValuesOf, type Value } from './values.ts'

/** One thing that is looked for. `text` is what was typed, without operators; empty where it was added to it. */
export type Term = WordTerm | ValueTerm

export interface WordTerm {
  readonly kind: 'word' | 'phrase'
  readonly text: string
  readonly tokens: readonly Token[]
  /** The last token also matches as the beginning of a word. */
  readonly prefix: boolean
  readonly isQuoted: boolean
  /** The number, sum or date that it is a word of, as it was typed; null where it is no part of one. */
  readonly whole: string | null
  /** The word as it was typed, where no text has it and this one stands in for it; else null. */
  readonly instead: string | null
}

/** A term that is looked for besides the typed ones. */
export const addedTerm = (kind: WordTerm['kind'], tokens: readonly Token[], prefix = false): WordTerm => ({
  kind,
  text: '',
  tokens,
  prefix,
  isQuoted: false,
  whole: null,
  instead: null,
})

/** A number, a sum or a date, however it is written. */
export interface ValueTerm {
  readonly kind: 'value'
  readonly text: string
  readonly forms: readonly string[]
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

const piece = /-?(?:[a-z]+:)?"[^"]*"?|\S+/gi
/** More words than these are not asked for. */
const mostGroups = 40
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

/** A term with where it was typed. */
interface Typed {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/** `typing`: the last word may be unfinished, and matches as a prefix too. */
export function parseQuery(input: string, options: { readonly typing?: boolean } = {}): Query {
  const groups: Typed[][] = []
  const not: Term[] = []
  const sections: Token[][] = []
  const types: FactType[] = []
  let within: Query['within'] = null
  const text = input
    .replace(loneSurrogate, '\uFFFD')
    .replace(/[\u201C\u201D]/g, '"')
    .slice(0, longest)
  const pieces = [...text.matchAll(piece)]
  const unfinished = (options.typing ?? true) && /[\p{L}\p{N}]$/u.test(text)
  let joins = false
  pieces.forEach(({ 0: raw, index: start }, index) => {
    const last = index === pieces.length - 1
    if (/^or$/i.test(raw) && groups.length > 0 && (!last || unfinished)) {
      // At the end while typing, what it joins is still to come.
      joins = true
      return
    }
    const filter = readFilter(raw)
    if (filter?.type) types.push(filter.type)
    else if (filter?.within) within = filter.within
    else if (filter?.section) sections.push(filter.section)
    else {
      const negated = /^-["\p{L}\p{N}]/u.test(raw)
      const term = toTerm(negated ? raw.slice(1) : raw, unfinished && !negated && last)
      if (!term) return
      const typed = { term, start, end: start + raw.length }
      if (negated) not.push(term)
      else if (joins) groups.at(-1)?.push(typed)
      else groups.push([typed])
    }
    joins = false
  })
  const values = typedValues(text, unfinished)
  const isOpen = unfinished && /\d$/.test(text)
  const widened = groups.map((group) => withValues(group, values, text, isOpen))
  return { groups: unlike(widened).slice(0, mostGroups), not, sections, types, within }
}

interface Filter {
  readonly type?: FactType
  readonly within?: Within
  readonly section?: Token[]
}

/** `section:`, `type:` or `in:` with something that it understands. */
function readFilter(raw: string): Filter | null {
  const [, name = '', written = ''] = /^(section|type|in):(.+)$/i.exec(raw) ?? []
  const value = written.replace(/^"|"$/g, '')
  const said = value.toLowerCase()
  if (name.toLowerCase() === 'section') {
    const section = analyze(value)
    return section.length > 0 ? { section } : null
  }
  if (name.toLowerCase() === 'in') {
    const within = places.get(said)
    return within ? { within } : null
  }
  const type = factTypes.find((known) => known === said || pluralOf(known) === said)
  return name !== '' && type ? { type } : null
}

const pluralOf = (type: FactType): string => `${type}s`.replace(/ys$/, 'ies')

const hasSign = new RegExp(sign, 'u')

/**
 * Lets a number, a sum or a date also be found as it may be written elsewhere.
 * @param isOpen whether a figure is still being typed
 */
function withValues(
  group: readonly Typed[],
  values: readonly Value[],
  text: string,
  isOpen: boolean,
): readonly Term[] {
  return group.flatMap(({ term, start, end }) => {
    // Not a part of a quotation, and nothing of a word that is about more.
    const meant =
      text[start] === '"' ? [] : values.filter((value) => value.start <= start + 1 && end <= value.end + 1)
    const textOf = (value: Value) => text.slice(value.start, value.end)
    const added = meant
      .filter(({ forms }) => forms.length > 0)
      .map((value): ValueTerm => ({ kind: 'value', text: textOf(value), forms: value.forms }))
    // A sign is no word: by its words alone "£54 million" would find 54 million of any currency.
    const signed = meant.some((value) => hasSign.test(textOf(value)))
    const [whole] = meant.map(textOf)
    return signed && !isOpen ? added : [whole === undefined ? term : { ...term, whole }, ...added]
  })
}

/** Words that say what a number counts: while one is typed, it is read as if it were whole. */
const unitWords = [
  'thousand',
  'million',
  'billion',
  'trillion',
  'dollars',
  'euros',
  'pounds',
  'yen',
  'percent',
]

function typedValues(text: string, unfinished: boolean): readonly Value[] {
  const [, before = '', begun = ''] = (unfinished && /^(.*\d.*\s)(\p{L}{2,})$/u.exec(text)) || []
  const whole = begun === '' ? undefined : unitWords.find((word) => word.startsWith(begun.toLowerCase()))
  if (whole === undefined) return typedValuesOf(text)
  return typedValuesOf(before + whole).map((value) => ({ ...value, end: Math.min(value.end, text.length) }))
}

/** The groups that a text must meet: small words are asked for only where there is nothing else to ask for. */
export function requiredGroups({ groups }: Query): Query['groups'] {
  // What the glossary added to a small word does not make it one that must be there.
  const meant = groups.filter((group) => !group.every((term) => term.text === '' || isStop(term)))
  return meant.length > 0 ? meant : groups
}

/** What was typed twice is asked for once; of a word and its beginning, the word. */
function unlike(groups: readonly (readonly Term[])[]): Query['groups'] {
  const keyOf = (group: readonly Term[]) =>
    JSON.stringify(
      group.map((term) =>
        term.kind === 'value'
          ? term.forms
          : [term.kind, term.isQuoted, ...term.tokens.map(({ surface }) => surface)],
      ),
    )
  const begins = (group: readonly Term[]) => group.some((term) => term.kind !== 'value' && term.prefix)
  const chosen = new Map<string, readonly Term[]>()
  for (const group of groups) {
    const key = keyOf(group)
    const known = chosen.get(key)
    if (known === undefined || (begins(known) && !begins(group))) chosen.set(key, group)
  }
  return [...chosen.values()]
}

/** Whether a number, a sum or a date may be written otherwise than it was typed. */
export const asksForValues = ({ groups }: Query): boolean =>
  groups.some((group) => group.some(({ kind }) => kind === 'value'))

/** Whether it says what to look for. What is only to be left out leaves nearly everything, and finds nothing. */
export function saysSomething({ groups, sections, types, within }: Query): boolean {
  return groups.length + sections.length + types.length > 0 || within !== null
}

function isStop(term: Term): boolean {
  return term.kind === 'word' && stopWords.has(term.tokens[0]?.surface ?? '')
}

function toTerm(raw: string, unfinished: boolean): WordTerm | null {
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
  const prefix = starred || (unfinished && !(quoted && raw.length > 1 && raw.endsWith('"')))
  // Without the commas and brackets around it.
  return {
    ...addedTerm(kind, tokens, prefix),
    text: text.slice(tokens[0]?.start, last.end),
    isQuoted: quoted,
  }
}
