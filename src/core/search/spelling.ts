/** The nearest word that the texts do hold, for a word that they do not. */
import { lettersOf, mayBeNear, typosBetween } from './typos.ts'

export interface SpellingWords {
  /** Surface form → how many blocks hold it. */
  readonly counts: ReadonlyMap<string, number>
}

/** Typos that may part a word from what was meant, by the length of the longer: a typo may have left letters out. */
const mostTypos = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Words of fewer letters are not mended, and none is mended to one of them. */
const shortest = 4

interface NearWord {
  readonly word: string
  readonly typos: number
  readonly otherInitial: number
  readonly count: number
}

/**
 * The nearest known word, or null. Ties: same first letter, then the commoner, then in code-unit order.
 *
 * @param vocabulary is asked only for a word that may be mended
 */
export function nearestWord(word: string, vocabulary: () => SpellingWords): string | null {
  if (word.length < shortest) return null
  const { counts } = vocabulary()
  // What is known is no typo, even where something else was looked for in vain.
  if (counts.has(word)) return null
  const letters = lettersOf(word)
  let best: NearWord | null = null
  for (const [known, count] of counts) {
    const most = mostTypos(Math.max(word.length, known.length))
    if (Math.abs(known.length - word.length) > most || known.length < shortest) continue
    if (!mayBeNear(letters, lettersOf(known), most)) continue
    const typos = typosBetween(word, known, most)
    if (typos === 0 || typos > most) continue
    const near = { word: known, typos, otherInitial: known[0] === word[0] ? 0 : 1, count }
    if (best === null || isNearer(near, best)) best = near
  }
  return best?.word ?? null
}

function isNearer(a: NearWord, b: NearWord): boolean {
  if (a.typos !== b.typos) return a.typos < b.typos
  if (a.otherInitial !== b.otherInitial) return a.otherInitial < b.otherInitial
  return a.count === b.count ? a.word < b.word : a.count > b.count
}
