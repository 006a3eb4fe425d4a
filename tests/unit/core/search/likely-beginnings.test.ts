import { expect, test } from 'vitest'
import { likelyBeginnings } from '../../../../src/core/search/likely-beginnings.ts'

test('the commonest words and figures are begun, each beginning once', () => {
  const counts = new Map([
    ['security', 9],
    ['of', 99],
    ['secure', 8],
    ['f35', 7],
    ['2014', 3],
    ['7', 50],
  ])
  expect(likelyBeginnings({ counts })).toEqual(['s', 'se', 'sec', '2', '20', '201'])
})

test('of many words only the commonest are begun', () => {
  const many = Array.from(
    { length: 500 },
    (_, at) => [`${String.fromCharCode(97 + (at % 26))}${at}`, at] as const,
  )
  const words = many.map(([word, at]) => [`${word.replaceAll(/\d/g, 'x')}word${'y'.repeat(at)}`, at] as const)
  expect(likelyBeginnings({ counts: new Map(words) }).length).toBeLessThanOrEqual(24)
  expect(likelyBeginnings({ counts: new Map() })).toEqual([])
})
