import { describe, expect, it } from 'vitest'
import { studyState } from '../../../../../src/main/app/study/session.ts'
import { documentA, openWithDocuments } from '../../store/helpers.ts'

import { day, deskOf, minute, noon, rateNamed } from './desks.ts'

describe('a leech', () => {
  it('is told at eight lapses and after every four more, as Anki does', async () => {
    const db = await openWithDocuments()
    const told: number[] = []
    let at = noon
    for (let lapses = 1; lapses <= 17; lapses += 1) {
      // Easy, until it is due; then forgotten.
      let desk = await deskOf(db, documentA, at)
      const easy = rateNamed(desk, 'One-0-0', 4)
      expect(easy.leech).toBeNull()
      at += 400 * day
      desk = await deskOf(db, documentA, at)
      const { leech } = rateNamed(desk, 'One-0-0', 1)
      if (leech !== null) told.push(leech.lapses)
      expect(studyState(desk, { prefer: 'One-0-0' }).current?.leech ?? lapses >= 8).toBe(lapses >= 8)
      at += 20 * minute
    }
    expect(told).toEqual([8, 12, 16])
  })
})
