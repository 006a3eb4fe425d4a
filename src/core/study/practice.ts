/** Practice: which cards, in which order. It reads what is remembered and writes nothing. */

import { chanceOf, shuffled } from '../base/random.ts'
import type { Card } from '../model/card.ts'
import type { FactType, Importance } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { PracticeScope } from '../model/practice.ts'
import { type Memory, recallAt } from './schedule.ts'

/** A card with the properties that practice chooses by. */
export interface PracticeCandidate {
  readonly card: Card
  readonly document: string
  readonly section: string | null
  readonly type: FactType
  readonly importance: Importance
  /** Null for a card that was never seen. */
  readonly memory: Memory | null
  readonly marked: boolean
}

/** The weakest of a deck are so many. */
export const mostWeak = 20

/** The cards of a scope in an order of the seed. @param at epoch milliseconds */
export function chooseCards(
  candidates: readonly PracticeCandidate[],
  scope: PracticeScope,
  seed: number,
  at: number,
): PracticeCandidate[] {
  return shuffled(inScope(candidates, scope, at), chanceOf(seed))
}

function inScope(
  candidates: readonly PracticeCandidate[],
  scope: PracticeScope,
  at: number,
): readonly PracticeCandidate[] {
  switch (scope.kind) {
    case 'all':
      return candidates
    case 'document':
      return candidates.filter(({ document }) => document === scope.document)
    case 'section':
      // Documents that are alike have sections of one id.
      return candidates.filter(
        ({ document, section }) => document === scope.document && section === scope.section,
      )
    case 'block':
      return candidates.filter(({ card }) => card.block === scope.block)
    case 'type':
      return candidates.filter(({ type }) => type === scope.type)
    case 'marked':
      return candidates.filter(({ marked }) => marked)
    case 'cards':
      return candidates.filter(({ document, card }) =>
        scope.cards.some((each) => each.document === document && each.card === card.id),
      )
    case 'weak':
      return weakest(candidates, at)
  }
}

/**
 * The cards that were seen and are least sure to be recalled now; of equals, those that were forgotten more often. A
 * card that has lapsed counts as weaker than its recall says: a lapse that was just repaired still tells something.
 */
export function weakest(
  candidates: readonly PracticeCandidate[],
  at: number,
  most = mostWeak,
): PracticeCandidate[] {
  const seen = candidates.flatMap((candidate) => {
    const { memory } = candidate
    const recall = memory === null ? null : recallAt(memory, at)
    return memory === null || recall === null ? [] : [{ candidate, recall, lapses: memory.lapses }]
  })
  return seen
    .toSorted((a, b) => strength(a) - strength(b) || b.lapses - a.lapses)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** What each lapse takes off the chance of recall. */
const perLapse = 0.05
const strength = ({ recall, lapses }: { recall: number; lapses: number }) => recall - lapses * perLapse

/**
 * The order of a mock: a card of each section in turn, the ones that matter most sooner. Whenever time ends, what was
 * asked is spread over the sections. Longer sections take their turns more often.
 */
export function orderMock(candidates: readonly PracticeCandidate[], seed: number): PracticeCandidate[] {
  const next = chanceOf(seed)
  const bySection = groupBy(candidates, ({ document, section }) => `${document} ${section ?? ''}`)
  return [...bySection.values()]
    .flatMap((cards) => {
      const order = cards
        // The weighted order of Efraimidis and Spirakis: each next one by its share of the weights that are left.
        .map((candidate) => ({ candidate, key: next() ** (1 / candidate.importance) }))
        .toSorted((a, b) => b.key - a.key)
      const shift = next()
      return order.map(({ candidate }, at) => ({ candidate, turn: (at + shift) / order.length }))
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ candidate }) => candidate)
}
