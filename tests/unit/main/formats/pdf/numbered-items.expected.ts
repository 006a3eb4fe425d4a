import type { Written } from './write-pdf.ts'

const long = 'The keepers of the seven towers are bound by what follows, and by nothing else at all,'

/** Numbered items without a gap between them, and lines that only open with a figure. */
export const lists: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] = [
  [
    'items below the sentence that opens them, one of two lines',
    {
      pages: [
        [
          [long, 40, 700],
          ['from the first of May on:', 40, 688],
          ['1. They light the lamps at dusk.', 40, 676],
          ['2. They keep the book of the tower, and show it to all who ask for it at the', 40, 664],
          ['door.', 52, 652],
          ['3. They row out to wrecks.', 40, 640],
        ],
      ],
    },
    [
      `p1 paragraph: ${long} from the first of May on:`,
      'p1 item1 [1.]: 1. They light the lamps at dusk.',
      'p1 item1 [2.]: 2. They keep the book of the tower, and show it to all who ask for it at the door.',
      'p1 item1 [3.]: 3. They row out to wrecks.',
    ],
  ],
  [
    'items by letters',
    {
      pages: [
        [
          [long, 40, 700],
          ['as long as they serve:', 40, 688],
          ['(a) by the order of the harbour;', 40, 676],
          ['(b) by the book of lamps.', 40, 664],
        ],
      ],
    },
    [
      `p1 paragraph: ${long} as long as they serve:`,
      'p1 item1 [(a)]: (a) by the order of the harbour;',
      'p1 item1 [(b)]: (b) by the book of lamps.',
    ],
  ],
  [
    'a line that happens to open with a figure',
    {
      pages: [
        [
          ['The towers were built in the years from 1801 to 1807, and of the lamps there were', 40, 700],
          ['2. Of the oil for them nothing is known, but that it was dear in all the years of', 40, 688],
          ['the war.', 40, 676],
        ],
      ],
    },
    [
      'p1 paragraph: The towers were built in the years from 1801 to 1807, and of the lamps there were 2. Of the oil for them nothing is known, but that it was dear in all the years of the war.',
    ],
  ],
]
