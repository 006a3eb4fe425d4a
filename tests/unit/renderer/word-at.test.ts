import { expect, test } from 'vitest'
import { wordIn } from '../../../src/renderer/views/read/word-at.ts'

const wordAt = (line: string): string | null => {
  const span = wordIn(line.replace('|', ''), line.indexOf('|'))
  return span === null ? null : line.replace('|', '').slice(span.start, span.end)
}

test.each([
  ['two cr|anes lift', 'cranes'],
  ['two |cranes lift', 'cranes'],
  ['two cranes|, lift', 'cranes'],
  ['a well-k|ept quay', 'well-kept'],
  ['the board’|s quay', 'board’s'],
  ['a caf|é', 'café'],
  ['the A4| road', 'A4'],
  ['two — | lift', null],
  ['in 20|31', null],
  ['|', null],
])('the word at a place: %s', (line, word) => {
  expect(wordAt(line)).toBe(word)
})
