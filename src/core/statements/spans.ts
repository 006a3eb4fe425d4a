/** Between indices of words and offsets of a text. */
import type { Span } from '../model/span.ts'
import type { Range, Words } from './phrase.ts'
import { textOf } from './phrase.ts'

export function spanOf(words: Words, { from, to }: Range): Span | null {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last || to <= from) return null
  // "the Sun." at a sentence's end is taken for one word.
  const isClosed = to === words.length && /^[\p{L}-]{3,}\.$/u.test(last.text) && !shortened.test(last.text)
  return { start: first.start, end: isClosed ? last.end - 1 : last.end }
}

const shortened = /^(?:inc|ltd|corp|dept|govt|est|etc|esq|bros|assn|univ)\.$/i

/** The words of a range as they stand. */
export const said = (text: string, words: Words, range: Range): string => {
  const span = spanOf(words, range)
  return span ? text.slice(span.start, span.end) : ''
}

/** Where the clause that goes on at `from` ends: before what hangs on it loosely. */
export function clauseEnd(words: Words, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at += 1) {
    const text = textOf(words, at)
    if (text === '(' || text === '[') depth += 1
    if (text === ')' || text === ']') depth -= 1
    if (depth < 0) return at
    if (depth > 0 || (at === from && text !== ',')) continue
    if (/^[;:–—]$/.test(text)) return at
    // A second predicate says something else: "served meals |but were …", "|and then use …".
    if (/^but$/i.test(text) || (/^and$/i.test(text) && /^then$/i.test(textOf(words, at + 1)))) return at
    if (/^and$/i.test(text) && isSecondVerb(words, at + 1)) return at
    if (text === ',' && opensLoose(words, at + 1)) return at
  }
  return to
}

/** "… of sounds |and wrote| …": a verb that tells of the past, or of one, and is joined to none before it. */
const isSecondVerb = (words: Words, at: number) =>
  words[at]?.tag === 'VERB' &&
  /^(?:\p{L}+ed|wrote|made|took|gave|built|led|held|won|became|began|left|sent|told|saw|came|went)$/u.test(
    textOf(words, at),
  ) &&
  !/^(?:VERB|ADJ)$/.test(words[at - 2]?.tag ?? '') &&
  /^(?:DET|ADP|PRON|NUM|PART)$/.test(words[at + 1]?.tag ?? '')

/** What a comma parts from the clause before: another clause, or a remark. */
function opensLoose(words: Words, at: number): boolean {
  const text = textOf(words, at)
  if (
    /^(?:which|who|whose|where|although|though|while|whereas|but|so|because|since|as|unless|if|when|until|including|such|with|according|rather|not)$/i.test(
      text,
    )
  )
    return true
  if (words[at]?.tag === 'VERB' && /ing$/i.test(text)) return true
  // "…, the Board has …": another clause.
  if (/^(?:DET|PRON)$/.test(words[at]?.tag ?? '') && hasVerbSoon(words, at)) return true
  // ", and the Board has …": a clause of its own.
  return (
    /^(?:and|or|but)$/i.test(text) &&
    /^(?:DET|PROPN|PRON)$/.test(words[at + 1]?.tag ?? '') &&
    hasVerbSoon(words, at + 1)
  )
}

function hasVerbSoon(words: Words, from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 8); at += 1) {
    if (textOf(words, at) === ',') return false
    if (words[at]?.tag === 'AUX') return true
    if (
      words[at]?.tag === 'VERB' &&
      !/(?:ing|ed)$/i.test(textOf(words, at)) &&
      !/^to$/i.test(textOf(words, at - 1))
    )
      return true
  }
  return false
}
