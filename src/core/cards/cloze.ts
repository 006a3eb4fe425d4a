/** A cloze: a whole sentence with one fact's value left out. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { findNumbers } from '../text/numbers/find-numbers.ts'
import { readNumber } from '../text/numbers/read.ts'
import { numberWord } from '../text/numbers/read-words.ts'
import { countWords, months } from '../text/words.ts'

const mostAnswerWords = 8
const fewestPromptWords = 6
const mostPromptWords = 48

const valueLike = `(?:${months.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')}|[$€£¥]?\\d[\\d.,]*|${numberWord})`
const besides = new RegExp(`(?<![\\p{L}\\d.,])${valueLike}(?:\\spercent|%)?\\s(?:and|or)\\s(?:in\\s)?$`, 'iu')
const besidesAfter = new RegExp(`^\\s(?:and|or)\\s(?:in\\s)?${valueLike}(?:\\s|[,.])`, 'iu')

const yearOfSource =
  /^\s(?:[\p{Lu}][\p{L}]*\s|(?:and|of|long-term)\s)*(?:[Rr]eports?|[Ss]urveys?|[Dd]ata|edition|estimates?|projections?|study|paper)\b/u

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
  if (/[-–—$€£]$|\p{L}\($/u.test(before) || /^[-–—\p{L}\p{N}]|^\s[–—-]\s?\d/u.test(after)) return null
  if (/,,|,\.|[–-]\.|\(\s*\)|\bby\)/.test(before + after)) return null
  // "50 or ____ years", "In 1992 and ____": either value would fill the gap.
  if (besides.test(before) || besidesAfter.test(after)) return null
  // "226 cases per ____ people": a rate's own measure.
  if (/\bper\s$/.test(before)) return null
  // A date in brackets at the end dates a reference, not an event.
  if (fact.type === 'date' && /\([^()]*$/.test(before) && /^\s*\)[.,]?$/.test(after)) return null
  // "the ____ Trustees Reports", "(15 percent over the ____ rate)": the year of a source, or an aside.
  if (
    fact.type === 'date' &&
    (yearOfSource.test(after) || (/\bthe\s$/.test(before) && /\([^()]*$/.test(before)))
  )
    return null
  if (fact.type === 'date' && /,\s*$/.test(before) && /^[."”’)]*$/.test(after)) return null
  const prompt = upperFirst(before) + gap + after
  const words = countWords(prompt)
  if (words < fewestPromptWords || words > mostPromptWords || givesAway(prompt, value)) return null
  return { prompt, answer: value }
}

/** Whether the answer, or its main part, can be read off a text. */
export function givesAway(text: string, answer: string): boolean {
  const inside = ` ${plain(text)} `
  const core = plain(answer).trim()
  // "seven" in "beyond the ____ members of the G7".
  const spelled = readNumber(core.split(' ').at(-1) ?? '')
  if (!/\d/.test(core) && Number.isFinite(spelled))
    if (new RegExp(`(?<![\\d.,])${spelled}(?![\\d]|[.,]\\d)`).test(text)) return true
  const number = findNumbers(answer).find(({ figures }) => figures !== '')?.figures
  return (
    core !== '' &&
    (inside.includes(` ${core} `) ||
      inside.includes(` ${core}.`) ||
      inside.includes(` ${core},`) ||
      (number !== undefined &&
        new RegExp(`(?<![\\d.,])${plain(number).replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(inside)))
  )
}

const plain = (text: string) => comparable(text).replace(/[^\p{L}\p{N}.,]+/gu, ' ')

const upperFirst = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
