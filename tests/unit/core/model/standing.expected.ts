/** Low end, likely and high end of a range, and the goal; and what may be said of the goal by it. */
export const standings = [
  [0.9, 0.95, 0.99, 0.9, 'reached'],
  [0.9, 0.9, 0.9, 0.9, 'reached'],
  [1, 1, 1, 0.99, 'reached'],
  [0.89, 0.95, 0.99, 0.9, 'likely'],
  [0.01, 0.9, 1, 0.9, 'likely'],
  [0.99, 1, 1, 0.995, 'likely'],
  [0.7, 0.899, 0.95, 0.9, 'unlikely'],
  [0.01, 0.3, 1, 0.9, 'unlikely'],
  [0.7, 0.8, 0.9, 0.9, 'unlikely'],
  [0.7, 0.8, 0.89, 0.9, 'missed'],
  [0, 0, 0, 0.5, 'missed'],
] as const
