type Part = readonly [start: number, end: number]

/** What was passed before, what is passed now, what that makes together, and how much of the text it is. */
export const together: readonly (readonly [
  known: readonly Part[],
  fresh: readonly Part[],
  all: readonly Part[],
  share: number,
])[] = [
  [[], [], [], 0],
  [[], [[0, 0.25]], [[0, 0.25]], 0.25],
  // Nothing that was passed is ever taken away.
  [[[0, 0.75]], [], [[0, 0.75]], 0.75],
  [[[0, 0.75]], [[0.25, 0.5]], [[0, 0.75]], 0.75],
  // One paragraph after the other is one part.
  [[[0, 0.25]], [[0.25, 0.5]], [[0, 0.5]], 0.5],
  [[[0, 0.5]], [[0.25, 0.75]], [[0, 0.75]], 0.75],
  // What lies between was jumped over.
  [
    [[0, 0.25]],
    [[0.75, 1]],
    [
      [0, 0.25],
      [0.75, 1],
    ],
    0.5,
  ],
  [
    [
      [0, 0.25],
      [0.75, 1],
    ],
    [[0.25, 0.75]],
    [[0, 1]],
    1,
  ],
  // In any order.
  [
    [[0.5, 0.75]],
    [
      [0.75, 1],
      [0, 0.25],
    ],
    [
      [0, 0.25],
      [0.5, 1],
    ],
    0.75,
  ],
  // A run without words is no part.
  [[[0, 0.25]], [[0.5, 0.5]], [[0, 0.25]], 0.25],
]

/** Whether all of a part was passed. */
export const covered: readonly (readonly [passed: readonly Part[], part: Part, covered: boolean])[] = [
  [[], [0, 0.5], false],
  [[[0, 0.5]], [0, 0.5], true],
  [[[0, 0.5]], [0.25, 0.375], true],
  [[[0, 0.5]], [0.25, 0.75], false],
  [
    [
      [0, 0.25],
      [0.5, 1],
    ],
    [0.125, 0.625],
    false,
  ],
  [
    [
      [0, 0.25],
      [0.5, 1],
    ],
    [0.625, 1],
    true,
  ],
]
