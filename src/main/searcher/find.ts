/** Answers a query from the index. */

import { type FoundKind, foundKinds } from '../../core/model/found.ts'
import type { Span } from '../../core/model/span.ts'
import { excerptOf, mergeSpans } from '../../core/search/excerpt.ts'
import { likelyBeginnings } from '../../core/search/likely-beginnings.ts'
import { mendedIn } from '../../core/search/note.ts'
import { prepareQuery } from '../../core/search/prepare.ts'
import { asksForValues, type Query, requiredGroups, saysSomething } from '../../core/search/query.ts'
import { rankHits } from '../../core/search/rank.ts'
import { placesOf } from '../../core/search/term-places.ts'
import type { TextToken } from '../../core/search/tokens.ts'
import type { FoundItem } from '../../shared/contract/find.ts'
import type { Database } from '../store/database.ts'
import { type FindAnswer, nothing } from './answer.ts'
import { selectCandidates, type UnitCandidate } from './candidates.ts'
import { numOf } from './documents.ts'
import type { IndexedWords } from './lexicon.ts'
import type { MatchScope } from './match-of.ts'
import { type Selected, selectMost } from './most.ts'
import { scoresOf } from './score.ts'

export interface FindQuery {
  readonly query: string
  /** Id of the document; null is the library. */
  readonly document: string | null
  readonly kinds: readonly FoundKind[]
  /** The most hits of each kind. */
  readonly limit: number
}

/** The most hits of each kind that the palette asks for first. */
const likelyLimit = 7

export function find(index: Database, words: IndexedWords, request: FindQuery): FindAnswer {
  const document = request.document === null ? null : numOf(index, request.document)
  if (request.document !== null && document === null) return nothing
  const scope = { document, mark: null }
  const query = prepareQuery(request.query, words.lexicon(request.kinds, scope))
  if (!saysSomething(query)) return nothing
  const { within } = query
  const kinds = within === null ? request.kinds : request.kinds.filter((kind) => kind === within.kind)
  const wanted = { ...scope, mark: within?.mark ?? null }
  const { selections, mended, lack } = select(index, query, kinds, wanted, request.limit)
  const groups = selections.map(({ kind, candidates, count, more }) => {
    const ranked = rank(candidates, words, asksForValues(query)).slice(0, request.limit)
    return { kind, hits: ranked.map((one) => toFound(kind, one)), count, more }
  })
  return groups.length > 0 ? { groups, mended, lack } : nothing
}

/** What of each kind has all that is asked for; where there is none, what has most. */
function select(
  index: Database,
  query: Query,
  kinds: readonly FoundKind[],
  scope: MatchScope,
  limit: number,
): Selected {
  const all = kinds.map((kind) => selectCandidates(index, query, kind, scope, limit))
  const selections = all.filter(({ count }) => count > 0)
  const most = selections.length > 0 ? null : selectMost(index, query, kinds, scope, limit)
  return most ?? { selections, mended: mendedIn(query.groups), lack: null }
}

/** Goes through likely queries, one at each step, so that the first real one is as fast as those after it. */
export function* warm(index: Database, words: IndexedWords, document: string | null): Iterable<void> {
  const num = document === null ? null : numOf(index, document)
  if (document !== null && num === null) return
  const vocabulary = words.lexicon(foundKinds, { document: num, mark: null }).vocabulary()
  for (const query of likelyBeginnings(vocabulary))
    for (const kind of foundKinds) {
      find(index, words, { query, document, kinds: [kind], limit: likelyLimit })
      yield
    }
}

interface RankedUnit {
  readonly candidate: UnitCandidate
  readonly body: readonly TextToken[]
}

function rank(
  candidates: readonly UnitCandidate[],
  words: IndexedWords,
  withValues: boolean,
): readonly RankedUnit[] {
  const read = candidates.map((candidate) => ({
    candidate,
    groups: requiredGroups(candidate.held.query),
    body: words.tokensOf(wordsOf(candidate), candidate.language, withValues),
    title: words.tokensOf(candidate.detail.title, candidate.language, withValues),
  }))
  const scores = scoresOf(read)
  const ranked = rankHits(
    read.map(({ candidate, body, title }, order) => ({
      id: String(order),
      held: candidate.held,
      score: scores[order] ?? 0,
      order,
      body,
      title,
      facts: candidate.detail.facts ?? [],
    })),
  )
  return ranked.flatMap(({ id }) => read[Number(id)] ?? [])
}

/** A card's answer stands after what it asks. */
const wordsOf = ({ text, detail: { answer } }: UnitCandidate) =>
  answer === null ? text : `${text}\n${answer}`

/** The places in an answer that begins at `from`. */
const marksIn = (answer: string, places: readonly Span[], from: number) =>
  mergeSpans(places.filter(({ start, end }) => start >= from && end <= from + answer.length)).map(
    ({ start, end }) => [start - from, end - from] as const,
  )

function toFound(kind: FoundKind, { candidate, body }: RankedUnit): FoundItem {
  const { text, detail, held } = candidate
  const all = requiredGroups(held.query).flatMap((group) => group.flatMap((term) => placesOf(body, term)))
  const places = all.filter(({ end }) => end <= text.length)
  const { excerpt, marks, ranges } = excerptOf(text, places)
  const { type, answer, place } = detail
  return {
    kind,
    document: candidate.document,
    documentTitle: candidate.documentTitle,
    id: candidate.ref,
    section: candidate.section,
    excerpt,
    marks,
    type,
    answer: answer === null ? null : { text: answer, marks: marksIn(answer, all, text.length + 1) },
    // Of a paragraph, what was looked for is marked; of all else, the place that it stands for.
    place: place && {
      block: place.block,
      ranges: kind === 'text' ? ranges : place.range === null ? [] : [place.range],
    },
  }
}
