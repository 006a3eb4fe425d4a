import { describe, expect, it } from 'vitest'
import { formatIsoDate, formatMinutes, formatSize, percent } from '../../../../src/shared/messages/format.ts'
import { count } from '../../../../src/shared/messages/forms.ts'

describe('formatIsoDate', () => {
  it('says as much as the document does, on the day it names', () => {
    expect(formatIsoDate('2014-04-25')).toMatch(/25/)
    expect(formatIsoDate('2014-04-01')).not.toMatch(/31/)
    expect(formatIsoDate('2014-04')).not.toMatch(/\b1\b/)
    expect(formatIsoDate('2014')).toBe('2014')
  })

  it('has the years of the first century', () => {
    expect(formatIsoDate('99')).toBe('99')
    expect(formatIsoDate('0099-03-04')).toMatch(/\b99$/)
    expect(formatIsoDate('0007-03')).toMatch(/\b7$/)
    expect(formatIsoDate('0004-02-29')).toMatch(/29/)
  })
})

describe('formatMinutes', () => {
  it.each([
    [1, /^1 min/],
    [10, /^10 min/],
    [60, /^1 (hr|hour)/],
    [60 * 24 * 3, /^3 days$/],
    [60 * 24 * 45, /^1\.5 months$/],
    [60 * 24 * 730.5, /^2 years$/],
  ])('%d minutes in the largest unit that fits', (minutes, text) => {
    expect(formatMinutes(minutes)).toMatch(text)
  })
})

describe('count', () => {
  it('knows one from many', () => {
    expect([count(0, 'card'), count(1, 'card'), count(2, 'card')]).toEqual(['0 cards', '1 card', '2 cards'])
  })
})

describe('percent', () => {
  it.each([
    [0, '0%'],
    [0.002, '1%'],
    [0.43, '43%'],
    [0.995, '99%'],
    [0.9999, '99%'],
    [1, '100%'],
    [1.5, '150%'],
  ])('of %d is %s: neither all nor nothing where it is not', (share, text) => {
    expect(percent(share)).toBe(text)
  })
})

describe('formatSize', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [4_240_000, '4.2 MB'],
    [42_400_000, '42 MB'],
    [999_999_999, '1,000 MB'],
    [2_000_000_000, '2 GB'],
    [3e15, '3,000 TB'],
  ])('%d bytes in the largest unit that fits', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text)
  })
})
