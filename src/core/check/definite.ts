/** Definite nouns that nothing shown introduced. */
import { carried, ofPlace, oneOfMany, roles, toldOnce, unique } from './nouns.ts'
import {
  type Check,
  type FaultRule,
  isCapital,
  isNoun,
  isToldBefore,
  type Seen,
  see,
  type Word,
} from './seen.ts'
import { shortNameIn } from './short-name.ts'
import { stemOf } from './stems.ts'
import { finiteVerb, isEvent } from './verbs.ts'

/** A noun phrase behind "the": its words, and the index of the word after it. */
interface Phrase {
  readonly at: number
  readonly words: readonly Word[]
  readonly head: Word
  readonly after: number
}

const definites: Check = (seen) => {
  if (seen.card.kind === 'cell') return null
  const short = shortNameIn(seen)
  if (short !== null) return short
  // What stands before is shown because it brings in what this one speaks of.
  const { before } = seen.card.context
  if (before !== null) return isOpenBefore(before, seen) ? before : null
  for (const phrase of phrasesIn(seen.words)) {
    if (isOpen(phrase, seen)) return `the ${phrase.words.map(({ text }) => text).join(' ')}`
  }
  return null
}

/** Whether what stands before opens with such a noun itself: "The viaduct was the wonder of its day." */
function isOpenBefore(before: string, { card, shown }: Seen): boolean {
  if (!/^The \p{Ll}+ /u.test(before)) return false
  const itself = see(
    { ...card, prompt: before, answer: '', context: { ...card.context, before: null } },
    shown,
  )
  const first = phrasesIn(itself.words)[0]
  // A name or a day in it says which one.
  const isPlaced = itself.words.slice(1).some((word) => isCapital(word) || /\d/.test(word.text))
  return (
    first?.at === 0 && first.words.length === 1 && !isPlaced && isEvent(itself.words) && isOpen(first, itself)
  )
}

function phrasesIn(words: readonly Word[]): Phrase[] {
  return words.flatMap((word, at) => {
    if (word.low !== 'the' || !word.shown || word.given) return []
    const run: Word[] = []
    for (let next = at + 1; belongs(words, next); next += 1) run.push(words[next] as Word)
    // Without a noun the last word stands for one: "the secret was sold".
    const head = run.findLast((each) => isNoun(each) || each.tag === 'VERB') ?? run.at(-1)
    return head ? [{ at, words: run, head, after: at + 1 + run.length }] : []
  })
}

/** Whether a word goes on with a noun phrase: a verb does so only as a participle before a noun. */
function belongs(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.shown) return false
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag) || word.text === '-') return true
  const next = words[at + 1]
  if (words[at - 1]?.text === '-') return true
  return (
    word.tag === 'VERB' &&
    /(?:ed|ing|en)$/.test(word.low) &&
    next !== undefined &&
    isNoun(next) &&
    words[at - 1]?.low === 'the'
  )
}

function isOpen(phrase: Phrase, seen: Seen): boolean {
  const { words, head, at } = phrase
  if (isNamed(phrase, seen) || isCompleted(phrase, seen.words)) return false
  if (words.some((word) => isNoun(word) && isIntroduced(word, seen))) return false
  if (
    words.some(({ low }) =>
      /est$|^(?:most|least|same|only|first|second|third|last|next|former|latter|other|rest)$/.test(low),
    )
  )
    return false
  if (words.some(({ low }) => /^\d{3,4}s?$/.test(low))) return false
  if (ofPlace.has(head.low) && namesPlace(head, seen)) return false
  if (unique.has(head.low) && !toldOnce.has(head.low)) return false
  const nouns = words.filter(isNoun).length
  if (nouns > (oneOfMany.has(head.low) ? 2 : 1)) return false
  const isSubject = at === 0 || finiteVerb(seen.words.slice(0, at)) < 0
  if (toldOnce.has(head.low)) return isSubject || !hasPart(phrase, seen)
  if (!isSubject || at > 3 || words.length > 2) return false
  // "The owner must …" is any owner; "the objective is …" was named before.
  return isEvent(seen.words) || (at === 0 && words.length === 1 && !roles.has(head.low))
}

