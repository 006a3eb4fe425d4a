/** Letters and what they stand for find each other. */
import { groupBy } from '../model/group-by.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { stopWords } from '../text/words.ts'
import { addedTerm, type Term, type WordTerm } from './terms.ts'

interface GlossaryTerm {
  /** The letters, as a token. */
  readonly term: Token
  readonly words: readonly Token[]
}
/** Entries by their letters and by the last of their words, since both are asked for with each key. */
export interface Glossary {
  readonly byTerm: ReadonlyMap<string, readonly GlossaryTerm[]>
  readonly byLastStem: ReadonlyMap<string, readonly GlossaryTerm[]>
}

export function readGlossary(
  entries: readonly { readonly term: string; readonly expansion: string | null }[],
): Glossary {
  const all = entries.flatMap(({ term, expansion }): GlossaryTerm[] => {
    const [letters, ...more] = analyze(term)
    const words = analyze(expansion ?? '')
    return letters !== undefined && more.length === 0 && words.length > 1 ? [{ term: letters, words }] : []
  })
  // A thousand documents may explain the same letters.
  const keyOf = ({ term, words }: GlossaryTerm) => [term, ...words].map(({ surface }) => surface).join(' ')
  const unlike = [...new Map(all.map((entry) => [keyOf(entry), entry])).values()]
  return {
    byTerm: groupBy(unlike, ({ term }) => term.surface),
    byLastStem: groupBy(unlike, ({ words }) => words.at(-1)?.stem ?? ''),
  }
}

type Groups = readonly (readonly Term[])[]

/** Adds the words to the letters, and the letters to words that name them well enough. */
export function widenByGlossary(groups: Groups, glossary: Glossary): Groups {
  const added = groups.map((): Term[] => [])
  groups.forEach((group, at) => {
    const typed = group.find(isWord)
    if (typed === undefined) return
    for (const { words } of glossary.byTerm.get(typed.tokens[0]?.surface ?? '') ?? [])
      added[at]?.push(addedTerm('phrase', words))
    for (const { term, words } of endingIn(typed, glossary)) {
      const from = startOf(groups, at, words)
      for (const more of from === null ? [] : added.slice(from, at + 1)) more.push(addedTerm('word', [term]))
    }
  })
  return groups.map((group, at) => [...group, ...(added[at] ?? [])])
}

/** The entries whose last word is this one, or begins so while it is typed. */
function endingIn(typed: WordTerm, { byLastStem }: Glossary): readonly GlossaryTerm[] {
  if (!typed.prefix) return byLastStem.get(typed.tokens[0]?.stem ?? '') ?? []
  return [...byLastStem.values()].flat().filter(({ words }) => says(typed, words.at(-1)))
}

const isWord = (term: Term | undefined): term is WordTerm => term?.kind === 'word' && term.text !== ''
const meaningful = (words: readonly Token[]) => words.filter(({ surface }) => !stopWords.has(surface)).length

/** Where the words of an expansion begin that end at a group; null unless two of them mean something, and half do. */
function startOf(groups: Groups, at: number, words: readonly Token[]): number | null {
  let length = 1
  while (length <= at && says(groups[at - length]?.find(isWord), words[words.length - 1 - length]))
    length += 1
  const said = meaningful(words.slice(words.length - length))
  return said >= 2 && said * 2 >= meaningful(words) ? at + 1 - length : null
}

function says(term: WordTerm | undefined, word: Token | undefined): boolean {
  const typed = term?.tokens[0]
  if (term === undefined || typed === undefined || word === undefined) return false
  return typed.stem === word.stem || (term.prefix && word.surface.startsWith(typed.surface))
}
