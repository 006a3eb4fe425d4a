import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readValue, writeValue } from '../../../../src/core/facts/written-value.ts'
import { factTraits, factTypes, type NormalizedValue } from '../../../../src/core/model/fact.ts'

test.each([
  ['date', '2013-05', { kind: 'date', iso: '2013-05' }],
  ['date', 'May 2013', { kind: 'date', iso: '2013-05' }],
  ['date', 'by 2027', { kind: 'date', iso: '2027', qualifier: 'by' }],
  ['date', '2013 to 2015', { kind: 'date', iso: '2013', until: '2015' }],
  ['money', '$5 million', { kind: 'money', amount: 5_000_000, currency: 'USD' }],
  ['money', 'EUR 12.5', { kind: 'money', amount: 12.5, currency: 'EUR' }],
  ['quantity', '1,200 ships', { kind: 'quantity', amount: 1200, unit: 'ships' }],
  ['quantity', '12%', { kind: 'quantity', amount: 12, unit: 'percent' }],
  ['quantity', 'over 14 years', { kind: 'quantity', amount: 14, unit: 'years', qualifier: 'over' }],
  ['acronym', 'Northern Pilot Union', { kind: 'expansion', expansion: 'Northern Pilot Union' }],
] as const)('%s: %s', (type, written, value) => {
  expect(readValue(type, written)).toEqual(value)
})

test.each([
  ['date', 'soon'],
  ['date', '2013-05 and 2014-06'],
  ['money', 'a lot'],
  ['money', '12'],
  ['quantity', 'many'],
  ['quantity', ''],
  ['person', 'Anna Berg'],
] as const)('no value of %s: %s', (type, written) => {
  expect(readValue(type, written)).toBeNull()
})

const side = fc.constantFrom({}, { qualifier: 'over' }, { qualifier: 'no later than' })
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((n) => n / 100)
const upper = fc.oneof(
  fc.constant({}),
  amount.map((size) => ({ upper: size })),
)
const values: fc.Arbitrary<NormalizedValue> = fc.oneof(
  fc
    .tuple(side, amount, upper)
    .map(([q, size, to]) => ({ kind: 'money', amount: size, ...to, currency: 'USD', ...q }) as const),
  fc
    .tuple(side, amount, upper, fc.constantFrom('', 'percent', 'U.S. workers'))
    .map(([q, size, to, unit]) => ({ kind: 'quantity', amount: size, ...to, unit, ...q }) as const),
  fc
    .tuple(side, fc.constantFrom('2013', '2013-05', '2013-05-31'), fc.constantFrom({}, { until: '2015-01' }))
    .map(([q, iso, to]) => ({ kind: 'date', iso, ...to, ...q }) as const),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom({}, { by: 'largest' }, { by: 'last' }, { by: 'most visited' }),
    )
    .map(([place, by]) => ({ kind: 'rank', place, ...by }) as const),
)

test('what is written of a value is read as that value', () => {
  fc.assert(
    fc.property(values, (value) => {
      const type = factTypes.find((each) => factTraits[each].value === value.kind) ?? 'date'
      expect(readValue(type, writeValue(value))).toEqual(value)
    }),
  )
})
