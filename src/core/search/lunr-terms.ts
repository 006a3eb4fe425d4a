/** Where the terms of a query stand, by a stored lunr index. */
import type lunr from 'lunr'
import type { SerializedLunrIndex } from '../model/document.ts'
import type { Token } from '../text/analyze.ts'
import { readBeginnings } from './beginnings.ts'
import { fieldNames } from './fields.ts'
import { intersect, nowhere, type Scores } from './scores.ts'
import { lookupsOf, placesOf, shortestPrefix } from './term-places.ts'
import type { Term } from './terms.ts'
import type { TextToken } from './tokens.ts'

type FieldName = (typeof fieldNames)[number]
const ownFields = fieldNames.filter((name) => name !== 'under')

/** An exact word counts more than the beginning of one, and that more than a stem. */
const weights = { exact: 2, prefix: 1.2, stem: 1 } as const

/** The scores of the blocks that hold a term themselves, and of those under a heading that holds it. */
export interface TermScores {
  readonly own: Scores
  readonly under: Scores
}

/** The words of a block. */
export interface Analyzed {
  readonly body: readonly TextToken[]
  readonly title: readonly TextToken[]
}

export interface Terms {
  findTerm(term: Term): TermScores
  /** Reads the index for beginnings of words, once. */
  findBeginnings(): ReturnType<typeof readBeginnings>
}

/** @param tokensOf the words of a block by its id: phrases are confirmed by them */
export function readTerms(
  index: lunr.Index,
  serialized: SerializedLunrIndex,
  tokensOf: (id: string) => Analyzed,
): Terms {
  let beginnings: ReturnType<typeof readBeginnings> | null = null
  const known = new WeakMap<Term, TermScores>()
  const findBeginnings = () => (beginnings ??= readBeginnings(serialized))

  function findTerm(term: Term): TermScores {
    const there = known.get(term)
    if (there) return there
    const made = {
      own: findIn(term, ownFields),
      under: term.kind === 'phrase' ? nowhere : findIn(term, ['under']),
    }
    known.set(term, made)
    return made
  }

  function findIn(term: Term, fields: readonly FieldName[]): Scores {
    if (term.kind === 'value')
      return ask(
        fields,
        term.forms.map((form) => [form, weights.exact]),
      )
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

  function findToken(token: Token, prefix: boolean, fields: readonly FieldName[]): Scores {
    const words = lookupsOf(token).map((form, at) => [form, at === 0 ? weights.exact : weights.stem] as const)
    if (!prefix || token.surface.length < shortestPrefix) return ask(fields, words)
    return findBeginnings()({ fields, words, beginning: [token.surface, weights.prefix] })
  }

  function ask(fields: readonly FieldName[], words: readonly (readonly [string, number])[]): Scores {
    const results = index.query((query) => {
      const options = { fields: [...fields], usePipeline: false }
      for (const [word, boost] of words) query.term(word, { ...options, boost })
    })
    return new Map(results.map((result) => [result.ref, result.score]))
  }

  return { findTerm, findBeginnings }
}
