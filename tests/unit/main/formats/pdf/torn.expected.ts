/** Sentences that something stands in: what is read, block by block. */
import type { Words, Written } from './write-pdf.ts'

const small = { size: 7 }
const left: Words[] = [
  ['A growing number of harbours has ex-', 70, 180],
  ['amined how walls are raised, above all', 70, 168],
  ['from the point of view of those who', 70, 156],
  ['live behind them, and has asked if new', 70, 144],
]
const right: Words[] = [
  ['gauges on the outer side (floats) can', 320, 740],
  ['tell of a flood before it comes over', 320, 728],
  ['the wall. The first opened in 2008.', 320, 716],
]
const sentence =
  'p1 paragraph: A growing number of harbours has examined how walls are raised, above all from the point of view of those who live behind them, and has asked if new gauges on the outer side (floats) can tell of a flood before it comes over the wall. The first opened in 2008.'

export const tornSentences: readonly (readonly [
  what: string,
  written: Written,
  blocks: readonly string[],
])[] = [
  [
    'a note with a dot for its mark',
    {
      pages: [
        [
          ...left,
          ['\u00B7 Letters to the author: Tel. +1 555 0100.', 70, 110, small],
          ['Mail: ada@walls.example (A. Lindqvist).', 70, 101, small],
          ...right,
        ],
      ],
    },
    [
      sentence,
      'p1 paragraph: \u00B7 Letters to the author: Tel. +1 555 0100. Mail: ada@walls.example (A. Lindqvist).',
    ],
  ],
  [
    'a note without a mark',
    {
      pages: [
        [
          ...left,
          ['This work was paid for by the Harbour Fund of Astervik,', 70, 110, small],
          ['and by the towns that it names.', 70, 101, small],
          ...right,
        ],
      ],
    },
    [
      sentence,
      'p1 paragraph: This work was paid for by the Harbour Fund of Astervik, and by the towns that it names.',
    ],
  ],
  [
    'a caption at the foot',
    { pages: [[...left, ['Figure 4. The gauge at the mole', 70, 110, small], ...right]] },
    [sentence, 'p1 caption: Figure 4. The gauge at the mole'],
  ],
  [
    'small print after a whole sentence is text of its own',
    {
      pages: [
        [
          ...left.slice(0, 3),
          ['live behind them, and has asked so.', 70, 144],
          ['Printed in Astervik, by order', 70, 110, small],
          ...right.map(([text, x, y]): Words => [text.replace(/^gauges/, 'Gauges'), x, y]),
        ],
      ],
    },
    [
      'p1 paragraph: A growing number of harbours has examined how walls are raised, above all from the point of view of those who live behind them, and has asked so.',
      'p1 paragraph: Printed in Astervik, by order',
      'p1 paragraph: Gauges on the outer side (floats) can tell of a flood before it comes over the wall. The first opened in 2008.',
    ],
  ],
]
