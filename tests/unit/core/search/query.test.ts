import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/core/search/query.ts'
import { typeWords } from './type-words.expected.ts'

describe('type: in a query', () => {
  it.each(typeWords)('type:%s', (word, type) => {
    const { types, groups } = parseQuery(`type:${word}`)
    expect(types).toEqual(type === null ? [] : [type])
    // What means nothing is read as text.
    expect(groups.length > 0).toBe(type === null)
  })
})
