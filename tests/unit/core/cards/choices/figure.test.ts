import { expect, test } from 'vitest'
import { chanceOf } from '../../../../../src/core/base/random.ts'
import { figureField } from '../../../../../src/core/cards/choices/figure.ts'
import type { Fact } from '../../../../../src/core/model/fact.ts'

const factOf = (text: string, amount: number): Fact => ({
  id: text,
  type: 'money',
  text,
  block: 'b',
  start: 0,
  end: text.length,
  sentence: { start: 0, end: text.length },
  value: { kind: 'money', amount, currency: 'EUR' },
  importance: 2,
  also: [],
})

test.each([
  ['EUR 1 250 000', 1_250_000, /^EUR \d \d{3} \d{3}$/],
  ['EUR 1\u202F250\u202F000', 1_250_000, /^EUR \d\u202F\d{3}\u202F\d{3}$/],
  ["CHF 3'400'000", 3_400_000, /^CHF \d'\d{3}'\d{3}$/],
  ['EUR 2.500.000', 2_500_000, /^EUR \d\.\d{3}\.\d{3}$/],
  ['₹12,50,000', 1_250_000, /^₹\d{2},\d{2},\d{3}$/],
  ['€3,75', 3.75, /^€\d,\d{2}$/],
  ['€40k', 40_000, /^€\d{2}k$/],
  ['about 3.7M', 3_700_000, /^about \d\.\dM$/],
])('beside %s stands what is written like it', (answer, amount, form) => {
  const fact = factOf(answer, amount)
  const field = figureField(answer, fact, [fact])
  const next = chanceOf(7)
  const derived = Array.from({ length: 12 }, () =>
    field?.derive('above', field.answer.form, [], next),
  ).flatMap((option) => (option ? [option.text] : []))
  expect(derived.length).toBeGreaterThan(0)
  for (const text of derived) expect(text).toMatch(form)
})

test('what grew by a power or has a part is left alone', () => {
  for (const answer of ['3 × 10⁶', '2½', '4th', 'F-35B', '5 and 10'])
    expect(figureField(answer, factOf(answer, 5), [])).toBeNull()
})
