/** The part of a name after its head noun: "Ministry |of Economy, Trade and Industry|". */

import { countryNames } from '../text/countries.ts'
import { minorWords } from '../text/words.ts'
import {
  type Heads,
  headType,
  isNameWord,
  joinsPlainly,
  type NameWord,
  officesOfPersons,
  paper,
  plain,
} from './name-words.ts'

/** Most words that it has. */
const reach = 16
const prepositions = /^(?:of|on|for|against|to|with)$/
const inner = /^(?:of|on|for|against|in|to)$/

/** Where the complement of a head noun ends: "of Economy, Trade and Industry". */
export function lastOfName(words: readonly NameWord[], head: number, heads: Heads): number {
  let last = head
  let listed = false
  let at = head + 1
  while (at < words.length && at - head < reach && !words[last]?.possessive) {
    const word = words[at]
    if (!word) break
    const isPreposition = (last === head ? prepositions : inner).test(word.text)
    if (isPreposition && plain(word.gap)) {
      const next = /^(?:the|all)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
      if (!opensComplement(words, at, next, last === head)) break
      last = next
    } else if (last > head && word.capital && plain(word.gap) && !paper.test(word.text)) last = at
    else if (
      last > head &&
      /^(?:and|&)$/.test(word.text) &&
      plain(listed ? word.gap.replace(',', '') : word.gap) &&
      !isPlaceOf(words, last) &&
      canFollow(words, at + 1, heads)
    )
      last = at + 1
    else if (last > head && word.capital && word.gap === ', ' && listGoesOn(words, at, heads)) {
      last = at
      listed = true
    } else break
    at = last + 1
  }
  return last
}

/** Words that a town's name of two words starts with. */
const startsPlace = /^(?:New|North|South|East|West|Saint|St|San|Los|Hong|Cape|Port|Buenos|Rio)$/

/** Whether a name has no further word here. */
function endsAt(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  return !word || !plain(word.gap) || !(word.capital || /^(?:and|&)$/.test(word.text))
}

function opensComplement(
  words: readonly NameWord[],
  preposition: number,
  next: number,
  ofHead: boolean,
): boolean {
  const word = words[next]
  if (!word?.capital || !plain(word.gap) || minorWords.has(word.text.toLowerCase())) return false
  const way = words[preposition]?.text ?? ''
  const place = countryNames.has(word.text) || countryNames.has(`${word.text} ${words[next + 1]?.text}`)
  if (/^(?:for|to|against|with)$/.test(way) && place) return false
  // "in" leads out of a name to a place, unless it is deep in one: "Trade in Endangered Species".
  return !(way === 'in' && (ofHead || place || startsPlace.test(word.text) || endsAt(words, next + 1)))
}

/** "Federation of America" is whole: what follows an "and" is another name. */
const isPlaceOf = (words: readonly NameWord[], at: number) =>
  words[at - 1]?.text === 'of' && (countryNames.has(words[at]?.text ?? '') || words[at]?.text === 'America')

/** After "and" a name goes on with a word that starts no name of its own. */
function canFollow(words: readonly NameWord[], at: number, heads: Heads): boolean {
  const word = words[at]
  if (!word?.capital || !plain(word.gap) || !isNameWord(word)) return false
  if (countryNames.has(word.text) || countryNames.has(`${word.text} ${words[at + 1]?.text}`)) return false
  if (/^[\p{Lu}.\d-]{2,}$|\p{Ll}\p{Lu}/u.test(word.text) || officesOfPersons.test(word.text)) return false
  for (let next = at; next === at || joinsPlainly(words, next); next += 1)
    if (headType(words[next], heads)) return false
  return true
}

/** "Economy, Trade and Industry": a comma joins only where an "and" closes the list. */
function listGoesOn(words: readonly NameWord[], from: number, heads: Heads): boolean {
  for (let at = from; at - from < reach; at += 1) {
    const word = words[at]
    if (!word) return false
    if (word.text === 'and' && plain(word.gap.replace(',', ''))) return canFollow(words, at + 1, heads)
    // Each part is one word: "Taxation, Present Law and …" is no list.
    if (
      !word.capital ||
      word.gap !== ', ' ||
      word.possessive ||
      countryNames.has(word.text) ||
      headType(word, heads)
    )
      return false
  }
  return false
}
