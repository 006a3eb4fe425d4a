/** What is known of a Markdown file while it is read, and small questions to its tokens. */
import type { Env, Token } from 'markdown-it'
import type { Dropped } from '../../../core/model/document.ts'

/** markdown-it hands it from rule to rule. */
export interface Reading extends Env {
  /** What the rules left out, and why. */
  readonly dropped: Dropped[]
  /** Whether stars are used for notes. */
  readonly starNotes: boolean
  /** How many elements stand open whose content is Markdown. */
  around: number
  /** How many lists of terms stand open. */
  terms: number
  /** Where the last of each kind of end tag or end mark stands; -1 where there is none. */
  readonly lastOf: (mark: string) => number
}

export const newReading = (text: string, starNotes: boolean): Reading => {
  const lower = text.toLowerCase()
  const found = new Map<string, number>()
  return {
    dropped: [],
    starNotes,
    around: 0,
    terms: 0,
    lastOf: (mark) => {
      const at = found.get(mark) ?? lower.lastIndexOf(mark)
      found.set(mark, at)
      return at
    },
  }
}

/** Rules are given the environment as a type that says nothing of ours. */
export const readingOf = ({ env }: { readonly env: Env }): Reading => env as Reading

/** The tokens that hold running text, each with its place. There may be hundreds of thousands of others. */
export function* textsIn(tokens: readonly Token[]): Generator<readonly [token: Token, at: number]> {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.type === 'inline') yield [token, at]
  }
}
