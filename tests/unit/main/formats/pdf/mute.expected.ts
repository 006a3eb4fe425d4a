/** PDFs of which a font names no letters, and what is made of them: the title, the facts, how much the note names. */
import type { Words, Written } from './write-pdf.ts'

export interface MadeOfMute {
  readonly title: string
  readonly facts: readonly string[]
  /** Percent of its signs; null where there is nothing to tell. */
  readonly told: number | null
}

const muteText: readonly Words[] = [
  ['The council met in Astervik on 3 May 2031 and spent', 70, 640, { font: 'mute' }],
  ['nine million crowns on the northern mole.', 70, 628, { font: 'mute' }],
]
const bullet = (y: number): Words => ['\uF0D4', 60, y, { font: 'mute' }]

export const mutePdfs: readonly (readonly [what: string, written: Written, made: MadeOfMute])[] = [
  [
    'nothing can be read: the name of the file, no facts',
    { pages: [muteText] },
    { title: 'a.pdf', facts: [], told: 100 },
  ],
  [
    'the title that the file gives of itself stands',
    { pages: [muteText], info: { Title: 'The moles of Astervik' } },
    { title: 'The moles of Astervik', facts: [], told: 100 },
  ],
  [
    'a cover of few letters before the text',
    { pages: [[['THE MOLES', 70, 700, { font: 'mute', size: 20 }]], muteText] },
    { title: 'a.pdf', facts: [], told: 100 },
  ],
  [
    'a part can be read: its title and its facts alone',
    {
      pages: [
        [
          ['Moles of the northern coast', 70, 700, { size: 16 }],
          ['The council of Astervik opened the eastern mole on 4 June 2030.', 70, 670],
          ...muteText,
        ],
      ],
    },
    { title: 'Moles of the northern coast', facts: ['4 June 2030'], told: 50 },
  ],
  [
    'signs of items are no letters, and their items are read',
    {
      pages: [
        [
          ['Moles of the northern coast', 70, 700, { size: 16 }],
          ...Array.from({ length: 24 }, (_, index) => bullet(680 - 12 * index)),
          ...Array.from(
            { length: 24 },
            (_, index): Words => [
              `The council of Astervik opened mole ${index + 1} of the harbour.`,
              74,
              680 - 12 * index,
            ],
          ),
          ['The council of Astervik opened the eastern mole on 4 June 2030.', 70, 360],
        ],
      ],
    },
    { title: 'Moles of the northern coast', facts: ['4 June 2030'], told: null },
  ],
]
