/** What heads what in a PDF: pages as they are set, and the outline that a reader would write down. */
import type { Look, Words, Written } from './write-pdf.ts'

const sentences = [
  'The wall at the northern mole was raised by two metres after the storm of',
  'January, when water stood in the lower streets for nine days and the ferries',
  'lay idle. The council paid for it from the harbour dues of four years.',
]
/** One paragraph, from its first line down. */
const text = (y: number, look?: Look): Words[] =>
  sentences.map((line, index): Words => [line, 70, y - index * (look?.size ?? 10) * 1.2, look])
const said = `paragraph: ${sentences.join(' ')}`

const bold: Look = { font: 'bold' }
const large: Look = { font: 'bold', size: 18 }
const middle: Look = { font: 'bold', size: 13 }

export const outlines: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] = [
  [
    'larger letters: the title apart, the others from level 1 on',
    {
      pages: [
        [
          ['The wall of Astervik', 70, 740, large],
          ['How it was built', 70, 700, { size: 14 }],
          ...text(680),
          ['What it cost', 70, 610, { size: 12 }],
          ...text(590),
          ['Who paid', 70, 520, { size: 14 }],
          ...text(500),
        ],
      ],
    },
    [
      'p1 1 The wall of Astervik',
      'p1 1 How it was built',
      `p1 ${said}`,
      'p1 2 What it cost',
      `p1 ${said}`,
      'p1 1 Who paid',
      `p1 ${said}`,
    ],
  ],
  [
    'bold and numbered, as large as the text, close above it',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ['1. Ground', 70, 712, bold],
          ...text(700),
          ['2. Method', 70, 650, bold],
          ['2.1. Gauges', 70, 634, bold],
          ...text(622),
          ['2.2. Readings', 70, 572, bold],
          ...text(560),
          ['3. Results', 70, 510, bold],
          ...text(498),
        ],
      ],
    },
    [
      'p1 1 Walls and tides',
      'p1 1 1. Ground',
      `p1 ${said}`,
      'p1 1 2. Method',
      'p1 2 2.1. Gauges',
      `p1 ${said}`,
      'p1 2 2.2. Readings',
      `p1 ${said}`,
      'p1 1 3. Results',
      `p1 ${said}`,
    ],
  ],
  [
    'bold without a number, over text',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ['Ground', 70, 712, bold],
          ...text(700),
          ['How the mole was raised', 70, 650, bold],
          ...text(638),
        ],
      ],
    },
    ['p1 1 Walls and tides', 'p1 1 Ground', `p1 ${said}`, 'p1 1 How the mole was raised', `p1 ${said}`],
  ],
  [
    'bold that heads nothing: a name over an office, a sentence, a caption, a last line',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ['Ada Lindqvist', 70, 712, bold],
          ['Harbour Office, Astervik', 70, 700],
          ...text(670),
          ['All ferries were stopped for nine days by order of the council.', 70, 616, bold],
          ...text(590),
          ['Figure 2. Water in the lower streets', 70, 540, bold],
          ...text(510),
          ['Printed in Astervik', 70, 460, bold],
        ],
      ],
    },
    [
      'p1 1 Walls and tides',
      'p1 paragraph: Ada Lindqvist',
      'p1 paragraph: Harbour Office, Astervik',
      `p1 ${said}`,
      'p1 paragraph: All ferries were stopped for nine days by order of the council.',
      `p1 ${said}`,
      'p1 caption: Figure 2. Water in the lower streets',
      `p1 ${said}`,
      'p1 paragraph: Printed in Astervik',
    ],
  ],
  [
    'a text that is bold throughout has no headings for that',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ...text(700, bold),
          ['So it stands', 70, 640, bold],
          ...text(610, bold),
        ],
      ],
    },
    ['p1 1 Walls and tides', `p1 ${said}`, 'p1 paragraph: So it stands', `p1 ${said}`],
  ],
  [
    'numbered lines that count on and stand alone, in the letters of the text',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ['1 Ground', 70, 710],
          ...text(690),
          ['2 Method of the survey', 70, 630],
          ...text(610),
          ['2.1 Gauges and readings', 70, 550],
          ...text(530),
          ['3 Results', 70, 470],
          ...text(450),
        ],
      ],
    },
    [
      'p1 1 Walls and tides',
      'p1 1 1 Ground',
      `p1 ${said}`,
      'p1 1 2 Method of the survey',
      `p1 ${said}`,
      'p1 2 2.1 Gauges and readings',
      `p1 ${said}`,
      'p1 1 3 Results',
      `p1 ${said}`,
    ],
  ],
  [
    'a list that is numbered heads nothing',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ...text(700),
          ['1. Close the Sluice', 70, 640],
          ['2. Call the Pilot', 70, 622],
          ['3. Open the Sluice', 70, 604],
          ...text(570),
        ],
      ],
    },
    [
      'p1 1 Walls and tides',
      `p1 ${said}`,
      'p1 paragraph: 1. Close the Sluice',
      'p1 paragraph: 2. Call the Pilot',
      'p1 paragraph: 3. Open the Sluice',
      `p1 ${said}`,
    ],
  ],
  [
    'capitals that stand alone over text',
    {
      pages: [
        [
          ['Walls and tides', 70, 740, large],
          ['GROUND AND SURVEY', 70, 710],
          ...text(690),
          ['II. RESULTS', 70, 630],
          ...text(610),
        ],
      ],
    },
    ['p1 1 Walls and tides', 'p1 1 GROUND AND SURVEY', `p1 ${said}`, 'p1 1 II. RESULTS', `p1 ${said}`],
  ],
  [
    'two sizes of text: neither is all headings',
    {
      pages: [
        [
          ...[...sentences, ...sentences].map(
            (line, index): Words => [line, 70, 740 - index * 20, { size: 13 }],
          ),
          ['A word on the text', 70, 600, { font: 'bold', size: 16 }],
          ...[580, 540, 500, 460].flatMap((y) => text(y)),
        ],
      ],
    },
    [
      `p1 paragraph: ${sentences.join(' ')} ${sentences.join(' ')}`,
      'p1 1 A word on the text',
      `p1 paragraph: ${[1, 2, 3, 4].map(() => sentences.join(' ')).join(' ')}`,
    ],
  ],
  [
    'a passage in larger letters and wide lines is text, however short',
    {
      pages: [
        [
          ...[...sentences, ...sentences].map(
            (line, index): Words => [line, 70, 760 - index * 26, { size: 14 }],
          ),
          ...Array.from({ length: 14 }, (_, index) => text(590 - index * 38)).flat(),
        ],
      ],
    },
    [
      `p1 paragraph: ${sentences.join(' ')}`,
      `p1 paragraph: ${sentences.join(' ')}`,
      `p1 paragraph: ${Array.from({ length: 14 }, () => sentences.join(' ')).join(' ')}`,
    ],
  ],
  [
    'bookmarks name what no letter tells, and how deep it is',
    {
      pages: [
        [
          ['The wall of Astervik', 70, 740, large],
          ['Ground', 70, 712],
          ...text(692),
          ['The gauges', 70, 632],
          ...text(612),
          ['Findings of the', 70, 552],
          ['second survey', 70, 540],
          ...text(520),
        ],
        [['IV. What remains', 70, 740], ...text(720)],
      ],
      bookmarks: [
        { title: 'Ground', page: 1, y: 724, below: [{ title: '1.1 The gauges', page: 1, y: 644 }] },
        { title: 'Findings of the second survey', page: 1, y: 564 },
        { title: 'What remains', page: 2 },
      ],
    },
    [
      'p1 1 The wall of Astervik',
      'p1 1 Ground',
      `p1 ${said}`,
      'p1 2 The gauges',
      `p1 ${said}`,
      'p1 1 Findings of the second survey',
      `p1 ${said}`,
      'p2 1 IV. What remains',
      `p2 ${said}`,
    ],
  ],
  [
    'bookmarks of chapters, with parts of them that only letters tell',
    {
      pages: [
        [
          ['Ground', 70, 740, { font: 'bold', size: 16 }],
          ...text(710),
          ['The gauges', 70, 650, middle],
          ...text(630),
          ['Findings', 70, 570, { font: 'bold', size: 16 }],
          ...text(540),
        ],
      ],
      bookmarks: [
        { title: 'Ground', page: 1, y: 760 },
        { title: 'Findings', page: 1, y: 590 },
      ],
    },
    ['p1 1 Ground', `p1 ${said}`, 'p1 2 The gauges', `p1 ${said}`, 'p1 1 Findings', `p1 ${said}`],
  ],
  [
    'bookmarks that name no part: pages, files, a sentence, words that nowhere stand',
    {
      pages: [
        [
          ['The wall of Astervik', 70, 740, large],
          ['Page 1', 70, 712],
          ...text(692),
          ['wall.pdf', 70, 632],
          ...text(612),
        ],
      ],
      bookmarks: [
        { title: 'Page 1', page: 1 },
        { title: 'wall.pdf', page: 1 },
        { title: 'Untitled', page: 1 },
        { title: sentences[0] ?? '', page: 1, y: 704 },
        { title: 'The eastern lock', page: 1 },
      ],
    },
    [
      'p1 1 The wall of Astervik',
      'p1 paragraph: Page 1',
      `p1 ${said}`,
      'p1 paragraph: wall.pdf',
      `p1 ${said}`,
    ],
  ],
  [
    'no heading: a number, an address, a label of a journal over the title that the file gives',
    {
      pages: [
        [
          ['17', 70, 780, { size: 18 }],
          ['www.walls.example', 70, 755, { size: 14 }],
          ['Journal of Walls', 70, 730, large],
          ['Journal of Walls 12 (2031) 4-9', 70, 712],
          ['Tides at the northern mole', 70, 690, { size: 14 }],
          ...text(660),
        ],
      ],
      info: { Title: 'Tides at the northern mole' },
    },
    [
      'p1 paragraph: www.walls.example',
      'p1 paragraph: Journal of Walls',
      'p1 paragraph: Journal of Walls 12 (2031) 4-9',
      'p1 1 Tides at the northern mole',
      `p1 ${said}`,
    ],
  ],
]

