import { expect, test } from 'vitest'
import { timesInFigures } from '../../../../../src/core/cards/grade/times.ts'

test.each([
  ['a quarter century', '0.25 century'],
  ['quarter-century', '0.25 century'],
  ['three quarters of an hour', '0.75 hour'],
  ['half a century', '0.5 century'],
  ['half an hour', '0.5 hour'],
  ['a third of a year', `${1 / 3} year`],
  ['a year and a half', '1.5 year'],
  ['two years and a half', '2.5 years'],
  ['over a decade', 'over 1 decade'],
  ['a fortnight', '1 fortnight'],
])('%s is %s', (words, figures) => {
  expect(timesInFigures(words)).toBe(figures)
})

test.each(['a third year', '5 percent a year', 'one and a half years', 'the third quarter', 'a quarter'])(
  '%s stays as it is',
  (words) => {
    expect(timesInFigures(words)).toBe(words)
  },
)
