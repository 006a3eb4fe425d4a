import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, sentencesOf } from '../../../../src/core/facts/cut-sentences.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block } from '../../../../src/core/model/document.ts'
import { tableFacts } from './table-facts.expected.ts'

const blockOf = (rows: readonly (readonly string[])[]): Block => ({
  id: 'b',
  section: 's',
  kind: 'table',
  text: rows.map((cells) => cells.join('\t')).join('\n'),
  rows,
})

describe('a table', () => {
  test.each(tableFacts)('$rows', ({ rows, facts }) => {
    const block = blockOf(rows)
    const found = extractFacts([block]).map(({ text, sentence }) => [
      text,
      block.text.slice(sentence.start, sentence.end),
    ])
    expect(found).toEqual(facts)
  })
  test('no fact reaches over the end of a cell, no sentence over that of a row, and no subject over either', () => {
    const word = fc.constantFrom(
      'Tarn',
      '12',
      'EUR',
      '7',
      'million',
      '<70',
      'ferries',
      '4',
      'May',
      '2004',
      'of',
      'It is so.',
      '',
    )
    const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const block = blockOf(rows)
          for (const { text } of extractFacts([block])) expect(text).not.toMatch(/[\t\n]/)
          const spans = sentencesOf(block)
          for (const { start, end } of spans) expect(block.text.slice(start, end)).not.toContain('\n')
          expect(spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('the number of a note before its own text is in no fact', () => {
  const block: Block = {
    id: 'b',
    section: 's',
    kind: 'paragraph',
    text: '3 Million euros were lent to 12 towns.',
    spans: [{ kind: 'sup', start: 0, end: 1 }],
  }
  expect(extractFacts([block]).map(({ text }) => text)).toEqual(['12 towns'])
})

test('the cells of a sentence', () => {
  const text = 'Low\t<70   all of it'
  expect(cellsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Low', '<70', 'all of it'])
  expect(cellsOf('It is so.')).toEqual([{ start: 0, end: 9 }])
})
