/** What the user is told where the hits answer another query than the one that was typed. */
import type { Query } from './query.ts'

/** How many parts of a query are left out, and which; null where it is now one and now another. */
export interface Lack {
  readonly count: number
  readonly of: number
  readonly words: readonly string[] | null
}

export interface SearchNote {
  /** A sentence on the words that were mended; null where none was. */
  readonly note: string | null
  /** The words that were left out, where nothing has all of them. */
  readonly lack: Lack | null
}

/** Longer lists of words are not named, in characters. */
const longestList = 80

/** Which words are shown for what was typed; null where none is. */
export function mendedIn(groups: Query['groups']): string | null {
  const notes = groups
    .flat()
    .flatMap((term) =>
      term.kind === 'value' || term.instead === null
        ? []
        : [`no ${quoted(term.instead)}; showing ${quoted(term.text)}`],
    )
  return notes.length > 0 ? [...new Set(notes)].join('; ') : null
}

/** What two lacks of one query, that count as many, say together. */
export function joinLacks(a: Lack, b: Lack): Lack {
  const isSame = a.words !== null && a.words.join('\n') === b.words?.join('\n')
  return isSame ? a : { ...a, words: null }
}

export function noteOf({ note, lack }: SearchNote): string | null {
  if (lack === null) return note
  const said = `othing here has all of these words; showing what has ${shareOf(lack)}`
  return note === null ? `n${said}` : `${note}. N${said}`
}

function shareOf({ count, of, words }: Lack): string {
  const list = words === null ? null : listOf(words)
  if (list !== null && list.length <= longestList) return `all but ${list}`
  if (of === 2) return 'one of them'
  return count * 2 === of ? 'half of them' : 'most of them'
}

function listOf(words: readonly string[]): string {
  const all = words.map(quoted)
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`
}

const quoted = (word: string): string => `\u201C${word}\u201D`
