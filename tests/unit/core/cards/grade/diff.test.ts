import { describe, expect, it } from 'vitest'
import { diffLetters } from '../../../../../src/core/cards/grade/diff.ts'

describe('the difference of letters', () => {
  it('tells what is missing and what is extra', () => {
    expect(diffLetters('Fukushima', 'Fukushma')).toEqual([
      { kind: 'same', answer: 'Fukush', typed: 'Fukush' },
      { kind: 'missing', answer: 'i', typed: '' },
      { kind: 'same', answer: 'ma', typed: 'ma' },
    ])
    expect(diffLetters('Abe', 'Abbe').map(({ kind }) => kind)).toContain('extra')
  })

  it('keeps both ways of writing the same letters', () => {
    expect(diffLetters('Île de Ré', 'ile de re')).toEqual([
      { kind: 'same', answer: 'Île de Ré', typed: 'ile de re' },
    ])
    expect(diffLetters('café', 'cafe\u0301')).toEqual([{ kind: 'same', answer: 'café', typed: 'cafe\u0301' }])
  })

  it('takes a word that is missing as a whole, and letters only where a word stands for another', () => {
    const parts = diffLetters('International Atomic Energy Agency', 'Atomic Energy Agncy')
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'missing', answer: 'International ', typed: '' },
      { kind: 'missing', answer: 'e', typed: '' },
    ])
  })

  it('cuts no emoji, no flag and no marked letter', () => {
    const parts = diffLetters('👩‍🚀🇯🇵x̣', '👩🇺🇸x')
    for (const { answer, typed } of parts)
      for (const text of [answer, typed]) {
        expect(text).not.toMatch(/^[\u200d\u0323]|^\p{M}/u)
        expect(text).not.toMatch(/[\uD800-\uDFFF]/u)
      }
    expect(
      parts
        .filter(({ kind }) => kind === 'missing')
        .map(({ answer }) => answer)
        .join(''),
    ).toContain('👩‍🚀')
  })

  it('keeps a sign with the mark that makes it an emoji', () => {
    for (const { answer, typed } of diffLetters('a ❤️ b', 'a ❤ b c'))
      for (const text of [answer, typed]) expect(text).not.toMatch(/^\p{M}/u)
  })

  it('gives up on texts that have little in common', () => {
    const [one, other] = ['ab'.repeat(4000), 'cd'.repeat(4000)]
    expect(diffLetters(one, other)).toEqual([
      { kind: 'missing', answer: one, typed: '' },
      { kind: 'extra', answer: '', typed: other },
    ])
  })
})
