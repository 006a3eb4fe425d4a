/** What the user is told where the hits answer another query than the one that was typed. */
import type { Query } from './query.ts'

/** How many parts of a query are left out, and which; null where it is now one and now another. */
export interface Lack {
  readonly count: number
  readonly of: number
  readonly words: readonly string[] | null
}

/** A word that was typed and stands nowhere, and the one that is shown in its place. */
export interface Mended {
  readonly typed: string
  readonly shown: string
}

export interface SearchNote {
  /** The words that were mended. */
  readonly mended: readonly Mended[]
  /** The words that were left out, where nothing has all of them. */
  readonly lack: Lack | null
}

/** Which words are shown for what was typed, each once. */
export function mendedIn(groups: Query['groups']): readonly Mended[] {
  const mended = groups
    .flat()
    .flatMap((term) =>
      term.kind === 'value' || term.instead === null ? [] : [{ typed: term.instead, shown: term.text }],
    )
  return mended.filter(
    ({ typed, shown }, at) => mended.findIndex((each) => each.typed === typed && each.shown === shown) === at,
  )
}

/** What two lacks of one query, that count as many, say together. */
export function joinLacks(a: Lack, b: Lack): Lack {
  const isSame = a.words !== null && a.words.join('\n') === b.words?.join('\n')
  return isSame ? a : { ...a, words: null }
}
