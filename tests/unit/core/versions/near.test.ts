import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest, nearness, toCompare } from '../../../../src/core/versions/near.ts'
import { sharedOf, sketchOf } from '../../../../src/core/versions/sketch.ts'
import { numbersOf, stemOf } from '../../../../src/core/versions/stem.ts'
import { growthOf } from '../../steps.ts'
import { numbers, rows, stems, type Written } from './near.expected.ts'

const known = ({ file, title, text }: Written) =>
  toCompare({ file, title, sketch: sketchOf(text.split('\n')) })

describe('nearness of documents', () => {
  it.each(stems)('of %s is left: “%s”', (name, stem) => {
    expect(stemOf(name)).toBe(stem)
  })

  it.each(numbers)('of %s the numbers are: “%s”', (name, told) => {
    expect(numbersOf(name)).toBe(told)
  })

  it.each(rows.filter(({ expected }) => expected !== 'either'))('$what: $expected', (row) => {
    const near = nearness(known(row.first), known(row.second))
    expect({ near: near === null ? 'apart' : 'near', shared: near }).toMatchObject({ near: row.expected })
  })

  it('has thirty rows of each side at least', () => {
    expect(rows.filter(({ expected }) => expected === 'near').length).toBeGreaterThanOrEqual(30)
    expect(rows.filter(({ expected }) => expected !== 'near').length).toBeGreaterThanOrEqual(30)
  })

  it.each(rows)('does not depend on which came first: $what', ({ first, second }) => {
    expect(nearness(known(second), known(first))).toEqual(nearness(known(first), known(second)))
  })

  it('keeps two of a series apart that are a paragraph each, whatever they share', () => {
    const note = (n: number): Written => ({
      file: `p${n}.txt`,
      title: `Pier ${n} Accord`,
      text: `The two cities agreed to mend the docks of Pier ${n} by the end of the year, and to share what the work costs.`,
    })
    expect(nearness(known(note(1)), known(note(2)))).toBeNull()
  })

  it('tells shares near what they are', () => {
    const words = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 50, maxLength: 1500 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const texts = [a, b].map((each) => each.map((n) => `w${n} w${n * 7} w${n * 13}`))
        const sets = [new Set(a), new Set(b)] as const
        const shared = [...sets[0]].filter((each) => sets[1].has(each)).length
        const all = sets[0].size + sets[1].size - shared
        const { both } = sharedOf(sketchOf(texts[0] ?? []), sketchOf(texts[1] ?? []))
        expect(Math.abs(both - shared / all)).toBeLessThan(0.2)
      }),
    )
  })

  it('finds the nearest of several', () => {
    const [first, , third] = rows
    const all = rows.slice(0, 30).map((row) => known(row.first))
    expect(first && nearest(all, known(first.second))?.first).toEqual(third && known(third.first))
  })

  it('takes steps that grow with the number of documents', async () => {
    const text = (n: number) =>
      Array.from({ length: 300 }, (_, at) => `a${n % 7} b${(n * at) % 97} c${at} d${(n * at) % 31} e f g`)
    const all = Array.from({ length: 1000 }, (_, n) =>
      toCompare({ file: `f${n}.txt`, title: `t${n}`, sketch: sketchOf(text(n)) }),
    )
    const second = toCompare({ file: 'x', title: 'y', sketch: sketchOf(text(5)) })
    expect(await growthOf((n) => nearest(all.slice(0, n), second), 250, 1000)).toBeLessThan(5)
  })
})
