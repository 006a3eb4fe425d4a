import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, foldText, withoutBreaks } from '../../../../src/core/text/normalize.ts'
import { copied } from './copied.expected.ts'

describe('cleanText', () => {
  test('takes off the byte order mark, carriage returns and controls', () => {
    expect(cleanText('\uFEFFa\r\nb\rc\u0000\u0007\u0091d\te')).toBe('a\nb\ncd\te')
  })
  test('replaces halves of surrogate pairs and keeps whole ones', () => {
    expect(cleanText('a\uD83Db 😀')).toBe('a\uFFFDb 😀')
  })
  test('keeps quotes, soft hyphens and no-break spaces as written', () => {
    expect(cleanText('“a” co\u00ADop b\u00A0c')).toBe('“a” co\u00ADop b\u00A0c')
  })
  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    )
  })
})

describe('foldText', () => {
  test('folds case, accents, quotes, dashes and ligatures', () => {
    expect(foldText('Évian’s “ﬁne” — STRASSE straße').folded).toBe('evian\'s "fine" - strasse strasse')
  })
  test('drops what is invisible', () => {
    expect(foldText('co\u00ADop\u200Berate').folded).toBe('cooperate')
  })
  test('keeps case when told to', () => {
    expect(foldText('Évian', { case: false }).folded).toBe('Evian')
  })
  test('maps every unit to a range inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, map, ends } = foldText(text)
        if (map.length !== folded.length + 1 || ends.length !== folded.length) return false
        for (let at = 0; at < folded.length; at += 1) {
          if (
            (map[at] ?? 0) >= (ends[at] ?? 0) ||
            (ends[at] ?? 0) > text.length ||
            (map[at] ?? 0) > (map[at + 1] ?? 0)
          )
            return false
        }
        return true
      }),
    )
  })
})

test.each(copied)('%j goes to other programs as %j', (written, text) => {
  expect(withoutBreaks(written)).toBe(text)
})
