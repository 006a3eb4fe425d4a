import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../../../src/core/model/document.ts'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { bytesOf, makeWord, wordText } from '../../../../faults/hostile-parts.ts'
import { shownBlocks } from '../shown.ts'
import { authors, examples } from './word.expected.ts'

async function read(body: string, parts: Readonly<Record<string, string>>): Promise<SourceDocument> {
  const more = Object.entries(parts).map(([name, text]) => ({ name, data: bytesOf(text) }))
  const source = await readDocument({ bytes: makeWord(body, more), name: 'a.docx' })
  if (!source.ok) throw new Error(source.error)
  return source.value
}

const stylesPart = (styles: string) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`
const relationsPart = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="aFChunk" Target="${target}"/></Relationships>`

describe('what is read of a Word document', () => {
  test.each(examples)('$name', async ({ body, styles = '', parts = {}, ...expected }) => {
    const [target] = Object.keys(parts)
    const source = await read(body, {
      'word/styles.xml': stylesPart(styles),
      ...(target !== undefined && { 'word/_rels/document.xml.rels': relationsPart(target.slice(5)) }),
      ...parts,
    })
    expect(shownBlocks(source)).toEqual(expected.blocks)
    expect(source.dropped.map(({ text, why }) => [text, why])).toEqual(expected.dropped ?? [])
    expect(source.notes ?? []).toEqual(expected.notes ?? [])
  })
})

test.each(authors)('written by %j', async (creator, author) => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${creator}</dc:creator></cp:coreProperties>`
  const { meta } = await read(wordText('The port has nine berths.'), { 'docProps/core.xml': core })
  expect(meta.author ?? null).toBe(author)
})
