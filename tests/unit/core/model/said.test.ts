import { expect, test } from 'vitest'
import type { Fact } from '../../../../src/core/model/fact.ts'
import { saidOf, sourceOf } from '../../../../src/core/model/said.ts'

const block = 'They met. Moreover, Lund sold two ferries.'
const fact: Fact = {
  id: 'f',
  type: 'quantity',
  text: 'two ferries',
  block: 'b',
  start: 30,
  end: 41,
  sentence: { start: 10, end: 42 },
  importance: 2,
  also: [],
}
const source = { text: 'Moreover, Lund sold two ferries.', answer: { start: 20, end: 31 } }

test('a fact of a document that was compiled before facts were statements says its sentence', () => {
  expect(saidOf(fact, block)).toEqual(source)
  expect(block.slice(10).slice(20, 31)).toBe('two ferries')
})

test('a fact says its statement; the source is the sentence all the same', () => {
  const answer = { start: 10, end: 21 }
  const stated = { ...fact, statement: 'Lund sold two ferries.', answer }
  expect(saidOf(stated, block)).toEqual({ text: 'Lund sold two ferries.', answer })
  expect(sourceOf(stated, block)).toEqual(source)
  expect(saidOf({ ...fact, statement: 'Lund sold ships.' }, block).answer).toBeNull()
})
