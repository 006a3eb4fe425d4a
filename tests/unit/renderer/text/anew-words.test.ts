import { expect, test } from 'vitest'
import { outcomeWords, standingWords } from '../../../../src/renderer/text/anew-words.ts'
import { outcomes, standings, unmade } from './anew-words.expected.ts'

test.each(outcomes)('%j', (making, words) => {
  expect(outcomeWords({ ...unmade, ...making })).toBe(words)
})

test.each(standings)('%j', (standing, words) => {
  expect(standingWords({ ...standing, kept: [] })).toBe(words)
})
