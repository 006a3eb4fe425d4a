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

/** A word, or what stands between two; marks and joiners stay with what they belong to. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\u200C|\u200D)*|[^\p{L}\p{N}]+/gu

/** Words first, so that a missing word is not put together of letters from others; then the letters of those that differ. */
export function diffLetters(answer: string, typed: string): DiffPart[] {
  const rough = diffPieces(answer.match(word) ?? [], typed.match(word) ?? [])
  const parts: DiffPart[] = []
  for (let at = 0; at < rough.length; at += 1) {
    const [part, next] = [rough[at], rough[at + 1]]
    if (!part) continue
    // Words in place of others stand side by side.
    if (next && part.kind !== 'same' && next.kind !== 'same') {
      const [mine, theirs] = [part.answer + next.answer, part.typed + next.typed]
      parts.push(...diffPieces(mine.match(letter) ?? [], theirs.match(letter) ?? []))
      at += 1
    } else parts.push(part)
  }
  return parts
}

function diffPieces(asked: readonly string[], said: readonly string[]): DiffPart[] {
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
