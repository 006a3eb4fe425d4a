import { formatList } from '../format.ts'

/** How many parts of a query are left out, and which; null where it is now one and now another. */
interface Lack {
  readonly count: number
  readonly of: number
  readonly words: readonly string[] | null
}

/** Longer lists of words are not named, in characters. */
const longestList = 80

function shareOf({ count, of, words }: Lack): string {
  const list = words === null ? null : formatList(words.map(quoted))
  if (list !== null && list.length <= longestList) return `all but ${list}`
  if (of === 2) return 'one of them'
  return count * 2 === of ? 'half of them' : 'most of them'
}

const quoted = (word: string): string => `“${word}”`

/** What is told where the hits answer another query than the one that was typed. */
export const searchNotes = {
  /** Null where they answer that one. */
  of: ({
    mended,
    lack,
  }: {
    mended: readonly { typed: string; shown: string }[]
    lack: { count: number; of: number; words: readonly string[] | null } | null
  }): string | null => {
    const note = mended.map(({ typed, shown }) => `no ${quoted(typed)}; showing ${quoted(shown)}`).join('; ')
    if (lack === null) return note === '' ? null : note
    const said = `othing here has all of these words; showing what has ${shareOf(lack)}`
    return note === '' ? `n${said}` : `${note}. N${said}`
  },
  notSearched: 'Only the text was searched; the rest could not be. It is tried again with the next search.',
  safeMode: 'Safe mode: only the text of this document was searched.',
  sentence: (note: string) =>
    `${note.slice(0, 1).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`,
}
