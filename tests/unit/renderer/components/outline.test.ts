import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthsOf, entriesOf, findTyped, stepTo } from '../../../../src/renderer/components/outline.ts'
import { depths, stepDepths, steps, titles, typed } from './outline.expected.ts'

describe('depthsOf', () => {
  it.each(depths)('of levels %j are %j', (levels, expected) => {
    expect(depthsOf(levels)).toEqual(expected)
  })

  it('keeps the order of levels, begins at 1 and leaves no gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (levels) => {
        const found = depthsOf(levels)
        expect([...new Set(found)].sort()).toEqual([...new Set(levels)].map((_, at) => at + 1))
        levels.forEach((level, at) => {
          expect(Math.sign(level - (levels[0] ?? 0))).toBe(Math.sign((found[at] ?? 0) - (found[0] ?? 0)))
        })
      }),
    )
  })
})

it('has no entry for what stands before the first heading, which is a section all the same', () => {
  const section = (id: string, title: string | null, level: number) => ({ id, title, level, blocks: [] })
  expect(entriesOf([section('a', null, 1), section('b', 'Ships', 2), section('c', 'Ferries', 4)])).toEqual([
    { id: 'b', title: 'Ships', depth: 1 },
    { id: 'c', title: 'Ferries', depth: 2 },
  ])
})

describe('findTyped', () => {
  it.each(typed)('from %i, typing "%s" leads to %j', (here, text, expected) => {
    expect(findTyped(titles, here, text)).toBe(expected)
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: -1, max: 5 }), fc.string(), (all, here, text) => {
        const found = findTyped(all, here, text)
        expect(found === null || all[found] !== undefined).toBe(true)
      }),
    )
  })
})

describe('stepTo', () => {
  it.each(steps)('from %i by %s leads to %j', (here, key, expected) => {
    expect(stepTo(stepDepths, here, key)).toBe(expected)
  })
})
