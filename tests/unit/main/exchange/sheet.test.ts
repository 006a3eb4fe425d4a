import { describe, expect, it } from 'vitest'
import type { SheetItem, SheetLayout } from '../../../../src/core/model/sheet.ts'
import { sheetDocx } from '../../../../src/main/exchange/sheet/docx.ts'
import { sheetMarkdown } from '../../../../src/main/exchange/sheet/markdown.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { unzip } from './unzip.ts'

const item = (id: string, kind: SheetItem['kind'], text: string, answer: string): SheetItem => ({
  id,
  document: 'one',
  kind,
  text,
  answers: [{ start: text.indexOf(answer), end: text.indexOf(answer) + answer.length }],
  note: id === 'a' ? 'Ask *why*.' : '',
  question: { prompt: text.replace(answer, '____'), answer },
  place: { block: `b-${id}`, section: 'Piers', page: id === 'a' ? 3 : null, paragraph: 7 },
  order: 0,
})
const figures = item('a', 'figures', 'The pier cost $40 million in all.', '$40 million')
const dates = item('b', 'dates', 'It opened in *May* 2013 [the pier].', 'May* 2013')
const sheet = (layout: SheetLayout) => ({
  title: 'A port & its pier',
  when: 'May 2013',
  documents: [{ id: 'one', title: 'A port & its pier', date: '2013-05' }],
  parts: [
    { kind: 'figures' as const, items: [figures] },
    { kind: 'dates' as const, items: [dates] },
  ],
  layout,
  paper: 'A4' as const,
  left: 12,
})

describe('a cue sheet in files', () => {
  it('Markdown has its parts, answers in bold, and where each stands', () => {
    expect(sheetMarkdown(sheet('columns'))).toBe(
      `# A port & its pier

May 2013

## Key figures

- The pier cost **$40 million** in all. ([p. 3](precis://one/b-a))  
  Note: Ask \\*why\\*.

## Dates

- It opened in \\***May\\* 2013** \\[the pier\\]. ([¶ 7](precis://one/b-b))

12 more are in Key facts and Passages.
`,
    )
  })

  it('questions in Markdown have their answers below them', () => {
    expect(sheetMarkdown(sheet('fold'))).toContain(
      '- The pier cost \\_\\_\\_\\_ in all.  \n  **$40 million** ([p. 3](precis://one/b-a))',
    )
  })

  it('Markdown is read by ourselves as the same words', async () => {
    const read = await readDocument({
      bytes: new TextEncoder().encode(sheetMarkdown(sheet('columns'))),
      name: 'a.md',
    })
    const texts = read.ok ? read.value.blocks.map(({ text }) => text) : []
    expect(texts.join('\n')).toContain('The pier cost $40 million in all. (p. 3)')
    expect(texts.join('\n')).toContain('It opened in *May* 2013 [the pier]. (¶ 7)')
  })

  it.each(['columns', 'cards', 'fold'] as const)(
    'a Word document of %s is read with all its words',
    async (layout) => {
      const bytes = await sheetDocx(sheet(layout))
      const read = await readDocument({ bytes, name: 'a.docx' })
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      const words = read.value.blocks.map(({ text }) => text).join('\n')
      // Each leads back to its paragraph.
      const links = (await unzip(bytes)).get('word/_rels/document.xml.rels')?.toString() ?? ''
      for (const each of ['b-a', 'b-b']) expect(links).toContain(`Target="precis://one/${each}"`)
      expect(words).toContain('May 2013\n')
      expect(words).toContain('$40 million')
      expect(words).toContain('May* 2013')
      expect(words).toContain('12 more are in Key facts and Passages.')
      if (layout !== 'fold') expect(words).toContain('Key figures')
      const xml = (await unzip(bytes)).get('word/document.xml')?.toString() ?? ''
      // A4 in twentieths of a point.
      expect(xml).toMatch(/w:w="11906"/)
      expect(xml).toMatch(/w:h="16838"/)
    },
  )
})
