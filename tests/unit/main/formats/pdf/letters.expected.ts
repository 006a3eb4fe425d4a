/** PDFs whose letters are hard to tell, and what is read of them: kind and text of each block, then notes of the reader. */
import type { Words, Written } from './write-pdf.ts'

/** Each letter at its own place; between words twice as far. */
const letterByLetter = (text: string, x: number, y: number, step: number): Words[] =>
  [...text].flatMap((letter, index): Words[] =>
    letter === ' '
      ? []
      : [[letter, x + step * (index + text.slice(0, index).split(' ').length - 1) * 1.6, y]],
  )

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
  [
    'letters set apart, in a line of their own and within one',
    {
      pages: [
        [
          ['Northern Mole Company of Astervik', 70, 700, { spacing: 3 }],
          ['was founded on 3 May 1997.', 70, 688, { spacing: 3 }],
          ['It keeps the wall and the two sluices of the harbour.', 70, 640],
        ],
      ],
    },
    [
      'p1 paragraph: Northern Mole Company of Astervik was founded on 3 May 1997.',
      'p1 paragraph: It keeps the wall and the two sluices of the harbour.',
    ],
    null,
  ],
  [
    'letters further apart than any word is set: the months along a chart',
    {
      pages: [
        [
          ['Ships came to the harbour in each month of the year, most of all in May and June.', 70, 700],
          ...[...'JFMAMJJASOND'].map((letter, month): Words => [letter, 70 + month * 18, 600]),
        ],
      ],
    },
    [
      'p1 paragraph: Ships came to the harbour in each month of the year, most of all in May and June.',
      'p1 paragraph: J F M A M J J A S O N D',
    ],
    null,
  ],
  [
    'letters set apart one by one',
    {
      pages: [
        [
          ...letterByLetter('NORTHERN MOLE', 70, 740, 8),
          ['It keeps the wall and the two sluices of the harbour.', 70, 700],
          ['Grades run from A B C to D E F in each of the two schools.', 70, 670],
        ],
      ],
    },
    [
      'p1 1 NORTHERN MOLE',
      'p1 paragraph: It keeps the wall and the two sluices of the harbour.',
      'p1 paragraph: Grades run from A B C to D E F in each of the two schools.',
    ],
    null,
  ],
  [
    'glyphs that nothing says the letters of',
    {
      pages: [
        [
          ['The council met in Astervik on 3 May 2031 and spent', 70, 700, { font: 'mute' }],
          ['nine million crowns on the northern mole.', 70, 688, { font: 'mute' }],
        ],
      ],
    },
    ['p1 paragraph: 7KHFRXQFLOPHWLQ$VWHUYLNRQ0D\\DQGVSHQW QLQHPLOOLRQFURZQVRQWKHQRUWKHUQPROH'],
    /^Nothing in this PDF says which letters \d+% of its signs are/,
  ],
  [
    'a few signs of a font of signs are nothing to tell',
    { pages: [[['It keeps the wall \u00B7 and the two sluices of the harbour.', 70, 700]]] },
    ['p1 paragraph: It keeps the wall \u00B7 and the two sluices of the harbour.'],
    null,
  ],
]
