/** Of cards that ask the same the best one. */
import { comparable } from '../text/normalize.ts'
import { mainWords } from '../text/words.ts'
import type { CardDraft, Outcome } from './draft.ts'
import { bestFirst } from './weighed.ts'

/** Share of main words in common from which two prompts of one answer ask the same. */
const nearlySame = 0.75
/** The same, where the same words stand on both sides of the gap. */
const sameSpot = 0.2
/** Most cards of one answer that a new one is compared with, so that a document of equal answers stays linear. */
const mostCompared = 12

interface Rival {
  readonly words: ReadonlySet<string>
  readonly spot: string
}

export function withoutRepeats(cards: readonly CardDraft[]): Outcome[] {
  const prompts = new Set<string>()
  const byAnswer = new Map<string, readonly Rival[]>()
  const byFact = new Set<string>()
  const said: SaidWords[] = []
  const fresh = new Set<CardDraft>()
  for (const card of bestFirst(cards)) {
    const prompt = comparable(card.prompt)
    const answer = comparable(card.answer)
    const rivals = byAnswer.get(answer) ?? []
    const own = { words: new Set(mainWords(card.prompt)), spot: spotOf(card) }
    // A fact that stands in several places is asked at the best of them.
    const fact = `${card.direction}:${card.fact}`
    const whole = {
      words: stemsOf(`${card.prompt} ${card.answer}`),
      sentence: `${card.block}:${card.sentence.start}`,
    }
    if (said.slice(-mostSaid).some((other) => saysSame(other, whole))) continue
    if (byFact.has(fact) || prompts.has(prompt) || rivals.some((rival) => asksSame(rival, own))) continue
    byFact.add(fact)
    prompts.add(prompt)
    byAnswer.set(answer, [...rivals.slice(1 - mostCompared), own])
    said.push(whole)
    fresh.add(card)
  }
  return cards.map((card) => (fresh.has(card) ? card : { fact: card.fact, why: 'repeated' }))
}

interface SaidWords {
  readonly words: ReadonlySet<string>
  readonly sentence: string
}

/** Most cards that a new one is compared with. */
const mostSaid = 400
const mostAlike = 0.7
const fewestStems = 5

const stemsOf = (text: string) => new Set(mainWords(text).map((word) => word.slice(0, 6)))

/** Two sentences that say the same: most main words of the shorter stand in the other. */
function saysSame(one: SaidWords, other: SaidWords): boolean {
  if (one.sentence === other.sentence) return false
  const least = Math.min(one.words.size, other.words.size)
  return least >= fewestStems && sharedCount(one.words, other.words) / least >= mostAlike
}

const asksSame = (one: Rival, other: Rival) =>
  likeness(one.words, other.words) >= (one.spot === other.spot ? sameSpot : nearlySame) ||
  sharedCount(one.words, other.words) >= mostShared

/** The words beside the gap, where they say what is counted; else a spot that no other prompt has. */
function spotOf({ prompt, type }: CardDraft): string {
  const [, before = '', after = ''] = /(\p{L}+)\s____\s(\p{L}{4,})/u.exec(prompt) ?? []
  return type === 'date' || after === '' ? prompt : `${before} ${after}`.toLowerCase()
}

/** So many main words in common with the same answer: another sentence that says the same. */
const mostShared = 4

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / Math.max(1, a.size + b.size - both)
}
