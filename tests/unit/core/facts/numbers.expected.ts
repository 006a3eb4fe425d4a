/** Amounts that sentences state, and how they bound them. Written before the code. */
import type { NormalizedValue } from '../../../../src/core/model/fact.ts'

export type AmountRow = readonly [
  sentence: string,
  ...facts: (readonly [text: string, value: NormalizedValue | null])[],
]

const money = (amount: number, currency: string, rest: object = {}): NormalizedValue => ({
  kind: 'money',
  amount,
  currency,
  ...rest,
})
const count = (amount: number, unit: string, rest: object = {}): NormalizedValue => ({
  kind: 'quantity',
  amount,
  unit,
  ...rest,
})

/** A number that names a thing counts nothing. */
export const named: readonly AmountRow[] = [
  ['Stage 1 HTN needs a second visit.'],
  ['Pillar 2 banks hold more capital.'],
  ['Round 3 grants close in May.'],
  ['Schedule 7 powers lapse.'],
  ['Zone 5 residents left.'],
  ['On stage 12 dancers waited.', ['12 dancers', count(12, 'dancers')]],
  ['The zone held 40 trucks.', ['40 trucks', count(40, 'trucks')]],
]

export const sums: readonly AmountRow[] = [
  ['The bank lent EUR 1 250 000 for ferries.', ['EUR 1 250 000', money(1_250_000, 'EUR')]],
  ["The bank lent CHF 3'400'000 for docks.", ["CHF 3'400'000", money(3_400_000, 'CHF')]],
  ['The bank lent CHF 3\u2019400\u2019000 for docks.', ['CHF 3\u2019400\u2019000', money(3_400_000, 'CHF')]],
  ['The bank lent EUR 2.500.000 for docks.', ['EUR 2.500.000', money(2_500_000, 'EUR')]],
  ['The bank lent €2.500.000,75 for docks.', ['€2.500.000,75', money(2_500_000.75, 'EUR')]],
  [
    'The bank lent €\u00A01\u202F250\u202F000 for docks.',
    ['€\u00A01\u202F250\u202F000', money(1_250_000, 'EUR')],
  ],
  ['The bank lent 1 250 000 euros for docks.', ['1 250 000 euros', money(1_250_000, 'EUR')]],
  ['The bank lent ₹1,25,000 to her.', ['₹1,25,000', money(125_000, 'INR')]],
  ['The bank lent ₹2.5 crore to her.', ['₹2.5 crore', money(25e6, 'INR')]],
  ['The school won a grant of €40k in spring.', ['€40k', money(40_000, 'EUR')]],
  ['The school won $1.5M in spring.', ['$1.5M', money(1_500_000, 'USD')]],
  ['The dam cost $5 million or more.', ['$5 million or more', money(5e6, 'USD', { qualifier: 'or more' })]],
  ['The dam cost >$5 million.', ['>$5 million', money(5e6, 'USD', { qualifier: '>' })]],
  ['The dam cost ~ €3.2bn.', ['~ €3.2bn', money(3.2e9, 'EUR', { qualifier: '~' })]],
  [
    'The dam cost no more than £30,000.',
    ['no more than £30,000', money(30_000, 'GBP', { qualifier: 'no more than' })],
  ],
  ['The dam cost hundreds of billions of dollars.', ['hundreds of billions of dollars', null]],
  ['The dam cost $5-10 million.', ['$5-10 million', money(5e6, 'USD', { upper: 10e6 })]],
  [
    'The dam cost two hundred and five million dollars.',
    ['two hundred and five million dollars', money(205e6, 'USD')],
  ],
]

