import { expect, test } from 'vitest'
import { practiceCards, practiceOverview } from '../../../../../src/main/app/practice/round.ts'
import { writeCardStates } from '../../../../../src/main/store/card-states.ts'

import { museum, openDesk, river } from './desks.ts'

test('all documents are practised together; one that is not there is an error', async () => {
  const { desk } = await openDesk(null)
  const { cards } = await practiceCards(desk, { mode: 'mock', scope: { kind: 'all' }, seed: 3 })
  expect(new Set(cards.map(({ documentTitle }) => documentTitle)).size).toBe(2)
  expect(cards).toHaveLength(river.cards.length + museum.cards.length)
  const open = cards.filter(({ choices }) => choices === null).length
  expect(open).toBeGreaterThan(3)
  expect(open).toBeLessThan(cards.length - 3)
  await expect(openDesk('cccccccccccccccc')).rejects.toThrow('not-found')
})

test('what is suspended is not asked, and what the user marked is among the marked', async () => {
  const [first, second] = river.cards
  const plain = { document: river.id, suspended: false, buried: null, marked: false }
  const { desk } = await openDesk(river.id, (db) =>
    writeCardStates(db, {
      document: river.id,
      act: 'mark',
      cards: [
        { ...plain, card: first?.id ?? '', suspended: true },
        { ...plain, card: second?.id ?? '', marked: true },
      ],
    }),
  )
  const overview = practiceOverview(desk)
  expect(overview.all).toBe(river.cards.length - 1)
  expect(overview.marked).toBe(1)
  const { cards } = await practiceCards(desk, { mode: 'cram', scope: { kind: 'all' }, seed: 1 })
  expect(cards.map(({ card }) => card.id)).not.toContain(first?.id)
})
