import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { readBeginnings } from '../../../../src/core/search/beginnings.ts'
import { fieldNames } from '../../../../src/core/search/fields.ts'
import { buildIndex } from '../../../../src/core/search/lunr-index.ts'
import { sourceOf } from '../source.ts'

const some =
  'harbour harbours harvest haven port ports portable Oslo $442 billion F-35B U.S. café naïve 2014 x'
const word = fc.constantFrom(...some.split(' '))
const paragraph = fc.array(word, { minLength: 3, maxLength: 30 }).map((list) => `The ${list.join(' ')} came.`)
const question = fc.record({
  title: word,
  texts: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
  fields: fc.subarray([...fieldNames], { minLength: 1 }),
  /** Which words of the index, in any order and more than once. */
  whole: fc.array(fc.nat(), { maxLength: 4 }),
  begun: fc.nat(),
  length: fc.integer({ min: 2, max: 6 }),
})

test('finds what lunr finds, with the scores of lunr', () => {
  fc.assert(
    fc.property(question, ({ title, texts, fields, whole, begun, length }) => {
      const stored = buildIndex(compile(sourceOf([`${title} Report`, ...texts].join('\n\n'))))
      const index = lunr.Index.load(stored)
      const all = (stored['invertedIndex'] as [string, object][]).map(([each]) => each)
      const words = whole.map((at, order) => [all[at % all.length] ?? '', order + 0.5] as const)
      const beginning = [(all[begun % all.length] ?? '').slice(0, length), 1.2] as const
      // lunr throws where one letter has a wildcard (lunr #279).
      fc.pre(beginning[0].length > 1)
      const peer = index.query((query) => {
        const options = { fields, usePipeline: false }
        for (const [term, boost] of words) query.term(term, { ...options, boost })
        const wildcard = lunr.Query.wildcard.TRAILING
        query.term(beginning[0], { ...options, boost: beginning[1], wildcard })
      })
      const own = readBeginnings(stored)({ fields, words, beginning })
      expect([...own.keys()].sort()).toEqual(peer.map(({ ref }) => ref).sort())
      for (const { ref, score } of peer) expect(own.get(ref)).toBeCloseTo(score, 9)
    }),
  )
})

test('finds nothing where no word is so and none begins so', () => {
  const find = readBeginnings(buildIndex(compile(sourceOf('Harbour Report\n\nThe commission met in Oslo.'))))
  for (const beginning of ['zz', '\uffff', 'oslow'])
    expect(find({ fields: fieldNames, words: [['oslow', 1]], beginning: [beginning, 1] }).size).toBe(0)
})
