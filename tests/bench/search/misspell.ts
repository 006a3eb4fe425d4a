import type { Draw } from './draw.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * A word with so many edits as Levenshtein counts them: a letter wrong, left out or put in, neither the first nor
 * the last. A swap of neighbours counts as two there, and is not among them.
 */
export function misspell(word: string, edits: number, draw: Draw): string | null {
  let wrong = word
  for (let made = 0; made < edits; made += 1)
    wrong = draw.pick(mistakes)(wrong, 1 + draw.below(wrong.length - 2), draw.pick(letters))
  return wrong === word ? null : wrong
}

type Mistake = (word: string, at: number, letter: string) => string

const mistakes: readonly Mistake[] = [
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
]
