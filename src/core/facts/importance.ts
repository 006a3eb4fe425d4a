/** How much a fact matters: 3 is most. Named weights, added up. */
import type { FactType, Importance } from '../model/fact.ts'
import type { FactDraft } from './draft.ts'

/** What a fact without a value says by its type. */
const ofType: Readonly<Record<FactType, number>> = {
  date: 0,
  money: 1,
  quantity: 0,
  rank: 2,
  organization: 0.5,
  agreement: 1,
  acronym: 1.5,
  person: 1,
  place: 0,
  event: 1,
  commitment: 1.5,
  definition: 2,
  cause: 1.5,
  list: 1.5,
}

const weights = {
  // Specificity: what its value says.
  money: 1,
  largeMoney: 2,
  largeCount: 2,
  percent: 1.5,
  rank: 2,
  span: 0.5,
  bounded: 1,
  fullDate: 1.5,
  monthOrYear: 1,
  // Where it stands, and in what company.
  firstSentence: 0.5,
  headingOverlap: 0.5,
  repeated: 0.5,
  commitment: 0.5,
} as const

/** Sum at which a fact is of importance 2 and 3. */
const thresholds = { two: 1, three: 2 } as const

/** What makes a deadline or a beginning of a date; "early" and "as of" do not. */
const bound = /^(?:by|until|(?:no|not) later than|(?:on|in) or before|since|through)\b|at the latest$/

/** A length of time says less than what it measures. */
const timeUnit = /^(?:year|decade|month|week|day|hour|minute)s?$/i

/** A count, or an amount of money, from here on is large. */
const large = 1000
const largeMoney = 1e6

/** Verbs by which somebody binds himself or brings something about. */
export const commitment =
  /\b(?:pledg|commit|sign(?:ed|s|ing)?\b|ratif|agree(?:d|s|ing)?\b|announc|will\b|launch|adopt|invest|establish|provid|contribut|allocat|approv|requir|must\b|shall\b|enter(?:ed|s) into)/i

export interface Prominence {
  /** First sentence of its block. */
  readonly first: boolean
  /** Its sentence and the head of its section share a main word. */
  readonly inHeading: boolean
  readonly repeated: boolean
  readonly commitment: boolean
}

export function importanceOf(draft: Pick<FactDraft, 'type' | 'value'>, standing: Prominence): Importance {
  const own = specificity(draft)
  const sum =
    own +
    // Company makes a fact that says something matter more; it makes none of a bare name.
    (own > 0
      ? (standing.first ? weights.firstSentence : 0) +
        (standing.inHeading ? weights.headingOverlap : 0) +
        (standing.commitment ? weights.commitment : 0)
      : 0) +
    (standing.repeated ? weights.repeated : 0)
  return sum >= thresholds.three ? 3 : sum >= thresholds.two ? 2 : 1
}

function specificity({ type, value }: Pick<FactDraft, 'type' | 'value'>): number {
  if (value?.kind === 'money') return value.amount >= largeMoney ? weights.largeMoney : weights.money
  if (value?.kind === 'quantity') {
    if (timeUnit.test(value.unit)) return value.qualifier ? weights.span : 0
    if (value.unit === 'percent') return weights.percent
    if (value.amount >= large) return weights.largeCount
    return value.qualifier || value.amount > 20 ? weights.bounded : 0
  }
  if (value?.kind === 'rank') return weights.rank
  if (value?.kind === 'date')
    return (
      (value.iso.length === 10 ? weights.fullDate : weights.monthOrYear) +
      (bound.test(value.qualifier ?? '') ? weights.bounded : 0)
    )
  return ofType[type]
}
