import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTokens } from '../../../../src/core/search/tokens.ts'
import { typedValuesOf, valuesOf } from '../../../../src/core/search/values.ts'

const formsOf = (text: string) => valuesOf(text).flatMap(({ forms }) => forms)
const typed = (query: string) => typedValuesOf(query).flatMap(({ forms }) => forms)

describe('values', () => {
  test.each([
    ['$442 billion', '$442bn'],
    ['$442 billion', '442 billion dollars'],
    ['US$442 billion', 'USD 442,000,000,000'],
    ['€1.25 million', 'eur 1.25mn'],
    ['£38.5 million', '38.5 million pounds'],
    ['¥840 million', '840 million yen'],
    ['650,000 workers', '650 000'],
    ['0.65 million', '650000'],
    ['1.44 billion', '1,440 million'],
    ['sixty-two gauges', '62'],
    ['34 percent', '34%'],
    ['34 per cent', '34 percent'],
    ['April 1, 2014', '2014-04-01'],
    ['April 1, 2014', '1 april 2014'],
    ['21 October 2023', '21.10.2023'],
    ['August 30, 2019', 'August 30th, 2019'],
    ['3 April 2022', '4/3/2022'],
    ['February 7, 2014', '7 February'],
    ['on 7 February they met', 'February 7, 2014'],
    ['on 7 February they met', '7 February'],
  ])('%s is found by %s', (text, query) => {
    expect(formsOf(text)).toEqual(expect.arrayContaining([expect.toBeOneOf(typed(query))]))
  })

  test.each([
    ['$442 billion', '$443 billion'],
    ['$442 billion', '442 million'],
    ['$442 billion', '€442 billion'],
    ['650,000', '651,000'],
    ['1.5', '15'],
    ['15', '150'],
    ['April 1, 2014', '2014-04-02'],
    ['April 1, 2014', 'April 1, 2015'],
    ['34 percent', '34 dollars'],
  ])('%s is not found by %s', (text, query) => {
    expect(formsOf(text).filter((form) => typed(query).includes(form))).toEqual([])
  })

  test('a sum stands with its first figure, and what is said of it roughly lies outside', () => {
    const text = 'It gave nearly $420 million to them.'
    const token = readTokens(text).find(({ surface }) => surface === '420')
    const places = token?.values.map(({ start, end }) => text.slice(start, end))
    expect(places).toContain('$420 million')
  })

  test('any text has values inside it, of letters and digits', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('$', '5', '1,000', ' million', '%', ' per cent', 'May 3, ', '2014', '-', '.', '/', ' '),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        return [...valuesOf(text), ...typedValuesOf(text)].every(
          ({ start, end, forms }) =>
            start >= 0 &&
            start < end &&
            end <= text.length &&
            forms.every((form) => /^[a-z0-9]+$/.test(form)),
        )
      }),
    )
  })
})