/** Of the whole document, after all rules. */
export const titles: readonly (readonly [what: string, written: Written, title: string])[] = [
  [
    'the file gives the title, and its words stand large on the first page',
    {
      pages: [
        [
          ['Journal of Walls', 70, 730, large],
          ['Journal of Walls 12 (2031) 4-9. It appears each month in Astervik and in Colm.', 70, 712],
          ['Tides at the northern', 70, 690, { size: 14 }],
          ['mole', 70, 674, { size: 14 }],
          ...text(650),
        ],
      ],
      info: { Title: 'Tides at the northern mole' },
    },
    'Tides at the northern mole',
  ],
  [
    'a number and an address over the first heading',
    {
      pages: [
        [
          ['17', 70, 780, large],
          ['www.walls.example', 70, 755, { size: 14 }],
          ['Tides at the mole', 70, 720, middle],
          ...text(700),
        ],
      ],
    },
    'Tides at the mole',
  ],
  [
    'the name of a journal, told by the line that goes on with its volume',
    {
      pages: [
        [
          ['Journal of Walls', 70, 740, large],
          ['Journal of Walls 12 (2031) 4-9', 70, 722],
          ['Tides at the northern mole', 70, 690, { size: 14 }],
          ...text(660),
        ],
      ],
    },
    'Tides at the northern mole',
  ],
  [
    'a list of contents stands first',
    {
      pages: [
        [
          ['Contents', 70, 740, large],
          ['Ground 3', 70, 720],
          ['Results 9', 70, 708],
        ],
        [['Tides at the northern mole', 70, 740, large], ...text(700)],
      ],
    },
    'Tides at the northern mole',
  ],
]
