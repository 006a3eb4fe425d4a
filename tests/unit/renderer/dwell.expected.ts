/** What a reader does: at which moment (ms) which runs have their end in view, and what was passed by then. */
export interface Look {
  readonly at: number
  readonly inView: readonly number[]
  readonly passed: readonly number[]
}

/** Words of each run, and the looks at it. A run needs 40 ms for each word, at least 400 ms and at most 2000 ms. */
export const readers: Readonly<Record<string, { words: readonly number[]; looks: readonly Look[] }>> = {
  'what stands in view for a while is passed, each run in its own time': {
    words: [5, 25, 80],
    looks: [
      { at: 0, inView: [0, 1, 2], passed: [] },
      { at: 399, inView: [0, 1, 2], passed: [] },
      { at: 400, inView: [0, 1, 2], passed: [0] },
      { at: 1000, inView: [0, 1, 2], passed: [0, 1] },
      { at: 1999, inView: [0, 1, 2], passed: [0, 1] },
      { at: 2000, inView: [0, 1, 2], passed: [0, 1, 2] },
    ],
  },
  'a jump to the end and back passes nothing': {
    words: [30, 30, 30, 30, 30, 30],
    looks: [
      { at: 0, inView: [0, 1], passed: [] },
      { at: 200, inView: [4, 5], passed: [] },
      { at: 900, inView: [0, 1], passed: [] },
      { at: 1500, inView: [0, 1], passed: [] },
    ],
  },
  'what was read stays read wherever one goes': {
    words: [30, 30, 30],
    looks: [
      { at: 0, inView: [0], passed: [] },
      { at: 1300, inView: [2], passed: [0] },
      { at: 1400, inView: [0], passed: [0] },
    ],
  },
  'a text that flies past under a held key is not read': {
    words: [40, 40, 40, 40],
    looks: [
      { at: 0, inView: [0, 1], passed: [] },
      { at: 100, inView: [1, 2], passed: [] },
      { at: 200, inView: [2, 3], passed: [] },
      { at: 300, inView: [3], passed: [] },
    ],
  },
  'what is scrolled slowly is read as it goes by': {
    words: [20, 20, 20, 20],
    looks: [
      { at: 0, inView: [0, 1], passed: [] },
      { at: 500, inView: [0, 1, 2], passed: [] },
      { at: 900, inView: [1, 2], passed: [0, 1] },
      { at: 1300, inView: [2, 3], passed: [0, 1, 2] },
      { at: 1800, inView: [3], passed: [0, 1, 2] },
      { at: 2100, inView: [3], passed: [0, 1, 2, 3] },
    ],
  },
  'what left the view and comes again begins anew': {
    words: [25, 25],
    looks: [
      { at: 0, inView: [0], passed: [] },
      { at: 600, inView: [1], passed: [] },
      { at: 800, inView: [0], passed: [] },
      { at: 1700, inView: [0], passed: [] },
      { at: 1800, inView: [0], passed: [0] },
    ],
  },
}
