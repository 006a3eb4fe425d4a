/** What lies between an answer and what was typed, letter by letter. */
import { diffArrays } from 'diff'
import { foldText } from '../../text/normalize.ts'

/**
 * `same` where both show the same letters, however they write them ("Re" and "Ré"). `missing` is only in the answer,
 * `extra` only in what was typed. All `answer`s in a row give the answer, all `typed`s what was typed.
 */
export interface DiffPart {
  readonly kind: 'same' | 'missing' | 'extra'
  readonly answer: string
  readonly typed: string
}

/** Edits after which two texts have nothing to show in common. It bounds the time as well. */
const mostEdits = 200

/** What is seen as one letter: a code point with its marks, an emoji with its parts, a flag. */
const letter = /\p{RI}{2}|[\s\S](?:\p{M}|\p{Emoji_Modifier}|\u200C|\u200D|(?<=\u200D)[\s\S])*/gu

export function diffLetters(answer: string, typed: string): DiffPart[] {
  const [asked, said] = [answer.match(letter) ?? [], typed.match(letter) ?? []]
  const parts: DiffPart[] = []
  let at = 0
  let to = 0
  for (const { added, removed, count } of changesOf(asked, said)) {
    const mine = added ? [] : asked.slice(at, at + count)
    const theirs = removed ? [] : said.slice(to, to + count)
    at += mine.length
    to += theirs.length
    const kind = added ? 'extra' : removed ? 'missing' : 'same'
    if (count > 0) parts.push({ kind, answer: mine.join(''), typed: theirs.join('') })
  }
  return parts
}

function changesOf(asked: readonly string[], said: readonly string[]) {
  const whole = [
    { removed: true, added: false, count: asked.length },
    { removed: false, added: true, count: said.length },
  ]
  if (Math.abs(asked.length - said.length) > mostEdits) return whole
  // A text has few different letters, so that each is folded once.
  const folds = new Map<string, string>()
  const fold = (seen: string): string => {
    const folded = folds.get(seen) ?? (foldText(seen).folded || seen)
    folds.set(seen, folded)
    return folded
  }
  return diffArrays(asked.map(fold), said.map(fold), { maxEditLength: mostEdits }) ?? whole
}
