/** A cloze: a whole sentence with one fact's value left out. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { withoutOpener } from '../text/openers.ts'
import { countWords } from '../text/words.ts'

const mostAnswerWords = 8
const fewestPromptWords = 6
const mostPromptWords = 55

export interface Cloze {
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
}

/** The cloze for `answer` (offsets into the sentence), or null where the prompt would give it away or be too short or long. */
export function makeCloze(sentence: string, fact: Fact, answer: Span): Cloze | null {
  const { text, removed } = withoutOpener(sentence)
  const start = answer.start - removed
  if (start < 0) return null
  const value = text.slice(start, answer.end - removed)
  const before = text.slice(0, start)
  const after = text.slice(answer.end - removed)
  if (countWords(value) > mostAnswerWords || /\b(?:a|an)\s+$/i.test(before)) return null
  if (/[-–—]$|\p{L}\($/u.test(before) || /^[-–—\p{L}\p{N}]/u.test(after)) return null
  // A date in brackets at the end dates a reference, not an event.
  if (fact.type === 'date' && /\([^()]*$/.test(before) && /^\s*\)[.,]?$/.test(after)) return null
  if (fact.type === 'date' && /,\s*$/.test(before) && /^[."”’)]*$/.test(after)) return null
  const prompt = upperFirst(before) + gap + after
  const words = countWords(prompt)
  if (words < fewestPromptWords || words > mostPromptWords || givesAway(prompt, value)) return null
  return { prompt, answer: value, accept: otherForms(value, fact) }
}

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

function otherForms(answer: string, fact: Fact): string[] {
  const forms = new Set<string>()
  const { value } = fact
  if (value && 'qualifier' in value && value.qualifier && answer.toLowerCase().startsWith(value.qualifier))
    forms.add(answer.slice(value.qualifier.length).trim())
  if (value?.kind === 'money') forms.add(`${value.amount} ${value.currency}`)
  if (value?.kind === 'quantity') forms.add(String(value.amount))
  if (value?.kind === 'date' && value.until === undefined) forms.add(value.iso)
  forms.delete(answer)
  return [...forms]
}

const upperFirst = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
