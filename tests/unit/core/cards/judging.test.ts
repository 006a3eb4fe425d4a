import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { answerAs, judgingOf, judgingOfWords, writtenAnswer } from '../../../../src/core/cards/judging.ts'
import { judged, written } from './judging.expected.ts'

describe('who judges an answer', () => {
  it.each(judged)('%o: %s', (card, judging) => {
    expect(judgingOf(card)).toBe(judging)
  })

  it.each(written)('“%s” of the user’s own: %s', (answer, judging) => {
    expect(judgingOfWords(answer)).toBe(judging)
  })
})

describe('a clause', () => {
  const clause = { answer: 'share all that they learn', accept: [], type: 'commitment' } as const

  it('is never right or wrong by its letters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(clause.answer), fc.string()), (typed) => {
        expect(gradeAnswer({ ...clause, typed, grading: 'self' })).toBeNull()
      }),
    )
  })

  it('of a document that says nothing of grading is judged by value, as before', () => {
    expect(gradeAnswer({ ...clause, typed: clause.answer }).verdict).toBe('right')
    expect(gradeAnswer({ ...clause, typed: clause.answer, grading: 'value' }).verdict).toBe('right')
  })
})

describe('the items of a list', () => {
  it('are the same after they were written one on each line', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('\n'))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (items) => {
        const card = { kind: 'list', ...answerAs('items', items.join('\n')) } as const
        expect(card.items).toEqual(items)
        expect(writtenAnswer(card)).toBe(items.join('\n'))
      }),
    )
  })
})
