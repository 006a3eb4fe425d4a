/** Search inside one document: builds the lunr index with the briefing, loads it, and answers queries. */
import lunr from 'lunr'
import type { Briefing, SerializedLunrIndex } from '../model/document.ts'
import type { Name } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { searchedAs } from '../text/languages/known.ts'
import { analyzedOf, type TokensOf } from './analyzed.ts'
import { excerptOf } from './excerpt.ts'
import { analyzerVersion, factSpans, fieldNames, fieldsOf, sourcesOf, typedOf } from './fields.ts'
import { pathTokens } from './filters.ts'
import { likelyBeginnings } from './likely-beginnings.ts'
import { readTerms } from './lunr-terms.ts'
import { type Met, meetQuery } from './meet.ts'
import type { SearchNote } from './note.ts'
import { prepareQuery } from './prepare.ts'
import { asksForValues, type Query, requiredGroups, saysSomething } from './query.ts'
import { readGlossary } from './query-glossary.ts'
import { type RankedBlock, rankHits } from './rank.ts'
import type { SpellingWords } from './spelling.ts'
import { placesOf } from './term-places.ts'
import type { Term } from './terms.ts'
import { readVocabulary } from './vocabulary.ts'
import { withText } from './with-text.ts'

/** How much a hit in each field counts. A section's title counts for the section's first block. */
const boosts = { title: 3, body: 1, variants: 0.6, facts: 1.5, under: 0.4 } as const

/** Hits beyond these keep the index's own order. */
const mostRanked = 100

export interface Hit {
  readonly block: string
  readonly score: number
  readonly excerpt: string
  /** Half-open ranges in `excerpt`. */
  readonly marks: readonly (readonly [number, number])[]
  /** All places of the query's terms, as ranges of the block's text. */
  readonly ranges: readonly Span[]
}

/** The hits of a search, with how the query was mended or widened to find them. */
export interface SearchReply extends SearchNote {
  readonly hits: readonly Hit[]
  /** How many blocks meet the query in all; `hits` may be fewer. */
  readonly count: number
}

export interface LunrSearch {
  /** @param facts what `type:` looks at, where they are other than those of the briefing. */
  search(query: string, limit?: number, facts?: readonly Name[]): SearchReply
  /** Makes ready what searches need, some milliseconds of it at each step; without it the first ones do. */
  warm(): Iterable<void>
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
  const language = searchedAs(briefing.source.language)
  for (const field of fieldNames) builder.field(field, { boost: boosts[field] })
  for (const [id, source] of sourcesOf(withText(briefing))) builder.add({ id, ...fieldsOf(source, language) })
  return { ...JSON.parse(JSON.stringify(builder.build())), analyzer: analyzerVersion }
}

/** A stored index, or a new one where it was made by another version of the analyzer: it would miss words. */
export function currentIndex(stored: SerializedLunrIndex, briefing: Briefing): SerializedLunrIndex {
  return stored.analyzer === analyzerVersion ? stored : buildIndex(briefing)
}

/** Makes a stored index answer. The briefing must be the one it was built from. */
export function loadIndex(serialized: SerializedLunrIndex, whole: Briefing): LunrSearch {
  const briefing = withText(whole)
  const tokensOf = analyzedOf(briefing)
  const languages = [searchedAs(briefing.source.language)]
  const { findTerm, findBeginnings } = readTerms(lunr.Index.load(serialized), serialized, (id) =>
    tokensOf(id),
  )
  const searched = { findTerm, briefing, paths: pathTokens(briefing) }
  const toRanked = rankerOf(briefing, tokensOf)
  const toHit = hitMaker(briefing, tokensOf)
  const glossary = readGlossary(briefing.glossary)
  let words: SpellingWords | null = null
  const vocabulary = () => (words ??= readVocabulary(serialized))

  function search(text: string, limit = 20, facts = typedOf(briefing)): SearchReply {
    const has = (term: Term) => findTerm(term).own.size > 0
    const query = prepareQuery(text, { has, vocabulary, glossary: () => glossary, languages })
    if (!saysSomething(query) || (query.within !== null && query.within.kind !== 'text')) return nothing
    const met = meetQuery(searched, query, facts)
    const ranked = toRanked(met, asksForValues(query))
    if (ranked.length === 0) return nothing
    const hits = ranked.slice(0, Math.max(0, limit)).map((one) => toHit(one, met.heldBy(one.id).query))
    return { hits, mended: met.mended, lack: met.lack, count: ranked.length }
  }

  function* warm() {
    // Tokens without values first: most searches need no values.
    for (const withValues of [false, true])
      for (const { id } of briefing.blocks) {
        tokensOf(id, withValues)
        yield
      }
    const likely = likelyBeginnings(vocabulary())
    yield
    findBeginnings()
    for (const beginning of likely) {
      yield
      search(beginning)
    }
  }

  return { search, warm }
}

/** Puts what was found in order: what lacks the fewest words first, the best of it looked at closely. */
function rankerOf(briefing: Briefing, tokensOf: TokensOf) {
  const spans = factSpans(typedOf(briefing))
  const orders = new Map(briefing.blocks.map(({ id }, order) => [id, order]))
  const order = (id: string) => orders.get(id) ?? 0
  return ({ scores, heldBy }: Met, withValues: boolean): readonly RankedBlock[] => {
    const lacks = (id: string) => heldBy(id).lacks
    const sorted = [...scores].sort(([a, x], [b, y]) => lacks(a) - lacks(b) || y - x || order(a) - order(b))
    const candidates = sorted.slice(0, mostRanked).map(([id, score]) => ({
      id,
      held: heldBy(id),
      score,
      order: order(id),
      facts: spans.get(id) ?? [],
      ...tokensOf(id, withValues),
    }))
    return [...rankHits(candidates), ...sorted.slice(mostRanked).map(([id]) => ({ id, score: 0 }))]
  }
}

function hitMaker(briefing: Briefing, tokensOf: TokensOf) {
  const texts = new Map(briefing.blocks.map(({ id, text }) => [id, text]))
  return ({ id, score }: RankedBlock, query: Query): Hit => {
    const { body } = tokensOf(id, asksForValues(query))
    const places = requiredGroups(query).flatMap((group) => group.flatMap((term) => placesOf(body, term)))
    return { block: id, score: Number(score.toFixed(6)), ...excerptOf(texts.get(id) ?? '', places) }
  }
}

const nothing: SearchReply = { hits: [], mended: [], lack: null, count: 0 }
