/** Search inside one document: builds the lunr index with the briefing, loads it, and answers queries. */
import lunr from 'lunr'
import type { Block, Briefing, SerializedLunrIndex } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { stopWords } from '../text/words.ts'
import { excerptOf } from './excerpt.ts'
import { placesOf, tokenMatches } from './match.ts'
import { parseQuery, type Query, type Term } from './query.ts'
import { nearestWord, type Vocabulary } from './spelling.ts'

/** How much a hit in each field counts. A section's title counts for the section's first block. */
const boosts = { title: 3, body: 1, variants: 0.6, facts: 1.5 } as const
type Field = keyof typeof boosts
const fields = Object.keys(boosts) as Field[]
/** An exact word counts more than the beginning of one, and that more than a stem. */
const weights = { exact: 2, prefix: 1.2, stem: 1 } as const

export interface Hit {
  readonly block: string
  readonly score: number
  readonly excerpt: string
  /** Half-open ranges in `excerpt`. */
  readonly marks: readonly (readonly [number, number])[]
}

export interface SearchReply {
  readonly hits: readonly Hit[]
  /** What was done to the query so that it found something. */
  readonly note: string | null
}

export interface DocumentSearch {
  /** @param facts what `type:` looks at, where they are other than those of the briefing. */
  search(query: string, limit?: number, facts?: readonly Fact[]): SearchReply
}

export function buildIndex(briefing: Briefing): SerializedLunrIndex {
  const builder = new lunr.Builder()
  // The analyzer has made every token; lunr only has to part them.
  builder.tokenizer = ((text: string | null | undefined) =>
    (text ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => new lunr.Token(word, {}))) as unknown as typeof lunr.tokenizer
  builder.ref('id')
  for (const field of fields) builder.field(field, { boost: boosts[field] })
  const titles = titlesByBlock(briefing)
  const facts = factsByBlock(briefing)
  for (const block of briefing.blocks) {
    const tokens = analyze(block.text)
    const said = analyze((facts.get(block.id) ?? []).join(' ; '))
    const head = analyze(titles.get(block.id) ?? '')
    builder.add({
      id: block.id,
      title: join(head.map((token) => token.surface)),
      body: join(tokens.map((token) => token.surface)),
      variants: join([...tokens, ...head].flatMap(otherForms)),
      facts: join(said.flatMap((token) => [token.surface, ...otherForms(token)])),
    })
  }
  return JSON.parse(JSON.stringify(builder.build())) as SerializedLunrIndex
}

const join = (words: readonly string[]) => words.join(' ')
const otherForms = (token: Token) =>
  token.stem === token.surface ? token.variants : [token.stem, ...token.variants]

function titlesByBlock(briefing: Briefing): Map<string, string> {
  return new Map(
    briefing.sections.flatMap((section) =>
      section.blocks[0] !== undefined && section.title !== null
        ? [[section.blocks[0], section.title] as const]
        : [],
    ),
  )
}

function factsByBlock(briefing: Briefing): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const fact of briefing.facts)
    for (const { block } of [fact, ...fact.also]) {
      const said = map.get(block) ?? []
      said.push(fact.text, ...(fact.type === 'acronym' ? [fact.about] : []))
      map.set(block, said)
    }
  return map
}

