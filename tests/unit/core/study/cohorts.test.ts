import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { type Cohort, mergeCohorts, sit } from '../../../../src/core/study/cohorts.ts'
import { usualPace } from '../../../../src/core/study/pace.ts'
import { studyDay, studyTime } from '../../../../src/core/study/schedule.ts'

const day = 86_400_000
const at = Date.UTC(2026, 2, 10, 12)

const cohort = fc
  .record({
    count: fc.integer({ min: 1, max: 40 }),
    stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    daysAgo: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ daysAgo, ...one }): Cohort => {
    const lastAt = at - daysAgo * day
    return { ...one, lastAt, lastDay: studyDay(studyTime({ at: lastAt, utcOffset: 0 })) }
  })
const total = (cohorts: readonly Cohort[]) => cohorts.reduce((sum, { count }) => sum + count, 0)

describe('mergeCohorts', () => {
  it('loses no card', () => {
    fc.assert(
      fc.property(fc.array(cohort), (cohorts) => {
        expect(total(mergeCohorts(cohorts))).toBeCloseTo(total(cohorts), 6)
      }),
    )
  })

  it('keeps apart what differs, and puts together what hardly does', () => {
    const one: Cohort = { count: 2, stability: 3, difficulty: 5, lastAt: at, lastDay: 1 }
    expect(mergeCohorts([one, { ...one, stability: 3.01 }])).toHaveLength(1)
    expect(mergeCohorts([one, { ...one, stability: 9 }, { ...one, lastDay: 2 }])).toHaveLength(3)
  })
})

describe('sit', () => {
  it('loses no card, and takes no longer than it may', () => {
    fc.assert(
      fc.property(
        fc.array(cohort, { maxLength: 12 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 3_600 }),
        fc.boolean(),
        (cohorts, unseen, seconds, isPass) => {
          const outcome = sit(
            { cohorts, unseen },
            {
              moment: { at, utcOffset: 0 },
              seconds,
              hour: at + day,
              calibration: uncalibrated,
              pace: usualPace,
              isPass,
            },
          )
          expect(total(outcome.state.cohorts) + outcome.state.unseen).toBeCloseTo(total(cohorts) + unseen, 6)
          expect(outcome.seconds).toBeLessThanOrEqual(seconds + 1e-6)
          expect(outcome.newCards).toBeLessThanOrEqual(unseen)
        },
      ),
    )
  })
})
