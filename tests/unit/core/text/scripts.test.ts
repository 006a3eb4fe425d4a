import { describe, expect, test } from 'vitest'
import { foldAnswer, trimSigns } from '../../../../src/core/cards/grade/fold.ts'
import { compile, indexed } from '../../../../src/core/compile.ts'
import { loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { findAll } from '../../../../src/core/text/find-all.ts'
import { foldText } from '../../../../src/core/text/normalize.ts'
import { countWords } from '../../../../src/core/text/words.ts'
import { caseRows, countRows, foldRows, searchRows } from './scripts.expected.ts'

describe('letters that a keyboard may lack', () => {
  test.each(foldRows)('%s is found as %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded)
    expect(findAll(text, folded)).toEqual([{ start: 0, end: text.length }])
  })
  test.each(foldRows)('%s may be typed as %s, in a long answer too', (text, folded) => {
    expect(trimSigns(foldAnswer(text))).toBe(trimSigns(foldAnswer(folded)))
    const long = 'word '.repeat(600)
    expect(foldAnswer(long + text)).toBe(foldAnswer(long + folded))
  })
  test.each(caseRows)('%s with case kept is %s', (text, folded) => {
    expect(foldText(text, { case: false }).folded).toBe(folded)
  })
})

test.each(countRows)('%s counts as %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

describe('search in a document', () => {
  test.each(searchRows)('%s: %s', (text, query, found) => {
    const block = { kind: 'paragraph' as const, text }
    const source = { id: 'd', name: 'd.txt', kind: 'text' as const, meta: {}, blocks: [block], dropped: [] }
    const briefing = indexed(compile(source))
    const { hits } = loadIndex(briefing.index, briefing).search(query)
    const words = hits.flatMap(({ excerpt, marks }) => marks.map(([start, end]) => excerpt.slice(start, end)))
    expect(words).toEqual(found)
  })
})
