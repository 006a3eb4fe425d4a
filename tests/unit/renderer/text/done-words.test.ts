import { expect, test } from 'vitest'
import type { Done } from '../../../../src/shared/contract/history.ts'
import { messages } from '../../../../src/shared/messages/messages.ts'
import { names } from './done-words.expected.ts'

test.each(Object.entries(names))('%s', (kind, [there, elsewhere]) => {
  const words = messages.history[kind as Done['kind']]
  const details = { title: 'Harbour', passages: 3, cards: 1 }
  expect(words({ ...details, section: 'Ports' })).toBe(there)
  expect(words({ ...details, section: null })).toBe(elsewhere)
})

test('every change has a name', () =>
  expect(Object.keys(messages.history).sort()).toEqual(Object.keys(names).sort()))
