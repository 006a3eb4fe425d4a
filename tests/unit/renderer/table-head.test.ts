import { describe, expect, it } from 'vitest'
import { hasHead, isFigure } from '../../../src/renderer/text/table-head.ts'

describe('isFigure', () => {
  it.each(['1', '$1,200', '(3.5)', '12 %', '–', '−4', '1 200.50'])('%s is one', (cell) => {
    expect(isFigure(cell)).toBe(true)
  })
  it.each(['', 'Item', '3 ships', 'Q1'])('"%s" is none', (cell) => {
    expect(isFigure(cell)).toBe(false)
  })
})

describe('hasHead', () => {
  it('takes words and years above figures for a head', () => {
    expect(
      hasHead([
        ['Item', '2023', 'Change'],
        ['Fish', '12', '3 %'],
      ]),
    ).toBe(true)
    expect(
      hasHead([
        ['', 'Cost'],
        ['Docks', '40'],
      ]),
    ).toBe(true)
  })

  it('takes a row of figures, a row with holes, and a lone row for none', () => {
    expect(
      hasHead([
        ['Fish', '12'],
        ['Coal', '30'],
      ]),
    ).toBe(false)
    expect(
      hasHead([
        ['Total', '', 'x'],
        ['a', 'b', 'c'],
      ]),
    ).toBe(false)
    expect(hasHead([['Item', 'Cost']])).toBe(false)
  })
})
