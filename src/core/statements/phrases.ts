/** Phrases of a sentence, whatever it says of them: all that a gap could hide without cutting one. */
import { countWords, mainWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import {
  coreEnd,
  isNoun,
  isOwnVerb,
  isPreposition,
  longPhraseEnd,
  lower,
  phraseEnd,
  type Range,
  tagOf,
  textOf,
  type Words,
} from './phrase.ts'
import { clauseEnd, spanOf } from './spans.ts'

/** In words: of a phrase, of one with all that is tied to it, and of an act. */
const longest = { phrase: 10, tied: 14, act: 16 } as const

export function findPhrases({ text, words }: Pick<Parsed, 'text' | 'words'>): StatementDraft[] {
  const last = words.findLastIndex(({ text: word }) => !/^[.!?"”’)]$/.test(word)) + 1
  const found: StatementDraft[] = []
  const add = (range: Range, most: number) => {
    const span = range.to > last ? null : spanOf(words, range)
    const answer = span ? text.slice(span.start, span.end) : ''
    // A lone capitalized word is a name: others find these, and know of what kind they are.
    const isLone = /^(?:[Tt]he\s)?\p{Lu}\S*$/u.test(answer)
    if (span && !isLone && countWords(answer) <= most && mainWords(answer).length > 0)
      found.push({ type: 'commitment', about: '', ...span })
  }
  for (let at = 0; at < last; at += 1) {
    const end = phraseEnd(words, at)
    if (words.slice(at, end).some((_, index) => isNoun(words, at + index))) {
      add({ from: at, to: end }, longest.phrase)
      const core = coreEnd(words, at)
      if (core < end) add({ from: at, to: core }, longest.phrase)
      const tied = longPhraseEnd(words, at)
      if (tied > end) add({ from: at, to: tied }, longest.tied)
      at = end - 1
    } else if (at > 0) for (const [range, most] of openRanges(words, at, last)) add(range, most)
  }
  return found
}

/** What a verb or a preposition opens, to the end of its clause. */
function openRanges(words: Words, at: number, last: number): (readonly [Range, number])[] {
  const isOwn = isOwnVerb(words, at)
  const isAct =
    tagOf(words, at) === 'VERB' && (lower(words, at - 1) === 'to' || /ing$/i.test(textOf(words, at)))
  // Longer ones are none: a sentence without end is not looked through from each of its words.
  const far = Math.min(last, at + longest.act * 2)
  if (isOwn || isAct) {
    const to = clauseEnd(words, at + 1, far)
    if (to === far && far < last) return []
    const rest = to > at + 1 ? [[{ from: at + 1, to }, longest.act] as const] : []
    return isOwn ? rest : [...rest, [{ from: at, to }, longest.act]]
  }
  if (!isPreposition(words, at)) return []
  const to = clauseEnd(words, at + 1, far)
  return to === last || textOf(words, to) === ',' ? [[{ from: at + 1, to }, longest.tied]] : []
}
