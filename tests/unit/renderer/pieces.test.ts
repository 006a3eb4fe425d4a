import { describe, expect, it } from 'vitest'
import type { InlineSpan } from '../../../src/core/model/document.ts'
import {
  hasHead,
  isFigure,
  isNumbered,
  piecesOf,
  stretchesOf,
} from '../../../src/renderer/views/read/pieces.ts'

const text = 'The bold and the linked part.'
const span = (kind: InlineSpan['kind'], words: string, href?: string): InlineSpan => {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length, ...(href !== undefined && { href }) }
}

describe('piecesOf', () => {
  it('gives a plain text whole', () => {
    expect(piecesOf(text, []).map((piece) => piece.text)).toEqual([text])
    expect(piecesOf('', [])).toEqual([])
  })

  it('keeps every character where spans nest, meet and cross', () => {
    const spans = [
      span('strong', 'bold and the'),
      span('em', 'and the linked'),
      span('link', 'linked part', 'https://example.org/'),
      { kind: 'code', start: 28, end: 99 } as const,
    ]
    const pieces = piecesOf(text, spans)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    const both = pieces.find((piece) => piece.text === 'and the')
    expect(both).toMatchObject({ strong: true, em: true, code: false, href: null })
    const linked = pieces.find((piece) => piece.text === 'linked')
    expect(linked).toMatchObject({ strong: false, em: true, href: 'https://example.org/' })
  })
})

describe('stretchesOf', () => {
  it('keeps a link in one, however its words are set, and parts what it does not hold', () => {
    const spans = [
      span('strong', 'bold'),
      span('em', 'linked'),
      span('link', 'the linked part', 'https://a.b/'),
    ]
    const stretches = stretchesOf(piecesOf(text, spans))
    const words = stretches.map(({ href, pieces }) => [href, pieces.map((piece) => piece.text).join('')])
    expect(words).toEqual([
      [null, 'The bold and '],
      ['https://a.b/', 'the linked part'],
      [null, '.'],
    ])
  })
  it('tells two links apart that touch', () => {
    const spans = [span('link', 'bold ', 'https://a.b/'), span('link', 'and', 'https://c.d/')]
    expect(stretchesOf(piecesOf(text, spans)).map(({ href }) => href)).toEqual([
      null,
      'https://a.b/',
      'https://c.d/',
      null,
    ])
  })
})

describe('isNumbered', () => {
  it.each(['1. One', '12) Twelve', '(3) Three', '(c) The third', 'iv. Four', 'B. Letters'])(
    '%s is',
    (item) => {
      expect(isNumbered(item)).toBe(true)
    },
  )
  it.each(['2027 ships', 'One. Two', '1.5 million', 'A harbour', '1.', '(see 3) no'])('%s is not', (item) => {
    expect(isNumbered(item)).toBe(false)
  })
})

describe('isFigure', () => {
  it.each(['1', '$1,200', '(3.5)', '12 %', '–', '−4', '1 200.50'])('%s is one', (cell) => {
    expect(isFigure(cell)).toBe(true)
  })
  it.each(['', 'Item', '3 ships', 'Q1'])('"%s" is none', (cell) => {
    expect(isFigure(cell)).toBe(false)
  })
})

describe('hasHead', () => {
  it('takes words and years above figures for a head', () => {
    expect(
      hasHead([
        ['Item', '2023', 'Change'],
        ['Fish', '12', '3 %'],
      ]),
    ).toBe(true)
    expect(
      hasHead([
        ['', 'Cost'],
        ['Docks', '40'],
      ]),
    ).toBe(true)
  })

  it('takes a row of figures, a row with holes, and a lone row for none', () => {
    expect(
      hasHead([
        ['Fish', '12'],
        ['Coal', '30'],
      ]),
    ).toBe(false)
    expect(
      hasHead([
        ['Total', '', 'x'],
        ['a', 'b', 'c'],
      ]),
    ).toBe(false)
    expect(hasHead([['Item', 'Cost']])).toBe(false)
  })
})
