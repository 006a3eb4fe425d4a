/** How an answer came: again, hard, good, easy. */
export type Rating = 1 | 2 | 3 | 4
