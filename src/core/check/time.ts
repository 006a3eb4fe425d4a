/** Times that are counted from a day which is not shown. */
import type { Check, FaultRule, Seen } from './seen.ts'
import { isEvent } from './verbs.ts'

/** Counted from the day of writing: the document's date must be shown. */
const fromToday =
  /\b(?:(?:last|this|next) (?:year|month|week|decade|century|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|currently|nowadays|today|now|recently|yesterday|tomorrow|so far(?! as)|to date|until recently|ago|upcoming|(?:in|over|during|for|within) (?:the )?(?:past|last|next|coming|recent) (?:[\p{L}\d-]+ )?(?:years?|months?|weeks?|days?|decades?|century)|the (?:latest|present|current) (?!value|account|tense|participle|perfect)\p{L}+)\b/iu

/** A day of some week, where the sentence tells what happened on it. */
const weekday =
  /\b[Oo]n (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s|,? (?:(?:the )?\d|January|February|March|April|May|June|July|August|September|October|November|December))/

/** Counted from a time that was told before. */
const fromThen =
  /\b(?:by then|since then|until then|at th(?:at|e|is) time(?! of\b)|(?:that|the same|the following|the previous|the next) (?:year|month|week|day|summer|winter|decade|night|morning)|(?:years?|months?|weeks?|days?|decades?|hours?|century|centuries|____) (?:later|earlier|before(?=[,.]|$))|soon after(?:wards)?(?=[,.]|$)|shortly after(?:wards)?(?=[,.]|$)|afterwards|beforehand|prior(?=[,.]|$))\b/iu

/** A time told earlier in the sentence that the next one can be counted from. */
const told =
  /\b(?:1\d{3}|20\d{2}|after|when|once|before|while|during|\p{L}+ begins|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u

const relativeTimes: Check = (seen) => {
  const { prompt } = seen.card
  // What the maker put in brackets says the time itself.
  const plain = prompt.replace(/\[[^\]]*\]/g, '')
  const today = fromToday.exec(plain)?.[0]
  if (today !== undefined && seen.shown.date === null && !dated(plain, today)) return today
  const day = weekday.exec(plain)?.[0]
  if (day !== undefined && seen.shown.date === null && isEvent(seen.words)) return day
  const then = fromThen.exec(plain)
  return then && !isCounted(plain.slice(0, then.index), plain.slice(then.index), seen) ? then[0] : null
}

/** "Now known as": no time is meant. "From now on" neither. */
const dated = (prompt: string, words: string): boolean =>
  /^now$/i.test(words) && /\b(?:now (?:known|called)|from now on|now and then)\b/i.test(prompt)

const isCounted = (before: string, from: string, { card }: Seen): boolean =>
  told.test(before) ||
  card.context.before !== null ||
  Boolean(card.context.lead) ||
  /^\S+ (?:later|earlier) than\b/.test(from)

export const timeRules: readonly FaultRule[] = [
  {
    name: 'a time counted from a day that is not shown',
    fault: 'relative-time',
    test: relativeTimes,
    breaks: ['Last year Norwick sold ____ boats. = nine', 'Since then Norwick has sold ____ boats. = nine'],
    holds: [
      'In 1904 Norwick sold ____ boats. = nine',
      'In 1904 Norwick sold nine boats, and since then ____ more sank. = ten',
    ],
  },
]
