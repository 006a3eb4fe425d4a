import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { bytesOf, makeWord } from '../../../faults/hostile-parts.ts'
import { makeBook } from '../../../faults/office-parts.ts'
import { examples } from './inner-links.expected.ts'

const styles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>'

function bytesIn(source: (typeof examples)[number]['source'], file: string): Uint8Array {
  if (typeof source !== 'string') return makeBook(source)
  return file === 'a.docx'
    ? makeWord(source, [{ name: 'word/styles.xml', data: bytesOf(styles) }])
    : bytesOf(source)
}

test.each(examples)('$name', async ({ file, source, leads }) => {
  const read = await readDocument({ bytes: bytesIn(source, file), name: file })
  if (!read.ok) throw new Error(read.error)
  const { blocks, sections } = compile(read.value)
  const words = new Map<string, string | null>([
    ...blocks.map(({ id, text }) => [id, text] as const),
    ...sections.map(({ id, title }) => [id, title] as const),
  ])
  const found = blocks.flatMap(({ text, spans = [] }) =>
    spans.flatMap(({ kind, href, start, end }) =>
      kind === 'link' ? [[text.slice(start, end), words.get((href ?? '').slice(1))]] : [],
    ),
  )
  expect(found).toEqual(leads)
})
