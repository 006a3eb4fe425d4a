/** Whether what has the form of a date is one: "2000 ships" and "May they" are none. The words around it say so. */

import type { Span } from '../model/span.ts'
import { boundBefore } from './date-bounds.ts'
import { minorWords } from './words.ts'

const measures =
  /^\s+(?:percent|per cent|people|workers|jobs|units|members|votes|million|billion|dollars|euros|tons|tonnes|acres|hectares|[km]?m|met(?:er|re)s|miles|feet|k?g|[kMG]?Hz|[kMG]W|lit(?:er|re)s|years|months|weeks|days|hours|minutes|pages|words|times|points)\b/
/** A round number and the things that it counts: "grew to 2000 ships". Prices are "of 2000" all the same. */
const counted = /^\s\p{Ll}+s(?<!levels|prices|figures|values|rates|standards|terms)(?!\p{L})/u
const beforeCount = /\b(?:to|and|than|for|of)\s$/i

/** Whether a number from 1500 on counts what follows it. */
export function countsSomething(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24)
  if (measures.test(after)) return true
  if (!counted.test(after)) return false
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    (/00$/.test(text.slice(start, end)) && beforeCount.test(before)) || /^of\s$/i.test(text.slice(0, start))
  )
}

const ledIn =
  /\b(?:in|into|by|since|until|till|through|throughout|before|after|from|to|during|of|between|and|as of|for|year|early|late|mid)[\s-]+(?:the\s+|at least\s+|about\s+|around\s+)?$/i
/** What a figure may follow: "In 2024 1,900 people worked there". */
const dateOnly = /\b(?:in|by|since|until|during|throughout|before|after)\s$/i
const owned = /(?:\b(?:the|an?|our|its|their|his|her|this)|['’]s)\s$/i
/** "Resolution 1973 (2011)": the year is a part of the number. */
const numbered =
  /(?:\p{Lu}\p{L}+|\b(?:resolution|decision|law|act|decree|order|regulation|directive|ruling|case|recommendation))\s(?:No\.?\s)?\d[\d/.-]*\s\($/u

/** Whether a bare number stands before what it is the year of: "the 1983 reforms". */
export const isOfThing = (text: string, { start, end }: Span): boolean =>
  owned.test(text.slice(Math.max(0, start - 8), start)) && /^\s\p{L}/u.test(text.slice(end, end + 2))

/** A bare number is a year only where the words around it say so. */
export function readsAsYear(text: string, span: Span): boolean {
  const { start, end } = span
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 24)
  // "the Reef Act of 1996": the year is a part of the name.
  if (/\p{Lu}\p{L}+\sof\s$/u.test(before) && !/\b(?:summer|end|half|year|months?)\sof\s$/i.test(before))
    return false
  if (/\bup to\s$/i.test(before) && /00$/.test(text.slice(start, end))) return false
  if (numbered.test(before)) return false
  if (ledIn.test(before) || boundBefore(text, start))
    return (
      /^\s*(?:$|[.,;:)!?\]'’"”—–-]|[\p{L}(])/u.test(after) || (dateOnly.test(before) && /^\s\d/.test(after))
    )
  // "its 2012 share", "the 2012 Games", not "the 2012 workers"; "Orwell's 1984 on" is a title.
  if (owned.test(before)) return /^\s(?:\p{Lu}|\p{Ll}{2,}(?<!s)(?!\p{L}))/u.test(after) && !leadsOn(after)
  return /[(,;]\s*$/.test(before) && /^\s*[),;.]/.test(after)
}

const leadsOn = (after: string) => {
  const word = /^\s(?<word>\p{L}+)/u.exec(after)?.groups?.['word'] ?? ''
  return minorWords.has(word) && !/^(?:and|or|to)$/.test(word)
}

/** A month alone is one after a word that leads in a time; "by May Berg" names a person. */
export function readsAsMonth(text: string, { start, end }: Span, narrowed: string | null): boolean {
  const led = /\b(?:in|by|since|until|till|through|during|from|to|of|for|before|after)\s(?:the\s)?$/i
  const next = /^\s(?<word>\p{L}+)/u.exec(text.slice(end, end + 24))?.groups?.['word']
  return (
    (led.test(text.slice(Math.max(0, start - 12), start)) ||
      boundBefore(text, start) !== null ||
      // "early in October"
      narrowed?.endsWith(' in') === true) &&
    !(next && /^\p{Lu}/u.test(next) && !minorWords.has(next.toLowerCase()))
  )
}

/** "March 10 miles" at the beginning of a sentence may as well tell somebody to march. */
export const mayBeVerb = (text: string, name: string, span: Span): boolean =>
  /^(?:may|march)$/i.test(name) && text.slice(0, span.start).trim() === '' && countsSomething(text, span)

/** A century counts as a time after a word that leads in a time, not before a thing: "21st century skills". */
export const readsAsCentury = (text: string, { start }: Span): boolean =>
  /\b(?:in|of|by|since|until|from|during|throughout|before|after|into|to)\sthe\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  )

/** "the '90s"; what is quoted by itself is none. */
export const readsAsDecade = (text: string, { start }: Span): boolean =>
  /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
