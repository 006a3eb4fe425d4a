import { describe, expect, it } from 'vitest'
import { flagCards, restingCards } from '../../../../../src/main/app/study/flags.ts'
import { studyOverview } from '../../../../../src/main/app/study/overview.ts'
import { studyState } from '../../../../../src/main/app/study/session.ts'
import { documentA, openWithDocuments } from '../../store/helpers.ts'

import { day, deckIn, deskOf, noon } from './desks.ts'

describe('flags', () => {
  it('bury until tomorrow, suspend for good, and mark', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    const deck = deckIn(desk)
    const flag = (cards: readonly string[], act: 'bury' | 'suspend' | 'mark' | 'unsuspend') =>
      flagCards(db, deck, { cards, act }, noon)
    expect(flag(['One-0-0'], 'bury').ok).toBe(true)
    // Its sibling may come in its place, at its own turn.
    expect(studyState(desk).current?.card.id).toBe('Two-0-0')
    expect(studyState(desk).counts.new).toBe(4)
    flag(['One-0-1'], 'suspend')
    expect(studyState(desk).counts.new).toBe(3)
    flag(['Two-0-0'], 'mark')
    expect(studyState(desk)).toMatchObject({ current: { card: { id: 'Two-0-0' }, marked: true } })
    expect(restingCards(desk)).toMatchObject([
      { card: 'One-0-0', suspended: false },
      { card: 'One-0-1', suspended: true },
    ])
    expect(studyOverview(await deskOf(db, null)).resting).toBe(2)
    const tomorrow = await deskOf(db, documentA, noon + day)
    expect(studyState(tomorrow).current?.card.id).toBe('One-0-0')
    flag(['One-0-1'], 'unsuspend')
    expect(restingCards(tomorrow)).toEqual([])
  })

  it('write nothing where nothing changes, and refuse a card that is not there', async () => {
    const db = await openWithDocuments()
    const desk = await deskOf(db)
    flagCards(db, deckIn(desk), { cards: ['One-0-0'], act: 'unbury' }, noon)
    expect(studyState(desk).canUndo).toBe(false)
    expect(flagCards(db, deckIn(desk), { cards: ['gone'], act: 'bury' }, noon)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })
})
