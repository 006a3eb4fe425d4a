/** The noun phrase that a number counts: "650,000 |U.S. workers|". */
import type { Span } from '../model/span.ts'
import { firstWordFrom, type TaggedWord } from './wink.ts'

/** Most words that a counted thing is named with. */
const longest = 7
const address = /^(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Suite|NW|NE|SW|SE)$/
const plural = /^(?:\p{L}*[^siu]s|people|children|women|men|persons)$/u

const participle = /(?:ed|ing|own|ost|roken|tten)$/

/**
 * The phrase right after `from`, or null where none follows.
 * @param isObject whether something is done to the number: then "failed" in "caused 30 failed runs" is no verb of it
 */
export function countedThing(
  sentence: string,
  from: number,
  words: readonly TaggedWord[],
  isObject = false,
): Span | null {
  const run: TaggedWord[] = []
  for (let at = firstWordFrom(words, from); at < words.length && run.length < longest; at += 1) {
    const word = words[at]
    if (!word || !carriesOn(sentence, from, run, word, isObject)) break
    if (word.tag === 'NUM' && run.length === 0) return null
    run.push(word)
  }
  while (run.length > 0 && !/^(?:NOUN|PROPN)$/.test(run.at(-1)?.tag ?? '')) run.pop()
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || (first.text === '-' && run.length < 2)) return null
  // "30 m beams": a measure, not a thing.
  if (/^\p{Ll}$/u.test(first.text)) return null
  if (!/^\p{L}{2,}/u.test(last.text) || run.some((word) => address.test(word.text))) return null
  return { start: first.start, end: last.end }
}

function carriesOn(
  sentence: string,
  from: number,
  run: readonly TaggedWord[],
  word: TaggedWord,
  isObject: boolean,
): boolean {
  const before = run.at(-1)
  const gap = sentence.slice(before?.end ?? from, word.start)
  if (!/^\s*$/.test(gap)) return false
  if ((word.text === '-' || before?.text === '-') && gap === '')
    // After a plural it is a dash: "two ways-gross and net".
    return !(before && plural.test(before.text))
  // What follows a plural is a verb, whatever its tag ("people lack power"), unless it is a plural as well, or a name.
  if (before && plural.test(before.text) && !plural.test(word.text) && !/^\p{Lu}/u.test(word.text))
    return false
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag)) return true
  // "new clean jobs", "newly trained nurses": before the noun an adverb, or a participle.
  const isEarly = !run.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))
  return isEarly && (word.tag === 'ADV' || (word.tag === 'VERB' && isObject && participle.test(word.text)))
}
