/** Search inside one document: builds the lunr index with the briefing, loads it, and answers queries. */
import lunr from 'lunr'
import type { Block, Briefing, SerializedLunrIndex } from '../model/document.ts'
import type { Name } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { excerptOf } from './excerpt.ts'
import { analyzerVersion, factSpans, fieldNames, fieldsOf, sourcesOf, typedOf } from './fields.ts'
import { filterBlocks, pathTokens } from './filters.ts'
import { readGlossary } from './glossary.ts'
import { likelyBeginnings } from './likely.ts'
import { type Analyzed, readTerms } from './lunr-terms.ts'
import { placesOf } from './match.ts'
import { type Held, mostOf, partsOf } from './most.ts'
import { mendedIn, type Told } from './note.ts'
import { prepareQuery } from './prepare.ts'
import { asksForValues, type Query, requiredGroups, saysSomething, type Term } from './query.ts'
import { type Ranked, rankHits } from './rank.ts'
import { intersect, type Scores, unite } from './scores.ts'
import type { Vocabulary } from './spelling.ts'
import { readTokens } from './tokens.ts'
import { readVocabulary } from './vocabulary.ts'

/** How much a hit in each field counts. A section's title counts for the section's first block. */
const boosts = { title: 3, body: 1, variants: 0.6, facts: 1.5, under: 0.4 } as const

/** Hits beyond these keep the index's own order. */
const mostRanked = 100

/** What is found, and what of the query it meets. */
interface Met extends Told {
  readonly scores: Scores
  readonly heldBy: (block: string) => Held
}

export interface Hit {
  readonly block: string
  readonly score: number
  readonly excerpt: string
  /** Half-open ranges in `excerpt`. */
  readonly marks: readonly (readonly [number, number])[]
  /** All places of what was looked for, as ranges of the block. */
  readonly ranges: readonly Span[]
}

/** With what was done to the query so that it found something. */
export interface SearchReply extends Told {
  readonly hits: readonly Hit[]
  /** How many blocks meet it in all. */
  readonly count: number
}

export interface DocumentSearch {
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
  for (const field of fieldNames) builder.field(field, { boost: boosts[field] })
  for (const [id, source] of sourcesOf(briefing)) builder.add({ id, ...fieldsOf(source) })
  return { ...JSON.parse(JSON.stringify(builder.build())), analyzer: analyzerVersion }
}

/** A stored index, or a new one where it was made by another version of the analyzer: it would miss words. */
export function currentIndex(stored: SerializedLunrIndex, briefing: Briefing): SerializedLunrIndex {
  return stored.analyzer === analyzerVersion ? stored : buildIndex(briefing)
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
  const paths = pathTokens(briefing)
  const glossary = readGlossary(briefing.glossary)
  const spans = factSpans(typedOf(briefing))
  // Values are read only for queries that ask for one: that takes longer than all the rest.
  const analyzed = { plain: new Map<string, Analyzed>(), valued: new Map<string, Analyzed>() }
  let words: Vocabulary | null = null

  const tokensOf = (id: string, withValues = false): Analyzed => {
    // What has its values read serves without them, too.
    const known = analyzed.valued.get(id) ?? (withValues ? undefined : analyzed.plain.get(id))
    if (known) return known
    const made = {
      body: readTokens(blocks.get(id)?.block.text ?? '', withValues),
      title: readTokens(titles.get(id) ?? '', withValues),
    }
    const kept = withValues ? analyzed.valued : analyzed.plain
    kept.set(id, made)
    if (withValues) analyzed.plain.delete(id)
    return made
  }
  const vocabulary = () => (words ??= readVocabulary(serialized))
  const { findTerm, findBeginnings } = readTerms(index, serialized, (id) => tokensOf(id))

  /** Where a group stands: in the block itself, or there and in the headings above it. */
  function findGroup(group: readonly Term[]) {
    const terms = group.map(findTerm)
    const own = terms.map((term) => term.own).reduce(unite, new Map())
    return { own, any: terms.map(({ under }) => under).reduce(unite, own) }
  }

  /** What has all of some groups. */
  function meet(groups: Query['groups']): Scores {
    const found = groups.map(findGroup)
    const any = found.map((group) => group.any).reduce(intersect)
    // A heading's words join those of what stands under it; alone they lead to its first block.
    const own = found.map((group) => group.own).reduce(unite)
    return new Map([...any].filter(([id]) => own.has(id)))
  }

  /** What a query leaves of what has its words. */
  function leave(query: Query, facts: readonly Name[]): (scores: Scores) => Scores {
    const excluded = new Set(query.not.flatMap((term) => [...findTerm(term).own.keys()]))
    const allowed = filterBlocks(query, briefing, paths, facts)
    return (scores) =>
      new Map([...scores].filter(([id]) => !excluded.has(id) && (allowed === null || allowed.has(id))))
  }

  function run(query: Query, facts: readonly Name[]): Met {
    const left = leave(query, facts)
    const groups = requiredGroups(query)
    const scores = left(
      groups.length > 0 ? meet(groups) : new Map(briefing.blocks.map((block) => [block.id, 1])),
    )
    const most = scores.size > 0 ? null : runMost(query, left)
    const held = { query, lacks: 0 }
    return most ?? { scores, heldBy: () => held, note: mendedIn(query.groups), lack: null }
  }

  function runMost(query: Query, left: (scores: Scores) => Scores): Met | null {
    const parts = partsOf(query)
    const own = parts.map(({ groups }) => meet(groups)).reduce(unite, new Map())
    const having = parts.map(({ groups }) => {
      const any = groups.map((group) => findGroup(group).any).reduce(intersect)
      return left(new Map([...any].filter(([id]) => own.has(id))))
    })
    const counts = having.map(({ size }) => size)
    const most = mostOf(
      query,
      parts,
      having.map((scores) => scores.keys()),
      counts,
    )
    if (most === null) return null
    const all = having.reduce(unite, new Map())
    return {
      scores: new Map([...all].filter(([id]) => most.found.has(id))),
      heldBy: (block) => most.found.get(block) as Held,
      note: most.note,
      lack: most.lack,
    }
  }

  function rank({ scores, heldBy }: Met, withValues: boolean): readonly Ranked[] {
    const order = (id: string) => blocks.get(id)?.order ?? 0
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

  function toHit({ id, score }: Ranked, query: Query): Hit {
    const block = blocks.get(id)?.block as Block
    const { body } = tokensOf(id, asksForValues(query))
    const places = requiredGroups(query).flatMap((group) => group.flatMap((term) => placesOf(body, term)))
    return { block: id, score: Number(score.toFixed(6)), ...excerptOf(block.text, places) }
  }

  function search(text: string, limit = 20, facts = typedOf(briefing)): SearchReply {
    const has = (term: Term) => findTerm(term).own.size > 0
    const query = prepareQuery(text, { has, vocabulary, glossary: () => glossary })
    if (!saysSomething(query) || (query.within !== null && query.within.kind !== 'text')) return nothing
    const met = run(query, facts)
    const ranked = rank(met, asksForValues(query))
    if (ranked.length === 0) return nothing
    const hits = ranked.slice(0, Math.max(0, limit)).map((one) => toHit(one, met.heldBy(one.id).query))
    return { hits, note: met.note, lack: met.lack, count: ranked.length }
  }

  function* warm() {
    // What most searches need comes first.
    for (const withValues of [false, true])
      for (const id of blocks.keys()) {
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

const nothing: SearchReply = { hits: [], note: null, lack: null, count: 0 }
