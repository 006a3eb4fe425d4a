/** What in a sentence points outside it, so that somebody who sees it alone cannot know what is meant. */

import { tagWords } from '../text/wink.ts'
import { fromElsewhere, halfOpening } from './context.ts'
import { doubtfulDefinites } from './definite.ts'
import { isNoun, lower, tagOf, textOf, type Words } from './phrase.ts'
import { ranksIn } from './ranked.ts'

/** What is shown beside a sentence, or known of its document. */
export interface Shown {
  /** Title, head, the line that leads to its list, and the sentences before that are shown: all in one text. */
  readonly words: string
  /** Whether the document says of which day it is. */
  readonly dated: boolean
  /** Whether it is known who "we" are. */
  readonly spoken: boolean
  /** Whether the document speaks to its reader all along: then "you" is anybody. */
  readonly advises: boolean
}

/** `back` can be cured by the sentences before; `out` by nothing. */
export type Lean = { readonly kind: 'back' | 'out'; readonly word: string }

const pronouns =
  /^(?:it|its|itself|they|their|them|themselves|theirs|he|she|his|her|him|hers|himself|herself)$/i
const speakers = /^(?:we|our|us|ours|ourselves)$/i
const self =
  /^(?:document|policy|report|guide|guidance|agreement|declaration|statement|act|law|regulation|rule|plan|strategy|review|article|paper|chapter|section|page|book|manual|notice|letter|order|memorandum|framework|standard|incident|project|programme|program|fact|sheet|year|week|month|decade|century|summer|winter|spring|autumn|fall|way|time|morning|evening)s?$/i
const elsewhere = /^(?:above|below|aforementioned|respectively|herein|thereof|hereby|therein)$/i
const relative = /^(?:yesterday|tomorrow|tonight|today|ago|nowadays|soon)$/i

