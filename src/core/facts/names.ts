/**
 * Names by their head noun: "Ministry of Economy, Trade and Industry", "Northern Harbour Council". The grammar of
 * names is here; which nouns head which kind of name is in organization.ts, agreement.ts, event.ts and place.ts.
 */
import type { FactType } from '../model/fact.ts'
import { minorWords } from '../text/words.ts'
import { countryNames } from './countries.ts'
import type { FactDraft } from './draft.ts'

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly possessive: boolean
  readonly capital: boolean
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}&-]|\.(?=[\p{L}-])|['’](?=\p{L}))*(?:(?<=\b\p{L}\.\p{L})\.)?/gu
/** Most words of the part before the head noun, and of the part after it. */
const reach = { before: 9, after: 16 } as const

const prepositions = /^(?:of|on|for|against|to|with)$/
const inner = /^(?:of|on|for|against|in|to)$/
/** Heads that name a kind of paper unless they say of what. */
const needsMore = /^(?:Memorandum|Guidelines|Framework)$/
/** After these a name is the name of a paper about the thing. */
const paper = /^(?:Proceedings|Series|Report|Review|Papers|Release|Directive|Paper|Handbook)$/
const ofState = /^(?:States|Netherlands|Philippines|Maldives|Seychelles|Emirates|Islands|Bahamas)$/
/** Capitalized because they open a sentence: no part of a name. */
const openers =
  /^(?:both|this|that|these|those|recent|new|such|many|most|some|all|other|former|current|several|we|they|he|she|it|our|another|next|last|first|no|not|but|however|when|while|where|also|together|there|here|today|further|additional|joining|building|following|given|using|including|according)$/i
const officesOfPersons =
  /^(?:President|Minister|Secretary|Director|Chair|Chairman|Ambassador|Head|Commissioner)$/

export type Heads = ReadonlyMap<string, FactType>

/** A lexicon of head nouns from a line of words. */
export const headsOf = (type: FactType, words: string): [string, FactType][] =>
  words.split(' ').map((word) => [word.toLowerCase(), type])

/** All names in a sentence whose head noun the lexicon knows; none in text that is all capitals. */
export function findHeadNames(sentence: string, heads: Heads): FactDraft[] {
  const words = wordsOf(sentence)
  const found: FactDraft[] = []
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.capital || !headType(words[index], heads)) continue
    // The last head of the run names the thing: "Harbour Council Conference".
    let head = index
    while (joinsPlainly(words, head + 1) && head - index < reach.before) {
      const next = nextHead(words, head + 1, heads)
      if (next === null) break
      head = next
    }
    const first = firstOfName(words, index, from, heads)
    const last = joinsPlainly(words, head + 1) ? head : lastOfName(words, head, heads)
    const type =
      last === head && needsMore.test(words[head]?.text ?? '') ? undefined : headType(words[head], heads)
    const start = words[first]
    const end = words[last]
    const named = !(joinsPlainly(words, last + 1) && paper.test(words[last + 1]?.text ?? ''))
    if (type && start && end && named && last > first && !/^\p{Ll}/u.test(start.text))
      found.push({ type, start: start.start, end: end.end + numberAfter(sentence, type, end.end) })
    from = last + 1
    index = Math.max(index, last)
  }
  return found
}

