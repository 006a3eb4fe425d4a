/** Compares answers in words: names of all kinds, and whatever is no value. */

import { isMinor, joined } from './answer-words.ts'
import { isMisspelt, nationOf } from './misspelling.ts'
import { rankedWords } from './ranks.ts'
import type { Verdict } from './verdict.ts'

/** More words than this are compared only as wholes. */
const mostWords = 40

/** `exact` where letters may not differ, as in an acronym. */
export function judgeWords(answer: readonly string[], typed: readonly string[], exact: boolean): Verdict {
  if (answer.length === 0 || typed.length === 0) return 'wrong'
  if (isSame(answer, typed)) return 'right'
  if (answer.length > mostWords || typed.length > mostWords || exact) return 'wrong'
  if (isSame(rankedWords(answer), rankedWords(typed))) return 'right'
  const [asked, said] = [mainOf(answer), mainOf(typed)]
  if (figuresOf(asked) !== figuresOf(said)) return 'wrong'
  if (joined(asked) === joined(said)) return 'close'
  if (isTurned(answer, typed)) return 'right'
  return isNear(answer, asked, said) ? 'close' : 'wrong'
}

function isNear(answer: readonly string[], asked: readonly string[], said: readonly string[]): boolean {
  if (asked.length === said.length && asked.every((word, index) => isLike(word, said[index]))) return true
  // A word too many or too few may come of a blank.
  if (asked.length !== said.length && isMisspelt(joined(asked), joined(said))) return true
  const left = without(said, asked)
  const missing = without(asked, said)
  if (missing.length === 0) return left.length <= Math.max(2, asked.length) && !isShot(asked, left)
  if (left.length > 0 || missing.length > 1) return false
  return asked.length > 2 || (asked.length === 2 && answer.includes('and'))
}

/** The words of a list that are not in another, each counted once. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return words.filter((word) => {
    const at = rest.findIndex((other) => isLike(word, other))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Either may be the one that is misspelt. */
const isLike = (word: string, other: string | undefined) =>
  other !== undefined && (word === other || isMisspelt(word, other) || isMisspelt(other, word))

/** A country beside the country that is asked for: one of many shots. */
const isShot = (asked: readonly string[], left: readonly string[]) =>
  asked.some((word) => nationOf(word) !== null) && left.some((word) => nationOf(word) !== null)

const isArticle = (word: string) => /^(?:an?|the)$/.test(word)

/** Without articles, small words at the end, and those that lead a typed answer in ("in Iran", "it is Iran"). */
function isSame(answer: readonly string[], typed: readonly string[]): boolean {
  const asked = joined(withoutEnd(answer))
  const said = withoutEnd(typed)
  const first = said.findIndex((word) => !isMinor(word))
  if (asked === '') return joined(answer) === joined(typed)
  return asked === joined(said) || (first > 0 && asked === joined(said.slice(first)))
}

function withoutEnd(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isMinor(word))
  return words.slice(0, last < 0 ? undefined : last + 1).filter((word) => !isArticle(word))
}

function mainOf(words: readonly string[]): readonly string[] {
  const main = words.filter((word) => !isMinor(word))
  return main.length > 0 ? main : words
}

const figuresOf = (words: readonly string[]) => words.filter((word) => /\p{N}/u.test(word)).join(' ')

/** "Defense Department" is the Department of Defense. */
function isTurned(answer: readonly string[], typed: readonly string[]): boolean {
  const turn = (words: readonly string[]) => {
    const at = words.indexOf('of')
    return at < 0
      ? null
      : joined([...words.slice(at + 1), ...words.slice(0, at)].filter((word) => !isArticle(word)))
  }
  const plain = (words: readonly string[]) => joined(words.filter((word) => !isArticle(word)))
  return turn(answer) === plain(typed) || turn(typed) === plain(answer)
}
