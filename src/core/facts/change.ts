/** A change from one count to another: "The army grew from |60,000| in 1800 to |over 800,000| by 1860." */
import type { Span } from '../model/span.ts'
import { boundSign, qualifier } from '../text/numbers/bounds.ts'
import type { WrittenNumber } from '../text/numbers/find-numbers.ts'
import { slot, slotsOf } from '../text/numbers/slots.ts'
import { tagWords } from '../text/wink.ts'
import { changed } from './changed-from.ts'
import type { FactDraft } from './draft.ts'

const end = (name: string) => `(?:(?<${name}Said>${qualifier}|${boundSign})\\s?)?(?<${name}>${slot})`
/** Between the two stands at most when it was the first: "in 1800". */
const pattern = new RegExp(
  `\\b(?<verb>${changed})\\s(?:\\p{L}+ly\\s)?from\\s${end('from')}(?:\\s(?:in|at|on|during)\\s[^,;.]{2,24})?,?\\sto\\s${end('to')}(?=[,.;)]?(?:$|\\s(?:by|in|at|on|during|over|within|under)\\s)|[.,;)])`,
  'dgiu',
)

export function findChanges(sentence: string): FactDraft[] {
  const { shape, at } = slotsOf(sentence)
  return [...shape.matchAll(pattern)].flatMap((match) => {
    const places = match.indices?.groups ?? {}
    const unit = subjectBefore(sentence, places['verb']?.[0] ?? 0)
    if (unit === null) return []
    return ['from', 'to'].flatMap((name) => {
      const number = at(places[name]?.[0])
      const said = places[`${name}Said`]
      return number === undefined || !isCount(number) ? [] : [toDraft(sentence, number, unit, said)]
    })
  })
}

/** A year or a row of figures is no count. */
const isCount = ({ text, isListed, isDoubtful }: WrittenNumber): boolean =>
  !isListed && !isDoubtful && !/^(?:1[5-9]|20|21)\d\d$/.test(text)

function toDraft(
  sentence: string,
  number: WrittenNumber,
  unit: string,
  said: readonly [number, number] | undefined,
): FactDraft {
  const value = {
    kind: 'quantity' as const,
    amount: number.readings[0] ?? 0,
    unit,
    ...(said && { qualifier: sentence.slice(...said).toLowerCase() }),
  }
  return { type: 'quantity', start: said?.[0] ?? number.start, end: number.end, value }
}

const nominal = /^(?:NOUN|PROPN|ADJ)$/
const auxiliary = /^(?:AUX|ADV|PART)$/

/** What grew: the noun phrase before the verb, or what "the number of" counts. */
function subjectBefore(sentence: string, verb: number): string | null {
  const words = tagWords(sentence).filter((word) => word.end <= verb)
  while (auxiliary.test(words.at(-1)?.tag ?? '')) words.pop()
  const last = words.findLastIndex(({ tag }) => !nominal.test(tag)) + 1
  const phrase: Span | null =
    last < words.length ? { start: words[last]?.start ?? 0, end: words.at(-1)?.end ?? 0 } : null
  if (phrase === null || !/^(?:NOUN|PROPN)$/.test(words.at(-1)?.tag ?? '')) return null
  const text = sentence.slice(phrase.start, phrase.end)
  const small = text.charAt(0).toLowerCase() + text.slice(1)
  // At the start of a sentence only the tag in small letters tells a name.
  return phrase.start === 0 && tagWords(small)[0]?.tag !== 'PROPN' ? small : text
}
