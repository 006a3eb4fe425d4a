/** What is set bold or slanted in a line, and what is linked: spans as marks around their words. */
import type { Words, Written } from './write-pdf.ts'

const bold = { font: 'bold' } as const
const italic = { font: 'italic' } as const
/** Helvetica is as wide as its metrics say, so that a run ends where the next begins. */
const row = (y: number, ...runs: readonly (readonly [string, number, Words[3]?])[]): Words[] => {
  let x = 70
  return runs.map(([text, width, look]): Words => {
    const words: Words = [text, x, y, look]
    x += width
    return words
  })
}

export const emphasised: readonly (readonly [what: string, written: Written, blocks: readonly string[]])[] = [
  [
    'bold and slanted words in a paragraph, over its lines',
    {
      pages: [
        [
          ...row(
            700,
            ['The wall was raised by ', 104],
            ['two metres', 52, bold],
            [' after the storm, and', 93],
          ),
          ...row(688, ['the ', 17], ['Northern Light', 63, italic], [' lay idle for nine days.', 105]),
          ...row(676, ['All ferries ', 52], ['were stopped by order of', 118, bold]),
          ...row(664, ['the council', 54, bold], [' until the spring of 2031.', 112]),
        ],
      ],
    },
    [
      'paragraph: The wall was raised by **two metres** after the storm, and the *Northern Light* lay idle for nine days. All ferries **were stopped by order of the council** until the spring of 2031.',
    ],
  ],
  [
    'a heading has none, and a text that is slanted throughout neither',
    {
      pages: [
        [
          ['The wall of Astervik', 70, 740, { font: 'bold', size: 18 }],
          ['The wall was raised by two metres after the storm of January,', 70, 700, italic],
          ['and the ferries lay idle for nine days.', 70, 688, italic],
        ],
      ],
    },
    [
      'heading: The wall of Astervik',
      'paragraph: The wall was raised by two metres after the storm of January, and the ferries lay idle for nine days.',
    ],
  ],
  [
    'links, to whole words only, and to no script',
    {
      pages: [
        [
          ['The order stands in the register of the harbour, and its costs elsewhere.', 70, 700],
          ['Ask the office.', 70, 670],
        ],
      ],
      links: [
        { page: 1, box: [174, 697, 210, 710], to: 'https://walls.example/register' },
        { page: 1, box: [70, 667, 140, 680], to: 'javascript:alert(1)' },
      ],
    },
    [
      'paragraph: The order stands in the [register](https://walls.example/register) of the harbour, and its costs elsewhere.',
      'paragraph: Ask the office.',
    ],
  ],
]
