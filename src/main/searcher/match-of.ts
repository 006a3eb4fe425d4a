/**
 * A query in FTS5's own language, with the meaning that it has in core/search/lunr-index.ts. Every word goes in as a
 * quoted string of letters and digits: nothing that was typed can be an operator.
 * https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
import type { MarkKind } from '../../core/model/mark.ts'
import type { QueryPart } from '../../core/search/most.ts'
import { type Query, requiredGroups, smallLanguages } from '../../core/search/query.ts'
import { headingBeginnings, lookupsOf, shortestPrefix } from '../../core/search/term-places.ts'
import type { Term, WordTerm } from '../../core/search/terms.ts'
import { languageToken, type Token } from '../../core/text/analyze.ts'
import { typeToken } from './units.ts'
import { anyToken, documentToken } from './write-units.ts'

/** The limits of a search besides its words. */
export interface MatchScope {
  /** Number of the document; null for all of them. */
  readonly document: number | null
  readonly mark: MarkKind | 'note' | null
}

const own = '{title body variants facts}'

export function matchOf(query: Query, scope: MatchScope): string {
  const required = requiredGroups(query)
  return within(
    [
      ...required.map((group) =>
        required.length === 1
          ? either(group.map(inItself))
          : either([...group.map(anywhere), ...whereSmall(group, required)]),
      ),
      // The words of a heading alone do not bring all that stands under it.
      ...(required.length > 1 ? [either(required.flat().map(inItself))] : []),
    ],
    query,
    scope,
  )
}

/** The FTS5 expression for texts with a part of a query and at least one of some others. */
export const matchOfPart = (
  part: QueryPart,
  among: readonly QueryPart[],
  query: Query,
  scope: MatchScope,
): string => within([...anyPart(part), ...someOf(among)], query, scope)

/**
 * The FTS5 expression for texts with a part in themselves, not in a heading above, and at least one of some others.
 */
export const matchOfOwn = (
  parts: readonly QueryPart[],
  among: readonly QueryPart[],
  query: Query,
  scope: MatchScope,
): string => within([either(parts.map(ownPart)), ...someOf(among)], query, scope)

const anyPart = ({ groups }: QueryPart): readonly string[] =>
  groups.map((group) => either([...group.map(anywhere), ...whereSmall(group, groups)]))

/** A small word of a language is not asked of texts in it, where that leaves anything to ask for. */
const whereSmall = (group: readonly Term[], groups: Query['groups']): readonly string[] =>
  smallLanguages(group)
    .filter((language) => !groups.every((each) => smallLanguages(each).includes(language)))
    .map((language) => filter([languageToken(language)]))

const ownPart = (part: QueryPart): string => {
  const own = either(part.groups.flat().map(inItself))
  return part.groups.length === 1 ? own : all([...anyPart(part), own])
}
const someOf = (parts: readonly QueryPart[]): readonly string[] =>
  parts.length === 0 ? [] : [either(parts.map((part) => all(anyPart(part))))]

/** What meets all of `asked`, and whatever a query and its scope ask besides words. */
export function within(asked: readonly string[], query: Query, scope: MatchScope): string {
  const parts = [
    ...asked,
    ...query.sections.flatMap((wanted) => wanted.map(underHeading)),
    ...(query.types.length > 0 ? [filter(query.types.map(typeToken))] : []),
    ...scopeOf(scope),
  ]
  const met = all(parts.length > 0 ? parts : [filter([anyToken])])
  return query.not.length === 0 ? met : `${met} NOT ${either(query.not.map(inItself))}`
}

/** The FTS5 expression for texts with a term. */
export const matchOfTerm = (term: Term, scope: MatchScope): string =>
  [inItself(term), ...scopeOf(scope)].join(' AND ')

function scopeOf({ document, mark }: MatchScope): readonly string[] {
  return [
    ...(document === null ? [] : [filter([documentToken(document)])]),
    ...(mark === null ? [] : [filter([mark])]),
  ]
}

/** In the text itself, not in a heading above it. */
const inItself = (term: Term): string =>
  term.kind === 'phrase' ? `({title body} : ${phraseOf(term)})` : `(${own} : ${formsOf(term)})`

const anywhere = (term: Term): string =>
  term.kind === 'phrase' ? inItself(term) : `({title body variants facts under} : ${formsOf(term)})`

function phraseOf({ tokens, prefix }: WordTerm): string {
  const words = tokens.map((token) => token.surface).join(' ')
  // One letter is no beginning yet, unless it ends a phrase.
  const open = prefix && (tokens.length > 1 || (tokens[0]?.surface.length ?? 0) >= shortestPrefix)
  return quoted(words) + (open ? ' *' : '')
}

function formsOf(term: Term): string {
  if (term.kind === 'value') return either(term.forms.map(quoted))
  return either(term.tokens.flatMap((token) => wordForms(token, term.prefix)))
}

const wordForms = (token: Token, prefix: boolean): readonly string[] => [
  ...lookupsOf(token).map(quoted),
  ...(prefix && token.surface.length >= shortestPrefix ? [`${quoted(token.surface)} *`] : []),
]

/** Under a heading that has the word, or one that begins so. */
const underHeading = (token: Token): string =>
  `({under} : ${either(headingBeginnings(token).map((begin) => `${quoted(begin)} *`))})`

const filter = (tokens: readonly string[]): string => `({filter} : ${either(tokens.map(quoted))})`
const all = (parts: readonly string[]): string => `(${[...new Set(parts)].join(' AND ')})`
const either = (parts: readonly string[]): string => `(${[...new Set(parts)].join(' OR ')})`
/** No token has a quote in it; this is for what may yet come. */
const quoted = (word: string): string => `"${word.replaceAll('"', ' ')}"`
