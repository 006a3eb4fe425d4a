/** How much a fact matters: 3 is most. Named weights, added up. */

import type { Importance } from '../model/fact.ts'
import type { FactDraft } from './draft.ts'

const weights = {
  money: 2,
  acronym: 2,
  largeCount: 2,
  percent: 2,
  fullDate: 1,
  bounded: 1,
  smallCount: 0,
  monthOrYear: 1,
  noYear: 0,
} as const

/** Sum at which a fact is of importance 2 and 3. */
const thresholds = { two: 1, three: 2 } as const

export function importanceOf(draft: FactDraft): Importance {
  const sum = scoreOf(draft)
  return sum >= thresholds.three ? 3 : sum >= thresholds.two ? 2 : 1
}

function scoreOf({ type, value }: FactDraft): number {
  if (type === 'money') return weights.money
  if (type === 'acronym') return weights.acronym
  if (value?.kind === 'quantity') {
    if (value.unit === 'percent') return weights.percent
    return value.amount >= 1000
      ? weights.largeCount
      : value.qualifier || value.amount > 20
        ? weights.bounded
        : weights.smallCount
  }
  if (value?.kind === 'date')
    return (
      (value.iso.length === 10 ? weights.fullDate : weights.monthOrYear) +
      (value.qualifier ? weights.bounded : 0)
    )
  return weights.noYear
}
