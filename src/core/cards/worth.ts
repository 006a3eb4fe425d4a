/** Which facts are worth a gap, and which part of a fact the gap hides. */
import { commitment } from '../facts/importance.ts'
import { type Fact, factTraits, isProper } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { brought, takesPlace } from '../statements/acts.ts'
import { findDates } from '../text/dates.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, mainWords, months } from '../text/words.ts'

/** What the gap hides: of a count the number with its qualifier, of a rank the place, of a date the date itself, else the whole fact. */
export function answerOf(fact: Fact, sentence: string): Span {
  const start = fact.start - fact.sentence.start
  const end = fact.end - fact.sentence.start
  if (fact.type === 'quantity' && fact.value?.kind === 'quantity' && fact.value.unit !== 'percent') {
    const text = sentence.slice(start, end)
    // "over five years" is how long it lasts as often as more than that.
    const long = /^over\s(?=.*(?:years?|months?|weeks?|days?|decades?)$)/.exec(text)?.[0].length ?? 0
    const unit = text.lastIndexOf(fact.value.unit)
    // What grew may stand elsewhere: "the army grew from 60,000".
    // "a 10-year life": its unit is written onto it.
    if (/\d-\p{L}/u.test(text)) return { start, end }
    return {
      start: start + long,
      end: unit < 0 ? end : start + text.slice(0, unit).replace(/[\s-]+$/, '').length,
    }
  }
  if (fact.type === 'rank') {
    const text = sentence.slice(start, end)
    return { start, end: start + (/^(?:No\.\s?\d+|\S+)/i.exec(text)?.[0].length ?? text.length) }
  }
  if (fact.type === 'date') {
    const inner = findDates(sentence).find((date) => date.start >= start && date.end <= end)
    if (inner) return { start: inner.start, end: inner.end }
  }
  return { start, end }
}

/** Words between two values of a kind from which each has a context of its own. */
const apart = 4

/** Two values of one kind side by side ("5 and 10 percent"): a gap for one could hold either. */
export function isListed(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  return siblings.some((other) => {
    if (other === fact || other.type !== fact.type) return false
    // "two crews for 30 days"
    if (
      fact.value?.kind === 'quantity' &&
      other.value?.kind === 'quantity' &&
      fact.value.unit !== other.value.unit
    )
      return false
    const [first, second] = other.start < fact.start ? [other, fact] : [fact, other]
    const between = sentence.slice(first.end - fact.sentence.start, second.start - fact.sentence.start)
    // "$5 million for reefs and $7 million for mangroves": each says what it is for.
    const own =
      /^\s(?:for|in|to|on|from|of)\s.*\s(?:and|,)\s$/.test(between) &&
      factTraits[fact.type].magnitude === 'cardinal'
    const clause = tagWords(between).some(({ tag }) => tag === 'AUX' || tag === 'VERB')
    return countWords(between) <= apart && !own && !clause
  })
}

/** All there is of them: nobody needs to be asked. */
const whole =
  /^(?:(?:24|twenty-four) hours|(?:7|seven) days|(?:52|fifty-two) weeks|(?:12|twelve) months|365 days|60 minutes)$/i

/** "over the last 20 years": since when something holds, not what holds. */
const span =
  /\b(?:over|for|in|during|within|of)\s(?:(?:most|much|all)\sof\s)?the\s(?:last|past|next|coming|previous)\s$/i

/** A length of time that only frames what is told. */
export const isWindow = (fact: Fact, sentence: string): boolean =>
  fact.type === 'quantity' && span.test(sentence.slice(0, fact.start - fact.sentence.start))

/** "two tools: a net and a line": the list tells how many. */
export const isCountedOut = (fact: Fact, sentence: string): boolean =>
  fact.value?.kind === 'quantity' &&
  fact.value.amount < 10 &&
  fact.value.unit !== 'percent' &&
  /^[^.;]{0,120}:\s\p{L}/u.test(sentence.slice(fact.end - fact.sentence.start))

/** "Some 85 percent were …": of whom is not said. */
export const isOfNothing = (fact: Fact, sentence: string): boolean =>
  fact.type === 'quantity' &&
  fact.start === fact.sentence.start &&
  /^\s(?:is|are|was|were|has|have|had|said|say)\b/.test(sentence.slice(fact.end - fact.sentence.start))

