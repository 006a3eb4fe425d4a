/** PDFs whose letters are hard to tell, and what is read of them: kind and text of each block, then notes of the reader. */
import type { Written } from './write-pdf.ts'

export const hardLetters: readonly (readonly [
  what: string,
  written: Written,
  blocks: readonly string[],
  notes: RegExp | null,
])[] = [
  [
    'Japanese without a map to Unicode, alone',
    {
      pages: [
        [
          ['8d6082cd93f1815a8e4f88ea944e8cdc8c8e82c98a4a82a282bd8142', 70, 700, { font: 'japanese' }],
          ['94ef977082cd8be389ad897e82c582a082c182bd8142', 70, 688, { font: 'japanese' }],
        ],
      ],
    },
    ['p1 paragraph: 港は二〇三一年五月に開いた。費用は九億円であった。'],
    null,
  ],
  [
    'Korean below English',
    {
      pages: [
        [
          ['The harbour of Astervik opened in May 2031 to ferries from the north.', 70, 700],
          ['항구는 2031년 5월에 열렸다.', 70, 670, { font: 'korean' }],
        ],
      ],
    },
    [
      'p1 paragraph: The harbour of Astervik opened in May 2031 to ferries from the north.',
      'p1 paragraph: 항구는 2031년 5월에 열렸다.',
    ],
    null,
  ],
]