/** Makes a stored index answer. The briefing must be the one it was built from. */
export function loadIndex(serialized: SerializedLunrIndex, briefing: Briefing): DocumentSearch {
  const index = lunr.Index.load(serialized)
  const blocks = new Map(briefing.blocks.map((block, order) => [block.id, { block, order }]))
  const titles = titlesByBlock(briefing)
  const analyzed = new Map<string, { body: Token[]; title: Token[] }>()
  let words: Vocabulary | null = null
  /** What each term of the query at hand was found in. */
  let found = new WeakMap<Term, Map<string, number>>()

  const tokensOf = (id: string) => {
    const known = analyzed.get(id)
    if (known) return known
    const made = { body: analyze(blocks.get(id)?.block.text ?? ''), title: analyze(titles.get(id) ?? '') }
    analyzed.set(id, made)
    return made
  }
  const vocabulary = () => (words ??= readVocabulary(serialized))

  function findTerm(term: Term): Map<string, number> {
    const known = found.get(term)
    if (known) return known
    const made = lookUp(term)
    found.set(term, made)
    return made
  }

  function lookUp(term: Term): Map<string, number> {
    const last = term.tokens.length - 1
    // One letter that begins the last word of a phrase ("e-m") rules nothing out here; the places below decide.
    const asked = term.tokens.filter(
      (token, at) => at === 0 || at < last || !term.prefix || token.surface.length > 1,
    )
    const perToken = asked.map((token) => findToken(token, term.prefix && token === term.tokens[last]))
    if (term.kind === 'word') return perToken[0] ?? new Map()
    const shared = perToken.reduce((all, next) => intersect(all, next))
    return new Map(
      [...shared].filter(
        ([id]) =>
          placesOf(tokensOf(id).body, term).length > 0 || placesOf(tokensOf(id).title, term).length > 0,
      ),
    )
  }

  function findToken(token: Token, prefix: boolean): Map<string, number> {
    const results = index.query((query) => {
      query.term(token.surface, { usePipeline: false, boost: weights.exact })
      if (token.stem !== token.surface) query.term(token.stem, { usePipeline: false, boost: weights.stem })
      for (const variant of token.variants)
        if (variant.length > 2 && /\D/.test(variant))
          query.term(variant, { usePipeline: false, boost: weights.stem })
      // lunr can throw on one letter and a wildcard (lunr #279).
      if (prefix && token.surface.length >= 2)
        query.term(token.surface, {
          usePipeline: false,
          wildcard: lunr.Query.wildcard.TRAILING,
          boost: weights.prefix,
        })
    })
    return new Map(results.map((result) => [result.ref, result.score]))
  }

  function run(query: Query, facts: readonly Fact[]): Map<string, number> {
    const meant = query.groups.filter((group) => !group.every(isStop))
    // Small words are asked for only where there is nothing else to ask for.
    const required = meant.length > 0 ? meant : query.groups
    const met = required.map((group) => group.map(findTerm).reduce(unite, new Map<string, number>()))
    const start =
      met.length > 0 ? met.reduce(intersect) : new Map(briefing.blocks.map((block) => [block.id, 1]))
    const excluded = new Set(query.not.flatMap((term) => [...findTerm(term).keys()]))
    const allowed = filterBlocks(query, briefing, facts)
    return new Map([...start].filter(([id]) => !excluded.has(id) && (allowed === null || allowed.has(id))))
  }

  function toHit(id: string, score: number, query: Query): Hit {
    const block = blocks.get(id)?.block as Block
    const { body } = tokensOf(id)
    const meant = query.groups.flat().filter((term) => !isStop(term) || query.groups.length === 1)
    const places: Span[] = meant.flatMap((term) => placesOf(body, term))
    return { block: id, score: Number(score.toFixed(6)), ...excerptOf(block.text, places) }
  }

  return {
    search(text, limit = 20, facts = briefing.facts) {
      const typed = parseQuery(text)
      found = new WeakMap()
      if (typed.groups.length + typed.not.length + typed.sections.length + typed.types.length === 0)
        return { hits: [], note: null }
      const { query, note } = respell(typed, findTerm, vocabulary)
      const hits = [...run(query, facts)]
        .sort(([a, x], [b, y]) => y - x || (blocks.get(a)?.order ?? 0) - (blocks.get(b)?.order ?? 0))
        .slice(0, Math.max(0, limit))
        .map(([id, score]) => toHit(id, score, query))
      return { hits, note }
    },
  }
}

const isStop = (term: Term) =>
  term.kind === 'word' && !term.prefix && stopWords.has(term.tokens[0]?.surface ?? '')

function intersect(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  return new Map(
    [...a].flatMap(([id, score]) => (b.has(id) ? [[id, score + (b.get(id) ?? 0)] as const] : [])),
  )
}

function unite(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  const all = new Map(a)
  for (const [id, score] of b) all.set(id, (all.get(id) ?? 0) + score)
  return all
}

/** The blocks that `section:` and `type:` leave, or null where neither was asked. */
function filterBlocks(query: Query, briefing: Briefing, facts: readonly Fact[]): Set<string> | null {
  if (query.sections.length === 0 && query.types.length === 0) return null
  const chosen = briefing.sections.filter((section) => {
    const title = analyze(section.title ?? '')
    return query.sections.every((wanted) =>
      wanted.every((want) => title.some((token) => tokenMatches(token, want, true))),
    )
  })
  const bySection = new Set(chosen.flatMap((section) => section.blocks))
  if (query.types.length === 0) return bySection
  const typed = new Set(
    facts
      .filter((fact) => query.types.includes(fact.type))
      .flatMap((fact) => [fact.block, ...fact.also.map((place) => place.block)]),
  )
  return new Set([...bySection].filter((id) => typed.has(id)))
}

/** Replaces each word that finds nothing by its nearest neighbour in the document, and says so. */
function respell(
  query: Query,
  find: (term: Term) => Map<string, number>,
  vocabulary: () => Vocabulary,
): { query: Query; note: string | null } {
  const notes: string[] = []
  const fix = (term: Term): Term => {
    if (term.kind === 'phrase' || find(term).size > 0) return term
    const near = nearestWord(term.tokens[0]?.surface ?? '', vocabulary())
    if (near === null) return term
    notes.push(`no \u201C${term.text}\u201D; showing \u201C${near}\u201D`)
    return { ...term, text: near, tokens: analyze(near), prefix: false }
  }
  // A word whose alternatives find something needs no repair.
  const groups = query.groups.map((group) =>
    group.some((term) => find(term).size > 0) ? group : group.map(fix),
  )
  return { query: { ...query, groups }, note: notes.length > 0 ? notes.join('; ') : null }
}

/** Surface forms from lunr's own term list: whatever stands in a body or a title. */
function readVocabulary(serialized: SerializedLunrIndex): Vocabulary {
  const entries =
    (
      serialized as {
        invertedIndex?: readonly (readonly [string, Record<string, Record<string, unknown>>])[]
      }
    ).invertedIndex ?? []
  return {
    counts: new Map(
      entries.flatMap(([term, posting]) => {
        const count = Object.keys(posting['body'] ?? {}).length + Object.keys(posting['title'] ?? {}).length
        return count > 0 ? [[term, count] as const] : []
      }),
    ),
  }
}