/** "the 1990s rules", "Lund's (1971) list": a date that only describes a noun. */
export const isAttribute = (fact: Fact, sentence: string): boolean => {
  const before = sentence.slice(0, fact.start - fact.sentence.start)
  const after = sentence.slice(fact.end - fact.sentence.start)
  if (fact.type !== 'date') return false
  if (/['’]s?\s\($/.test(before) && /^\)/.test(after) && !/[–—-]|\bto\b/.test(fact.text)) return true
  const next = tagWords(after.trim())[0]
  return /(?:\bthe|['’]s)\s$/i.test(before) && /^\s\p{Ll}/u.test(after) && next?.tag === 'NOUN'
}

/** "(14 percent)": nothing beside it says what it counts. */
export const isBracketed = (fact: Fact, sentence: string): boolean =>
  factTraits[fact.type].magnitude === 'cardinal' &&
  /\($/.test(sentence.slice(0, fact.start - fact.sentence.start)) &&
  /^\)/.test(sentence.slice(fact.end - fact.sentence.start))

/** A name is asked for where its sentence tells one event: a date or an amount pins it down. */
export function isWorthAsking(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  const pinned = siblings.some((other) => factTraits[other.type].pinsEvent && other.value !== undefined)
  const before = sentence.slice(0, fact.start - fact.sentence.start)
  const after = sentence.slice(fact.end - fact.sentence.start)
  switch (fact.type) {
    case 'place':
      return (
        siblings.some((other) => other.type === 'date' && other.value !== undefined) &&
        takesPlace.test(before) &&
        /^(?:\s(?:in|on|with|by|at|for|to)\b|[.]$)/.test(after)
      )
    case 'person':
      return (
        pinned &&
        /^(?:(?:On|In)\s[^,]+(?:,\s\d{4})?,\s)?$/.test(before) &&
        /^\s\p{Ll}/u.test(after) &&
        !/^\sand\b/.test(after)
      )
    case 'agreement':
    case 'event':
    case 'organization':
      return (
        pinned &&
        countWords(fact.text) > 1 &&
        brought.test(before) &&
        !/^\s?(?:\(|,?\sand\b|['’-])/.test(after)
      )
    default:
      return !isSmall(fact, sentence)
  }
}

/** A name in a sentence that tells enough to be asked for it: many words stay, and it stands alone in its place. */
export function isToldOf(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  if (!isProper(fact.type) || fact.value !== undefined) return false
  const start = fact.start - fact.sentence.start
  const end = fact.end - fact.sentence.start
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)]
  if (
    /^\s?(?:\(|,?\s(?:and|or)\b|['’-])/.test(after) ||
    /(?:\b(?:and|or)\s(?:the\s)?|[-–(]|['’]s\s)$/i.test(before)
  )
    return false
  if (mainWords(before + after).length < fewestTold) return false
  if (fact.type === 'place')
    return placed.test(before) && !siblings.some((other) => other !== fact && other.type === 'place')
  return fact.type === 'person' || countWords(fact.text) > 1
}

const fewestTold = 6
const placed = /\b(?:in|at|near|from|to|across|through|off)\s(?:the\s)?$/i

/** "the 1980s" with no word that bounds it: many decades would fill the gap. */
const isWholeDecade = (text: string, value: { readonly until?: string; readonly qualifier?: string }) =>
  value.until !== undefined && /^(?:the\s)?\d{4}s$/.test(text) && value.qualifier === undefined

/** No value ("thousands of jobs"), or one that says little: a lone "1 hour", a bare small count, a date without its year. */
function isSmall({ value, importance, text }: Fact, sentence: string): boolean {
  if (value === undefined) return true
  // "the Clean Harbours Act of 2009": the year is a part of the name.
  if (value.kind === 'date')
    return (
      !(
        /\d{4}/.test(text) ||
        (/\d/.test(text) && months.some((month) => text.toLowerCase().includes(month)))
      ) ||
      isWholeDecade(text, value) ||
      /\p{Lu}\p{Ll}+ of $/u.test(sentence.slice(0, sentence.indexOf(text)))
    )
  if (!/\d/.test(text) && /\b(?:dollar|euro|pound|yen)s?$/i.test(text)) return true
  if (value.kind !== 'quantity') return false
  if (
    whole.test(text) &&
    /^\s(?:a|per|each|every)\s/.test(sentence.slice(sentence.indexOf(text) + text.length))
  )
    return true
  if (value.amount === 1) return true
  if (value.unit === 'percent') return false
  // A small count is worth asking where somebody binds himself by it.
  return importance === 1 && value.amount < 3 && !commitment.test(sentence)
}
