/** What the user typed → a query tree. Never throws: an operator that makes no sense is read as text. */
import { sign } from '../facts/currencies.ts'
import { type FactType, factTypes } from '../model/fact.ts'
import type { FoundKind } from '../model/found.ts'
import type { MarkKind } from '../model/mark.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { unsaid } from '../text/language.ts'
import { loneSurrogate } from '../text/normalize.ts'
import { type ReadTerm, readExcluded, readGroups } from './read-terms.ts'
import type { Term, ValueTerm } from './terms.ts'
import { typedValuesOf, type Value } from './values.ts'

export interface Query {
  /** The language of what it is asked of, as it is searched; English where that is in several. */
  readonly language: string
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

export interface QueryOptions {
  /** Whether the last word may be unfinished, and matches as a prefix too. */
  readonly typing?: boolean
  /** The languages of what is searched, as they are searched: English first where it is one of several. */
  readonly languages?: readonly string[]
}

export function parseQuery(input: string, options: QueryOptions = {}): Query {
  const { languages = [unsaid] } = options
  const groups: ReadTerm[][] = []
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
    const filter = readFilter(raw, languages)
    if (filter?.type) types.push(filter.type)
    else if (filter?.within) within = filter.within
    else if (filter?.section) sections.push(filter.section)
    else {
      const negated = /^-["\p{L}\p{N}]/u.test(raw)
      const found = negated ? [] : readGroups(raw, start, { isOpen: unfinished && last, languages })
      if (negated) not.push(...readExcluded(raw.slice(1), { isOpen: false, languages }))
      else if (found.length === 0) return
      else if (joins && found.length === 1) groups.at(-1)?.push(...found.flat())
      else groups.push(...found)
    }
    joins = false
  })
  const values = typedValues(text, unfinished, languages)
  const isOpen = unfinished && /\d$/.test(text)
  const widened = groups.map((group) => withValues(group, values, text, isOpen))
  const [language = unsaid] = languages
  return { language, groups: unlike(widened).slice(0, mostGroups), not, sections, types, within }
}

interface Filter {
  readonly type?: FactType
  readonly within?: Within
  readonly section?: Token[]
}

/** `section:`, `type:` or `in:` with something that it understands. */
function readFilter(raw: string, languages: readonly string[]): Filter | null {
  const [, name = '', written = ''] = /^(section|type|in):(.+)$/i.exec(raw) ?? []
  const value = written.replace(/^"|"$/g, '')
  const said = value.toLowerCase()
  if (name.toLowerCase() === 'section') {
    const section = analyze(value, languages)
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
  group: readonly ReadTerm[],
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

function typedValues(text: string, unfinished: boolean, languages: readonly string[]): readonly Value[] {
  const [, before = '', begun = ''] = (unfinished && /^(.*\d.*\s)(\p{L}{2,})$/u.exec(text)) || []
  const whole = begun === '' ? undefined : unitWords.find((word) => word.startsWith(begun.toLowerCase()))
  if (whole === undefined) return typedValuesOf(text, languages)
  return typedValuesOf(before + whole, languages).map((value) => ({
    ...value,
    end: Math.min(value.end, text.length),
  }))
}

/** The groups that a text must meet: small words are asked for only where there is nothing else to ask for. */
export function requiredGroups({ groups, language }: Pick<Query, 'groups' | 'language'>): Query['groups'] {
  const isSmall = (term: Term) =>
    term.kind !== 'value' && term.smallIn.some((each) => each === language || each === unsaid)
  // What the glossary added to a small word does not make it one that must be there.
  const meant = groups.filter((group) => !group.every((term) => term.text === '' || isSmall(term)))
  return meant.length > 0 ? meant : groups
}

/** The languages in which all that was typed of a group is small. */
export const smallLanguages = (group: readonly Term[]): readonly string[] => {
  const typed = group.filter(({ text }) => text !== '')
  const [first, ...others] = typed.map((term) => (term.kind === 'value' ? [] : term.smallIn))
  return (first ?? []).filter((language) => others.every((small) => small.includes(language)))
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
