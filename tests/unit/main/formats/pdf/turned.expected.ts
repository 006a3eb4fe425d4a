/** Pages of which the text does not run from left to right. */
import type { Words, Written } from './write-pdf.ts'

const head = { size: 16 } as const

/** A page on its side, as one sets a broad table: 800 by 600. */
const broad: readonly Words[] = [
  ['Stores of the harbour', 70, 540, head],
  ['The harbour keeps its goods in three stores, and each of them is counted in the first week', 70, 510],
  ['of May by its keeper and the clerk, who sign the book together when all of it is done.', 70, 498],
  ['Store', 70, 470],
  ['Built', 200, 470],
  ['Tonnes', 320, 470],
  ['Where it stands', 480, 470],
  ['North store', 70, 456],
  ['1904', 200, 456],
  ['1,240', 320, 456],
  ['Behind the customs house', 480, 456],
  ['South store', 70, 442],
  ['1911', 200, 442],
  ['980', 320, 442],
  ['On the long pier', 480, 442],
]

const told: readonly string[] = [
  'p1 1 Stores of the harbour',
  'p1 paragraph: The harbour keeps its goods in three stores, and each of them is counted in the first week of May by its keeper and the clerk, who sign the book together when all of it is done.',
  'p1 table: Store\tBuilt\tTonnes\tWhere it stands\nNorth store\t1904\t1,240\tBehind the customs house\nSouth store\t1911\t980\tOn the long pier',
]

const narrow: readonly Words[] = [
  ['Stores of the harbour', 70, 740, head],
  ['The harbour keeps its goods in three stores, and each of them is', 70, 710],
  ['counted in the first week of May by its keeper and the clerk.', 70, 698],
]

export const turned: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] = [
  ['to the left', { pages: [broad], turn: 1 }, told],
  ['to the right', { pages: [broad], turn: 3 }, told],
  [
    'upside down',
    { pages: [narrow], turn: 2 },
    [
      'p1 1 Stores of the harbour',
      'p1 paragraph: The harbour keeps its goods in three stores, and each of them is counted in the first week of May by its keeper and the clerk.',
    ],
  ],
  [
    'a link on a page on its side',
    {
      pages: [[['The clerk of the harbour keeps the book, and tells what stands in it.', 70, 510]]],
      turn: 1,
      // Over "clerk of the harbour", which stands at 88 to 185 of the line.
      links: [{ page: 1, box: [80, 88, 92, 186], to: 'https://harbour.example/clerk' }],
    },
    [
      'p1 paragraph: The clerk of the harbour<https://harbour.example/clerk> keeps the book, and tells what stands in it.',
    ],
  ],
  [
    'words of their own that stand side by side, each written upward',
    {
      pages: [
        [
          ...narrow,
          ['North', 100, 500, { upward: true }],
          ['store', 112, 500, { upward: true }],
          ['behind the', 124, 500, { upward: true }],
          ['customs', 136, 500, { upward: true }],
          ['house', 148, 500, { upward: true }],
        ],
      ],
    },
    [
      'p1 1 Stores of the harbour',
      'p1 paragraph: The harbour keeps its goods in three stores, and each of them is counted in the first week of May by its keeper and the clerk.',
      'p1 paragraph: North store behind the customs house',
    ],
  ],
]
