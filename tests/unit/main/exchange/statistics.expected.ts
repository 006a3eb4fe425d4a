/** The two tables of statistics as they leave, cell by cell. */

/** 2026-03-10, 21:30 in Tokyo. */
const at = Date.UTC(2026, 2, 10, 12, 30)
const dayMs = 86_400_000

/** As the log has them, in its order. */
export const reviews = [
  {
    document: 'd1',
    card: 'c1',
    rating: 3 as const,
    at,
    utcOffset: 540,
    durationMs: 6_250,
    predicted: null,
    since: null,
    interval: 10 / 1440,
    tests: false,
  },
  // In New York, a little after two in the morning: the study day before.
  {
    document: 'd2',
    card: 'gone',
    rating: 1 as const,
    at: at + 2 * dayMs - 6 * 3_600_000 + 40_000,
    utcOffset: -240,
    durationMs: 90_000,
    predicted: 0.912_345,
    since: 2.25,
    interval: 3,
    tests: true,
  },
] as const

export const titles: Readonly<Record<string, string>> = { d1: 'Piers, and "ports"', d2: '@SUM(A1)' }
export const blocks: Readonly<Record<string, string>> = { c1: 'b-1' }
export const prompts: Readonly<Record<string, string>> = { c1: '=HYPERLINK("x")\nwas ____.' }

/** What a spreadsheet would compute begins with a word joiner, which shows nothing. */
const j = '\u2060'

export const reviewCells = [
  [
    'Document',
    'Card',
    'Prompt',
    'Rating',
    'When',
    'Days since the last',
    'Predicted recall',
    'Interval in days',
    'Seconds',
    'Link',
  ],
  [
    'Piers, and "ports"',
    'c1',
    `${j}=HYPERLINK("x") was ____.`,
    '3',
    '2026-03-10T21:30:00+09:00',
    '',
    '',
    '0.0069',
    '6.3',
    'precis://d1/b-1',
  ],
  [`${j}@SUM(A1)`, 'gone', '', '1', '2026-03-12T02:30:40-04:00', '2.25', '0.9123', '3', '90', ''],
] as const

export const dayCells = [
  ['Day', 'Answers', 'Right', 'First answers', 'Minutes', 'Compared', 'Predicted recall', 'Recalled'],
  ['2026-03-10', '1', '1', '1', '0.1', '0', '', ''],
  ['2026-03-11', '1', '0', '0', '1.5', '1', '0.9123', '0'],
] as const
