/** Counts and measures with what they count: "approximately 650,000 U.S. workers", "12.5 percent", "1.5°C". */

import { countedThing } from '../text/counted.ts'
import { boundAfter, boundSign, qualifier } from '../text/numbers/bounds.ts'
import type { WrittenNumber } from '../text/numbers/find-numbers.ts'
import { measureSign } from '../text/numbers/measures.ts'
import { namingWord } from '../text/numbers/naming.ts'
import { stickyAt } from '../text/numbers/scales.ts'
import { rangeOf, type Slots, slot, slotsOf } from '../text/numbers/slots.ts'
import { firstWordFrom, type TaggedWord, tagWords } from '../text/wink.ts'
import { minorWords, months, stopWords } from '../text/words.ts'
import { findChanges } from './change.ts'
import type { FactDraft } from './draft.ts'
import { findInWords } from './fraction.ts'

const reaches = `\\s?%?\\s?[-–]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s?%?\\s+and\\s+`
const percent = '\\s?(?<percent>%|percentage points?\\b|percent(?:age)?\\b|per cent\\b)'
/** Signs of measures, which may stand close to their number. */
const measure = `\\s?(?<measure>°\\s?[CF]?|(?:${measureSign}))`
/** "89 per 1,000 births". */
const rate = `\\s(?<rate>per\\s(?:${slot}|million))`
/** What numbers are joined to by a hyphen: "a 1,200-kilometer pipeline". */
const joined =
  '-(?<joined>kilomet(?:er|re)|met(?:er|re)|mile|foot|acre|hectare|ton|tonne|megawatt|gigawatt|kilowatt|barrel|year|month|week|day|hour|minute|page|member|nation|country|seat|bed|point)\\b(?!-)'
const pattern = new RegExp(
  `(?:\\b(?<qualifier>between|${qualifier})\\s+|(?<sign>${boundSign})\\s?)?(?<![\\p{L}\\p{N}\\p{Sc}.,/:#§-])(?<number>${slot})(?:(?:${reaches})(?<upper>${slot}))?(?<more>${boundAfter})?(?:${percent}|${measure}|${joined}|${rate})?(?![\\p{L}\\p{N}]|[.:/]\\d|-?(?:st|nd|rd|th)\\b|(?<!%|percent|cent|points?)-\\p{L})`,
  'dgiu',
)
const moreAfter = new RegExp(boundAfter, 'iuy')

/** What stands before a number that names a thing instead of counting: "Section 5", "No. 7", "G-20". */
const naming = new RegExp(`(?:\\b(?:${namingWord})\\s*|[-–#§/(+])$`, 'i')
const namingCode = /\bU\.?S\.?C\.?\s$/
/** A name right before a figure: "a Boeing 747 jet". At the start of a sentence it may as well be a verb. */
const nameBefore = /[\p{L}\p{N},;)’'"]\s(?<word>\p{Lu}[\p{L}-]+)\s$/u
/** What more than one thing is called; a name or a sign of a measure may be written in any way. */
const plural =
  /(?:[^su]s|ss|people|children|women|men|persons|staff|personnel|aircraft|spacecraft|police|feet|fish|sheep|cattle|data|media|criteria|alumni|troops|poor|percent|\p{Lu}[\p{L}\d]*|°\S?)$/u
/** Small counts of these say next to nothing: "our two countries", "the two sides". */
const idle =
  /^(?:countries|nations|sides|parties|leaders|governments|things|ways|types|kinds|parts|others|groups|areas|cases|sections|questions|categories|reasons|examples|steps|major|main|key|types)$/i
const smallCount = 10
const monthAfter = new RegExp(`^\\s+(?:${months.join('|')})\\b`, 'i')
/** "24 hours a day" is always, and counts nothing. */
const always = /^(?:24 hours|twenty-four hours|(?:7|seven) days|365 days)\s(?:a|per|each|every)\s/i

/** A number of a sentence with what stands around it. */
interface Counted {
  readonly number: WrittenNumber
  readonly upper: WrittenNumber | undefined
  readonly start: number
  readonly end: number
  /** What the groups of the pattern hold, as it is written. */
  readonly said: Readonly<Record<string, string | undefined>>
}

export function findQuantities(sentence: string): FactDraft[] {
  const slots = slotsOf(sentence)
  const found = slots.numbers.length > 0 ? countedIn(sentence, slots) : []
  const words = found.some(({ said }) => said['percent'] === undefined) ? tagWords(sentence) : []
  return [
    ...findInWords(sentence),
    ...found.flatMap((counted) => toDraft(sentence, counted, words)),
    ...findChanges(sentence),
  ]
}

