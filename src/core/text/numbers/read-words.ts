/** Numbers in words: "two hundred and five", "one and a half million", "three quarters", "twenty-first". */
import { scaleOf, scaleWord, times } from './scales.ts'

export const units = 'one two three four five six seven eight nine'.split(' ')
export const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
)
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** Parts of one. A "second" is none. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

const small: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...units.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const underHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?|${[...teens, ...units.slice(1)].join('|')})`
/** The number that one word names: "seven", "twenty"; null for other words. */
export const wordValue = (word: string): number | null => small.get(word.toLowerCase()) ?? null

/** From two up ("one" counts too little to be told from the pronoun), "two hundred and fifty", "half a" million. */
export const numberWord = `(?:(?:one|an?|${underHundred})\\shundred\\s(?:and\\s)?${underHundred}|${underHundred}|(?:half\\san?|an?|one)(?=[\\s-](?:${scaleWord})\\b))`
/** A pattern of the words with which a number in words may begin. */
export const wordStart = `(?:${[...tens, ...teens, ...units.slice(1)].join('|')}|(?:an?|one|half\\san?|(?:an?|one)\\s(?:half|quarter|third)\\sof\\san?|one\\sand\\san?\\s(?:half|quarter))(?=[\\s-](?:${scaleWord})))(?!\\p{L})`

/** Whether a text may hold a number in words. */
export const mayBeWord = new RegExp([...units.slice(1), ...teens, ...tens, scaleWord].join('|'), 'iu')

/** One piece of a text, left to right: a word, or a sign. */
export interface NumberPiece {
  readonly word?: string
  readonly sign?: string
}

export interface WordNumber {
  readonly value: number
  readonly isOrdinal: boolean
  /** Whether the number is a part of one: "half", "two thirds". */
  readonly isShare: boolean
  /** The factor of the number's scale words; null where it has none. */
  readonly scale: number | null
  /** The first piece after it. */
  readonly end: number
}

/** The number in words that begins with the piece at `at`; null where none does. Words are in small letters. */
export function readWords(list: readonly NumberPiece[], at: number): WordNumber | null {
  const sum = { total: 0, group: null as number | null, scale: null as number | null, isShare: false }
  let end = at
  for (let next = at; next < list.length; next += 1) {
    const word = wordAt(list, next)
    if (joining.test(word)) {
      // They belong to a number only where it goes on, and "a" may begin one.
      if (next === at && !article.test(word)) break
      continue
    }
    const rank = ordinals.indexOf(word)
    if (rank > 0 && isRank(list, next, sum.group)) {
      const value = sum.total + (sum.group ?? 0) + rank
      return { value, isOrdinal: true, isShare: false, scale: sum.scale, end: next + 1 }
    }
    const hasBegun = next === at || end > at || articleBefore(list, next)
    if (!takeWord(sum, word, list, next, hasBegun)) break
    end = next + 1
  }
  if (end === at) return null
  const value = times(sum.total + (sum.group ?? 0), 1)
  return { value, isOrdinal: false, isShare: sum.isShare && sum.total === 0, scale: sum.scale, end }
}

interface Sum {
  total: number
  /** What is below the next scale word. */
  group: number | null
  scale: number | null
  isShare: boolean
}

/** Adds a word to the sum; false where it is no part of the number. */
function takeWord(
  sum: Sum,
  word: string,
  list: readonly NumberPiece[],
  at: number,
  hasBegun: boolean,
): boolean {
  const count = small.get(word)
  if (count !== undefined) return takeSmall(sum, count)
  const factor = word.length > 2 ? scaleOf(word) : null
  if (factor !== null) {
    if (hasBegun) takeScale(sum, factor)
    return hasBegun
  }
  const part = parts[word.replace(/s$/, '')]
  if (part === undefined || !(sum.group !== null || word === 'half' || articleBefore(list, at))) return false
  // "one and a half", but "two-thirds".
  const isAdded = sum.group !== null && wordAt(list, at - 2) === 'and'
  sum.group = isAdded ? (sum.group ?? 0) + 1 / part : (sum.group ?? 1) / part
  sum.isShare = !isAdded
  return true
}

function takeSmall(sum: Sum, count: number): boolean {
  const { group } = sum
  if (group !== null && !(group % 100 >= 20 && count < 10 && group % 10 === 0) && group % 100 !== 0)
    return false
  sum.group = (group ?? 0) + count
  return true
}

function takeScale(sum: Sum, factor: number): void {
  sum.scale = (sum.scale ?? 1) * factor
  sum.isShare = false
  if (factor === 100 || factor === 12) {
    sum.group = (sum.group ?? 1) * factor
    return
  }
  sum.total =
    sum.total === 0 || sum.group !== null ? sum.total + (sum.group ?? 1) * factor : sum.total * factor
  sum.group = null
}

/** "third" after an article or a number is a part, unless the number is a ten: "twenty-third". */
function isRank(list: readonly NumberPiece[], at: number, group: number | null): boolean {
  const isTen = group !== null && group >= 20 && group % 10 === 0
  const mayBePart = parts[wordAt(list, at)] !== undefined
  if (mayBePart && !isTen && (group !== null || articleBefore(list, at))) return false
  return group === null || group % 10 === 0
}

const article = /^an?$/
const joining = /^(?:an?|and|-|of)$/
const wordAt = (list: readonly NumberPiece[], at: number): string =>
  list[at]?.word ?? (list[at]?.sign === '-' ? '-' : '')
const articleBefore = (list: readonly NumberPiece[], at: number): boolean =>
  article.test(wordAt(list, at - 1))
