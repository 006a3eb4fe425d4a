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
]
