/** Noun phrases and verb groups of a tagged sentence, by shallow patterns: where they end, or that none begins. */
import type { TaggedWord } from '../text/wink.ts'

export type Words = readonly TaggedWord[]

/** Indices of words, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

const prepositions =
  /^(?:of|for|in|between|to|on|with|from|at|by|among|over|within|across|under|against|about|through|throughout|per|toward|towards|around|near|along|into|onto|than|after|before|during|since|until|without|as|like|via|upon|behind|beyond|above|below|outside|inside)$/i
/** Words that begin a phrase, and are none of its nouns. */
const owners = /^(?:my|your|his|her|its|our|their|whose)$/i
const determiners =
  /^(?:the|an?|all|both|each|every|any|some|no|another|this|that|these|those|such|half|either|neither)$/i

export const textOf = (words: Words, at: number): string => words[at]?.text ?? ''
export const tagOf = (words: Words, at: number): string => words[at]?.tag ?? ''
export const lower = (words: Words, at: number): string => textOf(words, at).toLowerCase()

export const isNoun = (words: Words, at: number): boolean => /^(?:NOUN|PROPN)$/.test(tagOf(words, at))
export const isPreposition = (words: Words, at: number): boolean => prepositions.test(textOf(words, at))
const isOwner = (words: Words, at: number) => owners.test(textOf(words, at))

/** "trusted" in "a trusted ecosystem", "working" in "a working group": a verb's form that describes a noun. */
const isParticiple = (words: Words, at: number): boolean =>
  tagOf(words, at) === 'VERB' && /(?:ed|ing|en|wn|nt|ld)$/i.test(textOf(words, at))

/** A word that may stand between a phrase's first word and its noun. */
function isInner(words: Words, at: number): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tagOf(words, at))) return true
  if (isParticiple(words, at)) return describes(words, at)
  if (tagOf(words, at) === 'ADV')
    return /^(?:ADJ|NUM|SYM|VERB)$/.test(tagOf(words, at + 1)) && isNounAhead(words, at + 1)
  // "non-proliferation", "and/or", "R & D"
  if (/^[-–/&]$/.test(textOf(words, at))) return isGlued(words, at) || textOf(words, at) === '&'
  if (/^['’]s?$/.test(textOf(words, at))) return isNounAhead(words, at + 1)
  return /^["“”‘’]$/.test(textOf(words, at)) && isNounAhead(words, at + 1)
}

/** "a trusted ecosystem", "values-driven systems", "cooperation working group"; no "owners recruited women". */
function describes(words: Words, at: number): boolean {
  const isFirst = at === 0 || !isNoun(words, at - 1)
  return isFirst ? isNounAhead(words, at + 1) : /ing$/i.test(textOf(words, at)) && isNoun(words, at + 1)
}

const isGlued = (words: Words, at: number) =>
  words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start

/** Whether a noun comes before anything that could not stand before it. */
function isNounAhead(words: Words, from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 6); at += 1) {
    if (isNoun(words, at)) return true
    if (!/^(?:ADJ|NUM|SYM|ADV|VERB|CCONJ)$/.test(tagOf(words, at)) && !/^[-–,/]$/.test(textOf(words, at)))
      return false
  }
  return false
}

/**
 * Where the noun phrase ends that begins at `from`: without what follows its noun, but for what stands in brackets
 * behind it. `from` itself where none begins.
 */
export function coreEnd(words: Words, from: number): number {
  let at = from
  // "nearly 30,000 people", "only members of the Board"
  if (
    /^(?:most|nearly|almost|only|about|roughly|over|some|even|approximately|just|around)$/i.test(
      textOf(words, at),
    ) &&
    /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tagOf(words, at + 1))
  )
    at += 1
  while (determiners.test(textOf(words, at)) || isOwner(words, at)) at += 1
  // "all of the", "one of the": the phrase is what they are of.
  if (
    /^(?:all|both|each|some|most|many|one|none|any|either)$/i.test(textOf(words, at - 1)) &&
    lower(words, at) === 'of'
  )
    return ofEnd(words, at)
  const start = at
  while (at < words.length && isInner(words, at)) {
    // "clean and zero-emission vehicles": adjectives that are joined describe one noun.
    at += 1
    if (isJoinedAdjective(words, at)) at += 1
  }
  while (
    at > start &&
    !isNoun(words, at - 1) &&
    tagOf(words, at - 1) !== 'NUM' &&
    tagOf(words, at - 1) !== 'SYM'
  )
    at -= 1
  if (at === start) return from
  return behindBracket(words, at)
}

