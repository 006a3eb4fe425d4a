import { expect, test } from 'vitest'
import { unitOf } from '../../../../src/core/cards/grade/units.ts'
import { digitsOf } from '../../../../src/core/check/stems.ts'
import { entryIn } from '../../../../src/core/model/entry-in.ts'
import { scaleOf, shortScaleOf } from '../../../../src/core/text/numbers/scales.ts'
import { injectionKinds } from '../../../faults/injection/corpus.ts'

const inherited = injectionKinds.find(({ name }) => name === 'names that every object has')?.texts ?? []

test('a table holds its own entries and no others', () => {
  const table = { harbour: 1 }
  expect(entryIn(table, 'harbour')).toBe(1)
  expect(inherited.length).toBeGreaterThan(10)
  for (const name of inherited) expect(entryIn(table, name), name).toBeUndefined()
})

test.each(inherited)('%s is no number, no scale and no unit', (name) => {
  expect([digitsOf(name), scaleOf(name), shortScaleOf(name), unitOf(name)]).toEqual([null, null, null, null])
})
