import { describe, expect, it } from 'vitest'
import type { InlineSpan } from '../../../src/core/model/document.ts'
import type { MathNode } from '../../../src/core/model/math.ts'
import { isNumbered, piecesOf, stretchesOf } from '../../../src/renderer/views/read/pieces.ts'

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

describe('formulas', () => {
  const math: MathNode = { tag: 'math', children: [{ tag: 'mi', text: 'x' }] }
  const line = 'so x = 5 holds'
  const formula = { kind: 'formula', start: 3, end: 8, math } as const

  it('are one piece, whatever begins or ends in them', () => {
    const pieces = piecesOf(
      line,
      [formula, { kind: 'em', start: 0, end: 5 }],
      [{ start: 7, end: 12, term: '5 hol', expansion: 'five halls' }],
    )
    expect(pieces.map((piece) => [piece.text, piece.math !== null])).toEqual([
      ['so ', false],
      ['x = 5', true],
      [' hol', false],
      ['ds', false],
    ])
  })
  it('are text where two lie over one another', () => {
    const pieces = piecesOf(line, [formula, { ...formula, start: 5, end: 10 }])
    expect(pieces.map((piece) => piece.text).join('')).toBe(line)
  })
})

describe('the marks of notes', () => {
  const mark = (start: number, label: string, href?: string): InlineSpan => ({
    kind: 'noteref',
    start,
    end: start,
    label,
    ...(href !== undefined && { href }),
  })
  const shown = (spans: readonly InlineSpan[]) =>
    piecesOf(text, spans).map((piece) => (piece.mark === null ? piece.text : `{${piece.mark}}`))

  it('stand where they stood, and several at one place as one', () => {
    expect(shown([mark(8, '1'), mark(8, '2')])).toEqual(['The bold', '{1, 2}', ' and the linked part.'])
    expect(shown([mark(0, '*')])).toEqual(['{*}', text])
    expect(shown([mark(text.length, '3')])).toEqual([text, '{3}'])
  })
  it('add nothing to the text, and each piece has a key of its own', () => {
    const pieces = piecesOf(text, [
      span('strong', 'bold'),
      mark(8, '1'),
      mark(8, '2', 'https://a.b/'),
      mark(0, 'a'),
    ])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
    const keys = stretchesOf(pieces).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('within a link belong to it; their own leads where they do', () => {
    const link = span('link', 'linked part', 'https://a.b/')
    expect(stretchesOf(piecesOf(text, [link, mark(link.start + 6, '1')]))).toHaveLength(3)
    expect(piecesOf(text, [mark(8, '1', 'https://c.d/')])[1]).toMatchObject({
      mark: '1',
      href: 'https://c.d/',
    })
  })
  it('raised and lowered runs say so', () => {
    const set = [span('sup', 'bold'), span('sub', 'the')]
    expect(piecesOf(text, set).map((piece) => piece.set)).toEqual([null, 'sup', null, 'sub', null])
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
