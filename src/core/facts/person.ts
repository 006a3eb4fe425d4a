/** Persons, only with the office that says who they are: "Prime Minister Jens Berg", "Ana Ruiz, director of …". */

import { countryNames } from '../text/countries.ts'
import { tagWords } from '../text/wink.ts'
import type { FactDraft } from './draft.ts'
import type { Heads } from './name-words.ts'
import { offices } from './offices.ts'

const nameWord = "(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?<!['’]s)|\\p{Lu}\\.|\\p{Lu}(?=\\s\\p{Lu}\\p{Ll}))"
const particle = '(?:(?:de|da|dos|van|von|der|bin|al|el|la)\\s)*'
const titled = new RegExp(
  // The first letter is looked at first: nearly every place fails by it.
  `(?=[A-Z])(?<![\\p{L}-])${offices}\\s(?<name>${nameWord}(?:\\s${particle}${nameWord}){0,4}(?:,?\\s(?:Jr|Sr)\\.)?)(?!\\p{L}|-\\p{L})`,
  'gu',
)
const role =
  '(?:director|president|chair|chairman|chairwoman|chief|chief executive|head|minister|secretary|ambassador|professor|founder|spokes(?:man|woman|person)|mayor|governor|commissioner)'
/** "Ana Ruiz, director of …", "Jens Berg, Norway's prime minister,". */
const followed = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}-])(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}\\p{Ll}+),\\s(?:(?:the |an? |former )?(?:[\\p{L}-]+\\s){0,2}(?:${role}|${role.replace(/\b\p{Ll}(?=\p{Ll})/gu, (letter) => letter.toUpperCase())})\\s(?:of|at|for)\\b|(?:\\p{Lu}\\p{L}+\\s?)+['’]s\\s(?:[\\p{Ll}-]+\\s){0,2}${role}\\b)`,
  'gu',
)
/** What `followed` cannot do without, in words that are found at once. */
const mayFollow = new RegExp(`,\\s.*${role}`, 'is')
/** Titles that are words of other names as well: "King Crab season", "Prince Edward Island". */
const worldly = /^(?:King|Queen|Prince|Princess|Captain|Justice|Judge|Sir)\s/
const noName =
  /^(?:The|Of|And|Federal|Budget|Decisions?|Reports?|Policy|Strategic|National|International|President|Prime|Minister|Secretary|Vice|Deputy|General|Director|State|Counsel|Affairs|On|In|For|Accounting|Court)$/

/** `heads` are the nouns of names of other kinds: "Justice Department" is nobody. */
export function findPersons(sentence: string, heads: Heads): FactDraft[] {
  const found: FactDraft[] = []
  for (const match of sentence.matchAll(titled)) {
    const words = (match.groups?.['name'] ?? '').replace(/,?\s(?:Jr|Sr)\.$/, '').split(/\s/)
    const rest = sentence.slice(match.index + match[0].length)
    if (
      !words.every((word, index) => isNameWord(word, heads, index === 0 && words.length > 1)) ||
      words.every((word) => /\.$/.test(word))
    )
      continue
    if (/^\s\p{Lu}/u.test(rest) && heads.has((/^\s(\p{L}+)/u.exec(rest)?.[1] ?? '').toLowerCase())) continue
    if (worldly.test(match[0]) && isCompound(sentence, match.index + match[0].length)) continue
    found.push({ type: 'person', start: match.index, end: match.index + match[0].length })
  }
  if (!mayFollow.test(sentence)) return found
  for (const match of sentence.matchAll(followed)) {
    const name = match.groups?.['name'] ?? ''
    if (!name.split(/\s/).every((word) => isNameWord(word, heads)) || countryNames.has(name)) continue
    found.push({ type: 'person', start: match.index, end: match.index + name.length })
  }
  return found
}

/** Whether a common noun follows, so that the name is a part of its name. */
const isCompound = (sentence: string, end: number) =>
  tagWords(sentence).find((word) => word.start > end - 1)?.tag === 'NOUN'

/** Some countries are given names too: "Dr. Jordan Berg". */
const isNameWord = (word: string, heads: Heads, mayBeCountry = false) =>
  !noName.test(word) && !heads.has(word.toLowerCase()) && (mayBeCountry || !countryNames.has(word))
