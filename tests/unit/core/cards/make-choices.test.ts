import { describe, expect, test } from 'vitest'
import { choicesOf, makeChoices } from '../../../../src/core/cards/make-choices.ts'
import { findDates } from '../../../../src/core/text/dates.ts'
import { briefingOf, cardOf, type Expected, tables } from './choice-samples.ts'

/** Whether the calendar has a date, and what its row rules out is not it. */
function isPossible(text: string, { earliest = '0', latest = '9', weekday }: Expected): boolean {
  const found = findDates(`in ${text}`)[0]?.iso ?? null
  if (!/\b(?:19|20)\d\d$/.test(text)) return true
  if (found === null || found.slice(0, earliest.length) < earliest || found.slice(0, latest.length) > latest)
    return false
  return weekday === undefined || new Date(`${found}T00:00:00Z`).getUTCDay() === weekday
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe.each(tables)('choices for $document', ({ document, cards }) => {
  const source = briefingOf(document)

  test.each(cards)('$prompt = $answer', (row) => {
    const card = cardOf(source, row)
    const sets = seeds.map(choicesOf(card, source))
    const offered = sets.flatMap((set) => (set.ok ? [set.value] : []))
    if (row.asked !== null) expect(sets.map(({ ok }) => ok)).toEqual(seeds.map(() => row.asked))
    for (const { options, right } of offered) expect(options[right]).toBe(row.answer)
    const texts = new Set(offered.flatMap(({ options }) => options))
    for (const text of texts) expect(text).toMatch(new RegExp(row.form ?? '$^', 'u'))
    for (const text of texts) expect(text).toSatisfy((each: string) => isPossible(each, row))
    expect((row.never ?? []).filter((text) => texts.has(text))).toEqual([])
    if (offered.length > 0 && row.may && row.may.length > 0)
      expect(row.may.filter((text) => texts.has(text))).not.toEqual([])
  })
})

describe.each(tables)('any choices for $document', ({ document }) => {
  const source = briefingOf(document)
  const sets = source.cards.flatMap((card) => {
    const choose = choicesOf(card, source)
    return seeds.slice(0, 40).flatMap((seed) => {
      const choices = choose(seed)
      return choices.ok ? [{ card, seed, ...choices.value }] : []
    })
  })
  const value = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '')

  test('hold the answer once, no other form of it, and nothing twice', () => {
    expect(sets.length).toBeGreaterThan(100)
    for (const { card, options, right } of sets) {
      expect(options[right]).toBe(card.answer)
      expect(new Set(options.map(value)).size).toBe(options.length)
      const forms = card.accept.map(value)
      expect(options.filter((text, at) => at !== right && forms.includes(value(text)))).toEqual([])
      expect(options.length).toBeGreaterThanOrEqual(3)
      expect(options.length).toBeLessThanOrEqual(4)
    }
  })

  test('hold nothing that the prompt shows', () => {
    for (const { card, options, right } of sets)
      for (const [at, text] of options.entries())
        if (at !== right)
          expect(` ${card.prompt} `).not.toMatch(
            new RegExp(`(?<![\\p{L}\\d])${text.replace(/[.$^()&]/g, '\\$&')}(?![\\p{L}\\d])`, 'u'),
          )
  })

  test('are the same for the same seed, and differ between seeds', () => {
    for (const { card, seed, options, right } of sets)
      expect(makeChoices(card, source, seed)).toEqual({ ok: true, value: { options, right } })
    const [first] = sets
    const others = sets.filter(({ card }) => card === first?.card)
    expect(new Set(others.map(({ options }) => options.join('|'))).size).toBeGreaterThan(1)
  })
})

test('the answer stands in each place equally often', () => {
  const places = tables.flatMap(({ document }) => {
    const source = briefingOf(document)
    return source.cards.flatMap((card) =>
      seeds
        .map(choicesOf(card, source))
        .flatMap((choices) =>
          choices.ok && choices.value.options.length === 4 ? [choices.value.right] : [],
        ),
    )
  })
  const expected = places.length / 4
  const counts = [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length)
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  // The 99.9th percentile of three degrees of freedom.
  expect(chiSquare).toBeLessThan(16.27)
})

describe('a clause or a list', () => {
  const source = briefingOf('tests/fixtures/choices/river.txt')
  const card = source.cards.find((each) => makeChoices(each, source, 1).ok)

  test.each([{ grading: 'self' }, { kind: 'list', items: ['one thing', 'another'] }] as const)(
    'is never asked with choices: %o',
    (asked) => {
      if (card === undefined) throw new Error('no card has choices')
      expect(makeChoices({ ...card, ...asked }, source, 1)).toEqual({ ok: false, error: 'self' })
    },
  )

  test('but a cell of a table is, and what leads to a card is offered by none', () => {
    if (card === undefined) throw new Error('no card has choices')
    const choices = makeChoices({ ...card, kind: 'cell', grading: 'value' }, source, 1)
    if (!choices.ok) throw new Error(choices.error)
    const others = choices.value.options.filter((_, at) => at !== choices.value.right)
    const context = { ...card.context, lead: `Beside ${others.join(' and ')}:` }
    for (const seed of seeds.slice(0, 20)) {
      const again = makeChoices({ ...card, context }, source, seed)
      const offered = again.ok ? again.value.options : []
      expect(others.filter((each) => offered.includes(each))).toEqual([])
    }
  })
})
