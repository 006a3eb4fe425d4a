/** Whether the source says the answer, and whether a word that changes the fact was lost on the way. */
import { comparable } from '../text/normalize.ts'
import { wordsOf } from '../text/words.ts'
import type { Check, FaultRule } from './seen.ts'

const qualifier =
  /(?:^|\s)(nearly|almost|about|approximately|around|roughly|over|more than|less than|fewer than|at least|at most|up to|under|below|above|as many as|as much as|an estimated|by|until|before|after|since|only|just under|just over|no more than)\s$/

const altered: Check = (seen) => {
  const { card, shown } = seen
  // The things of a list and the cells of a row stand in places of their own.
  if (card.items || card.kind === 'cell') return null
  const sentence = comparable(shown.sentence)
  const answer = comparable(card.answer)
  if (!sentence.includes(answer)) return card.answer
  if (card.kind !== 'cloze' || seen.gap === null) return null
  const lost =
    lostQualifier(sentence, answer, comparable(seen.text.slice(0, seen.gap.start))) ??
    lostNegation(sentence, comparable(seen.text))
  return lost
}

/** A word just before the answer in the source that the prompt leaves out. */
function lostQualifier(sentence: string, answer: string, before: string): string | null {
  let lost: string | null = null
  for (let at = sentence.indexOf(answer); at >= 0; at = sentence.indexOf(answer, at + 1)) {
    const word = qualifier.exec(sentence.slice(Math.max(0, at - 24), at))?.[1]
    if (word === undefined || ` ${before}`.endsWith(` ${word}`)) return null
    lost ??= word
  }
  return lost
}

const negation = /(\S+)\s(not|never|no longer|hardly|neither|without)\s(\S+)/g

const denying = /\b(?:not|never|cannot|no longer)\b|n't\b/
/** Share of a sentence's words that a prompt must hold to be the same statement. */
const mostOfSentence = 0.7

/** "Cannot", "don't": the verb, and the word after it. */
const joined = /(?<=\s)(\p{L}+?)(?:not|n't)\s(\S+)/gu

/** A negation whose neighbours stand beside each other now. */
function lostNegation(sentence: string, text: string): string | null {
  for (const [, before, word, after] of sentence.matchAll(negation))
    if (text.includes(`${before} ${after}`)) return word ?? null
  for (const [word, verb, after] of sentence.matchAll(joined))
    if (text.includes(` ${verb} ${after}`)) return word
  // Told in another tense: "did not give in" and "gave in". Of a prompt that leaves much out nothing is known.
  const isMost = wordsOf(text).length > wordsOf(sentence).length * mostOfSentence
  return isMost && denying.test(sentence) && !denying.test(text)
    ? (denying.exec(sentence)?.[0] ?? null)
    : null
}

export const alteredRules: readonly FaultRule[] = [
  {
    name: 'what the source does not say',
    fault: 'altered',
    test: altered,
    breaks: [
      'Lund sold ____ boats in 1904. = nine < Lund sold nearly nine boats in 1904.',
      'Lund sold ____ boats in 1904. = ten < Lund sold nine boats in 1904.',
    ],
    holds: ['Lund sold nearly ____ boats in 1904. = nine < Lund sold nearly nine boats in 1904.'],
  },
]
