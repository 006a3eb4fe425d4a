import { expect, test } from 'vitest'
import type { ExchangeMark } from '../../../../src/main/exchange/annotations.ts'
import { placeAnnotations } from '../../../../src/main/exchange/place-annotations.ts'

const blocks = [
  { id: 'b1', text: 'The two cities met in Oslo on 5 May 2022 and counted 31 ships there.' },
  { id: 'b2', text: 'They agreed to share what the harbour earns in equal parts.' },
]
const item = (change: Partial<ExchangeMark>, exact = 'met in Oslo'): ExchangeMark => ({
  id: 'm',
  kind: 'highlight',
  colour: 2,
  note: '',
  tags: [],
  parts: [{ block: '', position: { start: 0, end: exact.length }, quote: { exact, prefix: '', suffix: '' } }],
  createdAt: 7,
  ...change,
})
const place = (change: Partial<ExchangeMark>, exact?: string) =>
  placeAnnotations([item(change, exact)], blocks)[0]

test('what is found has its place in the text; what is not keeps its own, and a block of a name', () => {
  const exact = 'share what the harbour earns'
  expect(place({}, exact)).toMatchObject({
    placed: true,
    parts: [{ block: 'b2', position: { start: 15, end: 43 }, quote: { exact } }],
  })
  expect(place({}, 'the otters of the lower lake')).toMatchObject({
    placed: false,
    parts: [{ block: 'nowhere', position: { start: 0, end: 28 } }],
  })
  expect(place({}, 'the two citys met in Oslo on 5 May')).toMatchObject({
    placed: true,
    parts: [{ block: 'b1' }],
  })
})

test('words alone are found if they stand but once, and get what stands around them', () => {
  expect(place({}, 'met in Oslo')).toMatchObject({
    placed: true,
    parts: [
      { block: 'b1', quote: { prefix: 'The two cities ', suffix: ' on 5 May 2022 and counted 31 sh' } },
    ],
  })
  for (const exact of ['harbour', 'THE harbour e', 'the']) expect(place({}, exact)?.placed).toBe(false)
  const twice = [...blocks, { id: 'b3', text: 'Then all met in Oslo again.' }]
  expect(placeAnnotations([item({})], twice)[0]?.placed).toBe(false)
})

test('each is fit to be stored: a colour where its kind has one, clean text, tags once, a time from 1970 on', () => {
  expect(place({ colour: null })?.colour).toBe(1)
  expect(place({ kind: 'bookmark' })?.colour).toBeNull()
  expect(
    place({ id: 'a\0b', note: 'x\uD800\0y', tags: [' ask', 'ask ', ' ', 'a\0'], createdAt: -5 }),
  ).toMatchObject({ id: 'ab', note: 'x\uFFFDy', tags: ['ask', 'a'], createdAt: 0 })
  expect(place({ id: '\0' })?.id).toMatch(/^[\da-f]{16}$/)
})

test('each is told when it is done', () => {
  let told = 0
  placeAnnotations([item({}), item({ id: 'n' })], blocks, () => {
    told += 1
  })
  expect(told).toBe(2)
})
