import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostOf, partsOf } from '../../../../src/core/search/most.ts'
import { parseQuery } from '../../../../src/core/search/query.ts'

const partsIn = (text: string) => partsOf(parseQuery(text)).map((part) => part.text)

describe('the parts of a query', () => {
  test.each([
    ['otters kayak', ['otters', 'kayak']],
    ['the otters of a kayak', ['otters', 'kayak']],
    ['(otters), kayak.', ['otters', 'kayak']],
    ['otters or kayak zebra', ['otters or kayak', 'zebra']],
    // A number, a sum or a date is one thing, also where it is no day.
    ['9 October 2018 otters', ['9 October 2018', 'otters']],
    ['otters november 2021', ['otters', 'november 2021']],
    ['2016 to 2018 otters', ['2016 to 2018', 'otters']],
    ['$442 billion otters', ['$442 billion', 'otters']],
    ['442 billion dollars otters', ['442 billion dollars', 'otters']],
    ['34 percent otters', ['34 percent', 'otters']],
    ['F-35B otters', ['F-35B', 'otters']],
    ['may march', ['may', 'march']],
    ['5 9 otters', ['5', '9', 'otters']],
    ['otters -kayak section:money type:date in:text', ['otters']],
  ])('%s', (query, parts) => {
    expect(partsIn(query)).toEqual(parts)
  })

  test('only what is quoted is firm', () => {
    const firm = (text: string) => partsOf(parseQuery(text)).map(({ isFirm }) => isFirm)
    expect(firm('"clean water" "otters" kayak trans-pacific')).toEqual([true, true, false, false])
    expect(firm('"clean water" or kayak zebra')).toEqual([true, false])
  })
})

test('what has the most parts is found, and nothing else; and which are missing is true of all of it', () => {
  const words = ['otters', 'kayak', 'zebra', 'walrus', 'penguin', 'lighthouse']
  const texts = fc.array(fc.subarray(words), { maxLength: 12 })
  fc.assert(
    fc.property(fc.subarray(words, { minLength: 1 }), texts, (asked, texts) => {
      const query = parseQuery(asked.join(' '))
      const having = asked.map((word) => texts.flatMap((text, id) => (text.includes(word) ? [id] : [])))
      const most = mostOf(
        query,
        partsOf(query),
        having,
        having.map(({ length }) => length),
      )
      const has = (text: readonly string[]) => asked.filter((word) => text.includes(word))
      const best = Math.max(0, ...texts.map((text) => has(text).length))
      const isEnough = asked.length > 1 && best >= asked.length / 2
      const wanted = isEnough ? texts.flatMap((text, id) => (has(text).length === best ? [id] : [])) : []
      expect([...(most?.found.keys() ?? [])].sort((a, b) => a - b)).toEqual(wanted)
      if (most === null) return
      expect(most.lack).toMatchObject({ count: asked.length - best, of: asked.length })
      const missing = wanted.map((id) => asked.filter((word) => !texts[id]?.includes(word)).join())
      expect(most.lack.words?.join()).toBe(new Set(missing).size === 1 ? missing[0] : undefined)
      expect(Math.min(...[...most.found.values()].map(({ lacks }) => lacks))).toBe(0)
    }),
  )
})

test('the rarer words are the ones that are kept', () => {
  const query = parseQuery('river otters lamps')
  const most = mostOf(query, partsOf(query), [['a', 'b'], ['b'], ['a']], [50, 9, 1])
  const lacks = (id: string) => most?.found.get(id)?.lacks
  expect(lacks('a')).toBe(0)
  expect(lacks('b')).toBeGreaterThan(0)
})
