import type { AnewDetails } from '../../../../src/shared/contract/anew.ts'

type Making = NonNullable<AnewDetails['making']>

const at = Date.UTC(2026, 10, 29, 12)
const none = { at, fresh: 0, reworded: 0, kept: 0, isTakenBack: false }

/** What came of making a document anew, and how it is said. */
export const outcomes: readonly (readonly [Partial<Making>, string])[] = [
  [{ fresh: 1 }, '1 new card'],
  [{ fresh: 3, reworded: 2 }, '3 new cards, 2 in other words'],
  [
    { fresh: 3, reworded: 1, kept: 2 },
    '3 new cards, 1 in other words, 2 kept that the document no longer makes',
  ],
  [{ kept: 1 }, '1 kept that the document no longer makes'],
  [{}, 'no card is new or in other words'],
]

/** How a document stands to this version, and what is said of it. */
export const standings: readonly (readonly [Omit<AnewDetails, 'kept' | 'scansIn'>, string | null])[] = [
  [{ isOlder: false, hasFailed: false, making: null }, null],
  [
    { isOlder: true, hasFailed: false, making: null },
    'Its facts and cards are those of an older version of Precis.',
  ],
  [
    { isOlder: true, hasFailed: true, making: null },
    'This version of Precis could not make its facts and cards anew. They are as they were.',
  ],
  [
    { isOlder: false, hasFailed: false, making: { ...none, fresh: 1 } },
    'Made anew on Nov 29, 2026: 1 new card.',
  ],
  [
    { isOlder: true, hasFailed: false, making: { ...none, fresh: 1, isTakenBack: true } },
    'Made anew on Nov 29, 2026, and taken back: its facts and cards are those of before.',
  ],
  // Made anew by a version that is older itself by now.
  [
    { isOlder: true, hasFailed: false, making: { ...none, fresh: 1 } },
    'Its facts and cards are those of an older version of Precis.',
  ],
]

export const unmade: Making = none
