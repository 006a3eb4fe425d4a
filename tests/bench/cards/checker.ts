/** What the checker of cards refuses of the cards that readers marked: of bad ones its recall, of good ones false alarms. */
import { faultsOf } from '../../../src/core/check/check.ts'
import type { Proposed, Shown } from '../../../src/core/check/fault.ts'
import { blindCards } from '../../unit/core/check/blind-cards.expected.ts'
import { markedCards } from '../../unit/core/check/cards.expected.ts'
import { otherCards } from '../../unit/core/check/other-cards.expected.ts'

interface Marked {
  readonly card: Proposed
  readonly shown: Shown
  readonly isGood: boolean
}

const marked = markedCards.map((each) => ({ ...each, isGood: each.fault === null }))

/** The tables that its rules were made on, and those that they had not seen. */
const tables: Readonly<Record<string, readonly Marked[]>> = {
  marked: marked.filter(({ held }) => !held),
  heldOut: marked.filter(({ held }) => held),
  other: otherCards,
  blind: blindCards,
}

function judge(cards: readonly Marked[]) {
  const refused = cards.filter(({ card, shown }) => faultsOf(card, shown).length > 0)
  const [bad, good] = [cards.filter(({ isGood }) => !isGood), cards.filter(({ isGood }) => isGood)]
  const badRefused = refused.filter(({ isGood }) => !isGood).length
  const goodRefused = refused.length - badRefused
  return {
    bad: bad.length,
    badRefused,
    recall: badRefused / bad.length,
    good: good.length,
    goodRefused,
    falseAlarms: goodRefused / good.length,
  }
}

export const judgeChecker = () =>
  Object.fromEntries(Object.entries(tables).map(([name, cards]) => [name, judge(cards)]))
