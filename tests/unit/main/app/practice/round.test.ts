import { expect, test } from 'vitest'
import { judgingOf } from '../../../../../src/core/cards/judging.ts'
import { addMark } from '../../../../../src/main/app/marks/marks.ts'
import { practiceCards, practiceOverview } from '../../../../../src/main/app/practice/round.ts'
import type { PracticeCard } from '../../../../../src/shared/contract/practice.ts'

import { cardOf } from '../../../core/cards/choice-samples.ts'
import { now } from '../../store/helpers.ts'

import { openDesk, rate, river } from './desks.ts'

test('a cram asks all cards openly, in the order of the seed, each with its passage', async () => {
  const { desk, isUntouched } = await openDesk(river.id)
  const round = (seed: number) => practiceCards(desk, { mode: 'cram', scope: { kind: 'all' }, seed })
  const { cards, leftOut } = await round(1)
  expect(leftOut).toBe(0)
  expect(cards.map(({ card }) => card.id).toSorted()).toEqual(river.cards.map(({ id }) => id).toSorted())
  for (const { choices, source, card } of cards) {
    expect(choices).toBeNull()
    const { start, end } = source.fact ?? { start: 0, end: 0 }
    expect(source.text.slice(start, end)).toContain(card.answer)
  }
  expect(await round(1)).toEqual({ cards, leftOut })
  expect(await round(2)).not.toEqual({ cards, leftOut })
  expect(isUntouched()).toBe(true)
})

test.each(['cram', 'choices', 'mock'] as const)(
  'a %s has the cards of one sentence far apart',
  async (mode) => {
    const { desk } = await openDesk(null)
    for (let seed = 1; seed <= 8; seed += 1) {
      const { cards } = await practiceCards(desk, { mode, scope: { kind: 'all' }, seed })
      const sentences = cards.map(({ card, document }) => `${document} ${card.block} ${card.sentence?.start}`)
      for (const [at, sentence] of sentences.entries()) {
        const before = sentences.lastIndexOf(sentence, at - 1)
        if (at > 0 && before >= 0) expect(at - before).toBeGreaterThanOrEqual(Math.floor(cards.length / 3))
      }
    }
  },
)

test('multiple choice leaves out what has no fair choices, and says how many', async () => {
  const { desk } = await openDesk(river.id)
  const [first] = desk.candidates
  if (first === undefined) throw new Error('too few cards')
  // Of a bound a lower sum would be true as well.
  const card = cardOf(river, {
    prompt: 'raised ____ for flood walls',
    answer: 'over €15 million',
    asked: false,
  })
  const bound = { ...first, card: { ...card, id: 'bound' }, type: 'money' } as const
  const others = desk.candidates.filter((each) => each.card.answer !== card.answer)
  const round = (candidates: typeof desk.candidates) =>
    practiceCards({ ...desk, candidates }, { mode: 'choices', scope: { kind: 'all' }, seed: 1 })
  const without = await round(others)
  const { cards, leftOut } = await round([bound, ...others])
  expect(leftOut).toBe(without.leftOut + 1)
  expect(cards.length).toBe(others.length + 1 - leftOut)
  expect(cards.map((each) => each.card.id)).not.toContain('bound')
  const chosen = cards.filter((each) => judgingOf(each.card) === 'value')
  expect(chosen.length).toBeGreaterThan(3)
  for (const { choices, card } of chosen) expect(choices?.options[choices.right]).toBe(card.answer)
})

test('the overview counts sections, kinds, what is weak and what is highlighted', async () => {
  const [first, second] = river.cards
  const { desk } = await openDesk(river.id, (db) => {
    rate(db, first?.id ?? '')
    const text = river.blocks.find(({ id }) => id === second?.block)?.text ?? ''
    const { start, end } = second?.sentence ?? { start: 0, end: 0 }
    const quote = { exact: text.slice(start, end), prefix: '', suffix: '' }
    const part = { block: second?.block ?? '', position: { start, end }, quote }
    addMark(db, { document: river.id, kind: 'highlight', colour: 1, note: '', parts: [part] }, now)
  })
  const overview = practiceOverview(desk)
  expect(overview.all).toBe(river.cards.length)
  expect(overview.weak).toBe(1)
  const twins = river.cards.filter(
    ({ block, sentence }) => block === second?.block && sentence?.start === second.sentence?.start,
  )
  expect(overview.marked).toBe(twins.length)
  for (const list of [overview.sections, overview.types])
    expect(list.reduce((sum, { cards }) => sum + cards, 0)).toBe(overview.all)
  const weak = await practiceCards(desk, { mode: 'cram', scope: { kind: 'weak' }, seed: 1 })
  expect(weak.cards.map(({ card }) => card.id)).toEqual([first?.id])
})

test('clauses and lists are asked openly in every mode, and none is left out for want of choices', async () => {
  const { desk } = await openDesk(river.id)
  const [first, second, ...others] = desk.candidates
  if (first === undefined || second === undefined) throw new Error('too few cards')
  const clause = { ...first, card: { ...first.card, grading: 'self' } } as const
  const list = { ...second, card: { ...second.card, kind: 'list', items: ['this', 'that'] } } as const
  const kinds = { ...desk, candidates: [clause, list, ...others] }
  const asked = (cards: readonly PracticeCard[]) =>
    [clause, list].map(({ card }) => cards.find((each) => each.card.id === card.id)?.choices)
  for (const mode of ['choices', 'mock', 'cram'] as const)
    for (const seed of [1, 2, 3, 4]) {
      const { cards } = await practiceCards(kinds, { mode, scope: { kind: 'all' }, seed })
      expect(asked(cards)).toEqual([null, null])
    }
  const only = { ...desk, candidates: [clause, list] }
  const round = await practiceCards(only, { mode: 'choices', scope: { kind: 'all' }, seed: 1 })
  expect(round).toMatchObject({ cards: [{}, {}], leftOut: 0 })
})
