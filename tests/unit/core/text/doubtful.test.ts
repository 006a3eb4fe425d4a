import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Block, InlineSpan, SourceBlock, SourceDocument } from '../../../../src/core/model/document.ts'
import { isCertain } from '../../../../src/core/text/doubtful.ts'

const doubt = (start: number, end: number): InlineSpan => ({ kind: 'doubtful', start, end })
const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: 'b',
  section: 's',
  kind: 'paragraph',
  text,
  ...more,
})

describe('a sentence is certain', () => {
  const text = 'The dock cost 12 crowns. The crane cost 19 crowns.'
  const [first, second] = [
    { start: 0, end: 24 },
    { start: 25, end: 50 },
  ] as const
  test('where no word of it is doubtful', () => {
    expect(isCertain(block(text), first)).toBe(true)
    expect(isCertain(block(text, { spans: [doubt(14, 16)] }), first)).toBe(false)
    expect(isCertain(block(text, { spans: [doubt(14, 16)] }), second)).toBe(true)
    expect(isCertain(block(text, { spans: [{ kind: 'em', start: 14, end: 16 }] }), first)).toBe(true)
  })
  test('in a table where its row and the heads are', () => {
    const rows = [
      ['Town', 'Share'],
      ['Arden', '24 %'],
      ['Colm', '35 %'],
    ]
    const table = (...spans: readonly InlineSpan[]) =>
      block(rows.map((cells) => cells.join('\t')).join('\n'), { kind: 'table', rows, spans })
    const row = { start: 11, end: 21 }
    expect(isCertain(table(), row)).toBe(true)
    expect(isCertain(table(doubt(5, 10)), row)).toBe(false)
    expect(isCertain(table(doubt(17, 19)), row)).toBe(false)
    expect(isCertain(table(doubt(27, 29)), row)).toBe(true)
  })
})

describe('what is doubtful', () => {
  const paragraph = (text: string, word?: string): SourceBlock => ({
    kind: 'paragraph',
    text,
    ...(word !== undefined && { spans: [doubt(text.indexOf(word), text.indexOf(word) + word.length)] }),
  })
  const compiled = (...blocks: readonly SourceBlock[]) => {
    const source: SourceDocument = {
      name: 'a.png',
      kind: 'picture',
      id: '0123456789abcdef',
      blocks: [{ kind: 'heading', level: 1, text: 'The Docks' }, ...blocks],
      meta: {},
      dropped: [],
    }
    return compile(source)
  }
  const whole = 'The Harbour Board spent EUR 40 million on the northern docks of Arden in June 2022.'
  test('makes no fact, no name and no card of its sentence; the others stay', () => {
    const sure = compiled(paragraph(whole))
    expect(sure.facts.map(({ text }) => text)).toContain('EUR 40 million')
    const { facts, names, cards, glossary } = compiled(paragraph(whole, 'June'))
    expect([facts, names, cards, glossary]).toEqual([[], [], [], []])
    const two = compiled(paragraph(`${whole} The town of Colm has 650 officers.`, 'June'))
    expect(two.facts.map(({ text }) => text)).toEqual(['650 officers'])
  })
  test('is still where it was read, for who looks at it', () => {
    const { blocks } = compiled(paragraph(whole, 'June'))
    expect(blocks[0]?.spans).toEqual([doubt(whole.indexOf('June'), whole.indexOf('June') + 4)])
  })
})
