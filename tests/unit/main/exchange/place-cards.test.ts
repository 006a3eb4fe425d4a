import { expect, test } from 'vitest'
import { placeCards } from '../../../../src/main/exchange/place-cards.ts'

const blocks = [
  {
    id: 'b1',
    text: 'Japan has long been a partner. In 2012 Japan invested $290 billion in the United States. It grew.',
  },
  { id: 'b2', text: 'The treaty was signed in San Francisco on 8 September 1951 by both states.' },
  { id: 'b3', text: 'Yes. No. Yes.' },
]
const card = (prompt: string, answer: string, source: string | null = null) => ({
  id: prompt,
  prompt,
  answer,
  accept: [],
  judging: 'value' as const,
  partial: false,
  note: null,
  source,
})
const placesOf = (...cards: ReturnType<typeof card>[]) =>
  placeCards(cards, blocks).map(({ sentence }) => sentence && [sentence.block, sentence.quote.exact])

test('a cloze stands where its text stands with the gap filled', () => {
  expect(placesOf(card('In 2012 Japan invested ____ in the United States.', '$290 billion'))).toEqual([
    ['b1', 'In 2012 Japan invested $290 billion in the United States.'],
  ])
})

test('a question stands where question and answer stand together, either way round', () => {
  expect(
    placesOf(
      card('The treaty was signed in', 'San Francisco'),
      card('signed in San Francisco', 'The treaty was'),
    ),
  ).toEqual([
    ['b2', 'The treaty was signed in San Francisco'],
    ['b2', 'The treaty was signed in San Francisco'],
  ])
})

test('a sentence that is nearly the same is found; one that is not, is not', () => {
  expect(
    placesOf(card('In 2012, Japan had invested ____ in the United States.', '$290 billion'))[0]?.[0],
  ).toBe('b1')
  expect(placesOf(card('In 2019 Brazil exported ____ to the southern ports.', '$290 billion'))).toEqual([
    null,
  ])
})

test('the sentence that our own export names comes first', () => {
  expect(
    placesOf(card('What sum?', '$290 billion', 'In 2012 Japan invested $290 billion in the United States.')),
  ).toEqual([['b1', 'In 2012 Japan invested $290 billion in the United States.']])
})

test('a few letters are no place, nor are words that stand twice and say little', () => {
  expect(placesOf(card('____.', 'Yes'), card('____ been a', 'has long'), card('What?', 'Otters'))).toEqual([
    null,
    ['b1', 'has long been a'],
    null,
  ])
})

test('where time is over, only the very words are looked for', () => {
  const late = (prompt: string) =>
    placeCards(
      [card(prompt, '$290 billion')],
      blocks,
      () => {},
      () => true,
    )[0]?.sentence ?? null
  expect(late('In 2012, Japan had invested ____ in the United States.')).toBeNull()
  expect(late('In 2012 Japan invested ____ in the United States.')).not.toBeNull()
})