/** A name's own number: "World War |II|", "the Reef Act |of 1996|". */
function numberAfter(sentence: string, type: FactType, end: number): number {
  const number = type === 'agreement' ? /^\s(?:of\s(?:1[5-9]|20)\d\d\b|[IVX]{1,4}\b)/ : /^\s[IVX]{1,4}\b/
  return number.exec(sentence.slice(end, end + 12))?.[0].length ?? 0
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = []
  let at = 0
  for (const match of sentence.matchAll(wordPattern)) {
    const bare = match[0].replace(/['’]s$/, '')
    const end = match.index + bare.length
    words.push({
      text: bare,
      start: match.index,
      end,
      gap: sentence.slice(at, match.index),
      possessive: bare !== match[0] || (/^['’]/.test(sentence.slice(end)) && ofState.test(bare)),
      capital: /^\p{Lu}/u.test(bare),
    })
    at = match.index + match[0].length
  }
  const lower = words.some((word) => /^\p{Ll}{3}/u.test(word.text))
  return lower ? words : []
}

/** Blanks only, the mark of "Leaders' Summit" or the full stop of "St. Louis". */
const plain = (gap: string | undefined) => gap !== undefined && /^(?:['’]?|\.(?=\s))\s+$/.test(gap)

function headType(word: Word | undefined, heads: Heads): FactType | undefined {
  if (!word?.capital) return undefined
  const key = word.text.toLowerCase()
  return heads.get(key)
}

/** Whether the word at `index` carries on the run of capitals before it. */
function joinsPlainly(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  return word !== undefined && before !== undefined && word.capital && plain(word.gap) && !before.possessive
}

function nextHead(words: readonly Word[], from: number, heads: Heads): number | null {
  for (let at = from; joinsPlainly(words, at) && at - from < reach.before; at += 1)
    if (headType(words[at], heads)) return at
  return null
}

const isNameWord = (word: Word | undefined): boolean =>
  word?.capital === true && !minorWords.has(word.text.toLowerCase()) && !openers.test(word.text)

function firstOfName(words: readonly Word[], head: number, from: number, heads: Heads): number {
  let first = head
  while (first > from && head - first < reach.before) {
    const here = words[first]
    const before = words[first - 1]
    if (!here || !before || !plain(here.gap) || before.possessive) break
    if (isNameWord(before)) {
      first -= 1
      continue
    }
    const left = words[first - 2]
    const joins = /^(?:and|&)$/.test(before.text) || (before.text === 'of' && first < head)
    if (
      !joins ||
      first - 2 < from ||
      first === head ||
      !plain(before.gap) ||
      !left ||
      left.possessive ||
      !isNameWord(left) ||
      headType(left, heads) ||
      officesOfPersons.test(left.text) ||
      countryNames.has(left.text) ||
      countryNames.has(`${words[first - 3]?.text} ${left.text}`) ||
      /^[\p{Lu}\d.-]+$/u.test(left.text)
    )
      break
    first -= 2
  }
  return first
}

/** Where the complement of a head noun ends: "of Economy, Trade and Industry". */
function lastOfName(words: readonly Word[], head: number, heads: Heads): number {
  let last = head
  let at = head + 1
  while (at < words.length && at - head < reach.after && !words[last]?.possessive) {
    const word = words[at]
    if (!word) break
    const isPreposition = (last === head ? prepositions : inner).test(word.text)
    if (isPreposition && plain(word.gap)) {
      const next = /^(?:the|all)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
      if (!opensComplement(words, at, next, last === head)) break
      last = next
    } else if (last > head && word.capital && plain(word.gap)) last = at
    else if (
      last > head &&
      /^(?:and|&)$/.test(word.text) &&
      plain(word.gap) &&
      canFollow(words, at + 1, heads)
    )
      last = at + 1
    else if (last > head && word.capital && word.gap === ', ' && listGoesOn(words, at, heads)) last = at
    else break
    at = last + 1
  }
  return last
}

function opensComplement(
  words: readonly Word[],
  preposition: number,
  next: number,
  ofHead: boolean,
): boolean {
  const word = words[next]
  if (!word?.capital || !plain(word.gap) || minorWords.has(word.text.toLowerCase())) return false
  const way = words[preposition]?.text ?? ''
  const place = countryNames.has(word.text) || countryNames.has(`${word.text} ${words[next + 1]?.text}`)
  if (/^(?:for|to|against|with)$/.test(way) && place) return false
  // "in" leads out of a name, unless it is deep in one: "the Future of Work in Asia" is doubtful too.
  return !(way === 'in' && (ofHead || place))
}

/** After "and" a name goes on with a word that starts no name of its own. */
function canFollow(words: readonly Word[], at: number, heads: Heads): boolean {
  const word = words[at]
  if (!word?.capital || !plain(word.gap) || !isNameWord(word)) return false
  if (countryNames.has(word.text) || countryNames.has(`${word.text} ${words[at + 1]?.text}`)) return false
  if (/^[\p{Lu}.\d-]{2,}$/u.test(word.text) || officesOfPersons.test(word.text)) return false
  for (let next = at; next === at || joinsPlainly(words, next); next += 1)
    if (headType(words[next], heads)) return false
  return true
}

/** "Economy, Trade and Industry": a comma joins only where an "and" closes the list. */
function listGoesOn(words: readonly Word[], from: number, heads: Heads): boolean {
  for (let at = from; at - from < reach.after; at += 1) {
    const word = words[at]
    if (!word) return false
    if (word.text === 'and' && plain(word.gap.replace(',', ''))) return canFollow(words, at + 1, heads)
    if (!word.capital || word.possessive || countryNames.has(word.text) || headType(word, heads)) return false
  }
  return false
}
