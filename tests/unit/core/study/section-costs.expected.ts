/** What a point of readiness has cost in each section, worked out by hand. */

export interface CostCase {
  readonly what: string
  /** Each section by its name: how likely each card is recalled now, and the seconds of each answer to them. */
  readonly sections: readonly {
    readonly name: string
    readonly recall: readonly number[]
    readonly seconds: readonly number[]
  }[]
  /** The dearest first. */
  readonly costs: readonly {
    readonly name: string
    readonly answers: number
    readonly minutes: number
    /** Of a hundred for all cards. */
    readonly points: number
  }[]
}

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)

export const costCases: readonly CostCase[] = [
  { what: 'nothing', sections: [], costs: [] },
  {
    what: 'a point is a hundredth of all cards, whatever the section',
    sections: [
      // 12 answers of 10 s are 2 minutes; 8 of 20 cards recalled by 0.9 are 36 points.
      { name: 'Cheap', recall: [...times(8, 0.9), 0, 0], seconds: times(12, 10) },
      // 30 answers of 20 s are 10 minutes; 5 of 20 cards by 0.8 are 20 points.
      { name: 'Dear', recall: [...times(5, 0.8), ...times(5, 0)], seconds: times(30, 20) },
    ],
    costs: [
      { name: 'Dear', answers: 30, minutes: 10, points: 20 },
      { name: 'Cheap', answers: 12, minutes: 2, points: 36 },
    ],
  },
  {
    what: 'whoever was away for an hour was not studying: an answer counts a minute at most',
    sections: [{ name: 'One', recall: [1], seconds: [...times(9, 60), 3600] }],
    costs: [{ name: 'One', answers: 10, minutes: 10, points: 100 }],
  },
  {
    what: 'of a section with fewer than ten answers, or with less than a point, nothing is told',
    sections: [
      { name: 'Nine answers', recall: times(49, 0.5), seconds: times(9, 10) },
      { name: 'Half a point', recall: [0.5], seconds: times(40, 10) },
      { name: 'Enough', recall: times(50, 0.5), seconds: times(10, 6) },
    ],
    costs: [{ name: 'Enough', answers: 10, minutes: 1, points: 25 }],
  },
]
