import { itemsIn } from '../../../core/cards/judging.ts'
import { type CardKind, type CardPicture, gap, picturesOn } from '../../../core/model/card.ts'
import type { Span } from '../../../core/model/span.ts'
import { withoutBreaks } from '../../../core/text/normalize.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** The words of a card while they are written. */
export interface CardWords {
  readonly prompt: string
  /** The answer; of a list its items, one on each line. */
  readonly answer: string
}

export interface Faults {
  readonly prompt: string | null
  readonly answer: string | null
}

/** What is wrong with the words of a card, each as a sentence; null where nothing is. A picture needs none. */
export function faultsOf(
  kind: CardKind,
  { prompt, answer }: CardWords,
  pictures: readonly CardPicture[] = [],
): Faults {
  const isShown = (words: string, side: CardPicture['side']) =>
    words.trim() === '' && picturesOn({ pictures }, side).length > 0
  return {
    prompt: isShown(prompt, 'question') ? null : promptFault(kind, prompt),
    answer: isShown(answer, 'answer') ? null : answerFault(kind, answer),
  }
}

export const isSound = ({ prompt, answer }: Faults): boolean => prompt === null && answer === null

function answerFault(kind: CardKind, answer: string): string | null {
  if (kind === 'list') return itemsIn(answer).length < 2 ? messages.facts.faults.fewItems : null
  return answer.trim() === '' ? messages.facts.faults.noAnswer : null
}

function promptFault(kind: CardKind, prompt: string): string | null {
  if (prompt.trim() === '') return messages.facts.faults.noQuestion
  if (kind !== 'cloze') return null
  const gaps = prompt.split(gap).length - 1
  if (gaps === 0) return messages.facts.faults.noGap(gap)
  return gaps > 1 ? messages.facts.faults.moreGaps : null
}

/** The cloze that asks for some words of a sentence. */
export const clozeOf = (text: string, sentence: Span, words: Span): CardWords => ({
  prompt: withoutBreaks(text.slice(sentence.start, words.start) + gap + text.slice(words.end, sentence.end)),
  answer: withoutBreaks(text.slice(words.start, words.end)),
})

/** What a card can hold of other right answers. */
const mostAnswers = 50

/** Whether what was typed can become another right answer: it would stand in the card's form as one. */
export const canBeAccepted = (accept: readonly string[], typed: string): boolean =>
  accept.length < mostAnswers && splitAnswers(typed).length === 1

/** Other right answers, as they are typed. */
export const splitAnswers = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]
