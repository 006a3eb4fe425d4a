import { expect, test } from 'vitest'
import { excerptOf } from '../../../../src/core/search/excerpt.ts'

test('where no blanks part words, an excerpt begins and ends after a sign', () => {
  const text = `${'港の工事は春に始まり、夏に終わる。'.repeat(12)}灯台は高い。${'船は東へ進み、朝に着く。'.repeat(30)}`
  const start = text.indexOf('灯台')
  const { excerpt, marks } = excerptOf(text, [{ start, end: start + 2 }])
  expect(excerpt).toMatch(/^…(?:港の|夏に)/)
  expect(excerpt).toMatch(/[、。]…$/)
  expect(marks.map(([from, to]) => excerpt.slice(from, to))).toEqual(['灯台'])
})

test('elsewhere it is cut at blanks', () => {
  const text = `${'the pilots guard the gate, '.repeat(20)}a lamp ${'ships go east at dawn, '.repeat(20)}`
  const start = text.indexOf('lamp')
  const { excerpt } = excerptOf(text, [{ start, end: start + 4 }])
  expect(excerpt).toMatch(/^…(?:the|pilots|guard|gate,) /)
  expect(excerpt).toMatch(/ (?:ships|go|east|at|dawn,)…$/)
})
