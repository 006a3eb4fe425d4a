/**
 * How well a text answers, before closeness is looked at: BM25 without rarity, which is the same for all of them where
 * every word is required; where some are left out, `rank.ts` weighs it. https://doi.org/10.1561/1500000019 (Robertson and Zaragoza, 2009), section 3.
 */

import { lookupsOf } from '../../core/search/term-places.ts'
import type { Term } from '../../core/search/terms.ts'
import type { TextToken } from '../../core/search/tokens.ts'

/** An exact word counts more than the beginning of one, and that more than another form: as in lunr-index.ts. */
const weights = { exact: 2, prefix: 1.2, form: 1 } as const
/** The weight of a hit in the heading above, where one in the text is 1. */
const heading = 3
/** How soon more of the same stop counting, and how much a long text is held back (0 to 1). */
const saturation = 1.2
const byLength = 0.75

export interface Scored {
  /** The groups of terms by which the text was found. */
  readonly groups: readonly (readonly Term[])[]
  readonly body: readonly TextToken[]
  readonly title: readonly TextToken[]
}

/** One score for each text, higher is better. */
export function scoresOf(texts: readonly Scored[]): readonly number[] {
  const mean = texts.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, texts.length)
  return texts.map(({ groups, body, title }) => {
    const length = 1 - byLength + (byLength * body.length) / Math.max(1, mean)
    return groups.reduce((sum, group) => {
      const frequency = frequencyOf(group, body) + heading * frequencyOf(group, title)
      return sum + frequency / (frequency + saturation * length)
    }, 0)
  })
}

function frequencyOf(group: readonly Term[], tokens: readonly TextToken[]): number {
  let sum = 0
  for (const term of group) for (const token of tokens) sum += weightOf(term, token)
  return sum
}

/** A phrase counts by its first word: that it stands there as a whole is known already. */
function weightOf(term: Term, token: TextToken): number {
  if (term.kind === 'value')
    return token.values.some(({ forms }) => forms.some((form) => term.forms.includes(form)))
      ? weights.exact
      : 0
  const [wanted] = term.tokens
  if (wanted === undefined) return 0
  if (token.surface === wanted.surface) return weights.exact
  if (term.kind === 'phrase') return 0
  if (term.prefix && token.surface.startsWith(wanted.surface)) return weights.prefix
  const forms = lookupsOf(wanted)
  return forms.includes(token.stem) || token.variants.some((form) => forms.includes(form)) ? weights.form : 0
}
