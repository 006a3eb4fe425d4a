/** Anki's cloze marks, `{{c1::text::hint}}`, in a field as it is written: each number asks for its own words. */
import { gap } from '../../core/model/card.ts'

export interface AnkiCloze {
  readonly number: number
  /** The field with a gap for the words asked for; other clozes stand as text. */
  readonly prompt: string
  /** The words of each gap. */
  readonly answers: readonly string[]
}

interface Deletion {
  readonly numbers: readonly number[]
  /** The opening as it is written, which stays text should the deletion never be closed. */
  readonly opening: string
  readonly parts: (string | Deletion)[]
}

/** Clozes within one another. People write two or three; a file may hold millions. */
const deepest = 20

const marks = /\{\{c(\d{1,3}(?:,\d{1,3})*)::|\}\}/g

/** The clozes of a field by number, or none where it holds none. @param most numbers that are looked at */
export function readClozes(field: string, most: number): readonly AnkiCloze[] {
  const parts = parseField(field)
  const numbers = new Set(parts.flatMap(numbersOf))
  return [...numbers]
    .toSorted((a, b) => a - b)
    .slice(0, most)
    .map((number) => {
      const answers: string[] = []
      const prompt = parts.map((part) => promptOf(part, number, answers)).join('')
      return { number, prompt, answers }
    })
}

/** A field as it reads when all of its clozes are answered. */
export const withAnswers = (field: string): string => parseField(field).map(plainOf).join('')

function parseField(field: string): readonly (string | Deletion)[] {
  const root: Deletion = { numbers: [], opening: '', parts: [] }
  const open = [root]
  const top = () => open.at(-1) ?? root
  let from = 0
  for (const { index, 0: mark, 1: numbers } of field.matchAll(marks)) {
    if (numbers === undefined ? open.length === 1 : open.length > deepest) continue
    top().parts.push(field.slice(from, index))
    from = index + mark.length
    if (numbers === undefined) open.pop()
    else {
      const deletion = { numbers: numbers.split(',').map(Number), opening: mark, parts: [] }
      top().parts.push(deletion)
      open.push(deletion)
    }
  }
  top().parts.push(field.slice(from))
  // Deletions that are never closed are text.
  for (const unclosed of open.slice(1).toReversed()) {
    const outer = open[open.indexOf(unclosed) - 1] ?? root
    outer.parts.splice(outer.parts.indexOf(unclosed), 1, unclosed.opening, ...unclosed.parts)
  }
  return root.parts
}

function numbersOf(part: string | Deletion): readonly number[] {
  return typeof part === 'string' ? [] : [...part.numbers, ...part.parts.flatMap(numbersOf)]
}

/** A part of the prompt that asks for a number; what goes into its gaps is added to `answers`. */
function promptOf(part: string | Deletion, number: number, answers: string[]): string {
  if (typeof part === 'string') return part
  const { words, hint } = contentOf(part)
  if (!part.numbers.includes(number)) return words.map((each) => promptOf(each, number, answers)).join('')
  answers.push(words.map(plainOf).join(''))
  return hint === '' ? gap : `${gap} (${hint})`
}

/** The text of a part without its deletions' marks and hints. */
const plainOf = (part: string | Deletion): string =>
  typeof part === 'string' ? part : contentOf(part).words.map(plainOf).join('')

/** A hint stands after two colons. */
function contentOf({ parts }: Deletion): { words: readonly (string | Deletion)[]; hint: string } {
  const at = parts.findIndex((part) => typeof part === 'string' && part.includes('::'))
  const part = parts[at]
  if (typeof part !== 'string') return { words: parts, hint: '' }
  const cut = part.indexOf('::')
  const hint = [part.slice(cut + 2), ...parts.slice(at + 1).map(plainOf)].join('').trim()
  return { words: [...parts.slice(0, at), part.slice(0, cut)], hint }
}