export function leansOf(sentence: string, shown: Shown): Lean[] {
  const words = tagWords(sentence)
  const found: Lean[] = []
  const add = (kind: Lean['kind'], at: number) => found.push({ kind, word: textOf(words, at) })
  words.forEach((word, at) => {
    const text = word.text
    if (/^(?:I|me|my|mine|myself)$/.test(text) && word.tag !== 'NOUN') add('out', at)
    // "your $10 bill": made up to show something.
    else if (/^yours?$|^you$/i.test(text) && /[$€£]\s?\d/.test(sentence)) add('out', at)
    else if (
      !shown.advises &&
      (/^yours?$/i.test(text)
        ? !isAdvice(words)
        : /^you$/i.test(text) && !advised.test(textOf(words, at + 1)))
    )
      add('out', at)
    else if (speakers.test(text) && text !== 'US' && !shown.spoken && !isJoined(words, at)) add('out', at)
    else if (pronouns.test(text) && !isNamedBefore(words, at) && !isEmptySubject(words, at)) add('back', at)
    else if (
      /^(?:it|them)$/i.test(text) &&
      /^(?:for|of|to|by|with|from|on|into|against|about)$/i.test(textOf(words, at - 1)) &&
      !words
        .slice(0, at)
        .some(({ text: link }) => /^(?:and|but|which|who|that|when|where|while|as|because|if|;)$/i.test(link))
    )
      add('back', at)
    else if (/^(?:this|these|those|such)$/i.test(text) && isPointing(words, at) && !isResolved(words, at))
      add('back', at)
    else if (/^that$/i.test(text) && tagOf(words, at - 1) === 'ADP' && isNoun(words, at + 1)) add('back', at)
    else if (/^that$/i.test(text) && at === 0 && tagOf(words, 1) !== 'PRON') add('back', at)
    else if (elsewhere.test(text)) add('out', at)
    else if (/^following$/i.test(text) && lower(words, at - 1) === 'the') add('out', at)
    else if (relative.test(text) && !shown.dated) add('out', at)
    else if (!shown.dated && weekday.test(text)) add('out', at)
    else if (/^(?:morning|afternoon|evening)$/i.test(text) && lower(words, at - 1) === 'this') add('out', at)
    else if (
      /^(?:last|next|past|this|coming)$/i.test(text) &&
      /^(?:year|month|week|decade|summer|spring|autumn|winter|fall|quarter)s?$/i.test(textOf(words, at + 1))
    )
      add('out', at)
    else if (
      /^(?:former|latter|same|other|others|previous|second|third|two|three|remaining|rest)$/i.test(text) &&
      lower(words, at - 1) === 'the' &&
      !isTold(words, at) &&
      !ranksIn(sentence).some(({ start }) => start === word.start) &&
      !knows(shown, textOf(words, at + 1))
    )
      add('back', at)
    else if (
      /^(?:others|another|both|neither|some|many|most|each|several|all|few)$/i.test(text) &&
      at === 0 &&
      !isNounNext(words, at)
    )
      add('back', at)
    else if (/^(?:there|here)$/i.test(text) && /^(?:from|in|and|by)$/i.test(textOf(words, at - 1)))
      add('back', at)
    else if (
      /^(?:earlier|later|further|elsewhere|instead|otherwise|thereafter|meanwhile)$/i.test(text) &&
      at < 2
    )
      add('back', at)
  })
  // "The increased investment": since when, and where, the sentence before says.
  for (const { 1: noun = '' } of sentence.matchAll(
    /\b[Tt]he (?:increased|higher|lower|reduced|additional|resulting|larger|smaller|added|extra) (?:\p{Ll}+ )?(\p{Ll}{4,})/gu,
  ))
    if (!knows(shown, noun.slice(0, -1))) found.push({ kind: 'back', word: `the ${noun}` })
  // "Absent reform": of what, the sentence before says.
  if (/^(?:Absent|Barring)\s/.test(sentence)) found.push({ kind: 'back', word: 'Absent' })
  if (halfOpening.test(sentence) || fromElsewhere.test(sentence))
    found.push({ kind: 'back', word: sentence.slice(0, 12) })
  for (const phrase of doubtfulDefinites(sentence, shown.words))
    if (!isToldOtherwise(phrase, sentence, shown)) found.push({ kind: 'back', word: `the ${phrase}` })
  return found
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const advised = /^(?:can|cannot|must|should|may|will|need|have)$/i
/** What the reader can, may and must do is told to him; what he has in his pocket is made up. */
const isAdvice = (words: Words) =>
  words.some(({ text }, at) => /^you$/i.test(text) && advised.test(textOf(words, at + 1)))

/** "the first woman; "the signing" where something was signed. */
function isToldOtherwise(phrase: string, sentence: string, { words }: Shown): boolean {
  if (/^(?:first|only|last)\s/i.test(phrase) && !sentence.startsWith('The')) return true
  const noun = phrase.split(' ').at(-1)?.toLowerCase() ?? ''
  // "the seller", "the depositor": a part that somebody plays in what is told.
  if (
    /(?:er|or|ee|holder)$/.test(noun) &&
    noun.length > 3 &&
    !sentence.toLowerCase().startsWith(`the ${phrase}`)
  )
    return true
  const root = noun.replace(/(?:ations?|ions?|ments?|ings?|ers?|als?|es|s)$/, '')
  return root.length >= 4 && new RegExp(`\\b${root}`, 'i').test(words)
}

/** "Norway and Palau … our": those who were just named speak of themselves. */
const isJoined = (words: Words, at: number) => {
  const before = words.slice(0, at)
  return before.some(
    ({ text }, index) =>
      /^and$/i.test(text) &&
      before.slice(0, index).some(({ tag }) => tag === 'PROPN') &&
      before.slice(index).some(({ tag }) => tag === 'PROPN'),
  )
}

const isNamedBefore = (words: Words, at: number) => {
  for (let index = 0; index < at; index += 1)
    if (
      isNoun(words, index) &&
      !/^(?:today|time|year|years|addition|fact|example|instance|result)$/i.test(textOf(words, index))
    )
      return true
  return false
}

/** "It is estimated that …", "it took four weeks to …" */
const isEmptySubject = (words: Words, at: number) =>
  lower(words, at) === 'it' &&
  /^(?:is|was|will|would|may|took|takes|seems|remains|became|has|can)$/i.test(textOf(words, at + 1)) &&
  words.slice(at + 2, at + 9).some(({ text }, index) => /^(?:that|to)$/i.test(text) && index > 0)

/** "if this is late" behind the thing that is; "a ferry … this ferry". */
function isResolved(words: Words, at: number): boolean {
  const next = words.slice(at + 1, at + 4).find(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))
  const isAlone = !next || !/^(?:NOUN|PROPN|ADJ)$/.test(tagOf(words, at + 1))
  if (isAlone) return at > 2 && isNamedBefore(words, at)
  const noun = next.text.toLowerCase().replace(/s$/, '')
  return words.slice(0, at).some(({ text }) => text.toLowerCase().startsWith(noun))
}

function isPointing(words: Words, at: number): boolean {
  const text = lower(words, at)
  if (text === 'such') return lower(words, at + 1) !== 'as' && lower(words, at - 1) !== 'as'
  if (
    /^(?:those)$/.test(text) &&
    /^(?:who|of|that|which|in|with|from|whose|to|for)$/i.test(textOf(words, at + 1))
  )
    return false
  if (
    text === 'those' &&
    words.slice(at + 1, at + 4).some(({ text: next }) => /^(?:that|who|which)$/i.test(next))
  )
    return false
  return !(self.test(textOf(words, at + 1)) && text === 'this')
}

/** "the same fee as …", "the second of three bridges", "the two cities of …" */
const isTold = (words: Words, at: number) =>
  (lower(words, at) === 'same' && words.slice(at + 1, at + 10).some(({ text }) => /^as$/i.test(text))) ||
  words
    .slice(at + 1, at + 4)
    .some(({ text }) => /^(?:as|of|that|which|who|whose|between|in|to)$/i.test(text)) ||
  words.slice(at + 1, at + 3).some(({ tag }) => tag === 'PROPN')

const isNounNext = (words: Words, at: number) =>
  words.slice(at + 1, at + 4).some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag)) && lower(words, at + 1) !== 'of'

const knows = ({ words }: Shown, noun: string) =>
  noun.length > 2 && words.toLowerCase().includes(noun.toLowerCase())
