import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexNames, namesOf } from '../../../../src/core/statements/full-names.ts'
import { hasShortName } from '../../../../src/core/statements/short-names.ts'
import { growthOf } from '../../steps.ts'

const word = fc.constantFrom('Harbour', 'Bay', 'Council', 'of', 'Reef', 'the')
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '))

it('finds by a short form what a look at each name would find', () => {
  fc.assert(
    fc.property(fc.array(words(6), { maxLength: 12 }), words(4), (names, short) => {
      const looked = names.filter((name) => name.startsWith(`${short} `) || name.endsWith(` ${short}`))
      expect(new Set(namesOf(indexNames(names), short))).toEqual(new Set(looked))
    }),
  )
})

it('costs no more for each sentence where there are more names', async () => {
  const letters = 'abcdefghij'
  const nameOf = (n: number) => [...String(n)].map((digit) => letters[Number(digit)]).join('')
  const look = (count: number) => {
    const all = Array.from({ length: count }, (_, n) => `X${nameOf(n)} Harbour Council`)
    const names = indexNames(all)
    return all.filter((_, n) => hasShortName(`The X${nameOf(n)} Harbour met the Harbour Council.`, '', names))
  }
  expect(await growthOf(look, 250, 1000)).toBeLessThan(5)
})
