/** Shares and vague counts in words: "nearly two-thirds", "one in five", "hundreds of". */

import { countedThing } from '../text/counted.ts'
import { qualifier } from '../text/numbers/bounds.ts'
import { parts, wordValue } from '../text/numbers/read-words.ts'
import { slot, slotsOf } from '../text/numbers/slots.ts'
import { mayBeVague, vagueCount } from '../text/numbers/vague.ts'
import { tagWords } from '../text/wink.ts'
import type { FactDraft } from './draft.ts'

const vaguePattern = new RegExp(`\\b${vagueCount}\\s(?=\\p{L})`, 'giu')

const partWord = Object.keys(parts).join('|')
const sharePattern = new RegExp(
  `(?:\\b|(?=${slot}))(?:(?<qualifier>${qualifier})\\s+)?(?:(?:(?<times>two|three|four|one|an?)[- ])?(?<part>${partWord})s?(?=\\sof\\b)|half(?=\\s(?:the|its|their|all)\\b)|(?<some>one|${slot})\\s(?:in|out\\sof)\\s(?<all>${slot})(?=\\s\\p{L})(?!\\s(?:years?|months?|weeks?|days?|hours?|minutes?)\\b))`,
  'dgiu',
)

/** What a share cannot do without: most sentences hold none. */
const sharing = new RegExp(`${partWord}|\\s(?:in|out\\sof)\\s${slot}`, 'iu')

export function findInWords(sentence: string): FactDraft[] {
  const vague = mayBeVague(sentence) ? findVague(sentence) : []
  const shares = sharing.test(slotsOf(sentence).shape) ? findShares(sentence) : []
  return [...vague, ...shares]
}

function findVague(sentence: string): FactDraft[] {
  return [...sentence.matchAll(vaguePattern)].flatMap((match): FactDraft[] => {
    const thing = countedThing(sentence, match.index + match[0].length, tagWords(sentence))
    if (!thing) return []
    return [{ type: 'quantity', start: match.index, end: thing.end }]
  })
}

function findShares(sentence: string): FactDraft[] {
  const { shape, at } = slotsOf(sentence)
  const numberAt = (place: readonly [number, number] | undefined) => at(place?.[0])?.readings[0]
  return [...shape.matchAll(sharePattern)].flatMap((match): FactDraft[] => {
    const g = match.groups ?? {}
    const part = g['part']?.toLowerCase()
    // "one in five towns", not "One in Five Towns", which is a name.
    if (g['all'] && !/^\s\p{Ll}/u.test(shape.slice(match.index + match[0].length))) return []
    // "the third of May" is a day and "the second quarter of" a time: a share has its own number or article.
    if (part && part !== 'half' && !g['times']) return []
    if (
      part &&
      /\b(?:first|second|third|fourth|last|other|better|latter)\s$/i.test(sentence.slice(0, match.index))
    )
      return []
    const places = match.indices?.groups
    const some = g['all'] ? (numberAt(places?.['some']) ?? 1) : (wordValue(g['times'] ?? '') ?? 1)
    const all = g['all'] ? (numberAt(places?.['all']) ?? 0) : (parts[part ?? 'half'] ?? 2)
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
