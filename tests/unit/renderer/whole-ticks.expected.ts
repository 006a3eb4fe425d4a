/** The most that a chart of whole things shows, and what stands on its axis: the axis ends at the last. */
export const wholeTicks: readonly (readonly [most: number, ticks: readonly number[]])[] = [
  [0, [0, 1]],
  [0.3, [0, 1]],
  [1, [0, 1]],
  [1.2, [0, 1, 2]],
  [2, [0, 1, 2]],
  [2.6, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [7, [0, 2, 4, 6, 8]],
  [12, [0, 5, 10, 15]],
  [45, [0, 20, 40, 60]],
  [1000, [0, 500, 1000]],
]
