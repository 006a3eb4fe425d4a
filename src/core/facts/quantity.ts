/** Counts and measures with what they count: "approximately 650,000 U.S. workers", "12.5 percent", "over 25 years". */
import { figure, numberWord, qualifier, readNumber, scaled, scaleWord } from '../text/numbers.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import type { FactDraft } from './draft.ts'

const pattern = new RegExp(
  `(?:\\b(?<qualifier>${qualifier})\\s+)?(?<![\\p{L}\\p{N}$€£¥₹₩.,/:#§-])(?<number>(?:${figure}|\\b${numberWord}\\b))(?<scale>\\s(?:${scaleWord})\\b)?(?:\\s?(?<percent>%|percent(?:age points?)?\\b|per cent\\b))?(?![\\p{L}\\p{N}]|[.:/]\\d|,\\d{3}|-?(?:st|nd|rd|th)\\b|-\\p{L})`,
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
  const kept = g['qualifier']?.toLowerCase()
  return [
    {
      type: 'quantity',
      start: match.index,
      end: unit?.end ?? numberEnd,
      answer: { start: match.index, end: numberEnd },
      value: {
        kind: 'quantity',
        amount,
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
  // "hundreds of kilograms" never gets here; "50 percent of" has no unit but its percent.
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
