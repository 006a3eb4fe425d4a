import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { makeWord } from '../../../faults/hostile-parts.ts'
import { pages, words } from './ordered-lists.expected.ts'
import { readText } from './read.ts'

const itemsOf = (blocks: readonly { kind: string; level?: number; text: string }[]) =>
  blocks.filter(({ kind }) => kind === 'item').map(({ level, text }) => [level, text])

describe('the numbers of a page', () => {
  test.each(pages)('$name', ({ page, items }) => {
    expect(itemsOf(readText(`<p>The board met.</p>${page}`, 'a.html').blocks)).toEqual(items)
  })
  test('in a Markdown file too', () => {
    const { blocks } = readText('Terms\n\n<ol start="3"><li>Sign it.</li></ol>\n', 'a.md')
    expect(itemsOf(blocks)).toEqual([[1, '3. Sign it.']])
  })
  test('what is set bold stays what it was', () => {
    const [item] = readText('<ol start="12"><li>To <b>sign</b> it.</li></ol>', 'a.html').blocks
    const [span] = item?.spans ?? []
    expect(item?.text.slice(span?.start, span?.end)).toBe('sign')
  })
})

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const levelXml = (level: (typeof words)[number]['levels'][number], at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${level.start ?? 1}"/><w:numFmt w:val="${level.format ?? 'decimal'}"/>${level.more ?? ''}<w:lvlText w:val="${level.text}"/></w:lvl>`
const numberingXml = (levels: (typeof words)[number]['levels'], more = '') =>
  `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="7">${levels.map(levelXml).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>${more}</w:numbering>`
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const numberOf = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

async function readWord(body: string, parts: Readonly<Record<string, string>>) {
  const more = Object.entries(parts).map(([name, xml]) => ({
    name: `word/${name}.xml`,
    data: new TextEncoder().encode(xml),
  }))
  const read = await readDocument({ bytes: makeWord(body, more), name: 'a.docx' })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('the numbers of a Word document', () => {
  const lists = { again: 2, anew: 3 } as const
  test.each(words)('$name', async ({ levels, paragraphs, labels }) => {
    const body = paragraphs.map((at) => {
      if (at === null) return paragraph('Sign it.')
      return paragraph('Sign it.', typeof at === 'number' ? numberOf(1, at) : numberOf(lists[at], 0))
    })
    const { blocks } = await readWord(body.join(''), { numbering: numberingXml(levels) })
    expect(blocks.map(({ text }) => text.replace(/ ?Sign it\.$/, ''))).toEqual(labels)
  })
  test('of a heading, by its style, and by a style that it is based on', async () => {
    const styles = `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Top"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/></w:style></w:styles>`
    const { blocks } = await readWord(
      paragraph('Scope', '<w:pStyle w:val="Top"/>') +
        paragraph('Terms', '<w:pStyle w:val="Top"/>') +
        paragraph('Plain', '<w:pStyle w:val="Top"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      { numbering: numberingXml([{ text: 'Article %1.' }]), styles },
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Article 1. Scope'],
      ['heading', 'Article 2. Terms'],
      ['heading', 'Plain'],
    ])
  })
  test('not of what was deleted or changed', async () => {
    const { blocks } = await readWord(
      paragraph('Sign it.', numberOf(1, 0)) +
        `<w:p><w:pPr>${numberOf(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>` +
        paragraph(
          'Ratify it.',
          `${numberOf(1, 0)}<w:pPrChange w:id="3"><w:pPr>${numberOf(1, 1)}</w:pPr></w:pPrChange>`,
        ) +
        `<w:p><w:pPr>${numberOf(1, 0)}</w:pPr></w:p>` +
        paragraph('Report it.', numberOf(1, 0)),
      { numbering: numberingXml([{ text: '%1.' }, { text: '(%2)' }]) },
    )
    expect(blocks.map(({ text }) => text)).toEqual(['1. Sign it.', '2. Ratify it.', '4. Report it.'])
  })
  test('in the cells of a table', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text, numberOf(1, 0))}</w:tc>`
    const row = (text: string) => `<w:tr>${cell(text)}<w:tc>${paragraph('yes')}</w:tc></w:tr>`
    const { blocks } = await readWord(`<w:tbl>${row('Sign')}${row('Ratify')}</w:tbl>`, {
      numbering: numberingXml([{ text: '%1.' }]),
    })
    expect(blocks[0]?.rows).toEqual([
      ['1. Sign', 'yes'],
      ['2. Ratify', 'yes'],
    ])
  })
  test('a mark without end is left out', async () => {
    const { blocks } = await readWord(paragraph('Sign it.', numberOf(1, 0)), {
      numbering: numberingXml([{ text: 'Article '.repeat(10_000) }]),
    })
    expect(blocks.map(({ text }) => text)).toEqual(['Sign it.'])
  })
  test('any levels and marks: no label throws or runs on', async () => {
    const mark = fc.string({
      unit: fc.constantFrom('%', '1', '2', '9', '.', '(', '&amp;', 'a', ' '),
      maxLength: 8,
    })
    const level = fc.record({
      text: mark,
      format: fc.constantFrom('decimal', 'lowerRoman', 'upperLetter', 'none', 'bullet', 'ordinal', 'unheard'),
      start: fc.integer({ min: -5, max: 5000 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(level, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        async (levels, at) => {
          const body = at.map((each) => paragraph('Sign it.', numberOf(1, each))).join('')
          const { blocks } = await readWord(body, { numbering: numberingXml(levels) })
          return blocks.length === at.length && blocks.every(({ text }) => text.endsWith('Sign it.'))
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('what is made of numbered items', () => {
  const terms = [
    'The Harbour Board will build 31 grain ships for the Northern Council by 2030.',
    'The Northern Council spent $40 million on the northern docks in 2019.',
    'The Grain Office employs 1,200 people in the harbour of Orm.',
  ]
  const plain = compile(
    readText(
      `<p>The board agreed.</p><ul>${terms.map((term) => `<li>${term}</li>`).join('')}</ul>`,
      'a.html',
    ),
  )
  test.each(['1', 'a', 'A', 'i', 'I'])('the same facts and cards as without numbers: %s', (type) => {
    const page = `<p>The board agreed.</p><ol type="${type}" start="4">${terms.map((term) => `<li>${term}</li>`).join('')}</ol>`
    const { facts, cards } = compile(readText(page, 'a.html'))
    expect(facts.map(({ text, value }) => [text, value])).toEqual(
      plain.facts.map(({ text, value }) => [text, value]),
    )
    expect(cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(
      plain.cards.map(({ prompt, answer }) => [prompt, answer]),
    )
  })
  test.each(['Article %1.', '%1', '(%1)', 'Section 2.%1', '§ %1', 'Step %1:', '%1.%1.'])(
    'of Word: %s',
    async (text) => {
      const body =
        paragraph('The board agreed.') + terms.map((term) => paragraph(term, numberOf(1, 0))).join('')
      const { facts, cards, blocks } = compile(
        await readWord(body, { numbering: numberingXml([{ text, start: 4 }]) }),
      )
      expect(blocks[1]?.text).toBe(`${text.replaceAll('%1', '4')} ${terms[0]}`)
      expect(facts.map(({ text, value }) => [text, value])).toEqual(
        plain.facts.map(({ text, value }) => [text, value]),
      )
      expect(cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(
        plain.cards.map(({ prompt, answer }) => [prompt, answer]),
      )
    },
  )
})
