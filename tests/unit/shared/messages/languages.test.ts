import { expect, test } from 'vitest'
import { type LanguageChoice, localeOf } from '../../../../src/shared/messages/languages.ts'

const cases: readonly (readonly [choice: LanguageChoice, system: readonly string[], locale: string])[] = [
  ['system', ['en-GB'], 'en-GB'],
  ['system', ['ja-JP', 'en-US'], 'ja-JP'],
  ['system', ['fr-FR', 'ja', 'en-GB'], 'ja'],
  // German is begun and no more: who has not chosen it gets a whole language.
  ['system', ['de-DE', 'en-GB'], 'en-GB'],
  ['system', ['de-DE'], 'en-US'],
  ['system', [], 'en-US'],
  ['system', ['C'], 'en-US'],
  ['system', ['not a tag', 'ja-JP'], 'ja-JP'],
  ['de', ['de-AT', 'en-GB'], 'de-AT'],
  ['de', ['en-GB'], 'de'],
  ['ja', ['en-GB'], 'ja'],
  ['en', ['ja-JP'], 'en-US'],
  ['en', ['ja-JP', 'en-NZ'], 'en-NZ'],
  ['system', ['en-XA'], 'en-XA'],
  ['en', ['en-XA'], 'en-XA'],
]

test.each(cases)('%s where the system speaks %j is %s', (choice, system, locale) => {
  expect(localeOf(choice, system)).toBe(locale)
})
