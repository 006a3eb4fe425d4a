/** Pages as browsers print them: marks of items are drawn, and the edge says when and from where. */
import type { Written } from './write-pdf.ts'

const info = { Producer: 'Skia/PDF m130' }
const edges = [
  ['03.05.31, 14:07', 24, 785, { size: 8 }],
  ['The order of the harbour', 280, 785, { size: 8 }],
  ['https://walls.example/order?of=2031', 24, 12, { size: 8 }],
  ['1/1', 560, 12, { size: 8 }],
] as const

export const printedPages: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] =
  [
    [
      'the edge of a page goes, drawn marks make items, also within items',
      {
        info,
        pages: [
          [
            ...edges,
            ['The order of the harbour', 40, 740, { font: 'bold', size: 18 }],
            ['Whoever moors at the mole shows on request:', 40, 700],
            ['the register of the boat, with all of its', 70, 685],
            ['owners', 70, 673],
            ['what it carries', 70, 658],
            ['wine', 100, 643],
            ['salt', 100, 628],
            ['where it is bound', 70, 613],
            ['The office keeps no copy of it.', 40, 590],
          ],
        ],
        discs: [
          [1, 58, 686],
          [1, 58, 659],
          [1, 88, 644],
          [1, 88, 629],
          [1, 58, 614],
        ],
      },
      [
        'p1 1 The order of the harbour',
        'p1 paragraph: Whoever moors at the mole shows on request:',
        'p1 item1: the register of the boat, with all of its owners',
        'p1 item1: what it carries',
        'p1 item2: wine',
        'p1 item2: salt',
        'p1 item1: where it is bound',
        'p1 paragraph: The office keeps no copy of it.',
      ],
    ],
    [
      'an address and a date within the text stay, and so do dots of a chart by another program',
      {
        pages: [
          [
            ['The order of the harbour', 40, 740, { font: 'bold', size: 18 }],
            ['03.05.31, 14:07', 40, 700],
            ['https://walls.example/order', 40, 660],
            ['wine', 70, 620],
          ],
        ],
        discs: [[1, 58, 621]],
      },
      [
        'p1 1 The order of the harbour',
        'p1 paragraph: 03.05.31, 14:07',
        'p1 paragraph: https://walls.example/order',
        'p1 paragraph: wine',
      ],
    ],
  ]
