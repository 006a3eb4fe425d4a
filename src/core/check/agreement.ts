/** Articles, numbers and verbs that do not agree with the answer. */
import { type Check, type FaultRule, isNoun, isPlural, type Seen, type Word } from './seen.ts'
import { digitsOf } from './stems.ts'
import { finiteVerb } from './verbs.ts'

const agreements: Check = (seen) => {
  if (seen.gap === null || seen.card.kind !== 'cloze') return null
  const first = seen.words.findIndex(({ shown }) => !shown)
  if (first < 0) return null
  const words = article(first, seen) ?? number(seen) ?? verb(first, seen)
  return words
}

/** The noun that an answer is about: the last one before its first preposition. A clause is about none. */
function headOf(seen: Seen): Word | undefined {
  const inside = seen.words.filter(({ shown }) => !shown)
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(inside[0]?.tag ?? '')) return undefined
  const end = inside.findIndex(({ tag }) => /^(?:ADP|PRON|VERB|AUX)$/.test(tag))
  return inside.slice(0, end < 0 ? undefined : end).findLast(({ tag }) => tag === 'NOUN')
}

const single = /^(?:an?|this|that|each|every|another)$/
const several = /^(?:these|those|many|several|both|few|two|three|four|five|six|seven|eight|nine|ten)$/

function article(first: number, seen: Seen): string | null {
  const last = seen.words[first - 1]
  const head = headOf(seen)
  if (!last) return null
  const { answer } = seen.card
  const vowel = /^[aeio]/i.test(answer)
  if (
    (last.low === 'a' && vowel && !/^(?:one|eu|uni)/i.test(answer)) ||
    (last.low === 'an' && /^[bcdfgjkpqtvwyz]\p{Ll}/u.test(answer))
  )
    return `${last.text} ${answer}`
  if (!head || seen.words[first]?.tag === 'NUM') return null
  const isRelative = last.low === 'that' && isNoun(seen.words[first - 2] ?? last)
  if (single.test(last.low) && last.tag === 'DET' && !isRelative && isPlural(head.text))
    return `${last.text} ${head.text}`
  return several.test(last.low) &&
    !isPlural(head.text) &&
    !/^(?:percent|million|billion|thousand)$/.test(head.low)
    ? `${last.text} ${head.text}`
    : null
}

const uncounted =
  /^(?:percent|per|million|billion|thousand|cent|dollar|hertz|kg|km|mm|cm|mg|ml|mi|lb|oz|p|pm|am|gross|net|total|food|energy|military|deaf|head|foot)$/

/** "Four egg": a number beside the wrong form of what it counts. */
function number({ card, words }: Seen): string | null {
  const { answer } = card
  // The noun behind it may be the verb itself: "children under five need a mask".
  if (finiteVerb(words) < 0) return null
  const value = digitsOf(answer) ?? answer.replaceAll(',', '')
  if (!/^\d+$/.test(value) || /^(?:1[5-9]|20)\d\d$/.test(value)) return null
  const last = words.findLastIndex(({ shown }) => !shown)
  const next = words[last + 1]
  const beyond = words[last + 2]
  if (next?.tag !== 'NOUN' || (beyond && (isNoun(beyond) || beyond.tag === 'ADJ' || beyond.text === '-')))
    return null
  if (uncounted.test(next.low) || next.text.length < 3) return null
  return (value === '1') === isPlural(next.text) ? `${answer} ${next.text}` : null
}

/** "____ was bought": the verb of a subject. Names may look plural and be one. */
function verb(first: number, seen: Seen): string | null {
  const head = headOf(seen)
  const last = seen.words.findLastIndex(({ shown }) => !shown)
  const next = seen.words[last + 1]
  if (!head || !next || first > 1 || /\band\b|\d|percent|number|half|third/.test(seen.card.answer))
    return null
  if (/^(?:is|was|has)$/.test(next.low)) return isPlural(head.text) ? `${head.text} ${next.text}` : null
  if (/^(?:are|were|have)$/.test(next.low)) return isPlural(head.text) ? null : `${head.text} ${next.text}`
  return null
}

export const agreementRules: readonly FaultRule[] = [
  {
    name: 'a number that does not agree',
    fault: 'agreement',
    test: agreements,
    breaks: ['Norwick built a ____ in 1904. = icehouse'],
    holds: ['Norwick built a ____ in 1904. = lamp'],
  },
]
