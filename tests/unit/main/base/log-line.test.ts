import { expect, test } from 'vitest'
import { logLine } from '../../../../src/main/base/log-line.ts'
import { injections } from '../../../faults/injection/corpus.ts'
import { lines } from './log-line.expected.ts'

test.each(lines)('%j', (parts, line) => expect(logLine(parts)).toBe(line))

test('whatever is logged is one line, without a control', () => {
  for (const text of injections)
    for (const part of [text, new Error(text), { [text]: text, inner: { list: [text] } }])
      expect(logLine(['What', part]), text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
})
