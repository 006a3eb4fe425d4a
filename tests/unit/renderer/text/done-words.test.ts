import { expect, test } from 'vitest'
import { doneWords } from '../../../../src/renderer/text/done-words.ts'
import type { Done } from '../../../../src/shared/contract/history.ts'
import { names } from './done-words.expected.ts'

test.each(Object.entries(names))('%s', (kind, [there, elsewhere]) => {
  const words = doneWords[kind as Done['kind']]
  const details = { title: 'Harbour', passages: 3, cards: 1 }
  expect(words({ ...details, where: ' in Ports' })).toBe(there)
  expect(words({ ...details, where: '' })).toBe(elsewhere)
})

test('every change has a name', () =>
  expect(Object.keys(doneWords).sort()).toEqual(Object.keys(names).sort()))
