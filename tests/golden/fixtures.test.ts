import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { accordTexts, slidesText } from './office.expected.ts'
import { compactText, rulesText } from './printed.expected.ts'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** What a file made by a real program is read as: kind of each block and its text, headings with a #. */
async function shown(name: string, withPages = false) {
  const read = await readDocument({ bytes: readFileSync(folder + name), name })
  if (!read.ok) throw new Error(read.error)
  const briefing = compile(read.value)
  const text = briefing.sections.flatMap(({ level, title, blocks }) => [
    ...(title === null ? [] : [`${'#'.repeat(level)} ${title}`]),
    ...blocks.map((id) => {
      const block = briefing.blocks.find((each) => each.id === id)
      const page = withPages ? `p${block?.page} ` : ''
      return `${page}${block?.kind}${block?.level ?? ''}: ${block?.text}`
    }),
  ])
  return { briefing, text }
}

const spaced = (line: string) => line.replace('2027.1 The', '2027. The').replace(/\s+/g, ' ')

describe.each(accordTexts)('%s', (name, kind, lines) => {
  test('keeps headings, lists in lists, tables and notes', async () => {
    const { briefing, text } = await shown(name)
    expect(briefing.source.kind).toBe(kind)
    expect(briefing.title).toBe('The Harbour Accord')
    expect(briefing.date).toBe('2021-05-04')
    expect(text.map(spaced)).toEqual(lines)
  })
})

describe.each(['slides-pandoc.pptx', 'slides-libreoffice.pptx'])('%s', (name) => {
  test('keeps titles, items, tables and what the speaker says, each with its slide', async () => {
    const { briefing, text } = await shown(name, true)
    expect(briefing.source.kind).toBe('pptx')
    expect(briefing.title).toBe('Harbour budget')
    expect(text.map(spaced)).toEqual(slidesText)
  })
})

describe.each(['formulas-pandoc.docx', 'formulas-pandoc.html'])('%s', (name) => {
  test('keeps formulas in their lines and on lines of their own, with their numbers', async () => {
    const { briefing, text } = await shown(name)
    expect(briefing.title).toBe('How the mill was measured')
    expect(text).toEqual([
      '# Power of the wheel',
      'paragraph: The mill at Astervik was measured on 4 March 2031. Its power follows from P = ρgQh, where the water falls h = 3.5 metres. The wheel gave 42 kilowatts in the first week of the trial.',
      'paragraph: The speed of the water is found from its fall:',
      'formula: v = √(2gh) (1)',
      'paragraph: The mean of the readings is',
      'formula: x\u0304 = 1/n ∑_(i=1)^n x_i',
      'paragraph: and their spread is no larger than',
      'formula: s = √((∑_(i=1)^n (x_i−x\u0304)^2)/(n−1))',
      '# Turning the flow',
      'paragraph: The flow turns as (cos θ, −sin θ; sin θ, cos θ) says. Losses grow with e^(−λt) and the limit is lim_(t→∞) f(t) = 0.',
      'formula: a = b + c; d = ∫_0^1 x^(2n+1)dx',
      'formula: f(x) = {x, x ≥ 0; −x, x < 0',
      `formula: P_total = ${Array.from({ length: 18 }, (_, index) => `P_${index + 1}`).join(' + ')}`,
      'paragraph: The trial cost EUR 12,500 and ended on 18 March 2031.',
    ])
    // Of the figures in formulas none is a fact.
    expect(briefing.facts.map((fact) => fact.text)).not.toContain('3.5')
  })
})

describe('accord-libreoffice.pdf', () => {
  test('keeps headings, whole paragraphs and items, each with its page', async () => {
    const { briefing, text } = await shown('accord-libreoffice.pdf')
    expect(briefing.source.kind).toBe('pdf')
    expect(briefing.title).toBe('The Harbour Accord')
    expect(briefing.date).toBe('2021-05-04')
    // The title stands apart, so that the others are of the first level.
    for (const line of [
      '# Money and ships',
      'paragraph: The two cities agreed to spend EUR 120 million on the northern docks by 2027. The Harbour Development Bank (HDB) will lend up to EUR 40 million for the first ferries.',
      'item1: Ferries',
      'item2: 2,400 people a day',
      'item2: 31 crossings',
      'item1: Cranes',
      'table: City\tShare\nLisbon\t60 %\nPorto\t40 %',
      '# Offices and officers',
      'paragraph: The efficient office of the harbour opened on 5 June 2022 with 650 officers, and its first report found that traffic had grown by 12 percent in a single year.',
    ])
      expect(text).toContain(line)
    expect(briefing.blocks.every(({ page }) => page === 1)).toBe(true)
    expect(briefing.facts.map(({ text }) => text)).toContain('EUR 120 million')
  })
})

describe('compact-libreoffice.pdf', () => {
  test('keeps paragraphs whole over notes, columns and pages; heads, feet and nothing else go', async () => {
    const { briefing, text } = await shown('compact-libreoffice.pdf')
    expect(briefing.title).toBe('The Vell Basin Compact')
    expect(briefing.date).toBe('2023-03-14')
    expect(text).toEqual(compactText)
    const count = (why: string) => briefing.dropped.filter((each) => each.why === why).length
    expect([count('running head or foot'), count('page number')]).toEqual([5, 5])
    expect(new Set(briefing.blocks.map(({ page }) => page))).toEqual(new Set([1, 2, 3, 4]))
  })
})

describe('rules-chromium.pdf', () => {
  test('keeps headings, whole paragraphs, the list and the table; a dash that opens a line opens no item', async () => {
    const { briefing, text } = await shown('rules-chromium.pdf')
    expect(briefing.title).toBe('Rules of the Basin Office')
    expect(briefing.date).toBe('2023-10-02')
    expect(text).toEqual(rulesText)
  })
})
