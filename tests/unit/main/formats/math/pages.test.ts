import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { makeWord } from '../../../../faults/hostile-parts.ts'
import { readText } from '../read.ts'
import { pieces } from './pages.expected.ts'

test.each(pieces)('%s', (_, html, expected) => {
  const page = `<!doctype html><html><body><h1>Energy</h1>${html}</body></html>`
  const blocks = readText(page, 'a.html').blocks.slice(1)
  expect(
    blocks.map(({ kind, text, spans = [], math }) => [
      kind,
      text,
      spans.filter((span) => span.kind === 'formula').length + (math ? 1 : 0),
    ]),
  ).toEqual(expected)
})

describe('formulas that nest without end', () => {
  const told = ['One formula is too deeply nested to be drawn: it is shown as plain text.']

  test.each([70, 500, 10_000])('%i deep in a page: the rest is read, and it is told', (depth) => {
    for (const end of [`${'</mrow>'.repeat(depth)}</math>`, '']) {
      const deep = `<math>${'<mrow>'.repeat(depth)}<mi>x</mi><mo>=</mo><mi>y</mi>${end}`
      const read = readText(`<h1>Depth</h1><p>Before it</p><p>${deep}</p><p>Behind it</p>`, 'a.html')
      expect(read.blocks.map(({ text }) => text)).toEqual(['Depth', 'Before it', 'x=y', 'Behind it'])
      expect(read.blocks.some(({ math, spans }) => math !== undefined || spans !== undefined)).toBe(false)
      expect(read.notes).toEqual(told)
    }
  })
  test.each([150, 10_000])('%i deep in a Word file: the same', async (depth) => {
    const run = '<m:r><m:t>x=y</m:t></m:r>'
    const deep = `<m:oMath>${'<m:sSup><m:e>'.repeat(depth)}${run}${'</m:e></m:sSup>'.repeat(depth)}</m:oMath>`
    const body = `<w:p><w:r><w:t xml:space="preserve">So </w:t></w:r>${deep}<w:r><w:t xml:space="preserve"> holds.</w:t></w:r></w:p>`
    const read = await readDocument({ bytes: makeWord(body), name: 'a.docx' })
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['So x=y holds.'])
    expect(read.ok && read.value.notes).toEqual(told)
  })
  test('of many formulas that are never closed none takes the page', () => {
    const read = readText(`<h1>Depth</h1>${'<p><math><mi>x</mi>'.repeat(3000)}<p>Behind them`, 'a.html')
    expect(read.blocks.at(-1)?.text).toBe('Behind them')
  })
})

test('Word text around formulas stays, and a paragraph of several formulas is one of each', async () => {
  const formula = (text: string) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`
  const body = `<w:p><w:r><w:t xml:space="preserve">Let </w:t></w:r>${formula('a=b')}<w:r><w:t xml:space="preserve"> and </w:t></w:r>${formula('c=d')}<w:r><w:t>.</w:t></w:r></w:p><w:p><m:oMathPara>${formula('e=f')}${formula('g=h')}</m:oMathPara></w:p><w:p><w:del>${formula('i=j')}</w:del><w:r><w:t>Last.</w:t></w:r></w:p>`
  const read = await readDocument({ bytes: makeWord(body), name: 'a.docx' })
  expect(read.ok && read.value.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'Let a = b and c = d.'],
    ['formula', 'e = f'],
    ['formula', 'g = h'],
    ['paragraph', 'Last.'],
  ])
})
