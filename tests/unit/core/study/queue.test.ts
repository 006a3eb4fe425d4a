import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import type { Neighbours } from '../../../../src/core/study/neighbours.ts'
import { buildQueue, type QueueOptions } from '../../../../src/core/study/queue.ts'
import { type Memory, makeScheduler } from '../../../../src/core/study/schedule.ts'

const { replay } = makeScheduler()
const minute = 60_000
const day = 24 * 60 * minute
const at = Date.UTC(2026, 2, 10, 12)
const now = { at, utcOffset: 0 }
const rated = (card: string, rating: Rating, minutesAgo: number) => ({
  card,
  rating,
  at: at - minutesAgo * minute,
  utcOffset: 0,
})

interface Case extends Partial<QueueOptions> {
  readonly memories?: ReadonlyMap<string, Memory>
  readonly suspended?: readonly string[]
  readonly buried?: readonly string[]
  readonly when?: typeof now
}

/** Of cards named by letters "a1" and "a2" are neighbours. */
const alike = (cards: readonly string[]): Neighbours =>
  cards.map((key) =>
    cards.flatMap((other, place) =>
      other !== key && /^[a-z]\d$/.test(key) && other[0] === key[0] ? [place] : [],
    ),
  )

/** The queue of such cards. */
function queueOf(cards: readonly string[], options: Case = {}) {
  const { memories = new Map(), suspended = [], buried = [], when = now, ...rest } = options
  return buildQueue(
    cards.map((key) => ({ key })),
    alike(cards),
    { memories, suspended: new Set(suspended), buried: new Set(buried) },
    when,
    { newPerDay: 20, aheadDays: 0, prefer: null, ...rest },
  )
}

/** All that is shown, one after another, when each card is rated Easy. */
function showAll(cards: readonly string[], options: Case = {}): string[] {
  const log = []
  const shown: string[] = []
  for (let next = queueOf(cards, options).next; next !== null && shown.length < 100; ) {
    shown.push(next)
    log.push(rated(next, 4, 0))
    next = queueOf(cards, {
      ...options,
      memories: new Map([...(options.memories ?? []), ...replay(log)]),
    }).next
  }
  return shown
}

const thirty = Array.from({ length: 30 }, (_, i) => `card-${i}-`)

describe('buildQueue', () => {
  it('begins with the first new card', () => {
    expect(queueOf(['a', 'b'])).toEqual({
      counts: { new: 2, learning: 0, due: 0 },
      waiting: 0,
      next: 'a',
      place: 0,
      nextDue: null,
      heldBack: null,
      more: null,
    })
  })

  it('shows a learning card when its step is over, before new ones', () => {
    const queue = queueOf(['a', 'b'], { memories: replay([rated('a', 1, 2)]) })
    expect(queue.next).toBe('a')
    expect(queue.counts).toEqual({ new: 1, learning: 1, due: 0 })
    expect(queue.waiting).toBe(1)
  })

  it('shows new cards while a step runs, and the learning card early when nothing else is left', () => {
    const memories = replay([rated('a', 3, 1)])
    expect(queueOf(['a', 'b'], { memories }).next).toBe('b')
    expect(queueOf(['a'], { memories }).next).toBe('a')
    expect(queueOf(['a'], { memories: replay([rated('a', 1, 0)]) }).waiting).toBe(0)
  })

  it('ends when all is scheduled, and says when it goes on', () => {
    const queue = queueOf(['a'], { memories: replay([rated('a', 4, 1)]) })
    expect(queue.next).toBeNull()
    expect(queue.nextDue).toBeGreaterThan(at)
  })

  it('introduces no more than the number of the day, and goes on the next day', () => {
    const memories = replay(thirty.slice(0, 20).map((card) => rated(card, 4, 5)))
    expect(queueOf(thirty, { memories })).toMatchObject({ next: null, more: { fresh: 10 } })
    expect(queueOf(thirty, { memories, newPerDay: 25 }).counts.new).toBe(5)
    expect(queueOf(thirty, { memories, when: { ...now, at: at + day } }).counts.new).toBe(10)
    expect(queueOf(thirty, { newPerDay: 0 })).toMatchObject({ next: null, more: { fresh: 30 } })
  })

  it('prefers the card asked for where it is to be studied now', () => {
    expect(queueOf(['a', 'b'], { prefer: 'b' }).next).toBe('b')
    expect(queueOf(['a', 'b'], { prefer: 'gone' }).next).toBe('a')
    expect(queueOf(['a', 'b'], { prefer: 'b', suspended: ['b'] }).next).toBe('a')
  })

  it('shows reviews by their day, and those of one day in the order of the cards, whatever the hour they were rated at', () => {
    const easy = (card: string, minutesAgo: number) => rated(card, 4, minutesAgo)
    const memories = replay([easy('b', 300), easy('a', 200), easy('c', 100)])
    const when = { ...now, at: at + 60 * day }
    expect(queueOf(['a', 'b', 'c'], { memories, when }).next).toBe('a')
    const earlier = replay([easy('b', 300), easy('a', 200), easy('c', 100 + 24 * 60)])
    expect(queueOf(['a', 'b', 'c'], { memories: earlier, when }).next).toBe('c')
    expect(queueOf(['a', 'b', 'c'], { memories, when }).counts.due).toBe(3)
  })
})

