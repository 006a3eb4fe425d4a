/** Tables in print: a line for each row, its cells between bars. */
import type { Words, Written } from './write-pdf.ts'

const row = (y: number, cells: Readonly<Record<number, string>>): Words[] =>
  Object.entries(cells).map(([x, text]): Words => [text, Number(x), y])

export const tables: readonly (readonly [what: string, written: Written, rows: readonly string[]])[] = [
  [
    'rows that differ in cells: an empty corner, an empty cell',
    {
      pages: [
        [
          ...row(700, { 200: 'Dry season', 320: 'Wet season' }),
          ...row(686, { 70: 'Arden', 200: '24 %', 320: '30 %' }),
          ...row(672, { 70: 'Colm', 320: '25 %' }),
          ...row(658, { 70: 'Brightwater', 200: '41 %', 320: '45 %' }),
        ],
      ],
    },
    ['|Dry season|Wet season', 'Arden|24 %|30 %', 'Colm||25 %', 'Brightwater|41 %|45 %'],
  ],
  [
    'numbers set to the right below a longer head',
    {
      pages: [
        [
          ...row(700, { 70: 'Town', 200: 'Households', 320: 'Share of all' }),
          ...row(686, { 70: 'Arden', 228: '1,204', 350: '24 %' }),
          ...row(672, { 70: 'Colm', 236: '980' }),
        ],
      ],
    },
    ['Town|Households|Share of all', 'Arden|1,204|24 %', 'Colm|980|'],
  ],
  [
    'a column close behind numbers that are set to the right',
    {
      pages: [
        [
          ...row(700, { 70: 'Store', 171: 'Built', 325: 'Tonnes', 365: 'Keeper' }),
          ...row(686, { 70: 'North store', 171: '1904', 333: '1,240', 365: 'Alva Brandt' }),
          ...row(672, { 70: 'South store', 171: '1911', 341: '980', 365: 'Nobody' }),
          ...row(658, { 70: 'Rope house', 171: '1887', 347: '75', 365: 'Piet de Wit' }),
        ],
      ],
    },
    [
      'Store|Built|Tonnes|Keeper',
      'North store|1904|1,240|Alva Brandt',
      'South store|1911|980|Nobody',
      'Rope house|1887|75|Piet de Wit',
    ],
  ],
  [
    'cells that break over lines, each written before the next',
    {
      pages: [
        [
          ...row(700, { 70: 'Store', 200: 'Keeper', 320: 'Where it stands' }),
          ...row(686, { 70: 'North store', 200: 'Alva' }),
          ['Brandt', 200, 674],
          ['Behind the', 320, 686],
          ['customs house', 320, 674],
          ...row(656, { 70: 'South store', 200: 'Nobody', 320: 'On the long' }),
          ['pier', 320, 644],
          ['Old rope', 70, 626],
          ['house', 70, 614],
          ...row(626, { 200: 'Piet de Wit', 320: 'By the ford' }),
        ],
      ],
    },
    [
      'Store|Keeper|Where it stands',
      'North store|Alva Brandt|Behind the customs house',
      'South store|Nobody|On the long pier',
      'Old rope house|Piet de Wit|By the ford',
    ],
  ],
]

/** Rows that one cell stands beside, which is written after them, as TeX does it. */
export const besides: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] = [
  [
    'numbers in the middle of the rows that they are for',
    {
      pages: [
        [
          ...row(700, { 150: 'Rope', 250: '0.95', 350: '2.73' }),
          ...row(688, { 150: 'Chain', 250: '0.96', 350: '5.39' }),
          ...row(694, { 70: '4', 110: '4' }),
          ...row(670, { 150: 'Rope', 250: '0.93', 350: '1.97' }),
          ...row(658, { 150: 'Chain', 250: '0.95', 350: '3.77' }),
          ...row(664, { 70: '2', 110: '4' }),
        ],
      ],
    },
    [
      'table: Rope\t0.95\t2.73\nChain\t0.96\t5.39',
      'paragraph: 4   4',
      'table: Rope\t0.93\t1.97\nChain\t0.95\t3.77',
      'paragraph: 2   4',
    ],
  ],
]

/** Cells that stand under no column of the others. */
export const noTables: readonly (readonly [what: string, written: Written])[] = [
  [
    'words far apart, each line in its own way',
    {
      pages: [
        [
          ...row(700, { 70: 'Harbour Office', 300: 'Astervik' }),
          ...row(686, { 70: 'Ref. 12', 160: 'Annex', 240: 'of order', 420: '3 May 2031' }),
          ...row(672, { 70: 'Copies to the towns of Arden and Colm, as ever', 380: 'Seal' }),
        ],
      ],
    },
  ],
  [
    'items whose text stands far behind their numbers, and goes on below it',
    {
      pages: [
        [
          ...row(700, { 70: '1.', 120: 'The keeper counts what stands in the store' }),
          ['in the first week of May.', 120, 688],
          ...row(670, { 70: '2.', 120: 'The clerk signs the book when all of it' }),
          ['is counted, and not before.', 120, 658],
          ...row(640, { 70: '3.', 120: 'The book is kept for ten years in the house' }),
          ['of the harbour.', 120, 628],
        ],
      ],
    },
  ],
  [
    'sources behind their labels',
    {
      pages: [
        [
          ...row(700, { 70: '[Bra31]', 140: 'A. Brandt, Stores of a harbour, and how they' }),
          ['are kept. Astervik, 2031.', 140, 688],
          ...row(670, { 70: '[Kor29]', 140: 'I. Korhonen, Rope and chain in the north: a' }),
          ['count of forty years. Astervik, 2029.', 140, 658],
          ...row(640, { 70: '[Wit30]', 140: 'P. de Wit, Salt. Colm, 2030.' }),
        ],
      ],
    },
  ],
  [
    'items behind signs that no font names',
    {
      pages: [
        [
          ...row(700, { 70: '\u00a2', 92: 'Rope is kept dry' }),
          ...row(684, { 70: '\u00a2', 92: 'Chain is kept in oil' }),
          ...row(668, { 70: '\u00a2', 92: 'Salt is kept from both' }),
        ],
      ],
    },
  ],
  [
    'two columns of a page, paragraph beside paragraph',
    {
      pages: [
        [
          ['The keeper counts what stands in', 70, 700],
          ['the store in the first week of May.', 70, 688],
          ['The clerk signs the book when all', 70, 660],
          ['of it is counted, and not before.', 70, 648],
          ['The book is kept for ten years in', 320, 700],
          ['the house of the harbour.', 320, 688],
          ['Nobody but the clerk may read it', 320, 660],
          ['before the ten years are over.', 320, 648],
        ],
      ],
    },
  ],
]
