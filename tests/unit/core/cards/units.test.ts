import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../src/core/cards/grade.ts'
import { unitVerdicts } from './units.expected.ts'

describe('an amount in another unit', () => {
  it.each(unitVerdicts)('"$answer" $accept <- "$typed": $verdict', ({ verdict, ...asked }) => {
    expect(gradeAnswer({ ...asked, type: 'quantity' }).verdict).toBe(verdict)
  })
})
