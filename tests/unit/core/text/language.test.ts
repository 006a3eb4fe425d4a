import { expect, test } from 'vitest'
import { languageOf } from '../../../../src/core/text/detect-language.ts'
import { tagOf } from '../../../../src/core/text/language.ts'
import { texts } from './language.expected.ts'

test.each(Object.entries(texts))(
  'texts in %s are told from others, one by one and together',
  (language, all) => {
    expect(all.map((text) => languageOf(null, [text]))).toEqual(all.map(() => language))
    expect(languageOf(null, all)).toBe(language)
  },
)

test('what the file says holds where it names the same language more closely, or the text says too little', () => {
  expect(languageOf('de-AT', texts['de'] ?? [])).toBe('de-AT')
  expect(languageOf('en-GB', texts['en'] ?? [])).toBe('en-GB')
  expect(languageOf('en-US', (texts['de'] ?? []).slice(0, 1))).toBe('en-US')
})

test('what the file says does not hold where the text is clearly in another language', () => {
  const twice = (language: string) => [...(texts[language] ?? []), ...(texts[language] ?? [])]
  expect(languageOf('en-US', twice('de'))).toBe('de')
  expect(languageOf('ja', twice('en'))).toBe('en')
})

test('a text that says nothing is taken for English', () => {
  expect(languageOf(null, [])).toBe('en')
  expect(languageOf(null, ['Ada Lund', '4 | 17 | 2026', 'Port Elm'])).toBe('en')
  expect(languageOf('fr', ['4 | 17 | 2026'])).toBe('fr')
})

test('a text of which no language has most is what its file says, or English', () => {
  const mixed = [...(texts['en'] ?? []), ...(texts['de'] ?? []), ...(texts['fr'] ?? [])]
  expect(languageOf(null, mixed)).toBe('en')
  expect(languageOf('fr', mixed)).toBe('fr')
})

test('tags come in their usual form, and what is none is none', () => {
  expect(tagOf('de_at')).toBe('de-AT')
  expect(tagOf(' EN ')).toBe('en')
  expect(tagOf('zh-hant-tw')).toBe('zh-Hant-TW')
  expect(tagOf('und')).toBeNull()
  expect(tagOf('"><script>')).toBeNull()
  expect(tagOf('')).toBeNull()
  expect(tagOf(undefined)).toBeNull()
})
