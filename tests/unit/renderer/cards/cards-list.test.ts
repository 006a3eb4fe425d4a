import { describe, expect, test } from 'vitest'
import { choiceOf, noChoice, only, rangeTo, toggled } from '../../../../src/renderer/views/cards/chosen.ts'
import { scrolledTo, windowOf } from '../../../../src/renderer/views/cards/window-of.ts'
import { dueWords, standingWord } from '../../../../src/renderer/views/cards/words.ts'
import { messages } from '../../../../src/shared/messages/messages.ts'

const [a, b] = [
  { document: 'd', card: 'a' },
  { document: 'd', card: 'b' },
]

describe('rows that are drawn', () => {
  test.each([
    // Ten more on each side, none beyond the list.
    [0, 10, 20_000, [0, 20]],
    [500, 10, 20_000, [490, 520]],
    [19_995, 10, 20_000, [19_985, 20_000]],
    // The list has become shorter than what is scrolled to.
    [500, 10, 3, [0, 3]],
    [0, 10, 0, [0, 0]],
  ])('from %i, %i in view, of %i: %j', (first, inView, total, expected) => {
    expect(windowOf(first, inView, total)).toEqual(expected)
  })

  test.each([
    ['in view already', 80, 40, 0, 400, 0],
    ['above', 80, 40, 200, 400, 80],
    ['below', 400, 40, 0, 400, 40],
    ['higher than the view', 400, 600, 0, 400, 400],
  ])('a stretch %s', (_, top, height, scrollTop, viewHeight, expected) => {
    expect(scrolledTo(top, height, scrollTop, viewHeight)).toBe(expected)
  })
})

describe('what is chosen', () => {
  test('is one, more, or none', () => {
    const one = only(3, a)
    expect([...one.chosen.values()]).toEqual([a])
    const two = toggled(one, 5, b)
    expect([...two.chosen.values()]).toEqual([a, b])
    expect(two.active).toBe(5)
    expect([...toggled(two, 3, a).chosen.values()]).toEqual([b])
    // The same id in another document is another card.
    expect(choiceOf([a, { ...a, document: 'e' }]).size).toBe(2)
  })

  test('goes from where it began, up or down', () => {
    expect(rangeTo({ ...noChoice, anchor: 4 }, 2)).toEqual([2, 4])
    expect(rangeTo({ ...noChoice, anchor: 4 }, 9)).toEqual([4, 9])
  })
})

describe('words', () => {
  test.each([
    [null, ''],
    [-1, '1 day late'],
    [-12, '12 days late'],
    [0, 'Today'],
    [1, 'Tomorrow'],
    [5, 'In 5 days'],
  ])('due in %s: %s', (dueIn, expected) => {
    expect(dueWords({ dueIn })).toBe(expected)
  })

  test('say first that a card does not come', () => {
    const card = { suspended: true, buried: true, leech: true, standing: 'young' } as const
    expect(standingWord(card)).toBe('Suspended')
    expect(standingWord({ ...card, suspended: false })).toBe('Buried')
    expect(standingWord({ ...card, suspended: false, buried: false })).toBe('Leech')
    expect(standingWord({ suspended: false, buried: false, leech: false, standing: 'young' })).toBe('Young')
  })

  test('count what is found and chosen', () => {
    expect(messages.cards.counted(1, 1, 0)).toBe('1 card')
    expect(messages.cards.counted(20, 20, 3)).toBe('20 cards, 3 chosen')
    expect(messages.cards.counted(3, 20, 0)).toBe('3 of 20 cards')
  })
})