export const counts: readonly AmountRow[] = [
  [
    'The outage caused about 3.7M failed requests.',
    ['about 3.7M failed requests', count(3_700_000, 'failed requests', { qualifier: 'about' })],
  ],
  [
    'Norway created over 270,000 new clean energy jobs.',
    ['over 270,000 new clean energy jobs', count(270_000, 'new clean energy jobs', { qualifier: 'over' })],
  ],
  ['The mine shipped 12 500 tonnes of ore.', ['12 500 tonnes', count(12_500, 'tonnes')]],
  ['The mine shipped 12\u202F500 tonnes of ore.', ['12\u202F500 tonnes', count(12_500, 'tonnes')]],
  ["The mine shipped 12'500 tonnes of ore.", ["12'500 tonnes", count(12_500, 'tonnes')]],
  ['The mine fed 1,25,000 farmers.', ['1,25,000 farmers', count(125_000, 'farmers')]],
  ['The trial took patients aged >=65 years.', ['>=65 years', count(65, 'years', { qualifier: '>=' })]],
  ['The trial took patients aged ≥ 65 years.', ['≥ 65 years', count(65, 'years', { qualifier: '≥' })]],
  ['The trial allowed ≤2 drinks.', ['≤2 drinks', count(2, 'drinks', { qualifier: '≤' })]],
  ['The trial allowed <=12 drinks.', ['<=12 drinks', count(12, 'drinks', { qualifier: '<=' })]],
  ['Each visit lasted >5 minutes.', ['>5 minutes', count(5, 'minutes', { qualifier: '>' })]],
  ['Each visit lasted < 90 minutes.', ['< 90 minutes', count(90, 'minutes', { qualifier: '<' })]],
  ['Each visit lasted ~45 minutes.', ['~45 minutes', count(45, 'minutes', { qualifier: '~' })]],
  ['Each visit lasted ≈ 45 minutes.', ['≈ 45 minutes', count(45, 'minutes', { qualifier: '≈' })]],
  [
    'Each visit lasted at least 45 minutes.',
    ['at least 45 minutes', count(45, 'minutes', { qualifier: 'at least' })],
  ],
  [
    'Each visit lasted fewer than 45 minutes.',
    ['fewer than 45 minutes', count(45, 'minutes', { qualifier: 'fewer than' })],
  ],
  [
    'The trial took patients of 65 years or older.',
    ['65 years or older', count(65, 'years', { qualifier: 'or older' })],
  ],
  [
    'The trial took groups of 30 patients or more.',
    ['30 patients or more', count(30, 'patients', { qualifier: 'or more' })],
  ],
  [
    'The trial took groups of 30 or more patients.',
    ['30 or more patients', count(30, 'patients', { qualifier: 'or more' })],
  ],
  [
    'The share was 40 percent or less.',
    ['40 percent or less', count(40, 'percent', { qualifier: 'or less' })],
  ],
  ['The share was >40%.', ['>40%', count(40, 'percent', { qualifier: '>' })]],
  ['The share was 3,5 percent.', ['3,5 percent', count(3.5, 'percent')]],
  ['The sample held 3 × 10⁶ cells.', ['3 × 10⁶ cells', count(3e6, 'cells')]],
  ['The reserve covers 40 km² of reef.', ['40 km²', count(40, 'km²')]],
  [
    'The reserve shelters two hundred and five turtles.',
    ['two hundred and five turtles', count(205, 'turtles')],
  ],
  ['The flood displaced dozens of families.', ['dozens of families', null]],
  [
    'The army grew from 60,000 in 1800 to over 800,000 by 1860.',
    ['60,000', count(60_000, 'army')],
    ['over 800,000', count(800_000, 'army', { qualifier: 'over' })],
  ],
  [
    'Membership fell from 12 500 to 9 750 in a decade.',
    ['12 500', count(12_500, 'membership')],
    ['9 750', count(9750, 'membership')],
  ],
  [
    'The number of schools rose from 1,200 in 1990 to 3,400 in 2010.',
    ['1,200', count(1200, 'schools')],
    ['3,400', count(3400, 'schools')],
  ],
]

/** Found beside the others. */
export const besides: readonly AmountRow[] = [
  ['The ward lost three out of 10 nurses.', ['three out of 10', count(30, 'percent')]],
  ['The bank lent 5,000 to 1,200 women.', ['1,200 women', count(1200, 'women')]],
  ['The lamp cost 250 k€.', ['250 k€', money(250_000, 'EUR')]],
  ['The ward has c. 40 nurses.', ['c. 40 nurses', count(40, 'nurses', { qualifier: 'c.' })]],
  ['The form is 15percent longer.', ['15percent', count(15, 'percent')]],
  ['The hall is 30 m wide and holds 30 m beams.'],
]

/** No part of what is longer is a fact. */
export const noAmounts: readonly AmountRow[] = [
  ['The bank lent EUR 1,250,00 for ferries.'],
  ['The bank lent EUR 1.2.3 for ferries.'],
  ['The bank lent EUR 12³ for ferries.'],
  ['The rooms 101 102 103 were shut.'],
  ['The bank lent $5x to her.'],
  ['The mine shipped 1,250,00 tonnes of ore.'],
  ['The mine shipped 12³ tonnes of ore.'],
  ['It listens at 192.168.1.10 ports.'],
]

/** Written in one way, looked for in another: the same number. */
export const sameInSearch: readonly (readonly [string, string])[] = [
  ['EUR 1 250 000', '€1.25 million'],
  ["CHF 3'400'000", 'CHF 3.4m'],
  ['EUR 2.500.000', '€2.5m'],
  ['1,25,000 farmers', '125 000'],
  ['1\u202F250\u202F000 farmers', '1.25 million'],
  ["1'250'000 farmers", '1,250,000'],
  ['1.250.000 farmers', '1 250 000'],
  ['3.7M requests', '3,700,000'],
  ['€40k', '40,000 euros'],
  ['two hundred and five ships', '205'],
  ['3 × 10⁶ cells', '3 million'],
  ['2.500 farmers', '2,500'],
  ['12 500 tonnes', '12,500'],
]

/** What is typed for an answer of money or a count. */
export const sameInGrade: readonly (readonly [answer: string, typed: string])[] = [
  ['EUR 1 250 000', '1.25 million euros'],
  ["CHF 3'400'000", 'CHF 3,400,000'],
  ['EUR 2.500.000', '€2.5m'],
  ['€40k', '40 000 euros'],
  ['1,25,000', '125000'],
  ['12\u202F500', '12,500'],
  ['3 × 10⁶', '3 million'],
  ['10⁶', 'a million'],
  ['≥ 65', 'at least 65'],
  ['>=65', '65 or more'],
  ['$5 million or more', 'at least $5m'],
]

/** From the other side of the number. */
export const wrongInGrade: readonly (readonly [answer: string, typed: string])[] = [
  ['≥ 65', 'at most 65'],
  ['$5 million or more', 'less than $5 million'],
]
