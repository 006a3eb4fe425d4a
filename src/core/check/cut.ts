/** Gaps that part a phrase in its middle: a name, a pair, a measure, a fixed phrase. */
import { months } from '../text/words.ts'
import type { Check, FaultRule, Seen } from './seen.ts'
import { digitsOf } from './stems.ts'
import { finiteVerb } from './verbs.ts'

const cuts: Check = (seen) => {
  const { gap, text, card } = seen
  const half = halfOfMarks(card.answer)
  if (half !== null) return half
  if (gap === null || card.kind !== 'cloze') return null
  const before = text.slice(0, gap.start)
  const after = text.slice(gap.end)
  const words =
    cutName(card.answer, after) ??
    cutPair(after, seen) ??
    cutMeasure(before, card.answer, after, seen) ??
    cutPhrase(before, card.answer) ??
    cutClause(seen)
  return words
}

/** What an official name ends in. */
const body =
  /(?:Group|Force|Commission|Committee|Council|Board|Court|Agency|Authority|Office|Department|Ministry|Fund|Bank|Network|Partnership|Programme|Program|Project|Plan|Act|Agreement|Treaty|Convention|Forum|Dialogue|Institute|Center|Centre|University|College|School|Museum|Society|Association|Company|Union|Party|Church)s?$/

/** "A cross-border Illegal Dumping" and then "and River-Pollution Task Force". */
function cutName(answer: string, after: string): string | null {
  if (
    !/^(?:the|an?) (?:[\p{Ll}-]+ ){0,4}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,5}$/u.test(answer) ||
    body.test(answer)
  )
    return null
  const rest = /^ (?:and|on|of|for|with) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,5}/u.exec(after)?.[0].trim()
  return rest !== undefined && (body.test(rest) || /^ \p{L}+ \p{Lu}[\p{L}-]+ \(\p{Lu}{2,}\)/u.test(after))
    ? rest
    : null
}

/** "Gives ____ and checking who owns it": the gap has the first thing of two that hang on one word. */
function cutPair(after: string, { words }: Seen): string | null {
  const inside = words.filter(({ shown }) => !shown)
  const next = /^ (?:and|or) \p{Ll}+ing\b/u.exec(after)?.[0]
  const hangs = inside.some(({ low }) => /^(?:on|about|for|in|of|with)$/.test(low))
  return next !== undefined && hangs && !inside.some(({ low }) => /\p{L}{3}ing$/u.test(low))
    ? next.trim()
    : null
}

const spans = /^ (?:years?|months?|weeks?|days?|hours?|decades?|centuries)\b/
const monthly = new RegExp(`^(?:\\d+\\s)?(?:${months.join('|')})(?:\\s\\d+)?$`, 'i')
const number = /^[$€£]?\d[\d,.]*/

/** "In new funding ____ years": "over" says how long, not how much. "Nearly ____ 40 ferries". */
function cutMeasure(before: string, answer: string, after: string, { words, beside }: Seen): string | null {
  const last = words.findLast(({ shown, end }) => shown && end <= before.length)
  if (/^over \S+$/.test(answer) && spans.test(after) && (last?.tag === 'NOUN' || last?.tag === 'NUM'))
    return 'over'
  const next = number.exec(after.trimStart())?.[0]
  // "in ____ 2031" under a title that tells the year.
  if (monthly.test(answer) && beside.some((text) => text.includes(next?.slice(0, 4) ?? ' '))) return null
  const isCounted = /^(?:\d|(?:all|half|most|some|none|each|both|many|as|up|at|more|less|fewer)\b)/i.test(
    answer,
  )
  return next !== undefined && (isCounted || digitsOf(answer) !== null) ? next : null
}

/** "Which means ____, as ships grow, …": "that for many goods" has no verb. */
function cutClause({ words, card }: Seen): string | null {
  const [first, second, ...rest] = words.filter(({ shown }) => !shown)
  if (first?.low !== 'that' || second?.tag !== 'ADP' || second.low === 'of') return null
  return finiteVerb([first, second, ...rest]) < 0 ? card.answer : null
}

const marks = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const

/** An answer with one of two brackets or quotes: the other stands outside the gap. */
const halfOfMarks = (answer: string): string | null =>
  marks.find(([left, right]) => answer.split(left).length !== answer.split(right).length)?.[0] ??
  (answer.replace(/(?<=\d)"/g, '').split('"').length % 2 === 0 ? '"' : null)

/** Verbs that say something only with their noun. */
const lightPhrases: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bg[ai]v(?:e|es|en|ing) $/i,
    /^(?:rise|birth|way|notice|chase|thanks) (?:to|of|for)\b|^(?:rise|birth|way)$/,
  ],
  [
    /\bt[ao]k(?:e|es|en|ing) $|\btook $/i,
    /^(?:part|place|care|advantage|control|charge|account|note|hold|issue|aim)\b(?! \p{Lu})/u,
  ],
  [/\bma(?:de|kes?|king) $/i, /^(?:use|sense|way|room|fun) (?:of|for)\b/],
  [/\bplay(?:s|ed|ing)? $/i, /^(?:host|part) (?:to|of|in)\b/],
]

/** "By ____": "hand in small forges". "Can make ____": "it easier to …". */
function cutPhrase(before: string, answer: string): string | null {
  if (
    /\bby $/i.test(before) &&
    /^(?:hand|law|far|chance|default|mistake|sea|air|land|heart)\b(?! of)/.test(answer)
  )
    return `by ${answer.split(' ')[0]}`
  if (lightPhrases.some(([verb, noun]) => verb.test(before) && noun.test(answer))) return answer
  const isEmptyIt =
    /\b(?:makes?|made|making|finds?|found) $/i.test(before) && /^it \p{L}+ (?:to|for|that)\b/u.test(answer)
  return isEmptyIt ? 'it' : null
}

export const cutRules: readonly FaultRule[] = [
  {
    name: 'a phrase that the gap parts',
    fault: 'split',
    test: cuts,
    breaks: [
      'The Lund pier was built by ____ and River-Pollution Task Force in 1904. = a cross-border Illegal Dumping',
    ],
    holds: ['The Lund pier was built by ____ in 1904. = a cross-border Task Force'],
  },
]
