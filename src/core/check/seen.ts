/** A card as every rule sees it: its words tagged once, and what is shown beside it. */
import { gap as gapMark } from '../model/card.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import type { FaultName, Proposed, Shown } from './fault.ts'
import { stemOf, stemsOf } from './stems.ts'

export interface Word {
  readonly text: string
  readonly low: string
  readonly tag: string
  readonly start: number
  readonly end: number
  /** Whether the reader sees it: not so in the gap. */
  readonly shown: boolean
  /** In [brackets], put there by the maker. */
  readonly given: boolean
}

export interface Seen {
  readonly card: Proposed
  readonly shown: Shown
  /** The prompt with the answer in its gap. */
  readonly text: string
  readonly words: readonly Word[]
  /** Where the answer stands in the text; null without a gap. */
  readonly gap: Span | null
  /** Title, head, lead and what stands before, each for itself. */
  readonly beside: readonly string[]
  readonly besideStems: readonly (readonly string[])[]
  /** All stems of these texts. */
  readonly told: ReadonlySet<string>
  /** Where in the text each stem is first shown: the end of its word. */
  readonly first: ReadonlyMap<string, number>
  /** What stands before is shown, or the line that leads to the item. */
  readonly around: string
}

/** The words of a card that are at fault, or null. */
export type Check = (seen: Seen) => string | null

/**
 * A fault as data, like the rules of the makers, but that its test tells the words. An example is a prompt with its
 * answer behind "=", the things of a list between semicolons; the title is "Harbour Works of Lund".
 */
export interface FaultRule {
  readonly name: string
  readonly fault: FaultName
  readonly test: Check
  readonly breaks: readonly string[]
  /** Close neighbours of these that do not. */
  readonly holds: readonly string[]
}

export function see(card: Proposed, shown: Shown): Seen {
  const { section, before, lead } = card.context
  const at = card.prompt.indexOf(gapMark)
  const gap = at < 0 ? null : { start: at, end: at + card.answer.length }
  // As a function: an answer may hold "$1".
  const text = card.prompt.replace(gapMark, () => card.answer)
  const beside = [shown.title, section, before, lead].filter((each) => typeof each === 'string')
  const besideStems = beside.map(stemsOf)
  const words = wordsIn(text, gap)
  return {
    card,
    shown,
    text,
    gap,
    words,
    first: firstOf(words),
    beside,
    besideStems,
    told: new Set(besideStems.flat()),
    around: [before, lead].filter(Boolean).join(' '),
  }
}

function wordsIn(text: string, gap: Span | null): Word[] {
  let given = false
  return tagWords(text).map(({ text: word, tag, start, end }) => {
    if (word === '[') given = true
    if (word === ']') given = false
    return {
      text: word,
      low: word.toLowerCase(),
      tag,
      start,
      end,
      given,
      shown: gap === null || end <= gap.start || start >= gap.end,
    }
  })
}

export const isNoun = ({ tag }: Word): boolean => tag === 'NOUN' || tag === 'PROPN'
export const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

/** Whether a word of the same family stands in what is shown before the word: beside the card or earlier in it. */
export function isTold(word: Word, seen: Seen): boolean {
  return seen.told.has(stemOf(word.text)) || isToldBefore(word, seen)
}

/** Whether it stands earlier in the prompt. */
export const isToldBefore = (word: Word, { first }: Seen): boolean =>
  (first.get(stemOf(word.text)) ?? Number.POSITIVE_INFINITY) <= word.start

function firstOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { text, end, shown } of words) {
    const stem = stemOf(text)
    if (shown && !first.has(stem)) first.set(stem, end)
  }
  return first
}

const irregularPlurals =
  /^(?:people|children|men|women|feet|teeth|mice|geese|data|media|criteria|phenomena|police|cattle|staff|fish|sheep|aircraft|species|series|offspring|personnel|crew|salmon|trout|deer)$/

export const isPlural = (noun: string): boolean =>
  irregularPlurals.test(noun.toLowerCase()) || /\p{L}(?<!ss|us|is|ics|\p{Lu})s$/u.test(noun)
