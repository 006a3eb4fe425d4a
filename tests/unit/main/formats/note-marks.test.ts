import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { type Example, htmlExamples, markdownExamples, textExamples } from './note-marks.expected.ts'
import { readText } from './read.ts'

/** The lines of the outline below the title, a note's mark in braces where it stands. */
function read(source: string, name: string): string[] {
  return outlineOf(readText(source, name)).lines.map((line) => {
    if (line.role === 'heading') return line.text
    const { text, spans = [] } = line.block
    return spans
      .filter(({ kind }) => kind === 'noteref')
      .toReversed()
      .reduce((shown, { start, label }) => `${shown.slice(0, start)}{${label}}${shown.slice(start)}`, text)
  })
}

describe.each<[string, readonly Example[], (source: string) => string]>([
  ['a.html', htmlExamples, (source) => `<h1>The Harbour Accord</h1>${source}`],
  ['a.md', markdownExamples, (source) => `# The Harbour Accord\n\n${source}`],
  ['a.txt', textExamples, (source) => `The Harbour Accord\n\n${source}\n`],
])('%s', (name, examples, write) => {
  test.each(examples)('$source', ({ source, reads }) => {
    expect(read(write(source), name)).toEqual(reads)
  })
})
