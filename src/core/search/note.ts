/** What is said of an answer to something else than what was typed. */
import type { Lack } from './most.ts'

export interface Told {
  /** Which words were mended. */
  readonly note: string | null
  /** What is left out, where nothing has all of the words. */
  readonly lack: Lack | null
}

/** Longer lists of words are not named, in characters. */
const longestList = 80

export function noteOf({ note, lack }: Told): string | null {
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
  const quoted = words.map((word) => `\u201C${word}\u201D`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`
}