const isJoinedAdjective = (words: Words, at: number) =>
  (tagOf(words, at) === 'CCONJ' || (textOf(words, at) === ',' && tagOf(words, at + 1) === 'ADJ')) &&
  (tagOf(words, at - 1) === 'ADJ' || isParticiple(words, at - 1)) &&
  (tagOf(words, at + 1) === 'ADJ' || isParticiple(words, at + 1)) &&
  isNounAhead(words, at + 1)

/** In words. */
const longestBracket = 34

function behindBracket(words: Words, at: number): number {
  if (textOf(words, at) !== '(') return at
  for (let close = at + 1; close < Math.min(words.length, at + longestBracket); close += 1)
    if (textOf(words, close) === ')') return close + 1
  return at
}

/** The end of "of …", as often as it follows. */
function ofEnd(words: Words, from: number): number {
  let at = from
  while (lower(words, at) === 'of') {
    const next = coreEnd(words, at + 1)
    if (next === at + 1) break
    at = next
  }
  return at
}

/** A phrase with what it is of, and those joined to it: "a trust fund of the two cities", "tolls, fees and fines". */
export function phraseEnd(words: Words, from: number, isSubject = false): number {
  const first = coreEnd(words, from)
  if (first === from) return from
  let at = ofEnd(words, first)
  for (let joined = joinedEnd(words, at, isSubject); joined > at; joined = joinedEnd(words, at, isSubject))
    at = joined
  return at
}

/** The end of ", X, and Y" or "and Y" behind a phrase, where these are phrases; a verb behind them makes them subjects. */
function joinedEnd(words: Words, from: number, isSubject: boolean): number {
  const conjunction = /^(?:and|or|nor|plus)$/i
  let at = from
  let isClosed = false
  while (!isClosed) {
    const comma = textOf(words, at) === ',' ? at + 1 : at
    isClosed = conjunction.test(textOf(words, comma))
    if (comma === at && !isClosed) return from
    const start = isClosed
      ? /^as$/i.test(textOf(words, comma + 1)) && lower(words, comma + 2) === 'well'
        ? comma + 4
        : comma + 1
      : comma
    const end = coreEnd(words, start)
    if (end === start || (isVerbStart(words, end) && !isSubject)) return from
    at = ofEnd(words, end)
  }
  return at
}

/** With all that is tied to it by prepositions: "the cost of shipping goods from the interior". */
export function longPhraseEnd(words: Words, from: number, isSubject = false): number {
  let at = phraseEnd(words, from, isSubject)
  if (at === from) return from
  while (
    isPreposition(words, at) &&
    !/^(?:than|as|by|since|until|after|before|during)$/i.test(textOf(words, at))
  ) {
    const next = objectEnd(words, at + 1, isSubject)
    if (next === at + 1) break
    at = next
  }
  return at
}

/** What follows a preposition: a phrase, or an act ("of shipping goods"). */
function objectEnd(words: Words, from: number, isSubject: boolean): number {
  const phrase = phraseEnd(words, from, isSubject)
  if (phrase > from) return phrase
  if (!/ing$/i.test(textOf(words, from)) || tagOf(words, from) !== 'VERB') return from
  return Math.max(from + 1, phraseEnd(words, from + 1))
}

export const isVerbStart = (words: Words, at: number): boolean =>
  tagOf(words, at) === 'AUX' ||
  isOwnVerb(words, at) ||
  (tagOf(words, at) === 'ADV' && (tagOf(words, at + 1) === 'AUX' || isOwnVerb(words, at + 1)))

/** A verb that may be its clause's own: no "-ing" form, none after "to", none that describes a noun. */
export function isOwnVerb(words: Words, at: number): boolean {
  if (tagOf(words, at) !== 'VERB' || /ing$/i.test(textOf(words, at))) return false
  if (/^to$/i.test(textOf(words, at - 1))) return false
  // "lock-in", "US-led"
  if (/^[-–]$/.test(textOf(words, at + 1)) && isGlued(words, at + 1)) return false
  if (/^[-–]$/.test(textOf(words, at - 1)) && isGlued(words, at - 1)) return false
  return !(
    determiners.test(textOf(words, at - 1)) ||
    isOwner(words, at - 1) ||
    tagOf(words, at - 1) === 'ADP'
  )
}

/** The end of a verb group: "will also be", "has not been built", "did n't". `from` where none begins. */
export function verbsEnd(words: Words, from: number): number {
  let at = from
  let isMain = false
  while (at < words.length && !isMain) {
    const tag = tagOf(words, at)
    if (tag === 'VERB') isMain = true
    else if (
      tag !== 'AUX' &&
      tag !== 'ADV' &&
      !(tag === 'PART' && /^(?:not|n['’]t)$/i.test(textOf(words, at)))
    )
      break
    at += 1
  }
  while (at > from && tagOf(words, at - 1) === 'ADV') at -= 1
  return at
}