describe('neighbours', () => {
  it('are buried for the day once one of them was rated, and come on the next', () => {
    expect(queueOf(['a1', 'a2', 'b']).counts.new).toBe(2)
    expect(showAll(['a1', 'a2', 'b'])).toEqual(['a1', 'b'])
    const memories = replay([rated('a1', 4, 1)])
    const queue = queueOf(['a1', 'a2'], { memories })
    expect(queue).toMatchObject({ next: null, counts: { new: 0 }, nextDue: Date.UTC(2026, 2, 11, 4) })
    expect(queueOf(['a1', 'a2'], { memories, when: { ...now, at: at + day } }).next).toBe('a2')
  })

  it('are buried when they are due as when they are new', () => {
    const memories = replay([rated('a1', 4, 60 * 24 * 60), rated('a2', 4, 60 * 24 * 60), rated('a3', 4, 1)])
    expect(queueOf(['a1', 'a2'], { memories }).counts.due).toBe(1)
    expect(queueOf(['a1', 'a2', 'a3'], { memories })).toMatchObject({ next: null, counts: { due: 0 } })
  })

  it('are never buried while they are learned', () => {
    const memories = replay([rated('a1', 1, 5), rated('a2', 1, 4)])
    expect(queueOf(['a1', 'a2'], { memories })).toMatchObject({ next: 'a1', counts: { learning: 2 } })
  })

  it('come back when the rating is taken back', () => {
    expect(queueOf(['a1', 'a2'], { memories: replay([rated('a1', 4, 1)]) }).next).toBeNull()
    expect(queueOf(['a1', 'a2'], { memories: new Map() }).next).toBe('a1')
  })
})

describe('suspended and buried cards', () => {
  it('are left out, whatever their phase', () => {
    const memories = replay([rated('a', 1, 5), rated('b', 4, 60 * 24 * 60)])
    for (const how of ['suspended', 'buried'] as const)
      expect(queueOf(['a', 'b', 'c'], { memories, [how]: ['a', 'b', 'c'] })).toMatchObject({
        next: null,
        counts: { new: 0, learning: 0, due: 0 },
        waiting: 0,
      })
  })

  it('come tomorrow if buried, and never if suspended', () => {
    expect(queueOf(['a'], { buried: ['a'] }).nextDue).toBe(Date.UTC(2026, 2, 11, 4))
    expect(queueOf(['a'], { suspended: ['a'] }).nextDue).toBeNull()
  })
})

describe('study ahead', () => {
  const week = 7 * 24 * 60
  // A Good then an Easy a week ago: due in some weeks. The first was rated longest ago.
  const memories = replay(
    ['a', 'b', 'c'].flatMap((card, i) => [
      rated(card, 4, week + 3 * 24 * 60 - i * 24 * 60),
      rated(card, 3, 24 * 60 * (3 - i)),
    ]),
  )

  it('shows what comes in the next days, the most forgotten first, each once a day', () => {
    expect(queueOf(['c', 'b', 'a'], { memories }).next).toBeNull()
    expect(showAll(['c', 'b', 'a'], { memories, aheadDays: 365 })).toEqual(['a', 'b', 'c'])
  })

  it('offers how many come in so many days, and no number twice', () => {
    // Easy brings a new card back after 8 days (the first stability of Easy in FSRS-6 is 8.3).
    const easy = replay([rated('a', 4, 6 * 24 * 60), rated('b', 4, 3 * 24 * 60), rated('c', 4, 24 * 60)])
    expect(queueOf(['a', 'b', 'c'], { memories: easy }).more?.ahead).toEqual([
      { days: 3, cards: 1 },
      { days: 7, cards: 3 },
    ])
  })

  it('goes no further than asked', () => {
    const dueIn = [...memories.values()].map(
      ({ due }) => Math.floor(due / day) - Math.floor((at - 4 * 60 * minute) / day),
    )
    const soonest = Math.min(...dueIn)
    expect(queueOf(['a', 'b', 'c'], { memories, aheadDays: soonest - 1 }).next).toBeNull()
    expect(queueOf(['a', 'b', 'c'], { memories, aheadDays: soonest }).next).not.toBeNull()
  })
})

describe('nextDue', () => {
  it('is the start of the next study day while there are cards that were never seen', () => {
    const memories = replay(thirty.slice(0, 20).map((card) => rated(card, 4, 5)))
    expect(queueOf(thirty, { memories }).nextDue).toBe(Date.UTC(2026, 2, 11, 4))
  })

  it('is the start of the day on which a review is due, not the hour of its rating', () => {
    const { nextDue } = queueOf(['a'], { memories: replay([rated('a', 4, 1)]) })
    expect(((nextDue ?? 0) - Date.UTC(2026, 2, 10, 4)) % day).toBe(0)
  })
})

describe('a clock that was set back a year', () => {
  it('shows nothing that is not due then, and still shows new cards', () => {
    const memories = replay([rated('a', 4, 0), rated('b', 1, 0)])
    const when = { at: at - 365 * day, utcOffset: 0 }
    expect(queueOf(['a', 'b', 'c'], { memories, when })).toMatchObject({ next: 'c', waiting: 0 })
    expect(queueOf(['a', 'b'], { memories, when }).next).toBeNull()
  })
})