function countedIn(sentence: string, { shape, at }: Slots): Counted[] {
  return [...shape.matchAll(pattern)].flatMap((match) => {
    const places = match.indices?.groups ?? {}
    const number = at(places['number']?.[0])
    if (number === undefined) return []
    const said = Object.fromEntries(
      Object.entries(places).map(([name, place]) => [name, place && sentence.slice(...place)]),
    )
    const upper = at(places['upper']?.[0])
    const whole = { number, upper, start: match.index, end: match.index + match[0].length, said }
    const counted = isRange(whole) ? whole : lastOf(whole)
    return counts(sentence, counted) ? [counted] : []
  })
}

function isRange({ number, upper: to }: Counted): boolean {
  const { amount, upper } = rangeOf(number, to)
  return to === undefined || (upper !== null && upper > amount)
}

/** "gave 5,000 to 1,200 women": no range, and only the second counts them. */
const lastOf = (counted: Counted): Counted => {
  const number = counted.upper ?? counted.number
  return {
    ...counted,
    number,
    upper: undefined,
    start: number.start,
    said: { ...counted.said, qualifier: undefined },
  }
}

function counts(sentence: string, { number, start: from, end, said }: Counted): boolean {
  const { text: written, start } = number
  const after = sentence.slice(end)
  if (number.isListed || number.isDoubtful) return false
  if (said['percent'] || said['measure']) return true
  // A year without a word for it, a postal code, a footnote's number, a legal code: none counts anything.
  if (/^(?:1[5-9]|20|21)\d\d$|^\d{5,}$/.test(written)) return false
  if (from === 0 && start === 0 && /^\d/.test(written) && /^\s+\p{Lu}/u.test(after)) return false
  if (/^\s+(?:U\.?S\.?C|C\.?F\.?R|Stat|F\.\d|[ap]\.?m)\b/i.test(after) || monthAfter.test(after)) return false
  if (always.test(sentence.slice(start))) return false
  const before = sentence.slice(Math.max(0, start - 24), start)
  const name = nameBefore.exec(before)?.groups?.['word']?.toLowerCase()
  const named = name !== undefined && !minorWords.has(name) && !stopWords.has(name) && /^\d/.test(written)
  return !naming.test(before) && !namingCode.test(before) && !(named && !said['qualifier'])
}

function toDraft(sentence: string, counted: Counted, words: readonly TaggedWord[]): FactDraft[] {
  const { number, upper: to, said, end } = counted
  const { amount, upper } = rangeOf(number, to)
  const thing = unitOf(sentence, counted, words)
  if (thing === null || (amount < smallCount && isIdle(thing.unit))) return []
  const isMeasured = (said['measure'] ?? said['joined'] ?? said['percent']) !== undefined
  if (amount === 0 && !said['percent'] && !said['measure']) return []
  if (amount > 1 && !isMeasured && !plural.test(thing.unit)) return []
  // A telephone number, or a year with the footnote after it.
  if (/^\d{3}\s?[-–]\s?\d{4}$/.test(sentence.slice(counted.start, end))) return []
  if (/^(?:1[5-9]|20)\d\d\.\d/.test(number.text)) return []
  const isBetween = said['qualifier']?.toLowerCase() === 'between'
  const lead = isBetween ? undefined : (said['qualifier']?.toLowerCase() ?? said['sign'])
  const behind = said['more'] ?? stickyAt(moreAfter, sentence, thing.end) ?? undefined
  const qualifierSaid = lead ?? behind?.trim().toLowerCase()
  const value = {
    kind: 'quantity' as const,
    amount,
    ...(upper !== null && { upper }),
    unit: thing.unit,
    ...(qualifierSaid && { qualifier: qualifierSaid }),
  }
  return [
    {
      type: 'quantity',
      // "between" belongs to a range only.
      start: isBetween && upper === null ? number.start : counted.start,
      end: thing.end + (said['more'] === undefined ? (behind?.length ?? 0) : 0),
      value,
    },
  ]
}

/** What the number counts, and where it ends: a sign of its own, or the noun phrase after it; null if nothing. */
function unitOf(
  sentence: string,
  { said, start, end }: Counted,
  words: readonly TaggedWord[],
): { unit: string; end: number } | null {
  if (said['percent']) return { unit: /point/i.test(said['percent']) ? 'percentage points' : 'percent', end }
  if (/^\s?times\b/.test(sentence.slice(end)))
    return { unit: 'times', end: end + sentence.slice(end).indexOf('times') + 5 }
  const own = said['measure'] ?? said['joined']
  if (own && !/^°$/.test(own)) return { unit: own, end }
  const before = words[firstWordFrom(words, start) - 1]
  const isObject = before !== undefined && /^(?:VERB|AUX|ADP)$/.test(before.tag)
  const thing = countedThing(sentence, end, words, isObject)
  const unit =
    thing && [said['rate'], sentence.slice(thing.start, thing.end)].filter((part) => part !== undefined)
  return thing && unit && { unit: unit.join(' '), end: thing.end }
}

function isIdle(unit: string): boolean {
  const parts = unit.split(' ')
  return parts.length <= 2 && parts.every((part) => idle.test(part))
}
