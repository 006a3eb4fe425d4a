/** Search inside one document: builds the lunr index with the briefing, loads it, and answers queries. */
import lunr from 'lunr'
import type { Block, Briefing, SerializedLunrIndex } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { stopWords } from '../text/words.ts'
import { excerptOf } from './excerpt.ts'
import { fieldNames, fieldsOf, sourcesOf } from './fields.ts'
import { placesOf, tokenMatches } from './match.ts'
import { prepareQuery } from './prepare.ts'
import type { Query, Term } from './query.ts'
import type { Vocabulary } from './spelling.ts'

/** How much a hit in each field counts. A section's title counts for the section's first block. */
const boosts = { title: 3, body: 1, variants: 0.6, facts: 1.5, under: 0.4 } as const
type Field = (typeof fieldNames)[number]
const ownFields = fieldNames.filter((name) => name !== 'under')

/** An exact word counts more than the beginning of one, and that more than a stem. */
const weights = { exact: 2, prefix: 1.2, stem: 1 } as const

/** Block → score. */
type Scores = Map<string, number>
/** Where a term stands: in the block itself, and in a heading above it. */
interface Places {
  readonly own: Scores
  readonly under: Scores
}
const nowhere: Scores = new Map()

export interface Hit {
  readonly block: string
  readonly score: number
  readonly excerpt: string
  /** Half-open ranges in `excerpt`. */
  readonly marks: readonly (readonly [number, number])[]
  /** The first hit that the excerpt shows, as a range of the block; null if the block itself has none. */
  readonly range: Span | null
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
  for (const field of fieldNames) builder.field(field, { boost: boosts[field] })
  for (const [id, source] of sourcesOf(briefing)) builder.add({ id, ...fieldsOf(source) })
  return JSON.parse(JSON.stringify(builder.build())) as SerializedLunrIndex
}

function titlesByBlock(briefing: Briefing): Map<string, string> {
  return new Map(
    briefing.sections.flatMap((section) =>
      section.blocks[0] !== undefined && section.title !== null
        ? [[section.blocks[0], section.title] as const]
        : [],
    ),
  )
}

/** Makes a stored index answer. The briefing must be the one it was built from. */
export function loadIndex(serialized: SerializedLunrIndex, briefing: Briefing): DocumentSearch {
  const index = lunr.Index.load(serialized)
  const blocks = new Map(briefing.blocks.map((block, order) => [block.id, { block, order }]))
  const titles = titlesByBlock(briefing)
  const analyzed = new Map<string, { body: Token[]; title: Token[] }>()
  let words: Vocabulary | null = null
  /** What each term of the query at hand was found in. */
  let found = new WeakMap<Term, Places>()

  const tokensOf = (id: string) => {
    const known = analyzed.get(id)
    if (known) return known
    const made = { body: analyze(blocks.get(id)?.block.text ?? ''), title: analyze(titles.get(id) ?? '') }
    analyzed.set(id, made)
    return made
  }
  const vocabulary = () => (words ??= readVocabulary(serialized))

  function findTerm(term: Term): Places {
    const known = found.get(term)
    if (known) return known
    const made = {
      own: findIn(term, ownFields),
      under: term.kind === 'word' ? findIn(term, ['under']) : nowhere,
    }
    found.set(term, made)
    return made
  }

  function findIn(term: Term, fields: readonly Field[]): Scores {
    const last = term.tokens.length - 1
    // One letter that begins the last word of a phrase ("e-m") rules nothing out here; the places below decide.
    const asked = term.tokens.filter(
      (token, at) => at === 0 || at < last || !term.prefix || token.surface.length > 1,
    )
    const perToken = asked.map((token) =>
      findToken(token, term.prefix && token === term.tokens[last], fields),
    )
    if (term.kind === 'word') return perToken[0] ?? new Map()
    const shared = perToken.reduce((all, next) => intersect(all, next))
    return new Map(
      [...shared].filter(
        ([id]) =>
          placesOf(tokensOf(id).body, term).length > 0 || placesOf(tokensOf(id).title, term).length > 0,
      ),
    )
  }

  function findToken(token: Token, prefix: boolean, fields: readonly Field[]): Scores {
    const results = index.query((query) => {
      const ask = (term: string, boost: number, wildcard = lunr.Query.wildcard.NONE) =>
        query.term(term, { fields: [...fields], usePipeline: false, boost, wildcard })
      ask(token.surface, weights.exact)
      if (token.stem !== token.surface) ask(token.stem, weights.stem)
      for (const variant of token.variants)
        if (variant.length > 2 && /\D/.test(variant)) ask(variant, weights.stem)
      // lunr can throw on one letter and a wildcard (lunr #279).
      if (prefix && token.surface.length >= 2)
        ask(token.surface, weights.prefix, lunr.Query.wildcard.TRAILING)
    })
    return new Map(results.map((result) => [result.ref, result.score]))
  }

  function run(query: Query, facts: readonly Fact[]): Scores {
    const meant = query.groups.filter((group) => !group.every(isStop))
    // Small words are asked for only where there is nothing else to ask for.
    const required = (meant.length > 0 ? meant : query.groups).map((group) => {
      const terms = group.map(findTerm)
      const own = terms.map((term) => term.own).reduce(unite, new Map())
      return { own, any: terms.map(({ under }) => under).reduce(unite, own) }
    })
    const all = new Map(briefing.blocks.map((block) => [block.id, 1]))
    // A heading's words join those of what stands under it; alone they lead to its first block.
    const met = required.length > 0 ? required.map(({ any }) => any).reduce(intersect) : all
    const own = required.length > 0 ? required.map((group) => group.own).reduce(unite) : all
    const excluded = new Set(query.not.flatMap((term) => [...findTerm(term).own.keys()]))
    const allowed = filterBlocks(query, briefing, facts)
    return new Map(
      [...met].filter(([id]) => own.has(id) && !excluded.has(id) && (allowed === null || allowed.has(id))),
    )
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
      found = new WeakMap()
      const has = (term: Term) => findTerm(term).own.size > 0
      const { query, note } = prepareQuery(text, { has, vocabulary })
      if (isEmpty(query)) return { hits: [], note: null }
      const hits = [...run(query, facts)]
        .sort(([a, x], [b, y]) => y - x || (blocks.get(a)?.order ?? 0) - (blocks.get(b)?.order ?? 0))
        .slice(0, Math.max(0, limit))
        .map(([id, score]) => toHit(id, score, query))
      return { hits, note }
    },
  }
}

const isEmpty = ({ groups, not, sections, types }: Query) =>
  groups.length + not.length + sections.length + types.length === 0

const isStop = (term: Term) =>
  term.kind === 'word' && !term.prefix && stopWords.has(term.tokens[0]?.surface ?? '')

function intersect(a: Scores, b: Scores): Scores {
  return new Map(
    [...a].flatMap(([id, score]) => (b.has(id) ? [[id, score + (b.get(id) ?? 0)] as const] : [])),
  )
}

function unite(a: Scores, b: Scores): Scores {
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
