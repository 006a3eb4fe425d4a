/** Cards from acronyms that their own sentence expands. */

import type { Fact } from '../model/fact.ts'
import { countryNames } from '../text/countries.ts'
import { countWords, minorWords } from '../text/words.ts'
import { givesAway } from './cloze.ts'

export interface AcronymPrompt {
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly direction: 'expand' | 'shorten'
}

const mostWords = 8

/** `shown` is what the reader sees beside the prompt: title and section head. */
export function acronymPrompts(fact: Fact, sentence: string, shown: string): AcronymPrompt[] {
  if (fact.type !== 'acronym' || fact.value?.kind !== 'expansion') return []
  const { expansion } = fact.value
  // Without its expansion beside it, the sentence that the card keeps would not prove it.
  const at = sentence.indexOf(expansion)
  if (everyday.test(fact.text) || /["“”]/.test(expansion) || isPlural(fact.text, expansion)) return []
  if (at < 0 || countWords(expansion) > mostWords || givesAway(expansion, fact.text)) return []
  if (readsOtherwise(fact.text, expansion) || counted.test(sentence.slice(0, at))) return []
  if (isPartOfName(sentence.slice(0, at), expansion) || givesAway(shown, expansion)) return []
  const expand: AcronymPrompt = {
    prompt: `What does ${fact.text} stand for?`,
    answer: expansion,
    accept: otherForms(expansion),
    direction: 'expand',
  }
  if (isInitials(fact.text, expansion) || givesAway(shown, fact.text)) return [expand]
  return [
    expand,
    {
      prompt: `What is the acronym for “${expansion}”?`,
      answer: fact.text,
      accept: [],
      direction: 'shorten',
    },
  ]
}

/** Letters that everybody says and knows. */
const everyday =
  /^(?:USA?|UK|EU|UN|TV|IT|API|PDF|URL|CEO|FAQ|DNA|HIV|AIDS|FBI|CIA|GDP|GDPR|USDA|IRA|NATO|NASA|WHO|UNESCO|UNICEF|IMF|WTO|OECD|HR|PR|GMT|IQ|MP|VIP|DOD|DoD|PC|ID|OK|AM|PM|AD|BC|DC|NGO|R&D|Q&A|CD|DVD|GPS|SMS)s?$/

/** "smart contracts (SC)": the letters stand for one, the words for many. */
const isPlural = (term: string, expansion: string) =>
  /\p{Ll}{2}[^us\W]s$/u.test(expansion) &&
  !/s$/.test(term) &&
  !/^\p{Lu}/u.test(expansion.split(' ').at(-1) ?? '')

/** Letters that everyone reads in one way: with another reading a question would have two right answers. */
const settled: ReadonlyMap<string, RegExp> = new Map([
  ['USA', /^united states/i],
  ['US', /^united states/i],
  ['UK', /^united kingdom/i],
  ['EU', /^european union/i],
  ['UN', /^united nations/i],
  ['TV', /^television/i],
])
const readsOtherwise = (term: string, expansion: string) => settled.get(term)?.test(expansion) === false

/** "several new Protocols of Transfer (PoT)": the letters stand for one of them, the words for many. */
const counted =
  /\b(?:several|many|two|three|four|five|six|seven|eight|nine|ten|\d+|these|those|other|various|numerous)(?:\s\p{Ll}+)*\s$/u

/**
 * Whether the acronym is no more than the first letters of the main words: then its expansion gives it away, and
 * only what it stands for is worth asking.
 */
export function isInitials(term: string, expansion: string): boolean {
  const words = expansion.match(/[\p{L}\p{N}]+(?:['’.][\p{L}]+)*/gu) ?? []
  const initials = words
    .filter((word) => !minorWords.has(word.toLowerCase()))
    // "U.S." and "UN" stand in an acronym whole.
    .map((word) =>
      /^(?:\p{L}\.)+\p{L}?$|^\p{Lu}{2,3}$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0),
    )
    .join('')
  const letters = term.replace(/[^\p{L}\p{N}]/gu, '')
  // "MoU" writes even the small word as its expansion does.
  return (
    initials.toUpperCase() === letters.toUpperCase() ||
    words.map((word) => word.charAt(0)).join('') === letters
  )
}

/** "International" before "Development Finance Corporation": the name is longer than what spells the letters. */
function isPartOfName(before: string, expansion: string): boolean {
  const word = /(?:^|[\s“"(])(\p{Lu}[\p{L}.’'-]*)\s$/u.exec(before)?.[1]
  if (word === undefined || !/^\p{Lu}/u.test(expansion)) return false
  const known = /^(?:The|A|An|U\.S\.|U\.K\.|UN|EU)$|['’]s?$|^U\.S\.-|-|(?:an|ese|ish|ch|ic)$/
  return !known.test(word) && !countryNames.has(word)
}

/** "Memorandums of Understanding" and "treated nets" are as well said in the singular. */
function otherForms(expansion: string): string[] {
  const words = expansion.split(' ')
  const at = words.indexOf('of') === 1 ? 0 : words.length - 1
  const noun = words[at] ?? ''
  return /^\p{Lu}?\p{Ll}+[^usie]s$/u.test(noun) && (at === 0 || !/^\p{Lu}/u.test(noun))
    ? [words.with(at, noun.slice(0, -1)).join(' ')]
    : []
}
