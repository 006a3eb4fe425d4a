import { describe, expect, test } from 'vitest'
import { joinLines, joinWrapped, vocabularyOf } from '../../../../src/core/structure/hyphens.ts'

const joined = (text: string, rest = '') => joinWrapped(text.split('\n'), vocabularyOf([text, rest]))

describe('a hyphen at the end of a line', () => {
  test.each([
    ['the up-\nstream dams', 'the upstream dams'],
    ['the pre-\nferred way', 'the preferred way'],
    ['that no-\nbody saw', 'that nobody saw'],
    ['an off-\nshore field', 'an offshore field'],
    ['its in-\ncome fell', 'its income fell'],
    ['they over-\ncame it', 'they overcame it'],
    ['the out-\ncomes of both', 'the outcomes of both'],
    ['a multi-\nlateral bank', 'a multilateral bank'],
    ['was ex-\namined twice', 'was examined twice'],
    ['it re-\nmained so', 'it remained so'],
  ])('goes where the word without it is plainly one: %j', (text, want) => {
    expect(joined(text)).toBe(want)
  })

  test('goes where the text has the word without it, whether its halves are words or not', () => {
    expect(joined('the anti-\nflood wall', 'An antiflood wall and a flood.')).toBe('the antiflood wall')
  })

  test.each([
    ['a co-\noperation-minded board', 'a co-operation-minded board'],
    ['a self-\ngoverning island', 'a self-governing island'],
    ['a long-\nterm plan', 'a long-term plan'],
    ['a well-\nbeing fund', 'a well-being fund'],
    ['a half-\nway house', 'a half-way house'],
    ['a two-\nway street', 'a two-way street'],
    ['a low-\ncost loan', 'a low-cost loan'],
  ])('stays where a compound was cut at its own: %j', (text, want) => {
    expect(joined(text)).toBe(want)
  })

  test('Chinese and Japanese lines are joined without a blank, Korean ones with one', () => {
    expect(joined('港は開いた。\n費用は九億円')).toBe('港は開いた。費用は九億円')
    expect(joined('항구는 5월에\n열렸다.')).toBe('항구는 5월에 열렸다.')
  })

  test('stays where the text writes the word with it elsewhere', () => {
    expect(joined('the up-\nstream dams', 'All up-stream dams.')).toBe('the up-stream dams')
  })
})

test('tells where each line starts in the joined text', () => {
  const lines = ['The inter-', 'nal mar-', 'ket of the wa\u00AD', 'ter', 'is large']
  const { text, starts } = joinLines(lines, vocabularyOf(['internal']))
  expect(text).toBe('The internal market of the wa\u00ADter is large')
  expect(starts.map((start) => text.slice(start, start + 3))).toEqual(['The', 'nal', 'ket', 'ter', 'is '])
})
