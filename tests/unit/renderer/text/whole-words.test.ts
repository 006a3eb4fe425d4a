import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toWholeWords } from '../../../../src/renderer/text/whole-words.ts'
import { beforeCode, snapped } from './whole-words.expected.ts'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('toWholeWords', () => {
  test.each(snapped)('in “%s” %s means %s', (text, selected, marked) => {
    expect(cut(text, toWholeWords({ text, kind: 'paragraph' }, spanOf(text, selected)))).toBe(marked)
  })

  test.each(beforeCode.examples)('beside code %s means %s', (selected, marked) => {
    const { text, code } = beforeCode
    const spans = [{ ...spanOf(text, code), kind: 'code' as const }]
    expect(cut(text, toWholeWords({ text, kind: 'paragraph', spans }, spanOf(text, selected)))).toBe(marked)
    expect(cut(text, toWholeWords({ text, kind: 'code' }, spanOf(text, selected)))).toBe(selected)
  })

  test('never takes less than is selected, and the same again when asked again', () => {
    const part = fc.constantFrom(
      'word',
      ' ',
      '’',
      '.',
      '国际',
      '\u00AD',
      '\u{1F469}\u200D\u{1F680}',
      '12',
      ',',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y)
        const block = { text, kind: 'paragraph' as const }
        const whole = toWholeWords(block, { start, end })
        expect(whole.start).toBeLessThanOrEqual(start)
        expect(whole.end).toBeGreaterThanOrEqual(end)
        expect(toWholeWords(block, whole)).toEqual(whole)
      }),
    )
  })
})
