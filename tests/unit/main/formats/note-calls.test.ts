import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { callExamples } from './note-calls.expected.ts'
import { readText } from './read.ts'

const heads = { 'a.html': '<h1>The Ferry</h1>', 'a.md': '# The Ferry\n\n', 'a.txt': 'The Ferry\n\n' }

const textOfNote = (blocks: readonly Block[], key: string) =>
  blocks
    .filter(({ note }) => note === key)
    .map(({ text }) => text)
    .join(' / ')

test.each(callExamples)('$what', ({ name, source, calls }) => {
  const { blocks } = compile(readText(heads[name] + source, name))
  const found = blocks.flatMap(({ spans = [] }) =>
    spans
      .filter(({ kind }) => kind === 'noteref')
      .map(({ label, notes = [] }) =>
        `${label} → ${notes.map((key) => textOfNote(blocks, key)).join(' | ')}`.trim(),
      ),
  )
  expect(found).toEqual(calls)
})
