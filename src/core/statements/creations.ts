/** What somebody sets up, where the sentence tells what it is for: "will establish |a pension fund| for the widows of …". */
import { firstBroken } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { type Creation, creationRules } from './creation-rules.ts'
import { lower, phraseEnd, tagOf, textOf, type Words } from './phrase.ts'
import { spanOf } from './spans.ts'

/** In characters: longer sentences set up several things. */
const longestSentence = 420

const setsUp =
  /^(?:establish|create|launch|form|found|introduce|convene|announce|inaugurate|set)(?:e?d|es|s)?$/i
const mayBe = /^(?:explore|consider|support|propose|announce|welcome)$/i
const setting = /^(?:creation|establishment|launch|formation|founding|introduction)$/i

/**
 * In offsets of the sentence; null where it tells of none, or not plainly.
 *
 * @param isLed it is an item under a line that says who binds himself
 */
export function creationIn(text: string, isLed = false): Span | null {
  if (text.length > longestSentence || !(isLed || /[.]["”’)]*$/.test(text))) return null
  const words = tagWords(text)
  const opened = isLed ? behindOrder(words) : null
  const told = opened === null ? behindSubject(words) : { at: opened, subject: [] }
  if (!told) return null
  const phrase = spanOf(words, { from: told.at, to: phraseEnd(words, told.at) })
  if (!phrase) return null
  const span = { ...phrase, end: phrase.end + restOfName(text.slice(phrase.end)) }
  const creation: Creation = {
    subject: told.subject,
    said: text.slice(span.start, span.end),
    after: text.slice(span.end),
  }
  return firstBroken(creationRules, creation) === undefined ? span : null
}

/** Characters of a name that goes on behind "and": "Harbour Safety| and River Rescue Working Group|". */
const restOfName = (after: string): number =>
  /^(?:-\p{Lu}[\p{L}-]+)?(?:\s(?:and|&)\s\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+)+(?=[\s,.])/u.exec(after)?.[0]
    .length ?? 0

/** "Establish |a fund|", "Explore the creation of |a fund|". */
function behindOrder(words: Words): number | null {
  if (/^set$/i.test(textOf(words, 0))) return lower(words, 1) === 'up' ? 2 : null
  if (
    mayBe.test(textOf(words, 0)) &&
    lower(words, 1) === 'the' &&
    setting.test(textOf(words, 2)) &&
    lower(words, 3) === 'of'
  )
    return 4
  return setsUp.test(textOf(words, 0)) ? 1 : null
}

/** "The Board will establish |a fund|": the first verb of the sentence. */
function behindSubject(words: Words): { readonly at: number; readonly subject: Words } | null {
  const verb = words.findIndex(({ text }) => setsUp.test(text))
  const from = words.findLastIndex(({ text }, at) => at < verb && !helps.test(text)) + 1
  const subject = words.slice(subjectStart(words, from), from)
  const isPlain = words.slice(0, from).every(({ tag }) => !/^(?:VERB|AUX|SCONJ|PRON)$/.test(tag))
  // "to establish", "the established fund"
  const isVerb =
    from < verb
      ? true
      : /ed$/i.test(textOf(words, verb)) && /^(?:NOUN|PROPN|PUNCT)$/.test(tagOf(words, verb - 1))
  if (verb < 1 || subject.length === 0 || !isPlain || !isVerb) return null
  if (!/^sets?$/i.test(textOf(words, verb))) return { at: verb + 1, subject }
  return lower(words, verb + 1) === 'up' ? { at: verb + 2, subject } : null
}

const helps = /^(?:will|shall|has|have|had|also|jointly|then|first|recently|formally)$/i

/** Behind "In 1904" or the comma of an opening phrase. */
function subjectStart(words: Words, to: number): number {
  if (tagOf(words, 0) !== 'ADP') return 0
  const comma = words.findLastIndex(({ text }, at) => at < to && text === ',')
  if (comma > 0) return comma + 1
  return /^\d{4}$/.test(textOf(words, 1)) ? 2 : 0
}