/** Told earlier in the prompt, or beside the card as a thing of its own: "The Canal Craze" names no canal. */
function isIntroduced(word: Word, seen: Seen): boolean {
  const stem = stemOf(word.text)
  if (isToldBefore(word, seen)) return true
  return seen.told.has(stem) && seen.beside.some((text) => isHeadIn(stem, text))
}

const joint = /^(?:of|for|and|or|in|on|at|to|from|by|with|between|under|over|the|a|is|are|was|as|that|who)$/i

/** "Museum Opens New Wing". */
const headlineVerb = /^\p{Lu}\p{Ll}+[^s\P{L}]s$/u

/** Whether a text has a word of that stem that no noun follows. */
function isHeadIn(stem: string, text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
  return words.some((word, index) => {
    const next = words[index + 1]
    return (
      stemOf(word) === stem &&
      (next === undefined || joint.test(next) || !/[\p{L}\p{N}]/u.test(next) || headlineVerb.test(next))
    )
  })
}

/** A name says by itself which one: a lone capital on a common noun does not. */
function isNamed({ words, head }: Phrase, seen: Seen): boolean {
  // "the harbour.io team" has one as well.
  if (/^\.\p{L}/u.test(seen.text.slice(head.end))) return true
  const capitals = words.filter(isCapital)
  if (capitals.length === 0) return false
  if (capitals.length > 1) return true
  if (!isCapital(head)) return true
  return !toldOnce.has(head.low) && !(ofPlace.has(head.low) && !namesPlace(head, seen))
}

/** A place or a people in a title or a head: "Norway–Ghana", "of Peru", "The French Revolution". */
const placeBeside =
  /\p{Lu}\p{L}+[–-]\p{Lu}|(?:of|in|and|the)\s\p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:and|Valley)|\p{Lu}\p{L}+(?:ese|ish|ian|ean|ican|ench|utch|erman)\b/u

/** A name of a place or people earlier in the prompt or beside the card. */
const namesPlace = (head: Word, seen: Seen): boolean =>
  seen.words.some(
    (word) => word.start < head.start && word.shown && word.tag === 'PROPN' && isCapital(word),
  ) || seen.beside.some((text) => placeBeside.test(text))

const joins =
  /^(?:of|in|at|on|for|to|from|between|with|that|which|who|whose|where|when|by|against|among|under|behind|over|across|near|within|around|along|about|through)$/

/** "The cost of shipping", "the drivers who stopped": what follows says which. */
function isCompleted({ after, at, head }: Phrase, words: readonly Word[]): boolean {
  const next = words[after]
  const beyond = words[after + 1]
  if (!next) return false
  if (/^(?:'s|’s|’|')$/.test(next.text)) return false
  // The rest of a name: "the Agreement Establishing …".
  if (isCapital(next)) return true
  if (next.low === 'of' || next.low === 'that' || next.low === 'who' || next.low === 'which') return true
  // "The delivery of the rover to the Moon": where a thing goes does not say which it is.
  if (next.low === 'to' && carried.has(head.low)) return false
  // An object's "to ten years" goes with its verb.
  const isSubject = finiteVerb(words.slice(0, at)) < 0
  if (joins.test(next.low)) return isSubject ? beyond?.shown !== false : beyond?.tag !== 'NUM'
  const participle = next.tag === 'VERB' && /(?:ed|ing|en|wn|lt|de)$/.test(next.low)
  return participle && /^(?:ADP|PART)$/.test(beyond?.tag ?? '') && finiteVerb(words, after + 1) >= 0
}

/** Something earlier that it can be a part of: "a node that …, and the election". */
const hasPart = ({ at }: Phrase, { words }: Seen): boolean =>
  words.slice(0, at).some(({ low }, index) => /^an?$/.test(low) && index < at - 3)

export const definiteRules: readonly FaultRule[] = [
  {
    name: 'a known thing that nothing shown brings in',
    fault: 'definite',
    test: definites,
    breaks: ['The takeover ended in ____. = 1904'],
    holds: ['The takeover of Norwick ended in ____. = 1904'],
  },
]
