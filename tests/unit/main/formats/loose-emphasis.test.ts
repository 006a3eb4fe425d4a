import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meant, noted, notedInTable, real } from './loose-emphasis.expected.ts'
import { readText } from './read.ts'

const read = (source: string) => readText(source, 'a.md').blocks

const strongOf = ({ text, spans = [] }: ReturnType<typeof read>[number]) =>
  spans.filter(({ kind }) => kind === 'strong').map(({ start, end }) => text.slice(start, end))

test.each(meant)('%s', (source, text, strong) => {
  const blocks = read(source)
  expect(blocks.map((block) => block.text)).toEqual([text])
  expect(blocks.flatMap(strongOf)).toEqual(strong)
})

test('the same in an item, a heading, a quote and a cell', () => {
  for (const [source, text] of meant) {
    expect(read(`- ${source}`)[0]?.text).toBe(text)
    expect(read(`# ${source}`)[0]?.text).toBe(text)
    expect(read(`> ${source}`)[0]?.text).toBe(text)
    expect(read(`| Town | Said |\n|---|---|\n| Orm | ${source} |`)[0]?.rows?.[1]?.[1]).toBe(text)
  }
})

test.each(real)('%s', (source) => expect(read(source).map(({ text }) => text)).toEqual([source]))

test.each([noted, notedInTable])('a note keeps its stars: $source', ({ source, texts }) =>
  expect(read(source).map(({ text }) => text)).toEqual(texts),
)

test('nothing but stars and blanks is ever taken off', () => {
  const part = fc.constantFrom('**', '***', '*', ' ', 'a', 'word', '2', '.', '(', ')', ':', '\u4E2D')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const source = `x${parts.join('')}`
      const words = (text: string) => text.replace(/[*\s]/g, '')
      expect(
        words(
          read(source)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe(words(source))
    }),
  )
})
