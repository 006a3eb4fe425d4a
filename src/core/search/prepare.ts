/** What the user typed → what an index is asked: the same for every index. */
import { analyze } from '../text/analyze.ts'
import { parseQuery, type Query } from './query.ts'
import { type Glossary, widenByGlossary } from './query-glossary.ts'
import { nearestWord, type SpellingWords } from './spelling.ts'
import { addedTerm, type Term } from './terms.ts'

/** The words of an index, as far as a query is prepared by them. */
export interface Lexicon {
  /** The languages of what is searched, as they are searched: English first where it is one of several. */
  readonly languages: readonly string[]
  /** Whether anything is found by this term alone. */
  has(term: Term): boolean
  /** The surface forms in titles and bodies; asked only for a word that is not there. */
  vocabulary(): SpellingWords
  /** Letters and what they stand for. */
  glossary(): Glossary
}

/** Letters find their words and words their letters; for a word that is nowhere the nearest is looked for. */
export function prepareQuery(text: string, lexicon: Lexicon): Query {
  const query = parseQuery(text, { languages: lexicon.languages })
  const groups = widenByGlossary(query.groups, lexicon.glossary()).map(withParts)
  return respell({ ...query, groups }, lexicon)
}

/** "Do24" is also found where it is written as two words. */
function withParts(group: readonly Term[]): readonly Term[] {
  return group.flatMap((term) => {
    const parts = term.kind === 'word' && /^(\p{L}{1,4})(\d+\p{L}?)$/u.exec(term.tokens[0]?.surface ?? '')
    if (!parts) return [term]
    const tokens = analyze(`${parts[1]} ${parts[2]}`)
    return [term, addedTerm('phrase', tokens, term.prefix)]
  })
}

/** What says the size or the currency of a number is as exact as the number. */
const unit =
  /^(?:hundreds?|thousands?|[mbtr]+illions?|dozens?|dollars?|euros?|pounds?|percent|usd|eur|gbp|jpy)$/

/** Replaces each word that finds nothing by its nearest neighbour. */
function respell(query: Query, { has, vocabulary, languages }: Lexicon): Query {
  const fix = (term: Term): Term => {
    const word = term.kind === 'word' ? (term.tokens[0]?.surface ?? '') : ''
    if (term.kind !== 'word' || /\d/.test(word) || unit.test(word)) return term
    const near = nearestWord(word, vocabulary)
    if (near === null) return term
    return { ...term, text: near, tokens: analyze(near, languages), prefix: false, instead: term.text }
  }
  // A word whose alternatives find something needs no repair.
  return { ...query, groups: query.groups.map((group) => (group.some(has) ? group : group.map(fix))) }
}
