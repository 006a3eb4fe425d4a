import { expect, test } from 'vitest'
import { standingWords } from '../../../../src/renderer/text/anew-words.ts'
import { messages } from '../../../../src/shared/messages/messages.ts'
import { outcomes, standings, unmade } from './anew-words.expected.ts'

test.each(outcomes)('%j', (making, words) => {
  expect(messages.documents.anew.outcome({ ...unmade, ...making })).toBe(words)
})

test.each(standings)('%j', (standing, words) => {
  expect(standingWords(standing)).toBe(words)
})
