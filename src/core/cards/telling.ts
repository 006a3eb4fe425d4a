/** What a card shows while it asks, and what would give its answer away where another card shows it. */
import { type Card, gap, leadingTo } from '../model/card.ts'
import { comparable } from '../text/normalize.ts'
import { minorWords, stopWords } from '../text/words.ts'
import { plainWord } from './grade/answer-words.ts'

/** A form of an answer, or one item of it, as words. */
export interface AnswerForm {
  readonly words: readonly string[]
  /** Whether it says anything beyond its section: "2017" or "EU" stand in many places by chance. */
  readonly isTelling: boolean
}

export interface Telling {
  /** The words of all that is shown with the question; null where one text ends and the next begins. */
  readonly shown: readonly (string | null)[]
  readonly forms: readonly AnswerForm[]
}

const read = new WeakMap<Card, Telling>()

/** Read once for each card: a deck is looked through again after each edit. */
export function tellingOf(card: Card): Telling {
  const known = read.get(card)
  if (known !== undefined) return known
  const { prompt, answer, accept, items = [], context } = card
  const texts = [...prompt.split(gap), ...leadingTo(context), context.section ?? '']
  const shown = texts.flatMap((text) => [...wordsIn(text), null])
  const telling = { shown, forms: [answer, ...accept, ...items].flatMap(formOf) }
  read.set(card, telling)
  return telling
}

/** Acronyms with their points, whole figures, words. A possessive's s is none of them. */
const word =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)+\p{L}*|(?!(?<=\p{L}')s(?!\p{L}))[\p{L}\p{M}\p{N}]+/gu

/** The same few thousand words come again and again: each is worked out, and kept, once. */
const plain = new Map<string, string>()
const mostKept = 50_000

function wordsIn(text: string): readonly string[] {
  return (comparable(text).match(word) ?? []).map((written) => {
    const known = plain.get(written)
    if (known !== undefined) return known
    if (plain.size >= mostKept) plain.clear()
    const said = plainWord(
      /^\p{L}\./u.test(written) ? written.replaceAll('.', '') : written.replaceAll(',', ''),
    )
    plain.set(written, said)
    return said
  })
}

function formOf(text: string): readonly AnswerForm[] {
  const words = wordsIn(text)
  const own = words.filter((word) => !minorWords.has(word) && !stopWords.has(word))
  return own.length === 0 || words.length > mostWords ? [] : [{ words, isTelling: saysMuch(own) }]
}

/** An answer of more words is a passage, which no question holds. */
const mostWords = 12

/** In letters and figures: "1990s" says much, "25" and "5bn" do not. */
const fewestSigns = 5
/** A name or a word of fewer letters is an ending, a unit or a state. */
const shortestWord = /\p{L}{3}/u

const saysMuch = (words: readonly string[]): boolean =>
  words.some((word) => shortestWord.test(word)) || words.join('').length >= fewestSigns
