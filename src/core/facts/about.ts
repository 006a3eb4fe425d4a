/** What a fact is about, in a few words of its own sentence: what leads up to it, else what follows it. */
import type { Span } from '../model/span.ts'
import { withoutOpener } from '../text/openers.ts'
import { isCapitalized, minorWords, wordsOf } from '../text/words.ts'

const mostWords = 9
/** Fewest words of its own clause that say what a fact is about. */
const enoughWords = 3
/** How far a name that the limit would cut is followed back. */
const nameReach = 4
/** How far the words are looked for, in characters, so that an endless sentence costs no endless time. */
const reach = 400
const clauseEnd = /[;:—]\s|,\s/g
const clauseStop = /[;:—,]\s|[.!?]["'”’)]*$/
const verbs =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|should|also|recently|most|first|moreover|finally|furthermore|additionally|however|nearly|approximately)$/i

/** `fact` is in offsets of the sentence. Empty only where the sentence holds nothing but the fact. */
export function aboutOf(sentence: string, fact: Span): string {
  const before = sentence.slice(
    Math.max(fact.start - reach, Math.min(fact.start, withoutOpener(sentence).removed)),
    fact.start,
  )
  const clause = lastWords(before.slice(lastCut(before)))
  if (clause.length >= enoughWords) return tidy(clause)
  const lead = lastWords(before)
  if (lead.length >= enoughWords) return tidy(lead)
  const rest = sentence.slice(fact.end, fact.end + reach).replace(/^[\s,;:)–—-]+/, '')
  const end = rest.search(clauseStop)
  const after = firstWords(end < 0 ? rest : rest.slice(0, end))
  return tidy(after.length > 0 ? after : lead)
}

function lastCut(text: string): number {
  let cut = 0
  for (const match of text.matchAll(clauseEnd)) cut = match.index + match[0].length
  return cut
}

/** The last few words, not beginning inside a name. */
function lastWords(text: string): string[] {
  const words = wordsOf(text)
  let from = Math.max(0, words.length - mostWords)
  for (
    let step = 0;
    step < nameReach && from > 0 && isCapitalized(words[from] ?? '') && isCapitalized(words[from - 1] ?? '');
    step += 1
  )
    from -= 1
  return trimLoose(words.slice(from))
}

/** The first few words, not ending inside a name. */
function firstWords(text: string): string[] {
  const words = wordsOf(text)
  let to = Math.min(words.length, mostWords)
  for (
    let step = 0;
    step < nameReach && isCapitalized(words[to - 1] ?? '') && isCapitalized(words[to] ?? '');
    step += 1
  )
    to += 1
  return trimLoose(words.slice(0, to))
}

function trimLoose(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isLoose(word))
  const last = words.findLastIndex((word) => !isLoose(word))
  return first < 0 ? [] : words.slice(first, last + 1)
}

function isLoose(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain === '' || minorWords.has(plain) || verbs.test(plain)
}

const tidy = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/^["'“‘[]+|[\]"'”’,;:.(“‘[]+$/g, '')
    .trim()
