import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { isWorthMarking, saidOf } from '../../../../src/renderer/views/study/verdict-words.ts'

const said = (answer: string, typed: string) =>
  saidOf(gradeAnswer({ answer, accept: [], type: null, typed }), typed)

describe('what is said of a typed answer', () => {
  it('is only what was typed where that is right', () => {
    expect(said('Fukushima', ' fukushima ')).toBe('You typed fukushima.')
  })

  it('names the letters that are missing or too many', () => {
    expect(said('Fukushima', 'Fukushma')).toBe('You typed Fukushma. The answer is Fukushima. Missing: i.')
    expect(said('Fukushima', 'Fukushiima')).toBe(
      'You typed Fukushiima. The answer is Fukushima. Too many: i.',
    )
    expect(said('$442 billion', '$443 billion')).toBe(
      'You typed $443 billion. The answer is $442 billion. Missing: 2. Too many: 3.',
    )
  })

  it('says a missing part without the comma that parts it', () => {
    expect(said('April 25, 2014', '2014')).toBe(
      'You typed 2014. The answer is April 25, 2014. Missing: April 25.',
    )
  })

  it('lists no letters where the two have little in common', () => {
    expect(said('Fukushima', 'Kyoto')).toBe('You typed Kyoto. The answer is Fukushima.')
  })

  it('marks letters only where most of the answer is there', () => {
    const marks = (answer: string, typed: string) =>
      isWorthMarking(gradeAnswer({ answer, accept: [], type: null, typed }))
    expect(marks('Fukushima', 'Fukushma')).toBe(true)
    expect(marks('Fukushima', 'Kyoto')).toBe(false)
    expect(marks('Fukushima', 'fukushima')).toBe(false)
  })
})
