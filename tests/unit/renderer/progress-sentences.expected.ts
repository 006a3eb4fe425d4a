/** Low end, likely, high end and whether it may be one figure, and the beginning of what is said of 50 cards today. */
export const known = [
  [
    0.36,
    0.42,
    0.48,
    true,
    /^Today you would recall about 42% of 50 cards\. On .+ it was about 10%\. You have seen 60%/,
  ],
  [0.2, 0.42, 0.8, false, /^Today you would recall 20% to 80% of 50 cards\. You have seen 60%/],
] as const

/** The same of the weakest section, of 5 cards. */
export const weakest = [
  [0.15, 0.2, 0.25, true, '“Security” is the weakest: about 20% of 5 cards.'],
  [0.05, 0.2, 0.6, false, '“Security” is likely the weakest: 5% to 60% of 5 cards.'],
] as const

/** Answers, the share predicted and the share recalled, and what they say: no more than chance leaves of them. */
export const retentions = [
  [0, 0, 0, /^Nothing to compare yet/],
  [5, 0.9, 0.2, /So few say little yet\.$/],
  [30, 0.9, 0.84, /So few say little yet\.$/],
  [30, 0.9, 0.9, /So few say little yet\.$/],
  [30, 0.9, 0.6, /You forget faster than predicted\.$/],
  [41, 0.9, 0.66, /You forget faster than predicted\.$/],
  [200, 0.9, 0.91, /The prediction holds\.$/],
  [200, 0.9, 0.8, /You forget faster than predicted\.$/],
  [200, 0.9, 0.96, /You keep more than predicted\.$/],
  [2_000, 0.9, 0.92, /The prediction holds\.$/],
] as const

/** What was predicted and the range of what came, week by week, and what is said of them. */
export const weeks = [
  [
    [
      [0.9, 0.85, 0.95],
      [0.8, 0.8, 0.9],
    ],
    'In each of 2 weeks what was predicted lies within the range that your answers leave open.',
  ],
  [
    [
      [0.9, 0.85, 0.95],
      [0.9, 0.5, 0.7],
      [0.7, 0.8, 0.9],
      [0.9, 0.6, 0.8],
    ],
    'In 1 of 4 weeks what was predicted lies within the range that your answers leave open. It was too high in 2 and too low in 1.',
  ],
  [
    [
      [0.9, 0.5, 0.7],
      [0.9, 0.6, 0.8],
    ],
    'In none of 2 weeks what was predicted lies within the range that your answers leave open. It was too high in 2.',
  ],
] as const

/** Minutes and points of the dearest and the cheapest section, and what is said of them. */
export const costs = [
  [[12, 10], [3, 10], 'A point has cost most in “Security”: 1.2 minutes, against 18 seconds in “D”.'],
  [[2.9, 10], [2.7, 10], 'A point has cost about as much in each section: 16 to 17 seconds.'],
  [[22, 10], [20, 10], 'A point has cost about as much in each section: 2.0 to 2.2 minutes.'],
  [[11, 10], [9.5, 10], 'A point has cost about as much in each section: 57 seconds to 1.1 minutes.'],
  [[0.3, 15], [0.3, 15], 'A point has cost about as much in each section: 1 second.'],
] as const
