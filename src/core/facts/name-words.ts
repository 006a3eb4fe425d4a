/** The words of a sentence as the grammar of names sees them. */
import type { FactType } from '../model/fact.ts'
import { minorWords } from '../text/words.ts'

export type Heads = ReadonlyMap<string, FactType>

export interface NameWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly possessive: boolean
  readonly capital: boolean
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}&-]|\.(?=[\p{L}-])|['’](?=\p{L}))*(?:(?<=\b\p{L}\.\p{L})\.)?/gu
/** Capitalized because they open a sentence: no part of a name. */
const openers =
  /^(?:see|cf|both|this|that|these|those|recent|new|such|many|most|some|all|other|former|current|several|we|they|he|she|it|our|another|next|last|first|no|not|but|however|when|while|where|also|together|there|here|today|further|additional|joining|building|following|given|using|including|according)$/i
/** Words that hold an office, and so head no part of a name. */
export const officesOfPersons =
  /^(?:President|Minister|Secretary|Director|Chair|Chairman|Ambassador|Head|Commissioner)$/
/** After these a name is the name of a paper about the thing. */
export const paper = /^(?:Proceedings|Series|Report|Review|Papers|Release|Directive|Paper|Handbook)$/
/** States whose own form ends in s: after them the mark is a possessive, as in "the United States' fleet". */
const ofState = /^(?:States|Netherlands|Philippines|Maldives|Seychelles|Emirates|Islands|Bahamas)$/

/** Every word; none in text that is all capitals. */
export function wordsOf(sentence: string): NameWord[] {
  const words: NameWord[] = []
  let at = 0
  for (const match of sentence.matchAll(wordPattern)) {
    const bare = match[0].replace(/['’]s$/, '')
    const end = match.index + bare.length
    words.push({
      text: bare,
      start: match.index,
      end,
      gap: sentence.slice(at, match.index),
      possessive: bare !== match[0] || (/^['’]/.test(sentence.slice(end)) && ofState.test(bare)),
      capital: /^\p{Lu}/u.test(bare),
    })
    at = match.index + match[0].length
  }
  const lower = words.some((word) => /^\p{Ll}{3}/u.test(word.text))
  return lower ? words : []
}

/** Blanks only, the mark of "Leaders' Summit" or the full stop of "St. Louis". */
export const plain = (gap: string | undefined) => gap !== undefined && /^(?:['’]?|\.(?=\s))\s+$/.test(gap)

export function headType(word: NameWord | undefined, heads: Heads): FactType | undefined {
  if (!word?.capital) return undefined
  const key = word.text.toLowerCase()
  return heads.get(key)
}

/** Whether the word at `index` carries on the run of capitals before it. */
export function joinsPlainly(words: readonly NameWord[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  return word !== undefined && before !== undefined && word.capital && plain(word.gap) && !before.possessive
}

export const isNameWord = (word: NameWord | undefined): boolean =>
  word?.capital === true && !minorWords.has(word.text.toLowerCase()) && !openers.test(word.text)
