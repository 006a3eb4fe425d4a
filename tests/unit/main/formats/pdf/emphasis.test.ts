import { expect, test } from 'vitest'
import type { SourceBlock } from '../../../../../src/core/model/document.ts'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { emphasised } from './emphasis.expected.ts'
import { writePdf } from './write-pdf.ts'

const marks = { strong: ['**', '**'], em: ['*', '*'] } as const

function shown({ kind, text, spans = [] }: SourceBlock): string {
  const set = spans.toReversed().reduce((line, { kind, start, end, href }) => {
    const [open, close] =
      kind === 'link' ? ['[', `](${href})`] : (marks[kind as keyof typeof marks] ?? ['', ''])
    return `${line.slice(0, start)}${open}${line.slice(start, end)}${close}${line.slice(end)}`
  }, text)
  return `${kind}: ${set}`
}

test.each(emphasised)('%s', async (_, written, blocks) => {
  const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
  if (!read.ok) throw new Error(read.error)
  expect(read.value.blocks.map(shown)).toEqual(blocks)
})
