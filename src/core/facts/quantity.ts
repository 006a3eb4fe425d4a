/** Counts and measures with what they count: "approximately 650,000 U.S. workers", "12.5 percent", "1.5°C". */
import { figure, mayCount, numberWord, qualifier, readNumber, scaled, scaleWord } from '../text/numbers.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { minorWords, months, stopWords } from '../text/words.ts'
import { countedThing } from './counted.ts'
import type { FactDraft } from './draft.ts'
import { findInWords } from './fraction.ts'

const number = `(?:${figure}|\\b${numberWord}\\b)`
const reaches = `\\s?%?\\s?[-–]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s?%?\\s+and\\s+`
const percent = '\\s?(?<percent>%|percentage points?\\b|percent(?:age)?\\b|per cent\\b)'
/** Signs of measures, which may stand close to their number. */
const measure =
  '\\s?(?<measure>°\\s?[CF]?|(?:km|cm|mm|ha|kg|kW|MW|GW|TW|kWh|MWh|GWh|TWh|MB|GB|TB|mph)(?:[²³]|\\b))'
/** What numbers are joined to by a hyphen: "a 1,200-kilometer pipeline". */
/** "89 per 1,000 births". */
const rate = '\\s(?<rate>per\\s(?:100|1,000|10,000|100,000|million))'
const joined =
  '-(?<joined>kilomet(?:er|re)|met(?:er|re)|mile|foot|acre|hectare|ton|tonne|megawatt|gigawatt|kilowatt|barrel|year|month|week|day|hour|minute|page|member|nation|country|seat|bed|point)\\b(?!-)'
const pattern = new RegExp(
  `(?:\\b(?<qualifier>between|${qualifier})\\s+)?(?<![\\p{L}\\p{N}$€£¥.,/:#§-])(?<number>${number})(?:(?:${reaches})(?<upper>${number}))?(?<scale>\\s(?:${scaleWord})\\b)?(?:${percent}|${measure}|${joined}|${rate})?(?![\\p{L}\\p{N}]|[.:/]\\d|,\\d{3}|-?(?:st|nd|rd|th)\\b|(?<!%|percent|cent|points?)-\\p{L})`,
  'giu',
)

/** What stands before a number that names a thing instead of counting: "Section 5", "No. 7", "G-20". */
const naming =
  /(?:\b(?:sections?|chapters?|parts?|articles?|titles?|figures?|figs?\.|tables?|box(?:es)?|appendix|annex|pages?|pp?\.|nos?\.|number|steps?|phases?|tiers?|levels?|options?|items?|paragraphs?|paras?\.|version|question|act|law|order|resolution|rule|form|code|room|suite|type|category|class|grade|group of|flight|route|footnote|notes?|chapters?|goals?|targets?)\s*|[-–#§/(+]|\b(?:[A-Z]\.)?U\.?S\.?C\.?\s)$/i
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

export function findQuantities(sentence: string): FactDraft[] {
  const matches = mayCount(sentence)
    ? [...sentence.matchAll(pattern)].filter((match) => counts(sentence, match))
    : []
  const words = matches.some(({ groups }) => groups?.['percent'] === undefined) ? tagWords(sentence) : []
  return [...findInWords(sentence), ...matches.flatMap((match) => toDraft(sentence, match, words))]
}

function counts(sentence: string, match: RegExpExecArray): boolean {
  const g = match.groups ?? {}
  const written = g['number'] ?? ''
  const start = match.index + match[0].indexOf(written)
  const after = sentence.slice(match.index + match[0].length)
  if (g['percent'] || g['measure']) return true
  // A year without a word for it, a postal code, a footnote's number, a legal code: none counts anything.
  if (/^(?:1[5-9]|20|21)\d\d$|^\d{5,}$/.test(written)) return false
  if (start === 0 && /^\d/.test(written) && /^\s+\p{Lu}/u.test(after)) return false
  if (/^\s+(?:U\.?S\.?C|C\.?F\.?R|Stat|F\.\d|[ap]\.?m)\b/i.test(after) || monthAfter.test(after)) return false
  if (always.test(sentence.slice(start))) return false
  const before = sentence.slice(Math.max(0, start - 24), start)
  const name = nameBefore.exec(before)?.groups?.['word']?.toLowerCase()
  const named = name !== undefined && !minorWords.has(name) && !stopWords.has(name) && /^\d/.test(written)
  return !naming.test(before) && !(named && !g['qualifier'])
}

function toDraft(sentence: string, match: RegExpExecArray, words: readonly TaggedWord[]): FactDraft[] {
  const g = match.groups ?? {}
  const end = match.index + match[0].length
  const amount = scaled(readNumber(g['number'] ?? ''), g['scale'])
  if (!Number.isFinite(amount)) return []
  const thing = unitOf(sentence, g, end, words)
  if (thing === null || (amount < smallCount && isIdle(thing.unit))) return []
  if (amount === 0 && !g['percent'] && !g['measure']) return []
  if (amount > 1 && !(g['measure'] ?? g['joined'] ?? g['percent']) && !plural.test(thing.unit)) return []
  // A telephone number, or a year with the footnote after it.
  if (/^\d{3}\s?[-–]\s?\d{4}$/.test(match[0])) return []
  if (/^(?:1[5-9]|20)\d\d\.\d/.test(g['number'] ?? '')) return []
  const upper = g['upper'] ? scaled(readNumber(g['upper']), g['scale']) : null
  const range = upper !== null && upper > amount
  if (upper !== null && !range) return []
  const kept = g['qualifier']?.toLowerCase().replace(/^between$/, '')
  const start = kept === '' && !range ? match.index + match[0].search(/\s\S/) + 1 : match.index
  const value = {
    kind: 'quantity' as const,
    amount,
    ...(range && { upper }),
    unit: thing.unit,
    ...(kept && { qualifier: kept }),
  }
  return [{ type: 'quantity', start, end: thing.end, value }]
}

/** What the number counts, and where it ends: a sign of its own, or the noun phrase after it; null if nothing. */
function unitOf(
  sentence: string,
  g: Record<string, string | undefined>,
  end: number,
  words: readonly TaggedWord[],
): { unit: string; end: number } | null {
  if (g['percent']) return { unit: /point/i.test(g['percent']) ? 'percentage points' : 'percent', end }
  if (/^\s?times\b/.test(sentence.slice(end)))
    return { unit: 'times', end: end + sentence.slice(end).indexOf('times') + 5 }
  const own = g['measure'] ?? g['joined']
  if (own && !/^°$/.test(own)) return { unit: own, end }
  const thing = countedThing(sentence, end, words)
  const unit =
    thing && [g['rate'], sentence.slice(thing.start, thing.end)].filter((part) => part !== undefined)
  return thing && unit && { unit: unit.join(' '), end: thing.end }
}

function isIdle(unit: string): boolean {
  const parts = unit.split(' ')
  return parts.length <= 2 && parts.every((part) => idle.test(part))
}
