/** What a document claims that another one could contradict: a value with the words that say of what. */

import type { Briefing } from '../model/document.ts'
import { type Fact, factTraits, type NormalizedValue } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { analyze } from '../text/analyze.ts'
import { stopWords } from '../text/words.ts'

export interface Claim {
  readonly fact: string
  readonly type: Fact['type']
  readonly value: string
  /** What it counts or measures, or its currency; empty for what is no number. */
  readonly unit: string
  /** Its ends; null for what is no number. */
  readonly range: readonly [number, number] | null
  /** Whether it leaves room: "at least", "nearly", "some". */
  readonly isLoose: boolean
  /** The stems of what the sentence says beside this value, sorted: with other values and all that narrows it. */
  readonly of: string
  /** Whether it names of whom it speaks; else it can only be held against a text on the same matter. */
  readonly isNamed: boolean
}

/** A document with what it claims. */
export interface Claims {
  readonly document: string
  /** ISO, as exact as it is known. */
  readonly date: string | null
  /** The stems of its title. */
  readonly matter: readonly string[]
  readonly claims: readonly Claim[]
}

/** So many words have to say of what a value is one, besides the small ones; what it counts is one of them. */
const leastWords = 2
/** Longer sentences say much besides, and hardly two of them the same. */
const mostWords = 24

/** What makes no difference to what is said; modal verbs do, and prepositions between values. */
const light = new Set([
  'also',
  'about',
  'around',
  'some',
  'just',
  'now',
  'all',
  'so',
  'than',
  'then',
  'or',
  'but',
  'who',
  'what',
])
const modal = new Set(['will', 'would'])

export function claimsOf({
  id,
  title,
  date,
  blocks,
  facts,
}: Pick<Briefing, 'id' | 'title' | 'date' | 'blocks' | 'facts'>): Claims {
  const texts = new Map(blocks.filter(({ kind }) => kind !== 'table').map((block) => [block.id, block.text]))
  const claims = facts.flatMap((fact) => {
    const text = texts.get(fact.block)
    const { magnitude, isTemporal } = factTraits[fact.type]
    if (text === undefined || (magnitude !== 'cardinal' && !isTemporal)) return []
    return claimOf(fact, text) ?? []
  })
  return { document: id, date, matter: stemsOf(title), claims }
}

const isLight = (word: string) => (stopWords.has(word) && !modal.has(word)) || light.has(word)
const stemsOf = (text: string) =>
  analyze(text)
    .filter(({ surface }) => !isLight(surface))
    .map(({ stem }) => stem)

function claimOf(fact: Fact, text: string): Claim | null {
  const { start, end } = fact.sentence
  const around = beside(text, fact.sentence, fact)
  const words = analyze(around).filter(({ surface }) => !isLight(surface))
  const stems = words.map(({ stem }) => stem)
  const counted = fact.value?.kind === 'quantity' && fact.value.unit !== '' ? 1 : 0
  if (stems.length + counted < leastWords || stems.length > mostWords) return null
  const first = text.slice(start, end).search(/\p{L}/u)
  const names = words.filter(
    (word) => word.start > Math.max(0, first) && /^\p{Lu}/u.test(around.slice(word.start, word.end)),
  )
  return {
    fact: fact.id,
    type: fact.type,
    value: text.slice(fact.start, fact.end),
    unit: unitOf(fact.value),
    range: rangeOf(fact.value),
    isLoose: fact.value !== undefined && 'qualifier' in fact.value && fact.value.qualifier !== undefined,
    of: [...new Set(stems)].sort().join(' '),
    isNamed: names.length > 0,
  }
}

/** A sentence without one of its values. */
const beside = (text: string, sentence: Span, { start, end }: Span): string =>
  `${text.slice(sentence.start, Math.max(sentence.start, start))} ${text.slice(end, Math.max(end, sentence.end))}`

const rangeOf = (value: NormalizedValue | undefined): Claim['range'] =>
  value?.kind === 'money' || value?.kind === 'quantity' ? [value.amount, value.upper ?? value.amount] : null

const unitOf = (value: NormalizedValue | undefined): string =>
  value?.kind === 'quantity' ? value.unit : value?.kind === 'money' ? value.currency : ''
