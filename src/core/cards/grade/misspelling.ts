/** When one word is another with a slip of the hand, and when it is another word. */
import { distance } from 'fastest-levenshtein'
import { countryNames } from '../../text/countries.ts'
import { months } from '../../text/words.ts'
import { areContrary } from './contraries.ts'
import { foldAnswer } from './fold.ts'

/** Letters from which one slip is forgiven, and two. */
const oneFrom = 5
const twoFrom = 8

/** Beginnings that turn a word into its contrary or into its neighbour; other pairs differ in their first letter. */
const turns: readonly (readonly string[])[] = [
  ['inter', 'intra'],
  ['hyper', 'hypo'],
  ['macro', 'micro', 'mega', 'milli'],
  ['pre', 'pro', 'post', 'per'],
  ['under', 'un'],
]
/** Endings that turn who does a thing into the one to whom it is done. */
const roles = /(?:er|or)s?$|ees?$/
/** Names of countries in one word and what their people may be called, each with the country. */
const nations = new Map(
  [...countryNames].flatMap((name) => {
    const country = foldAnswer(name)
    const stem = country.slice(0, -1)
    const adjectives = ['n', 'ian', 'ese', 'i', 's'].map((end) => country + end)
    return [country, ...adjectives, `${stem}ian`, `${stem}ese`, `${stem}ish`].map(
      (word) => [word, country] as const,
    )
  }),
)
const weekdays = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map((day) => `${day}day`)
const numbers =
  'three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'.split(
    ' ',
  )
const known = new Set<string>([...months, ...weekdays, ...numbers])

/**
 * Whether `typed` is `word` with a slip: one edit in five letters or more, two from eight. The first letter must be
 * right: it seldom is where people slip, and it is where words differ ("million" and "billion", "northern" and
 * "southern"). Both folded, of letters only.
 */
export function isMisspelt(word: string, typed: string): boolean {
  if (word === typed || word.length < oneFrom || word[0] !== typed[0]) return false
  if (Math.abs(word.length - typed.length) > 2) return false
  if (/[\p{N}\p{Script=Han}]|^[ivx]+$/u.test(word + typed)) return false
  if (slips(word, typed) > (word.length >= twoFrom ? 2 : 1)) return false
  return !areTwoWords(word, typed)
}

/** The word of a list that a text is a misspelling of, or null where there is none or more than one. */
export function repair(typed: string, words: readonly string[]): string | null {
  // Many of a thing are no misspelling of one.
  if (words.includes(typed.replace(/s$/, ''))) return null
  const found = words.filter((word) => isMisspelt(word, typed))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Edits, in which two letters exchanged are one. */
function slips(word: string, typed: string): number {
  const edits = distance(word, typed)
  return edits === 2 && isExchange(word, typed) ? 1 : edits
}

function isExchange(word: string, typed: string): boolean {
  if (word.length !== typed.length) return false
  const at = [...word].findIndex((_, index) => word[index] !== typed[index])
  return (
    word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.slice(at + 2) === typed.slice(at + 2)
  )
}

function areTwoWords(one: string, other: string): boolean {
  const [first, second] = [nationOf(one), nationOf(other)]
  if (first !== null && second !== null) return first !== second
  if (known.has(one) && known.has(other)) return true
  if (areContrary(one, other) || areRoles(one, other)) return true
  return turns.some((group) => {
    const [a, b] = [one, other].map((word) => group.find((start) => word.startsWith(start)))
    return a !== undefined && b !== undefined && a !== b && one.slice(a.length) === other.slice(b.length)
  })
}

/** "employer" and "employee". */
function areRoles(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => roles.exec(word)?.[0] ?? '')
  if (!a || !b || one.slice(0, -a.length) !== other.slice(0, -b.length)) return false
  return a.startsWith('ee') !== b.startsWith('ee')
}

/** The country that a word names or is the adjective of: "slovenia", "slovenian"; null for other words. */
export const nationOf = (word: string): string | null => nations.get(word) ?? null
