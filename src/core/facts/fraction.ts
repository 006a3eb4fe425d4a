/** Shares, ranks and vague counts in words: "nearly two-thirds", "one in five", "fourth-largest", "hundreds of". */
import {
  figure,
  mayCount,
  numberWord,
  qualifier,
  readNumber,
  readVague,
  vagueCount,
} from '../text/numbers.ts'
import { tagWords } from '../text/wink.ts'
import { countedThing } from './counted.ts'
import type { FactDraft } from './draft.ts'

const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|')
const rankPattern = new RegExp(
  `\\b(?:(?:${ordinals.join('|')}) and )?(?<ordinal>${ordinals.join('|')}|\\d{1,3}(?:st|nd|rd|th))[- ](?:largest|biggest|highest|lowest|smallest|longest|busiest|richest|poorest|oldest|fastest|most\\s\\p{L}+)`,
  'giu',
)
const vaguePattern = new RegExp(`\\b${vagueCount}\\s(?=\\p{L})`, 'giu')

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const partWord = 'half|third|quarter|fifth|tenth'
const sharePattern = new RegExp(
  `\\b(?:(?<qualifier>${qualifier})\\s+)?(?:(?:(?<times>two|three|four|one|an?)[- ])?(?<part>${partWord})s?(?=\\sof\\b)|half(?=\\s(?:the|its|their|all)\\b)|(?<some>one|${numberWord}|\\d{1,2})\\s(?:in|out\\sof)\\s(?<all>${numberWord}|${figure})(?=\\s\\p{Ll})(?!\\s(?:years?|months?|weeks?|days?|hours?|minutes?)\\b))`,
  'giu',
)

/** What a rank and a share cannot do without: most sentences hold neither. */
const ranking = /est|most/iu
const sharing = new RegExp(`${partWord}|\\s(?:in|out\\sof)\\s(?:${numberWord}|\\d)`, 'iu')

export function findInWords(sentence: string): FactDraft[] {
  const vague = mayCount(sentence) ? findVague(sentence) : []
  const shares = sharing.test(sentence) ? findShares(sentence) : []
  return [...(ranking.test(sentence) ? findRanks(sentence) : []), ...vague, ...shares]
}

function findRanks(sentence: string): FactDraft[] {
  return [...sentence.matchAll(rankPattern)].map((match) => {
    const end = match.index + match[0].length
    const ordinal = match.groups?.['ordinal']?.toLowerCase() ?? ''
    const amount = Number.parseInt(ordinal, 10) || ordinals.indexOf(ordinal) + 2
    return {
      type: 'quantity',
      start: match.index,
      end: countedThing(sentence, end, tagWords(sentence))?.end ?? end,
      value: { kind: 'quantity', amount, unit: 'rank' },
    }
  })
}

function findVague(sentence: string): FactDraft[] {
  return [...sentence.matchAll(vaguePattern)].flatMap((match): FactDraft[] => {
    const words = match[0].trim().toLowerCase()
    const thing = countedThing(sentence, match.index + match[0].length, tagWords(sentence))
    if (!thing) return []
    const unit = sentence.slice(thing.start, thing.end)
    const value = { kind: 'quantity' as const, amount: readVague(words), unit, qualifier: words }
    return [{ type: 'quantity', start: match.index, end: thing.end, value }]
  })
}

function findShares(sentence: string): FactDraft[] {
  return [...sentence.matchAll(sharePattern)].flatMap((match): FactDraft[] => {
    const g = match.groups ?? {}
    const part = g['part']?.toLowerCase()
    // "the third of May" is a day and "the second quarter of" a time: a share has its own number or article.
    if (part && part !== 'half' && !g['times']) return []
    if (
      part &&
      /\b(?:first|second|third|fourth|last|other|better|latter)\s$/i.test(sentence.slice(0, match.index))
    )
      return []
    const some = g['all'] ? readNumber(g['some'] ?? '') : readNumber(g['times'] ?? 'one')
    const all = g['all'] ? readNumber(g['all']) : (parts[part ?? 'half'] ?? 2)
    if (!(some < all && all <= 100)) return []
    return [
      {
        type: 'quantity',
        start: match.index,
        end: match.index + match[0].length,
        value: {
          kind: 'quantity',
          amount: Number(((100 * some) / all).toFixed(2)),
          unit: 'percent',
          ...(g['qualifier'] && { qualifier: g['qualifier'].toLowerCase() }),
        },
      },
    ]
  })
}
