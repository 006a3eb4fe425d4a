import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportJson } from '../../../../src/main/exchange/json.ts'
import { escapeLine, exportMarkdown } from '../../../../src/main/exchange/markdown.ts'
import { exportReadwise, writeCsv } from '../../../../src/main/exchange/readwise.ts'
import { markdownFormat } from '../../../../src/main/formats/markdown.ts'
import { csv, documents, escapes, markdown } from './passages.expected.ts'

describe('Markdown', () => {
  test('is the wanted file, byte for byte', () => expect(exportMarkdown(documents)).toBe(markdown))
  test.each([
    ['patrols', 2, 'patrols, page 2'],
    ['patrols', null, 'patrols'],
    [null, 2, 'Page 2'],
  ] as const)('says where a mark stands: %s, %s', (section, page, written) => {
    const passages =
      documents[0]?.passages.slice(1).map((each) => ({ ...each, section, page, link: null })) ?? []
    expect(exportMarkdown([{ title: 'T', date: null, passages }])).toMatch(new RegExp(`\n\n${written}\n$`))
  })
  test.each(escapes)('%s', (plain, written) => expect(escapeLine(plain)).toBe(written))
  test('quotes are read back as the same words', async () => {
    const sign = fc.constantFrom(
      ...'#*_`~[]()<>!|\\&-+=:;1.$a b'.split(''),
      'word',
      '&amp;',
      'http://a.b',
      '\n',
      '    ',
      '\t',
    )
    const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((parts) => `a${parts.join('')}z`)
    const words = (plain: string) => plain.replace(/\s+/g, ' ').trim()
    await fc.assert(
      fc.asyncProperty(text, async (quote) => {
        const passage = {
          ...documents[0]?.passages[0],
          parts: [quote],
          note: '',
          tags: [],
          section: null,
          page: null,
        }
        const file = exportMarkdown([{ title: 'T', date: null, passages: [passage as never] }])
        const read = await markdownFormat.read({ bytes: new TextEncoder().encode(file), name: 't.md' })
        if (!read.ok) throw new Error(read.error)
        const quotes = read.value.blocks.filter(({ kind }) => kind === 'quote')
        expect(words(quotes.map((block) => block.text).join(' '))).toBe(words(quote))
      }),
      { numRuns: 500 },
    )
  })
})

/** A plain reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('CSV for Readwise', () => {
  test('is the wanted file, byte for byte', () => expect(exportReadwise(documents)).toBe(csv))
  test('fields are read back as they were', () => {
    const sign = fc.constantFrom('"', ',', '\n', ' ', 'a', ';', '=', '+', '-', '@', '\t', '😀')
    const field = fc.array(sign, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), (fields) => {
        expect(readCsv(writeCsv([fields]))).toEqual([fields])
      }),
    )
  })
})

test('JSON holds all that is known', () => {
  const written = JSON.parse(exportJson(documents))
  expect(written.format).toBe(1)
  expect(written.documents.map((each: { title: string }) => each.title)).toEqual(
    documents.map(({ title }) => title),
  )
  expect(written.documents[0].passages[0]).toEqual({
    ...documents[0]?.passages[0],
    createdAt: '2014-04-25T10:05:00.000Z',
  })
})
