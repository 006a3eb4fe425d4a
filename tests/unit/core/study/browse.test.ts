import { describe, expect, test } from 'vitest'
import { allCards } from '../../../../src/core/model/browse.ts'
import {
  type Browsable,
  daysUntil,
  filterCards,
  sortCards,
  standingOf,
} from '../../../../src/core/study/browse.ts'
import { type Memory, makeScheduler, newMemory } from '../../../../src/core/study/schedule.ts'
import { found, sorted } from './browse.expected.ts'

const plain: Omit<Browsable, 'card' | 'document' | 'documentTitle' | 'documentTags'> = {
  type: 'quantity',
  tags: [],
  standing: 'new',
  dueIn: null,
  recall: null,
  lapses: 0,
  suspended: false,
  buried: false,
  marked: false,
  leech: false,
  own: false,
}

const documents = {
  harbour: { documentTitle: 'Harbour', documentTags: [] },
  market: { documentTitle: 'The old market', documentTags: ['Trade'] },
}

function make(
  id: string,
  document: keyof typeof documents,
  section: string | null,
  prompt: string,
  said: Partial<Browsable>,
): Browsable {
  const card = {
    id,
    kind: 'question',
    prompt,
    answer: `answer ${id}`,
    accept: [],
    context: { section, before: null },
    fact: 'f',
    block: 'b',
    sentence: null,
  } as const
  return { ...plain, document, ...documents[document], card, ...said }
}

const cards: readonly Browsable[] = [
  make('fresh', 'harbour', 'Tides', 'At what height?', {}),
  make('steps', 'harbour', 'Tides', 'Does it fall?', {
    type: 'date',
    standing: 'learning',
    dueIn: 0,
    recall: 0.97,
  }),
  make('weak', 'harbour', 'Ferries', 'Crossing by ferry takes how long?', {
    standing: 'young',
    dueIn: -1,
    recall: 0.6,
    lapses: 2,
  }),
  make('firm', 'harbour', 'Ferries', 'Each ferry costs?', {
    type: 'money',
    standing: 'mature',
    dueIn: 30,
    recall: 0.99,
    tags: ['exam'],
  }),
  make('bad', 'market', 'Stalls', 'In which year?', {
    type: 'date',
    standing: 'young',
    dueIn: 0,
    recall: 0.7,
    lapses: 9,
    leech: true,
    marked: true,
  }),
  make('asleep', 'market', null, 'Goods?', {
    type: null,
    standing: 'mature',
    dueIn: 5,
    recall: 0.92,
    suspended: true,
    own: true,
    tags: ['Exam'],
  }),
  make('hidden', 'market', 'Stalls', 'Price of one?', {
    type: 'money',
    standing: 'young',
    dueIn: 1,
    recall: 0.9,
    buried: true,
  }),
  make('later', 'market', 'Stalls', 'Where is the Café?', {}),
]

const names = (some: readonly Browsable[]) => some.map(({ card }) => card.id).join(' ')

test.each(found)('%j finds %j', (filter, expected) => {
  expect(names(filterCards(cards, { ...allCards, ...filter }))).toBe(expected)
})

test.each(sorted)('by %s: %s', (sort, expected) => {
  expect(names(sortCards(cards, sort))).toBe(expected)
})

describe('how far a card has come', () => {
  const at = Date.UTC(2026, 0, 10, 12)
  const scheduler = makeScheduler()
  const rated = (...ratings: readonly (readonly [rating: 1 | 2 | 3 | 4, day: number])[]) =>
    ratings.reduce<Memory>(
      (memory, [rating, day]) =>
        scheduler.review(memory, { card: 'c', rating, at: at + day * 86_400_000, utcOffset: 0 }),
      newMemory({ at, utcOffset: 0 }),
    )
  test('goes by its ratings', () => {
    expect(standingOf(undefined)).toBe('new')
    expect(standingOf(rated([3, 0]))).toBe('learning')
    expect(standingOf(rated([4, 0]))).toBe('young')
    expect(standingOf(rated([4, 0], [4, 10]))).toBe('mature')
  })
  test('its day counts from today', () => {
    const memory = rated([4, 0])
    const today = Math.floor((at - 4 * 3_600_000) / 86_400_000)
    const days = memory.fsrs.scheduled_days
    expect(daysUntil(memory, today)).toBe(days)
    expect(daysUntil(memory, today + days + 2)).toBe(-2)
    expect(daysUntil(undefined, today)).toBeNull()
  })
})
