/**
 * Expansions beside an expansion: whoever sees the letters rules out all that begin otherwise, so that those of
 * other acronyms are no choice. Words of the name give way to others with the same first letter, in one place or in
 * two at once (all four pairs), so that no option is more like the others than the rest.
 */
import { countryNames } from '../../facts/countries.ts'
import { heads } from '../../facts/heads.ts'
import type { FactType } from '../../model/fact.ts'
import { type Chance, indexOf, shuffled } from '../../random.ts'
import { minorWords } from '../../text/words.ts'

const shortestWord = 4
/** Letters in common from which two words may be one ("Program", "Programme"). */
const sameStem = 4
const longerBy = 5

export interface Lexicon {
  /** Names of the document, whose words are borrowed. */
  readonly names: readonly string[]
  /** Words that stand in the document in small letters: the others may be names of their own. */
  readonly small: ReadonlySet<string>
  /** What must not come out. */
  readonly isTaken: (text: string) => boolean
}

/** @returns null where too few words can be borrowed. */
export function expansionOptions(
  answer: string,
  lexicon: Lexicon,
  count: number,
  next: Chance,
): string[] | null {
  const words = answer.split(' ')
  const places = shuffled(
    words.flatMap((_, at) => {
      const rivals = shuffled(rivalsOf(words, at, lexicon), next)
      return rivals.length === 0 ? [] : [{ at, rivals }]
    }),
    next,
  )
  const put = (...changes: readonly (readonly [number, string])[]) =>
    words.map((word, at) => changes.find(([place]) => place === at)?.[1] ?? word).join(' ')
  const single = places
    .filter(({ rivals }) => rivals.length >= count - 1)
    .map(({ at, rivals }) => [answer, ...rivals.slice(0, count - 1).map((word) => put([at, word]))])
  const grids = places.flatMap((first, index) =>
    places.slice(index + 1).map((second) => {
      const [a = '', b = ''] = [first.rivals[0], second.rivals[0]]
      return [answer, put([first.at, a]), put([second.at, b]), put([first.at, a], [second.at, b])]
    }),
  )
  const sets = [...single, ...(count === 4 ? grids : [])].filter((set) => !set.slice(1).some(lexicon.isTaken))
  return sets[indexOf(Math.max(1, sets.length), next)] ?? null
}

/** A noun that heads names gives way to one of the same kind, if there is one; another word to one that heads none. */
function rivalsOf(words: readonly string[], at: number, { names, small }: Lexicon): string[] {
  const word = words[at] ?? ''
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || word.length < shortestWord || countryNames.has(word)) return []
  const kind = heads.get(word.toLowerCase())
  // Before "of" and its like stands a noun: which of the others are nouns is not known.
  if (kind === undefined && minorWords.has(words[at + 1]?.toLowerCase() ?? '')) return []
  const kept: string[] = []
  for (const rival of kind === undefined ? borrowed(names, small) : headsOf(kind)) {
    const alike = [...words, ...kept].some((each) => stem(each) === stem(rival))
    const fits =
      rival.charAt(0) === word.charAt(0) &&
      isPlural(rival) === isPlural(word) &&
      isAdjective(rival) === isAdjective(word) &&
      Math.abs(rival.length - word.length) <= longerBy
    if (!alike && fits) kept.push(rival)
  }
  return kept
}

const headsOf = (kind: FactType) => [...heads].flatMap(([head, of]) => (of === kind ? [upper(head)] : []))

const borrowed = (names: readonly string[], small: ReadonlySet<string>) => [
  ...new Set(
    names.flatMap((name) =>
      name
        .split(' ')
        .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word))
        .filter((word) => small.has(word.toLowerCase()) && !heads.has(word.toLowerCase())),
    ),
  ),
]

const stem = (word: string) => word.toLowerCase().slice(0, sameStem)
/** By its ending, which is all that is known of it. */
const isAdjective = (word: string) => /(?:al|an|ar|ary|ed|ful|ic|ive|ous)$/.test(word)
const isPlural = (word: string) => /[^s]s$/.test(word)
const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
