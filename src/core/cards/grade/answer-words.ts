/** The words of an answer, in the form that two ways of writing it share. */
import { ordinals, wordValue } from '../../text/numbers/read-words.ts'
import { americanSpelling } from '../../text/spellings.ts'
import { minorWords, stopWords } from '../../text/words.ts'

/** Short forms that everybody reads as the long one. */
const longForms: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
  eu: 'european union',
  st: 'saint',
  mt: 'mount',
  dept: 'department',
  govt: 'government',
  intl: 'international',
  natl: 'national',
  assn: 'association',
  corp: 'corporation',
  univ: 'university',
}
/** Forms of companies that are left out where they are named. */
const companyForms = /(?<=\p{L}),? (?:inc|ltd|llc|plc|gmbh)$/u
const parts = /[\p{L}\p{M}\p{N}]+|[#]|(?![©®™])\p{S}/gu

interface Options {
  /** Where a short form is the question itself. */
  readonly keepShort?: boolean
  /** Where a plural's s stays. */
  readonly keepPlural?: boolean
}

export function answerWords(trimmed: string, { keepShort, keepPlural }: Options = {}): string[] {
  const text = trimmed
    .replaceAll('&', ' and ')
    .replace(/\bunited states of america\b/g, 'united states')
    .replace(/\bww ?(?=(?:i{1,3}|[123])\b)/g, 'world war ')
    .replace(companyForms, '')
    .replace(/(?<=\p{L})'s?(?!\p{L})/gu, '')
  return (text.match(parts) ?? []).flatMap((word) => {
    const long = keepShort || !Object.hasOwn(longForms, word) ? undefined : longForms[word]
    return (long ?? word).split(' ').map((each) => (keepPlural ? plainWord(each) : singular(plainWord(each))))
  })
}

/** In American spelling; a number as its figures, a rank as "2th". */
export function plainWord(word: string): string {
  const rank = ordinals.indexOf(word)
  if (rank > 0) return `${rank}th`
  if (/^\d+(?:st|nd|rd)$/.test(word)) return word.replace(/\D+$/, 'th')
  const count = wordValue(word)
  return count === null ? americanSpelling(word) : String(count)
}

/** Only so far that one and many meet: both sides go through it. */
const singular = (word: string): string =>
  /^[a-z]{4,}$/.test(word) && !/(?:ss|us|is)$/.test(word)
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x|ss)es$/, '')
        .replace(/s$/, '')
    : word

export const isMinor = (word: string) => minorWords.has(word) || stopWords.has(word)

/** Words in one row without blanks, but with figures kept apart: "F-35" is "F35", "1 2" is not "12". */
export const joined = (words: readonly string[]): string => words.join(' ').replace(/(?<!\d) | (?!\d)/g, '')
