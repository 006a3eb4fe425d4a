/** A line as the rules of its structure see it. */
import type { Rule } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'

export interface TextLine {
  readonly text: string
  readonly words: readonly string[]
}

export const textLineOf = (text: string): TextLine => ({ text, words: wordsOf(text) })

export const has =
  (pattern: RegExp): Rule<TextLine>['test'] =>
  ({ text }) =>
    pattern.test(text)
