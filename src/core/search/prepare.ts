/** What the user typed → what an index is asked: the same for every index. */
import { analyze } from '../text/analyze.ts'
import { type Glossary, widenByGlossary } from './glossary.ts'
import { parseQuery, type Query, type Term } from './query.ts'
import { nearestWord, type Vocabulary } from './spelling.ts'

/** What an index knows of words. */
export interface Lexicon {
  /** Whether anything is found by this term alone. */
  has(term: Term): boolean
  /** The surface forms in titles and bodies; asked only for a word that is not there. */
  vocabulary(): Vocabulary
  /** Letters and what they stand for. */
  glossary(): Glossary
}

export interface PreparedQuery {
  readonly query: Query
  /** What was done so that something is found. */
  readonly note: string | null
}

/** Letters find their words and words their letters; a word that is nowhere is mended, which the note says. */
export function prepareQuery(text: string, lexicon: Lexicon): PreparedQuery {
  const query = parseQuery(text)
  const groups = widenByGlossary(query.groups, lexicon.glossary()).map(withParts)
  return respell({ ...query, groups }, lexicon)
}

/** "Do24" is also found where it is written as two words. */
function withParts(group: readonly Term[]): readonly Term[] {
  return group.flatMap((term) => {
    const parts = term.kind === 'word' && /^(\p{L}{1,4})(\d+\p{L}?)$/u.exec(term.tokens[0]?.surface ?? '')
    if (!parts) return [term]
    const tokens = analyze(`${parts[1]} ${parts[2]}`)
    return [
      term,
      { kind: 'phrase' as const, text: '', tokens, prefix: term.prefix, isQuoted: false, whole: null },
    ]
  })
}

/** What says the size or the currency of a number is as exact as the number. */
const unit =
  /^(?:hundreds?|thousands?|[mbtr]+illions?|dozens?|dollars?|euros?|pounds?|percent|usd|eur|gbp|jpy)$/

/** Replaces each word that finds nothing by its nearest neighbour, and says so. */
function respell(query: Query, { has, vocabulary }: Lexicon): PreparedQuery {
  const notes: string[] = []
  const fix = (term: Term): Term => {
    const word = term.kind === 'word' ? (term.tokens[0]?.surface ?? '') : ''
    if (term.kind !== 'word' || /\d/.test(word) || unit.test(word)) return term
    const near = nearestWord(word, vocabulary)
    if (near === null) return term
    notes.push(`no \u201C${term.text}\u201D; showing \u201C${near}\u201D`)
    return { ...term, text: near, tokens: analyze(near), prefix: false }
  }
  // A word whose alternatives find something needs no repair.
  const groups = query.groups.map((group) => (group.some(has) ? group : group.map(fix)))
  return { query: { ...query, groups }, note: notes.length > 0 ? notes.join('; ') : null }
}
