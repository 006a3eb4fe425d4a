import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownName } from '../../../../src/core/text/shown-name.ts'
import { shownNames } from './shown-name.expected.ts'

test.each(shownNames)('%j', (name, shown) => {
  expect(shownName(name)).toBe(shown)
})

test('nothing that turns letters around is left, and what is shown is shown again as it is', () => {
  const sign = fc.oneof(fc.integer({ min: 0x2000, max: 0x206f }), fc.integer({ min: 0, max: 0x10ffff }))
  const name = fc.array(sign, { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes))
  fc.assert(
    fc.property(name, (name) => {
      const shown = shownName(name)
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\p{Cc}]/u)
      expect(shownName(shown)).toBe(shown)
    }),
  )
})
