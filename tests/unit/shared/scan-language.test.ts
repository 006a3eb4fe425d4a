import { expect, test } from 'vitest'
import { languageCode, languageName, languagesNamed, languageTag } from '../../../src/shared/scan-language.ts'
import { languages, listed } from './scan-language.expected.ts'

test.each(languages)('%s is %s', (code, name, tag) => {
  expect(code).toMatch(languageCode)
  expect(languageName(code)).toBe(name)
  expect(languageTag(code)).toBe(tag)
})

test.each(listed)('languages in a sentence: %j', (codes, said) => {
  expect(languagesNamed(codes)).toBe(said)
})

test.each(['', 'de', '../deu', 'deu.', 'deu sim', 'd'.repeat(99), 'deu_', 'ÄÖÜ'])(
  '%j names no file',
  (code) => {
    expect(code).not.toMatch(languageCode)
  },
)
