import { describe, expect, test } from 'vitest'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { typedValuesOf, valuesOf } from '../../../../src/core/search/values.ts'
import {
  besides,
  counts,
  named,
  noAmounts,
  sameInGrade,
  sameInSearch,
  sums,
  wrongInGrade,
} from './numbers.expected.ts'

const amountsOf = (text: string) => {
  const block: Block = { id: 'b', section: 's', kind: 'paragraph', text }
  return extractFacts([block])
    .filter(({ type }) => type === 'money' || type === 'quantity')
    .map((fact) => [fact.text, fact.value ?? null])
}

const cases = [...sums, ...counts, ...named, ...besides, ...noAmounts].map(([sentence, ...facts]) => ({
  sentence,
  facts,
}))

describe('amounts', () => {
  test.each(cases)('$sentence', ({ sentence, facts }) => {
    expect(amountsOf(sentence)).toEqual(facts)
  })

  test.each(sameInSearch)('%s is found by %s', (text, query) => {
    const typed = typedValuesOf(query).flatMap(({ forms }) => forms)
    expect(valuesOf(text).some(({ forms }) => forms.some((form) => typed.includes(form)))).toBe(true)
  })

  test.each([
    ...sameInGrade.map(([answer, typed]) => [answer, typed, 'right'] as const),
    ...wrongInGrade.map(([answer, typed]) => [answer, typed, 'wrong'] as const),
  ])('%s answered by %s', (answer, typed, verdict) => {
    const type = /[$€]|EUR|CHF/.test(answer) ? 'money' : 'quantity'
    expect(gradeAnswer({ answer, accept: [], type, typed }).verdict).toBe(verdict)
  })
})
