/** Which part of a fact a gap hides. */
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'

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
