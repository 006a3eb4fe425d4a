/** Counts and measures with what they count: "approximately 650,000 U.S. workers", "12.5 percent", "over 25 years". */
import { figure, numberWord, qualifier, readNumber, scaled, scaleWord } from '../text/numbers.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import type { FactDraft } from './draft.ts'

const pattern = new RegExp(
  `(?:\\b(?<qualifier>between|${qualifier})\\s+)?(?<![\\p{L}\\p{N}$€£¥₹₩.,/:#§-])(?<number>(?:${figure}|\\b${numberWord}\\b))(?:(?:\\s?[-–]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s+and\\s+)(?<upper>${figure}|\\b${numberWord}\\b))?(?<scale>\\s(?:${scaleWord})\\b)?(?:\\s?(?<percent>%|percent(?:age points?)?\\b|per cent\\b))?(?![\\p{L}\\p{N}]|[.:/]\\d|,\\d{3}|-?(?:st|nd|rd|th)\\b|-\\p{L})`,
  'giu',
)

/** What stands before a number that names a thing instead of counting: "Section 5", "No. 7", "G-20". */
const naming =
  /(?:\b(?:section|chapter|part|article|title|figure|fig\.|table|box|appendix|annex|page|pp?\.|no\.|nos\.|number|step|phase|tier|level|option|item|paragraph|para\.|version|question|act|resolution|rule|form|code|room|suite|box)\s*|[-–#§/(]|\b(?:[A-Z]\.)?U\.?S\.?C\.?\s)$/i
/** Counts of these say next to nothing: "our two countries", "the two sides". */
const idle =
  /^(?:countries|nations|sides|parties|leaders|governments|things|ways|types|kinds|parts|others|groups|areas|cases|sections|questions|categories|reasons|examples|steps|major|main|key|types)$/i
const address = /^(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Suite|NW|NE|SW|SE)$/
const monthAfter =
  /^\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** Most words that a counted thing is named with. */
const longestUnit = 7

const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 200 / 3,
  quarter: 25,
  quarters: 75,
  fifth: 20,
}
const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|')
const rankPattern = new RegExp(
  `\\b(?<ordinal>${ordinals.join('|')}|\\d{1,3}(?:st|nd|rd|th))[- ](?:largest|biggest|highest|lowest|smallest|longest|busiest|richest|poorest|oldest|fastest|most\\s\\p{L}+)`,
  'giu',
)
const vagueScales: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}
const vaguePattern =
  /\b(?:(?<times>tens|hundreds)\sof\s)?(?<scale>dozens|scores|hundreds|thousands|millions|billions|trillions)\sof\s(?=\p{L})/giu
const fractionPattern =
  /\b(?:two[- ]thirds|three[- ]quarters|one[- ](?:third|quarter|half|fifth))(?=\sof\b)/giu

/** Ranks ("fourth-largest producer"), vague counts ("hundreds of kilograms") and fractions; each keeps its own words. */
export function findRanksAndVague(sentence: string): FactDraft[] {
  const ranks = [...sentence.matchAll(rankPattern)]
  const vague = [...sentence.matchAll(vaguePattern)]
  const parts = [...sentence.matchAll(fractionPattern)]
  if (ranks.length + vague.length + parts.length === 0) return []
  const words = tagWords(sentence)
  return [
    ...ranks.map((match) => {
      const end = match.index + match[0].length
      const ordinal = match.groups?.['ordinal']?.toLowerCase() ?? ''
      const amount = Number.parseInt(ordinal, 10) || ordinals.indexOf(ordinal) + 2
      const thing = countedThing(sentence, end, words)
      return {
        type: 'quantity' as const,
        start: match.index,
        end: thing?.end ?? end,
        answer: { start: match.index, end },
        value: { kind: 'quantity' as const, amount, unit: 'rank' },
      }
    }),
    ...vague.flatMap((match) => {
      const end = match.index + match[0].length
      const thing = countedThing(sentence, end, words)
      if (!thing) return []
      const times = { tens: 10, hundreds: 100 }[match.groups?.['times']?.toLowerCase() ?? ''] ?? 1
      return [
        {
          type: 'quantity' as const,
          start: match.index,
          end: thing.end,
          value: {
            kind: 'quantity' as const,
            amount: times * (vagueScales[match.groups?.['scale']?.toLowerCase() ?? ''] ?? 1),
            unit: sentence.slice(thing.start, thing.end),
            qualifier: match[0].trim().toLowerCase(),
          },
        },
      ]
    }),
    ...parts.map((match) => ({
      type: 'quantity' as const,
      start: match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'quantity' as const,
        amount: Number((fractions[/\p{L}+$/u.exec(match[0].toLowerCase())?.[0] ?? ''] ?? 50).toFixed(2)),
        unit: 'percent',
      },
    })),
  ]
}

