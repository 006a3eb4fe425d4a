import { describe, expect, it } from 'vitest'
import { countRuns, minutesFor, wordsBelow } from '../../../src/renderer/views/read/time-left.ts'
import { messages } from '../../../src/shared/messages/messages.ts'

const counts = countRuns([
  { id: 'title', text: 'Harbour Accord' },
  { id: 'a', text: 'one two  three\tfour' },
  { id: 'empty', text: '' },
  { id: 'b', text: 'five six' },
])

describe('wordsBelow', () => {
  it.each([
    ['the top', null, 8],
    ['above the title', { block: 'title', offset: -10 }, 8],
    ['the first paragraph', { block: 'a', offset: 0 }, 6],
    ['half of it', { block: 'a', offset: 0.5 }, 4],
    ['an empty one', { block: 'empty', offset: 0.7 }, 2],
    ['the end', { block: 'b', offset: 1 }, 0],
    ['a block that is not there', { block: 'gone', offset: 0 }, 8],
  ])('counts from %s', (_name, position, words) => {
    expect(wordsBelow(counts, position)).toBe(words)
  })

  it('finds none in no text', () => {
    expect(wordsBelow(countRuns([]), null)).toBe(0)
  })
})

describe('minutesFor', () => {
  it.each([
    [0, null],
    [1, 1],
    [230, 1],
    [346, 2],
    [2760, 12],
  ])('%i words take %s min', (words, minutes) => {
    expect(minutesFor(words)).toBe(minutes)
  })
})

describe('what is left', () => {
  it.each([
    [1, '1 min left'],
    [59, '59 min left'],
    [60, '1 h 0 min left'],
    [125, '2 h 5 min left'],
  ])('writes %i as %s', (minutes, text) => {
    expect(messages.frame.minutesLeft(minutes)).toBe(text)
  })
})
