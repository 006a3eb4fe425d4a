import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOf } from '../../../../../src/core/base/random.ts'
import { dateField } from '../../../../../src/core/cards/choices/dates.ts'
import { pickOptions } from '../../../../../src/core/cards/choices/pick.ts'
import { dayOf, windowOf } from '../../../../../src/core/cards/choices/window.ts'
import type { Fact } from '../../../../../src/core/model/fact.ts'

const written = '2016-05-20'

// The prompt, the answer, an option, and whether nothing on the page rules it out.
const rows: readonly (readonly [prompt: string, answer: string, option: string, isFit: boolean])[] = [
  ['Residents paid no fares from 2012 to ____.', '2015', '2014', true],
  ['Residents paid no fares from 2012 to ____.', '2015', '2012', false],
  ['Residents paid no fares from 2012 to ____.', '2015', '2010', false],
  ['Residents paid no fares from ____ to 2015.', '2012', '2010', true],
  ['Residents paid no fares from ____ to 2015.', '2012', '2015', false],
  ['Residents paid no fares from ____ to 2015.', '2012', '2016', false],
  ['The pier stood empty between March 2011 and ____.', '2013-04', '2011-02', false],
  ['The pier stood empty between March 2011 and ____.', '2013-04', '2011-05', true],
  ['The pier stood empty between ____ and April 2013.', '2011-03', '2013-05', false],
  ['The line closed in ____.', '2016-02', '2016-06', false],
  ['The line closed in ____.', '2016-02', '2016-05', true],
  ['The line closed on ____.', '2016-02-12', '2016-05-21', false],
  ['The line closed on ____.', '2016-02-12', '2016-05-19', true],
  ['The line will open on ____.', '2016-08-19', '2016-05-19', false],
  ['The line will open on ____.', '2016-08-19', '2016-06-19', true],
  ['The office moved in ____.', '2016-05', '2016-06', false],
  ['The office will move in ____.', '2016-05', '2016-04', false],
  ['The office will move in ____.', '2016-05', '2016-07', true],
  ['The grant runs through ____.', '2019', '2016', false],
  ['The boat sailed on Friday, ____.', '2016-04-15', '2016-04-22', true],
  ['The boat sailed on Friday, ____.', '2016-04-15', '2016-04-21', false],
  // The document errs, so that its weekday tells nothing.
  ['The boat sailed on Monday, ____.', '2016-04-15', '2016-04-21', true],
]

describe('what the page rules out', () => {
  test.each(rows)('%s %s: %s may be an option: %s', (prompt, answer, option, isFit) => {
    expect(windowOf(answer, dayOf(answer), prompt, written).allows(dayOf(option))).toBe(isFit)
  })

  test('is nothing where neither the document nor the sentence has a date', () => {
    const { allows } = windowOf('2012', dayOf('2012'), 'The line closed in ____.', null)
    expect(['1999', '2030'].map((year) => allows(dayOf(year)))).toEqual([true, true])
  })
})

test('every day beside a day is one that the calendar has, on the day of the week that is named', () => {
  const fact = { id: 'own' } as Fact
  const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2016-05-01'), noInvalidDate: true })
  const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
  fc.assert(
    fc.property(day, fc.boolean(), fc.integer(), (date, named, seed) => {
      const answer = date.toISOString().slice(0, 10)
      const prompt = named ? `The boat sailed on ${name.format(date)}, ____.` : 'The boat sailed on ____.'
      const field = dateField({ answer, prompt }, fact, [], written)
      const options = field === null ? [] : pickOptions(field, 4, chanceOf(seed))
      expect(options.length).toBe(4)
      for (const { text } of options) {
        const read = new Date(`${text}T00:00:00Z`)
        expect(read.toISOString().slice(0, 10)).toBe(text)
        expect(text <= written).toBe(true)
        if (named) expect(name.format(read)).toBe(name.format(date))
      }
    }),
  )
})
