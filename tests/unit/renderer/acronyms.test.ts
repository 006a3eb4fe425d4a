import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acronymFinder } from '../../../src/renderer/views/read/acronyms.ts'
import { piecesOf } from '../../../src/renderer/views/read/pieces.ts'

const entry = (term: string, expansion: string | null) => ({ term, expansion, block: 'b', start: 0, end: 3 })
const find = acronymFinder([
  entry('HDB', 'Harbour Development Bank'),
  entry('HDBX', 'Harbour Development Bank Exchange'),
  entry('U.S.', 'United States'),
  entry('F-35', 'a fighter'),
  entry('DoD', null),
])

test.each([
  ['The HDB lends; HDBX trades.', ['HDB', 'HDBX']],
  ['HDBs and XHDB are other words, (HDB) is not.', ['HDB']],
  ['U.S. ships and the F-35; USx.', ['U.S.', 'F-35']],
  ['The DoD says nothing of itself here.', []],
  ['', []],
])('%s', (text, terms) => {
  const found = find(text)
  expect(found.map(({ term }) => term)).toEqual(terms)
  for (const { start, end, term } of found) expect(text.slice(start, end)).toBe(term)
})

test('the pieces of a text with acronyms and emphasis are, joined, the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('HDB', 'U.S.', ' ', 'and', 'HDBX,'), { maxLength: 12 }),
      fc.nat(20),
      fc.nat(20),
      (words, a, b) => {
        const text = words.join('')
        const spans = [{ kind: 'em' as const, start: Math.min(a, b), end: Math.max(a, b) }]
        expect(
          piecesOf(text, spans, find(text))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      },
    ),
  )
})

test('a term full of signs breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), (term) => {
      expect(() => acronymFinder([entry(term, 'x')])(`a ${term} b`)).not.toThrow()
    }),
  )
})
