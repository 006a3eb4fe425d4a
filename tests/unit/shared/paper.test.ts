import { expect, it } from 'vitest'
import { paperOf } from '../../../src/shared/paper.ts'

it.each([
  ['en-US', 'Letter'],
  ['es-MX', 'Letter'],
  ['fr-CA', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['ja-JP', 'A4'],
  // Most who speak English live where Letter is used.
  ['en', 'Letter'],
] as const)('%s prints on %s', (locale, paper) => {
  expect(paperOf('system', locale)).toBe(paper)
})

it('what was chosen is used in any region', () => {
  expect(paperOf('A4', 'en-US')).toBe('A4')
  expect(paperOf('Letter', 'de-DE')).toBe('Letter')
})
