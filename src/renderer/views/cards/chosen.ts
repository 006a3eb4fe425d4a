/** Which cards of a list are chosen, and which of them the keys are at. */
import type { BrowsedCard } from '../../../core/model/browse.ts'
import type { ChosenCard } from '../../../shared/contract/cards.ts'

export interface Choice {
  readonly chosen: ReadonlyMap<string, ChosenCard>
  /** The row that the keys are at. */
  readonly active: number
  /** Where a range begins. */
  readonly anchor: number
}

export const noChoice: Choice = { chosen: new Map(), active: 0, anchor: 0 }

export const nameOf = ({ document, card }: ChosenCard): string => `${document} ${card}`
export const namedIn = ({ document, card }: BrowsedCard): ChosenCard => ({ document, card: card.id })

/** Cards as a choice, in place of what was chosen. */
export const choiceOf = (cards: readonly ChosenCard[]): Choice['chosen'] =>
  new Map(cards.map((each) => [nameOf(each), each]))

/** Chooses the card of a row too, or no longer. */
export function toggled(choice: Choice, row: number, card: ChosenCard): Choice {
  const chosen = new Map(choice.chosen)
  if (!chosen.delete(nameOf(card))) chosen.set(nameOf(card), card)
  return { chosen, active: row, anchor: row }
}

/** Chooses the card of a row alone. */
export const only = (row: number, card: ChosenCard): Choice => ({
  chosen: choiceOf([card]),
  active: row,
  anchor: row,
})

/** The first and the last row from where a range begins to a row. */
export const rangeTo = ({ anchor }: Choice, row: number): readonly [first: number, last: number] => [
  Math.min(anchor, row),
  Math.max(anchor, row),
]
