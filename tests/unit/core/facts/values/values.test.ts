import { describe, expect, test } from 'vitest'
import { otherFinders } from '../../../../../src/core/facts/values/others.ts'
import { findValues, valueFindersOf } from '../../../../../src/core/facts/values/values-in.ts'
import type { NormalizedValue } from '../../../../../src/core/model/fact.ts'
import { others } from './others.expected.ts'
import { type ExpectedValue, type Row, values } from './values.expected.ts'

/** A value as the table writes it. */
function written(type: ExpectedValue[0], text: string, value: NormalizedValue | undefined): ExpectedValue {
  if (value?.kind === 'date') return [type, text, value.until ? [value.iso, value.until] : value.iso]
  if (value?.kind !== 'money' && value?.kind !== 'quantity') throw new Error(`${text} has no value`)
  const { amount, upper } = value
  return [
    type,
    text,
    upper === undefined ? amount : [amount, upper],
    value.kind === 'money' ? value.currency : value.unit,
  ]
}

function found(text: string, language: string): readonly ExpectedValue[] {
  return findValues(text, valueFindersOf(language) ?? otherFinders).map(({ type, start, end, value }) =>
    written(type as ExpectedValue[0], text.slice(start, end), value),
  )
}

describe.each(Object.entries({ ...values, it: others }))('values in %s', (language, rows: readonly Row[]) => {
  test.each(rows)('%s', (sentence, facts) => {
    expect(found(sentence, language)).toEqual(facts)
  })

  test('endless figures cost no endless time', () => {
    for (const piece of ['1.234', '1 234 ', '12,', '万1', '1-', '3. '])
      expect(found(piece.repeat(4000), language).length).toBeLessThan(10_000)
  })
})
