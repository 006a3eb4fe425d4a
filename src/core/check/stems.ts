/** Words brought to the form in which two of one family are equal: "deflation" and "deflate", "forty" and "40". */
import { entryIn } from '../model/entry-in.ts'
import { foldWhole } from '../text/normalize.ts'
import { minorWords, stopWords } from '../text/words.ts'

const numbers: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index)])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, string] => [word, String(30 + index * 10)]),
    ),
)

/** Endings, longest first, and how many letters must stay. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:ations?|ated|ates?|ating|ator|ators)$/, 4],
  [/(?:ments?|ions?|ional)$/, 5],
  [/(?:ings?|ers?|ors?|edly|ed|al|ly)$/, 4],
  [/(?:ies|es|(?<![su])s)$/, 3],
]

/** The number that a word writes, in digits; null for other words. */
export const digitsOf = (word: string): string | null => entryIn(numbers, word.toLowerCase()) ?? null

/** Stems made of late: a document's cards ask for the same words again and again. */
const made = new Map<string, string>()
const mostRemembered = 20_000

export function stemOf(word: string): string {
  const known = made.get(word)
  if (known !== undefined) return known
  const stem = cutEnding(word)
  if (made.size >= mostRemembered) made.clear()
  made.set(word, stem)
  return stem
}

function cutEnding(word: string): string {
  const low = foldWhole(word).replace(/'s?$/, '')
  const digits = digitsOf(low)
  if (digits !== null) return digits
  if (/\d/.test(low)) return low.replaceAll(',', '')
  for (const [ending, least] of endings) {
    const cut = low.replace(ending, '')
    if (cut !== low && cut.length >= least) return cut.replace(/(?<=...)[ey]$/, '')
  }
  return low.replace(/(?<=...)[ey]$/, '')
}

const wordShape = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu

/** Words that only measure or join: alone they tell nothing of an answer. */
const empty = new Set(
  'not no more most than also such other each every some any all both many much few one would could should may might can must shall do does did been being who whom which what when where why how so there here then only just about'.split(
    ' ',
  ),
)

export const isEmptyWord = (word: string): boolean => {
  const low = word.toLowerCase()
  return minorWords.has(low) || stopWords.has(low) || empty.has(low)
}

/** Names that are as often written in letters. */
const lettered: readonly (readonly [RegExp, string])[] = [
  [/\bU\.S\.(?:A\.)?|\bUnited States(?: of America)?\b/g, 'US'],
  [/\bU\.K\.|\bUnited Kingdom\b/g, 'UK'],
  [/\bU\.N\.|\bUnited Nations\b/g, 'UN'],
  [/\bE\.U\.|\bEuropean Union\b/g, 'EU'],
]

const inLetters = (text: string): string =>
  lettered.reduce((written, [name, letters]) => written.replace(name, letters), text)

/** The words of a text that carry meaning, as stems. */
export const stemsOf = (text: string): string[] =>
  (inLetters(text).match(wordShape) ?? []).filter((word) => !isEmptyWord(word)).map(stemOf)

/** What turns a word into its opposite: it gives it away all the same. */
const opposites = /^(?:(?:un|non)(?=\p{L}{4})|(?:in|im|dis|ir|il)(?=\p{L}{5}))/u
/** Fewest letters that two words of one family share, and how much longer one of them may be. */
const leastShared = 5
const mostLonger = 4

/** Whether two stems are of one family: "inaccessible" and "accessibility", "decarbonize" and "decarbonization". */
export function isKin(a: string, b: string): boolean {
  if (a === b) return true
  // Two of other beginnings are kin only where one of them is an opposite.
  if (a[0] !== b[0] && !opposites.test(a) && !opposites.test(b)) return false
  const [one, other] = [a.replace(opposites, ''), b.replace(opposites, '')]
  if (one === other) return true
  if (Math.abs(one.length - other.length) > mostLonger) return false
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= Math.max(leastShared, Math.min(one.length, other.length) - 1)
}