export function findQuantities(sentence: string): FactDraft[] {
  const matches = [...sentence.matchAll(pattern)].filter((match) => counts(sentence, match))
  if (matches.length === 0) return []
  const words = matches.some((match) => match.groups?.['percent'] === undefined) ? tagWords(sentence) : []
  return matches.flatMap((match) => toDraft(sentence, match, words))
}

function counts(sentence: string, match: RegExpExecArray): boolean {
  const number = match.groups?.['number'] ?? ''
  const start = match.index + match[0].indexOf(number)
  const after = sentence.slice(match.index + match[0].length)
  // A year without a word for it, a postal code, a footnote's number, a legal code: none counts anything.
  if (/^(?:1[5-9]|20|21)\d\d$|^\d{5,}$/.test(number) && !match.groups?.['percent']) return false
  if (start === 0 && /^\d/.test(number) && /^\s+\p{Lu}/u.test(after)) return false
  if (/^\s+(?:U\.?S\.?C|C\.?F\.?R|Stat|F\.\d|[ap]\.?m)\b/i.test(after)) return false
  return !naming.test(sentence.slice(Math.max(0, start - 16), start)) && !monthAfter.test(after)
}

function toDraft(sentence: string, match: RegExpExecArray, words: readonly TaggedWord[]): FactDraft[] {
  const g = match.groups ?? {}
  const numberEnd = match.index + match[0].length
  const unit = g['percent'] ? null : countedThing(sentence, numberEnd, words)
  if (!g['percent'] && unit === null) return []
  const amount = scaled(readNumber(g['number'] ?? ''), g['scale']?.trim())
  if (!Number.isFinite(amount)) return []
  const upper = g['upper'] ? scaled(readNumber(g['upper']), g['scale']?.trim()) : null
  const range = upper !== null && upper > amount
  if (upper !== null && !range) return []
  const kept = g['qualifier']?.toLowerCase().replace(/^between$/, '')
  const start = kept === '' && !range ? match.index + match[0].search(/\s\S/) + 1 : match.index
  return [
    {
      type: 'quantity',
      start,
      end: unit?.end ?? numberEnd,
      answer: { start, end: numberEnd },
      value: {
        kind: 'quantity',
        amount,
        ...(range && { upper }),
        unit: unit ? sentence.slice(unit.start, unit.end) : 'percent',
        ...(kept && { qualifier: kept }),
      },
    },
  ]
}

/** The noun phrase right after a number, or null where none follows or it says nothing. */
function countedThing(
  sentence: string,
  from: number,
  words: readonly TaggedWord[],
): { start: number; end: number } | null {
  const run: TaggedWord[] = []
  for (let at = firstFrom(words, from); at < words.length; at += 1) {
    const word = words[at]
    if (!word) break
    const gapText = sentence.slice(run.at(-1)?.end ?? from, word.start)
    const joins = /^[\s]*$/.test(gapText)
    const inside =
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag) ||
      (word.text === '-' && gapText === '') ||
      (run.at(-1)?.text === '-' && gapText === '')
    if (!joins || !inside || run.length >= longestUnit) break
    if (word.tag === 'NUM' && run.length === 0) return null
    run.push(word)
  }
  while (run.length > 0 && !/^(?:NOUN|PROPN)$/.test(run.at(-1)?.tag ?? '')) run.pop()
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || (first.text === '-' && run.length < 2)) return null
  if (
    !/^\p{L}{2,}/u.test(last.text) ||
    (run.length === 1 && idle.test(last.text)) ||
    (run.length === 2 && idle.test(first.text) && idle.test(last.text))
  )
    return null
  if (run.some((word) => address.test(word.text))) return null
  return { start: first.start, end: last.end }
}

/** Index of the first word that starts at `from` or after it, by halving: a sentence may hold thousands of numbers. */
function firstFrom(words: readonly TaggedWord[], from: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
