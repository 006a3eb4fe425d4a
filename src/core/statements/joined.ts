/** Dates and names that are joined say one thing: "1834 and 1836", "Norway, Sweden and Denmark". */
import type { Span } from '../model/span.ts'
import { firstWordFrom, tagWords } from '../text/wink.ts'
import { minorWords, months, stopWords } from '../text/words.ts'
import { tagOf, textOf } from './phrase.ts'

const month = `(?:${months.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`
const year = '\\d{4}s?'
const day = '(?:3[01]|[12]\\d|[1-9])(?!\\d)'
/** Source of a pattern for one thing and more, the last of which a word joins. */
const joinedOf = (first: string, next = first) => `${first}(?:, ${next})*,? (?:and|or) (?:the )?${next}`

const dates = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-])(?:${[
    joinedOf(`${month} ${day}(?:, ${year})?`),
    `${joinedOf(`${month} ${day}`, day)}(?:, ${year})?`,
    joinedOf(`${day} ${month}(?: ${year})?`),
    `${joinedOf(day)} ${month}(?: ${year})?`,
    joinedOf(`${month}(?: ${year})?`),
    joinedOf(year),
  ].join('|')})(?![\\p{L}\\p{N}%]|[-–/]|[.,]\\d)`,
  'gu',
)

/** All that a date of the sentence is joined with; null where it stands alone, or as a bound of a range. */
export function joinedDates(text: string, one: Span): Span | null {
  const found = [...text.matchAll(dates)]
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    .find(({ start, end }) => start <= one.start && one.end <= end)
  if (!found || /\bbetween\s$/i.test(text.slice(0, found.start))) return null
  return goesOn.test(text.slice(found.end)) || isOfThing(text, found.end) ? null : found
}

/** "…, and the second half of the 1990s" */
const goesOn = /^,? (?:and|or) (?:\p{L}+ ){0,6}\d{4}/u

/** "on 1963 and 1985 stamps", "May 3 and 7 boats": they say which things, or how many. */
function isOfThing(text: string, end: number): boolean {
  const words = tagWords(text)
  const next = firstWordFrom(words, end)
  const isThing = /^(?:NOUN|ADJ)$/.test(tagOf(words, next))
  const isNamed = tagOf(words, next) === 'PROPN' && tagOf(words, next + 1) === 'NOUN'
  return text[end] === ' ' && (isThing || isNamed)
}

const word = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]*)"
const name = `(?:[Tt]he )?${word}(?: (?:(?:of|for|de|van|von|al|bin) (?:the )?)?${word})*`
const before = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:(?:${name}, )*${name},? and |(?:${name}, )+)$`, 'u')
const after = new RegExp(`^(?:, ${name})*,? and ${name}(?![\\p{L}\\p{N}’'-])`, 'u')
/** "In Norway and Denmark": what opens the sentence is no name. */
const opening = new RegExp(
  `^(?:${[...minorWords, ...stopWords].filter((each) => each !== 'the').join('|')}) `,
  'i',
)

/** All names that one of the sentence is joined with; null where it stands alone. */
export function joinedNames(text: string, one: Span): Span | null {
  const article = /(?<!\p{L})[Tt]he $/u.exec(text.slice(0, one.start))?.[0].length ?? 0
  const left = before.exec(text.slice(0, one.start - article))?.[0].replace(opening, '') ?? ''
  const right = after.exec(text.slice(one.end))?.[0] ?? ''
  const isJoined = right !== '' || left.endsWith(' and ')
  const span = { start: one.start - article - left.length, end: one.end + right.length }
  return isJoined && !opensClause(text, span) ? span : null
}

/** "held in Norway and Denmark paid": names before a verb are its subject only where a clause begins with them. */
function opensClause(text: string, { start, end }: Span): boolean {
  const words = tagWords(text)
  const [from, to] = [firstWordFrom(words, start), firstWordFrom(words, end)]
  // "rates the …": the tagger takes many a verb for a noun.
  const isVerb =
    /^(?:VERB|AUX)$/.test(tagOf(words, to)) ||
    (/s$/.test(textOf(words, to)) && tagOf(words, to + 1) === 'DET')
  const begins = from === 0 || /^(?:PUNCT|NUM|CCONJ|SCONJ)$/.test(tagOf(words, from - 1))
  return isVerb && !begins
}
