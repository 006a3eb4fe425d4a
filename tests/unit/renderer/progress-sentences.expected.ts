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
