/** A cloze: a whole sentence with one fact's value left out. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { countWords } from '../text/words.ts'

const mostAnswerWords = 8
const fewestPromptWords = 6
const mostPromptWords = 48
/** Longer prompts lose a closing participial clause, where they have one. */
const comfortableWords = 34

export interface Cloze {
  readonly prompt: string
  readonly answer: string
}

/**
 * The cloze for `answer` (offsets into `text`, a sentence or its main part), or null where the prompt would give the
 * answer away, or be too short or long.
 */
export function makeCloze(text: string, fact: Fact, answer: Span): Cloze | null {
  if (answer.start < 0 || answer.end > text.length) return null
  const value = text.slice(answer.start, answer.end)
  const before = text.slice(0, answer.start)
  const after = text.slice(answer.end)
  if (countWords(value) > mostAnswerWords || /\b(?:a|an)\s+$/i.test(before)) return null
  if (/[-–—$€£]$|\p{L}\($/u.test(before) || /^[-–—\p{L}\p{N}]/u.test(after)) return null
  // A date in brackets at the end dates a reference, not an event.
  if (fact.type === 'date' && /\([^()]*$/.test(before) && /^\s*\)[.,]?$/.test(after)) return null
  if (fact.type === 'date' && /,\s*$/.test(before) && /^[."”’)]*$/.test(after)) return null
  const prompt = upperFirst(before) + gap + after
  const words = countWords(prompt)
  if (words < fewestPromptWords || words > mostPromptWords || givesAway(prompt, value)) return null
  return { prompt, answer: value }
}

/** A closing clause that hangs on the whole sentence: what goes before is a sentence without it. */
const closing =
  /,\s(?:(?:thus|thereby|further|while|also)\s)?(?!(?:including|according|concerning|regarding|during|spring|bring)\b)(?!pursuing and|during)[a-z]{2,}ing\s(?!and\s)[^;:]*[.]$/

/** The sentence without its closing participial clause, or null where it has none or the rest would be too short. */
export function withoutClosing(text: string): string | null {
  const at = closing.exec(text)?.index
  if (at === undefined) return null
  const rest = text.slice(0, at)
  // One comma before it may open an insertion ("…, the largest donor, having …"): the cut would leave it open.
  if (countWords(rest) < fewestPromptWords + 2 || /[("“][^)"”]*$/.test(rest)) return null
  return `${rest}.`
}

export const isLong = (text: string) => countWords(text) > comfortableWords

/** Whether the answer, or its main part, can be read off a text. */
export function givesAway(text: string, answer: string): boolean {
  const inside = ` ${comparable(text).replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `
  const core = comparable(answer)
    .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
    .trim()
  const number = /\d[\d.,]*/.exec(core)?.[0].replace(/[.,]$/, '')
  return (
    core !== '' &&
    (inside.includes(` ${core} `) ||
      inside.includes(` ${core}.`) ||
      inside.includes(` ${core},`) ||
      (number !== undefined &&
        new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(inside)))
  )
}

const upperFirst = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
