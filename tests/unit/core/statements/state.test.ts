import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { sourceOf } from '../source.ts'

const statementsIn = (text: string) => compile(sourceOf(text)).facts.map(({ statement }) => statement)
const report = (pair: string) => `Port Report

May 3, 2013

${pair} will grow. ${pair} will need care. ${pair} are dear to all.

We will lend $40 million to the ferries.`

test('"we" are two countries that act together, and never two things that are named together', () => {
  expect(statementsIn(report('Norway and Japan'))).toContain(
    '[Norway and Japan] will lend $40 million to the ferries.',
  )
  expect(statementsIn(report('Harbour Tolls and Freight'))).toContain(
    'We will lend $40 million to the ferries.',
  )
})

test('every fact of a document has a statement that holds its answer', () => {
  const { facts } = compile(sourceOf(report('Norway and Japan')))
  expect(facts.length).toBeGreaterThan(0)
  for (const { text, statement = '', answer = { start: 0, end: 0 } } of facts)
    expect(statement.slice(answer.start, answer.end).toLowerCase()).toBe(text.toLowerCase())
})
