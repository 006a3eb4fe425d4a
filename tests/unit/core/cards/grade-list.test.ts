import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeList } from '../../../../src/core/cards/grade-list.ts'
import { lists } from './grade-list.expected.ts'

describe('what was typed for a list', () => {
  it.each(lists)('$name: "$typed"', ({ items, typed, verdicts }) => {
    expect(gradeList(items, typed)).toEqual(verdicts)
  })
})

const item = fc.constantFrom(
  'trade',
  'free trade',
  'the Navy',
  'ships and crews',
  '$5 million',
  '1,000 doctors',
  'clean air',
  'April 2014',
  'Åland',
  '日米',
)
const parting = fc.constantFrom(', ', '; ', ' and ', '\n', ', and ')

describe('grading a list', () => {
  it('names every item that is typed as it is, in any order, whatever parts them', () => {
    const list = fc.uniqueArray(item, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(list, list, parting, (items, order, between) => {
        const typed = order.filter((each) => items.includes(each)).join(between)
        const named = items.filter((each) => order.includes(each))
        const verdicts = gradeList(items, typed)
        expect(items.filter((_, at) => verdicts[at] === 'right')).toEqual(expect.arrayContaining(named))
      }),
    )
  })

  it('says one verdict for each item, never throws, and names no more than was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (items, typed) => {
        const verdicts = gradeList(items, typed)
        expect(verdicts).toHaveLength(items.length)
        const pieces = typed.split(/[;\n,&]|\band\b|\bor\b/iu).length
        expect(verdicts.filter((verdict) => verdict !== 'wrong').length).toBeLessThanOrEqual(pieces)
      }),
    )
  })

  it('takes what says an item exactly before what is only near it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['trade', 'free trade'], { minLength: 2 }), (typed) => {
        expect(gradeList(['trade', 'free trade'], typed.join(', '))).toEqual(['right', 'right'])
      }),
    )
  })
})
