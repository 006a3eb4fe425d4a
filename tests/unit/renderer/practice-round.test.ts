import { describe, expect, test } from 'vitest'
import {
  beginRound,
  currentCard,
  goOn,
  judge,
  minutesLeft,
  overrule,
  type Round,
  type RoundPlan,
  resultOf,
  showAnswer,
} from '../../../src/renderer/state/practice-round.ts'
import type { PracticeCard, PracticeMode } from '../../../src/shared/contract/practice.ts'

const cardOf = (id: string, order = 0): PracticeCard => ({
  document: 'd',
  documentTitle: 'D',
  date: null,
  card: {
    id,
    kind: 'cloze',
    prompt: `${id} ____`,
    answer: id,
    accept: [],
    context: { section: null, before: null },
    fact: id,
    block: 'b',
    sentence: { start: 0, end: 1 },
  },
  type: 'money',
  section: { id: `s${order}`, title: `Section ${order}`, order },
  source: { text: id, sentence: { start: 0, end: 1 }, fact: null, page: null },
  choices: null,
})
const plan = (mode: PracticeMode): RoundPlan => ({ mode, scope: { kind: 'all' }, part: null, minutes: 5 })
const begin = (mode: PracticeMode, cards = [cardOf('a', 1), cardOf('b'), cardOf('c')]) =>
  beginRound(plan(mode), cards, 0, 1000)
const answer = (round: Round, right: boolean) => goOn(judge(round, right, null))
const id = (round: Round) => currentCard(round)?.card.id ?? null

describe('a cram', () => {
  test('asks what was missed again at the end, until it is right', () => {
    let round = answer(begin('cram'), false)
    expect(id(round)).toBe('b')
    round = answer(answer(round, true), true)
    expect(id(round)).toBe('a')
    round = answer(round, false)
    expect(id(round)).toBe('a')
    round = answer(round, true)
    expect(id(round)).toBeNull()
  })

  test('counts the first answers', () => {
    const round = answer(answer(answer(answer(begin('cram'), false), true), true), true)
    const result = resultOf(round)
    expect([result.asked, result.right]).toEqual([3, 2])
    expect(result.missed.map(({ card }) => card.id)).toEqual(['a'])
    expect(result.sections).toEqual([
      { document: 'd', documentTitle: 'D', title: 'Section 0', asked: 2, right: 2 },
      { document: 'd', documentTitle: 'D', title: 'Section 1', asked: 1, right: 0 },
    ])
  })
})

describe('a mock', () => {
  test('asks nothing twice', () => {
    const round = answer(answer(answer(begin('mock'), false), false), false)
    expect(id(round)).toBeNull()
    expect(resultOf(round).missed).toHaveLength(3)
  })

  test('ends after its minutes, told by whole ones', () => {
    const round = begin('mock')
    expect([1000, 60_999, 61_001, 300_999, 301_000, 400_000].map((now) => minutesLeft(round, now))).toEqual([
      5, 5, 4, 1, 0, 0,
    ])
    expect(minutesLeft(begin('cram'), 1000)).toBeNull()
  })
})

test('an answer counts once for each showing, and nothing goes on without one', () => {
  const round = begin('choices')
  expect(goOn(round)).toBe(round)
  const judged = judge(round, false, 2)
  expect(judge(judged, true, 1)).toBe(judged)
  expect(judged.face).toEqual({ kind: 'judged', right: false, chosen: 2, first: true })
  expect(showAnswer(judged)).toBe(judged)
  expect(goOn(judged).showings).toBe(1)
})

test('a typed answer can be called right by its reader, at its first showing', () => {
  const missed = judge(begin('mock'), false, null)
  expect(resultOf(overrule(missed)).right).toBe(1)
  expect(id(goOn(overrule(judge(begin('cram'), false, null))))).toBe('b')
  // What was missed before stays missed, however it is judged later.
  const again = judge(answer(begin('cram', [cardOf('a')]), false), false, null)
  expect(resultOf(overrule(again)).right).toBe(0)
  expect(id(goOn(overrule(again)))).toBeNull()
})
