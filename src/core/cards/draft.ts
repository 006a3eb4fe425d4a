/** A card as a maker proposes it, before it is judged and chosen. */
import type { PlacedCard } from '../model/card.ts'
import type { Fact, FactType, Importance } from '../model/fact.ts'
import type { Refusal } from './why.ts'

/**
 * From what to what a card asks; `cloze` is from a sentence to a value or a name in it, `holder` from a rank to who has it,
 * `kind` from a term to what it is, `term` back.
 * Ids are made of it.
 */
export type Direction =
  | 'cloze'
  | 'holder'
  | 'clause'
  | 'define'
  | 'list'
  | 'cell'
  | 'label'
  | 'kind'
  | 'term'
  | 'duty'
  | 'expand'
  | 'shorten'

export interface CardDraft extends Omit<PlacedCard, 'id'> {
  readonly direction: Direction
  /** Of its fact. */
  readonly type: FactType
  readonly importance: Importance
  /** What speaks against it, by name: no veto by itself, it is weighed with all else. */
  readonly doubts: readonly string[]
  /** That it is a good card, between 0 and 1; 0 before it is weighed. */
  readonly chance: number
  /** What it is worth beside others of its document; 0 before it is weighed. */
  readonly weight: number
}

/** What a step makes of a fact or a card. */
export type Outcome = CardDraft | Refusal

export const isRefusal = (outcome: Outcome): outcome is Refusal => 'why' in outcome
export const isCard = (outcome: Outcome): outcome is CardDraft => !isRefusal(outcome)

/** What a card takes from its fact. */
export const ofFact = ({ id, block, sentence, importance, type }: Fact) => ({
  fact: id,
  block,
  sentence,
  importance,
  type,
  doubts: [],
  chance: 0,
  weight: 0,
})
