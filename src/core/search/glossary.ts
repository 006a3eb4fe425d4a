/** Letters and what they stand for find each other. */
import { analyze, stemOf, type Token } from '../text/analyze.ts'
import { stopWords } from '../text/words.ts'
import type { Term, WordTerm } from './query.ts'

interface Entry {
  /** The letters, as a token. */
  readonly term: Token
  readonly words: readonly Token[]
}
export type Glossary = readonly Entry[]

export function readGlossary(
  entries: readonly { readonly term: string; readonly expansion: string | null }[],
): Glossary {
  return entries.flatMap(({ term, expansion }) => {
    const [letters, ...more] = analyze(term)
    const words = analyze(expansion ?? '')
    return letters !== undefined && more.length === 0 && words.length > 1 ? [{ term: letters, words }] : []
  })
}

type Groups = readonly (readonly Term[])[]

/** Adds the words to the letters, and the letters to words that name them well enough. */
export function widenByGlossary(groups: Groups, glossary: Glossary): Groups {
  const added = groups.map((): Term[] => [])
  for (const { term, words } of glossary) {
    groups.forEach((group, at) => {
      if (group.some((one) => isWord(one) && one.tokens[0]?.surface === term.surface))
        added[at]?.push({ kind: 'phrase', text: '', tokens: words, prefix: false })
    })
    for (const [from, to] of runsOf(groups, words))
      for (const more of added.slice(from, to))
        more.push({ kind: 'word', text: '', tokens: [term], prefix: false })
  }
  return groups.map((group, at) => [...group, ...(added[at] ?? [])])
}

const isWord = (term: Term | undefined): term is WordTerm => term?.kind === 'word' && term.text !== ''
const meaningful = (words: readonly Token[]) => words.filter(({ surface }) => !stopWords.has(surface)).length

/** Ranges of words of the query that are the end of an expansion: at least two words that mean something, and half. */
function runsOf(groups: Groups, words: readonly Token[]): (readonly [number, number])[] {
  const last = words.at(-1)
  return groups.flatMap((group, at) => {
    if (last === undefined || !says(group.find(isWord), last)) return []
    let length = 1
    while (length <= at && says(groups[at - length]?.find(isWord), words[words.length - 1 - length]))
      length += 1
    const said = words.slice(words.length - length)
    return meaningful(said) >= 2 && meaningful(said) * 2 >= meaningful(words)
      ? [[at + 1 - length, at + 1] as const]
      : []
  })
}

function says(term: WordTerm | undefined, word: Token | undefined): boolean {
  const typed = term?.tokens[0]
  if (term === undefined || typed === undefined || word === undefined) return false
  return stemOf(typed.surface) === word.stem || (term.prefix && word.surface.startsWith(typed.surface))
}
