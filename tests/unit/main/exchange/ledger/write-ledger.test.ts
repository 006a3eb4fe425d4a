import { parse } from 'csv-parse/sync'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { ledgerColumns, ledgerRows } from '../../../../../src/main/exchange/ledger/ledger-rows.ts'
import {
  ledgerCsv,
  ledgerMarkdown,
  ledgerXlsx,
} from '../../../../../src/main/exchange/ledger/write-ledger.ts'
import { unzip } from '../unzip.ts'

const text = 'The pier cost $40 million | in all. =SUM(A1) was\u00ad n\u00adoted.'
const briefing = {
  id: '00112233aabbccdd',
  sections: [{ id: 's', level: 1, title: '@SUM(A1) Piers', blocks: ['b'] }],
  blocks: [{ id: 'b', section: 's', kind: 'paragraph' as const, text, page: 12 }],
}
const entry = {
  fact: {
    id: 'f',
    type: 'money' as const,
    text: '$40 million',
    block: 'b',
    start: 14,
    end: 25,
    sentence: { start: 0, end: 35 },
    value: { kind: 'money' as const, amount: 40e6, currency: 'USD' },
    who: 'The port',
    when: '2013',
    note: '=HYPERLINK("x")',
    importance: 3 as const,
    also: [],
  },
  state: 'accepted' as const,
  edited: false,
  own: false,
  kept: false,
  cards: [],
  spare: false,
}
const rows = ledgerRows(briefing, 'Piers & ports', [entry])
const sentence = 'The pier cost $40 million | in all.'
const expected = {
  Statement: sentence,
  Answer: '$40 million',
  Type: 'money',
  Value: 'USD 40000000',
  Who: 'The port',
  When: '2013',
  Sentence: sentence,
  Section: '@SUM(A1) Piers',
  Page: '12',
  Document: 'Piers & ports',
  State: 'accepted',
  Note: '=HYPERLINK("x")',
  Link: 'precis://00112233aabbccdd/b',
}

describe('the ledger leaves as a table', () => {
  it('a row has the fact, its value, and the sentence that proves it', () => {
    expect(rows).toEqual([expected])
  })

  it('in CSV no cell is a formula, and every word is there', () => {
    const [head, row] = parse(ledgerCsv(rows)) as string[][]
    expect(head).toEqual([...ledgerColumns])
    for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@]/)
    expect(row?.map((cell) => cell.replace(/^\p{Cf}/u, ''))).toEqual(Object.values(expected))
  })

  it('Markdown is read as one table with the same words', () => {
    const html = new MarkdownIt().render(ledgerMarkdown(rows))
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)
    expect(cells).toHaveLength(ledgerColumns.length)
    expect(cells[0]).toBe(sentence)
    expect(cells[9]).toBe('Piers &amp; ports')
  })

  it('a workbook holds texts and no formula; pages are numbers', async () => {
    const files = await unzip(await ledgerXlsx(rows))
    const sheet = [...files].find(([name]) => name.endsWith('worksheets/sheet1.xml'))?.[1].toString() ?? ''
    expect(sheet).not.toContain('<f>')
    const strings = [...files].map(([, bytes]) => bytes.toString()).join('')
    for (const words of [sentence, 'USD 40000000', 'Piers &amp; ports', '@SUM(A1) Piers'])
      expect(strings).toContain(words)
    expect(sheet).toMatch(/<v>12<\/v>/)
  })
})
