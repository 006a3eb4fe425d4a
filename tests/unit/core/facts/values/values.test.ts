import { describe, expect, test } from 'vitest'
import { extractValues } from '../../../../../src/core/facts/extract-values.ts'
import { otherFinders } from '../../../../../src/core/facts/values/others.ts'
import { findValues, valueFindersOf } from '../../../../../src/core/facts/values/values-in.ts'
import type { Block } from '../../../../../src/core/model/document.ts'
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

  test('figures of hundreds of thousands of signs cost no endless time', () => {
    for (const piece of ['一', '十百', '1万', '1百', '１万２'])
      expect(found(piece.repeat(100_000 / piece.length), language).length).toBeLessThan(10)
  })

  test('figures that no number can be are no values', () => {
    const figure = '1'.repeat(400)
    for (const unit of ['円', ' Euro', ' euros', ' km', ' %'])
      expect(found(`${figure}${unit}`, language)).toEqual([])
  })
})

test.each([
  ['2023年2月29日に開く。', 'ja'],
  ['0000年1月1日に開く。', 'ja'],
  ['令和0年に開く。', 'ja'],
  ['Er endet am 30. Februar 2023.', 'de'],
  ['Er endet am 29. Februar 2023.', 'de'],
  ['El 31 de abril de 2023 termina.', 'es'],
])('there is no such day or year: %s', (sentence, language) => {
  expect(found(sentence, language)).toEqual([])
})

test('a sentence of thousands of values costs no endless time', () => {
  const text = Array.from({ length: 8000 }, (_, index) => `${index + 10} km und`).join(' ')
  const sentences = new Map([['b', [{ start: 0, end: text.length }]]])
  const block = { id: 'b', kind: 'paragraph', section: 's', text } as Block
  expect(extractValues([block], { sections: [] }, sentences, 'de')).toHaveLength(8000)
}, 20_000)
