import { expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { bytesOf, makeWord } from '../../../../faults/hostile-parts.ts'
import { items, paragraphs } from './seams.expected.ts'

const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
const paragraph = (xml: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${xml}</w:t></w:r></w:p>`
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

async function read(body: string, withNumbering: boolean) {
  const more = withNumbering ? [{ name: 'word/numbering.xml', data: bytesOf(numbering) }] : []
  const document = await readDocument({ bytes: makeWord(body, more), name: 'a.docx' })
  if (!document.ok) throw new Error(document.error)
  return document.value.blocks
}

test.each(items)('an item: %j', async (xml, number, text) => {
  const [block] = await read(paragraph(xml, numbered), true)
  expect([block?.number, block?.text]).toEqual([number, `${number} ${text}`])
})

test.each(paragraphs)('a paragraph: %j', async (xml, text) => {
  for (const withNumbering of [true, false]) {
    const [block] = await read(paragraph(xml), withNumbering)
    expect([block?.kind, block?.number, block?.text]).toEqual(['paragraph', undefined, text])
  }
})
