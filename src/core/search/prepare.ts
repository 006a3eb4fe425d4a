/** What the user typed → what an index is asked: words that it does not hold are mended. The same for every index. */
import { analyze } from '../text/analyze.ts'
import { parseQuery, type Query, type Term } from './query.ts'
import { nearestWord, type Vocabulary } from './spelling.ts'

/** What an index knows of words. */
export interface Lexicon {
  /** Whether anything is found by this term alone. */
  has(term: Term): boolean
  /** The surface forms in titles and bodies; asked only for a word that is not there. */
  vocabulary(): Vocabulary
}

export interface PreparedQuery {
  readonly query: Query
  /** What was done so that something is found. */
  readonly note: string | null
}

export function prepareQuery(text: string, lexicon: Lexicon): PreparedQuery {
  return respell(parseQuery(text), lexicon)
}

/** Replaces each word that finds nothing by its nearest neighbour, and says so. */
function respell(query: Query, { has, vocabulary }: Lexicon): PreparedQuery {
  const notes: string[] = []
  const fix = (term: Term): Term => {
    if (term.kind === 'phrase' || has(term)) return term
    const near = nearestWord(term.tokens[0]?.surface ?? '', vocabulary())
    if (near === null) return term
    notes.push(`no \u201C${term.text}\u201D; showing \u201C${near}\u201D`)
    return { ...term, text: near, tokens: analyze(near), prefix: false }
  }
  // A word whose alternatives find something needs no repair.
  const groups = query.groups.map((group) => (group.some(has) ? group : group.map(fix)))
  return { query: { ...query, groups }, note: notes.length > 0 ? notes.join('; ') : null }
}
