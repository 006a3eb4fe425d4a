/**
 * Narrower questions that what stands first will meet: of tens of thousands of texts that meet a query only some can
 * be looked at closely. FTS5's own bm25 is no way to choose them: it walks through every text that has any of the
 * words, which took 10 to 70 ms for each kind in 60,000 paragraphs; each of these takes about one.
 */

import { type Query, requiredGroups } from '../../core/search/query.ts'
import { shortestPrefix } from '../../core/search/term-places.ts'
import type { Term, WordTerm } from '../../core/search/terms.ts'

/** How far apart words may stand to count as close, in words. */
const near = 10

/** The fewest letters of a word that is looked for whole. */
const shortestWhole = 3

/** MATCH expressions, the most telling first. What meets one of them has all words that the query asks for. */
export function tiersOf(query: Query): readonly string[] {
  const groups = requiredGroups(query)
  const words = groups.map(wordOf).filter((word) => word !== null)
  const last = words.at(-1)
  if (last === undefined || words.length < groups.length) return []
  // Of "iran", the Iranians come after Iran.
  const mayBeWhole = open(last) !== '' && surfacesOf(last).length >= shortestWhole
  return [...(mayBeWhole ? narrower(words, '') : []), ...narrower(words, open(last))]
}

/** @param end what follows the last word: a star where it may go on */
function narrower(words: readonly WordTerm[], end: string): readonly string[] {
  const surfaces = words.map(surfacesOf)
  const forms = surfaces.map((surface, at) => `"${surface}"${at === surfaces.length - 1 ? end : ''}`)
  const all = forms.join(' AND ')
  return [
    `{title} : (${all})`,
    ...(forms.length > 1
      ? [`{body} : ("${surfaces.join(' ')}"${end})`, `{body} : (NEAR(${forms.join(' ')}, ${near}))`]
      : []),
    `{title body} : (${all})`,
  ]
}

/** What was typed of a group; null where that is no word. */
function wordOf(group: readonly Term[]): WordTerm | null {
  const [first] = group
  return first === undefined || first.kind === 'value' ? null : first
}

const surfacesOf = ({ tokens }: WordTerm): string => tokens.map((token) => token.surface).join(' ')

/** The last word of what is being typed may go on. */
const open = (word: WordTerm): string =>
  word.prefix && (word.tokens.at(-1)?.surface.length ?? 0) >= shortestPrefix ? ' *' : ''
