/** A line as the rules of its structure see it. */
import type { Rule } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'

export interface Line {
  readonly text: string
  readonly words: readonly string[]
}

export const lineOf = (text: string): Line => ({ text, words: wordsOf(text) })

export const has =
  (pattern: RegExp): Rule<Line>['test'] =>
  ({ text }) =>
    pattern.test(text)
