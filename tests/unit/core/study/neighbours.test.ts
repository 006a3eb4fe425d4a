import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Card } from '../../../../src/core/model/card.ts'
import { uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { type DeckCard, deckOf } from '../../../../src/core/study/deck.ts'
import { buildPass } from '../../../../src/core/study/last-pass.ts'
import { type Neighbours, nearIn, neighboursOf } from '../../../../src/core/study/neighbours.ts'
import { usualPace } from '../../../../src/core/study/pace.ts'
import { buildQueue } from '../../../../src/core/study/queue.ts'
import { type Memory, type Moment, makeScheduler, newMemory } from '../../../../src/core/study/schedule.ts'
import type { Near } from '../../../../src/core/study/spread.ts'
import { sourceOf } from '../source.ts'
import { type AskedCard, deckRows } from './neighbours.expected.ts'

function made(
  { prompt, answer, accept = [], document = 'd', section = null, before, at }: AskedCard,
  n: number,
) {
  const [block, start, end] = at === undefined ? [`own ${n}`, 0, 10] : (at ?? [null, 0, 0])
  const card: Card = {
    id: `c${n}`,
    kind: prompt.includes('____') ? 'cloze' : 'question',
    prompt,
    answer,
    accept,
    context: { section, before: before ?? null },
    fact: null,
    block,
    sentence: block === null ? null : { start, end },
  }
  return { document, card }
}

describe('cards that disturb each other', () => {
  it.each(deckRows)('$name', ({ cards, pairs }) => {
    const neighbours = neighboursOf(cards.map(made))
    const found = neighbours.flatMap((near, a) => near.filter((b) => a < b).map((b) => [a, b]))
    expect(found).toEqual(pairs)
    for (const [a, near] of neighbours.entries()) for (const b of near) expect(neighbours[b]).toContain(a)
  })
})

/** Whether an answer, or another form of it, can be read in what is shown with a question: looked for letter by letter. */
function shows(asked: Card, { answer, accept }: Card): boolean {
  const shown = ` ${asked.prompt} | ${asked.context.before ?? ''} `.toLowerCase()
  return [answer, ...accept].some((form) => {
    for (let at = shown.indexOf(form.toLowerCase()); at >= 0; at = shown.indexOf(form.toLowerCase(), at + 1))
      if (!/[\p{L}\p{N}]$/u.test(shown.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(shown.slice(at + form.length)))
        return true
    return false
  })
}

/** How long before each card its answer was last shown, in cards; only of those whose answer was. */
const shownBefore = (order: readonly Card[]): readonly number[] =>
  order.flatMap((card, at) => {
    const last = order.slice(0, at).findLastIndex((before) => shows(before, card))
    return last < 0 ? [] : [at - last]
  })

const at = Date.UTC(2026, 2, 10, 12)
const { review } = makeScheduler()
const none: ReadonlySet<string> = new Set()
type Ask = (memories: ReadonlyMap<string, Memory>, now: Moment) => string | null

/** All that one day shows when each card is rated Easy. */
function dayOf(cards: readonly DeckCard[], next: Ask): readonly Card[] {
  const memories = new Map<string, Memory>()
  const shown: Card[] = []
  for (let nth = 0; ; nth += 1) {
    const now = { at: at + nth * 1_000, utcOffset: 0 }
    const key = next(new Map(memories), now)
    const found = cards.find((each) => each.key === key)
    if (found === undefined) return shown
    shown.push(found.card)
    memories.set(found.key, review(newMemory(now), { card: found.key, rating: 4, ...now }))
  }
}

const reviewDay = (cards: readonly DeckCard[], neighbours: Neighbours) =>
  dayOf(cards, (memories, now) => {
    const known = { memories, suspended: none, buried: none }
    return buildQueue(cards, neighbours, known, now, { newPerDay: 100, aheadDays: 0, prefer: null }).next
  })

const passDay = (cards: readonly DeckCard[], near: Near) =>
  dayOf(cards, (memories, now) => {
    const ids = cards.map(({ key }) => ({ id: key, importance: 1 }))
    const aim = { hour: at + 3_600_000, calibration: uncalibrated, pace: usualPace }
    return buildPass({ cards: ids, memories, now, ...aim }, { near, prefer: null }).next
  })

const bundled = 'resources/briefings/us-japan-bilateral-cooperation-2014.txt'

describe.each([bundled, 'tests/fixtures/choices/river.txt', 'tests/fixtures/choices/museum.txt'])(
  'the deck of %s',
  (path) => {
    const { cards } = deckOf(compile(sourceOf(readFileSync(path, 'utf8'))))

    it('asks in review for nothing that a card before it has shown on the same day', () => {
      expect(shownBefore(reviewDay(cards, neighboursOf(cards)))).toEqual([])
    })

    it('has what disturbs each other far apart in the last pass', () => {
      const near = nearIn(cards)
      const order = passDay(cards, near).map(({ id }) => cards.find(({ card }) => card.id === id)?.key ?? '')
      expect(order).toHaveLength(cards.length)
      // Of a sentence of three two stand at the ends at best.
      for (const [at, key] of order.entries())
        for (const other of near(key))
          expect(Math.abs(order.indexOf(other) - at)).toBeGreaterThanOrEqual(Math.floor(cards.length / 4))
    })
  },
)

test('the bundled deck shows answers beforehand where only the cards of one fact wait', () => {
  const deck = deckOf(compile(sourceOf(readFileSync(bundled, 'utf8')))).cards
  const byFact = deck.map(({ note, key }) =>
    deck.flatMap((other, place) => (other.note === note && other.key !== key ? [place] : [])),
  )
  expect(shownBefore(reviewDay(deck, byFact))).not.toEqual([])
  expect(shownBefore(reviewDay(deck, neighboursOf(deck)))).toEqual([])
})
