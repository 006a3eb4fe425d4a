/** Boxes on pages that were turned to be read, and where they stand on the page as it lies: left, top, right, bottom. */
type Box = readonly [left: number, top: number, right: number, bottom: number]

export const turnedPages: readonly (readonly [
  what: string,
  turn: 0 | 1 | 2 | 3,
  asRead: Box,
  asItLies: Box,
])[] = [
  ['it was not turned', 0, [0.1, 0.2, 0.5, 0.25], [0.1, 0.2, 0.5, 0.25]],
  [
    'it was turned to the right: its first line lies along the left side',
    1,
    [0.1, 0, 0.5, 0.1],
    [0, 0.5, 0.1, 0.9],
  ],
  ['it was upside down: its first line lies at the foot', 2, [0.1, 0, 0.5, 0.1], [0.5, 0.9, 0.9, 1]],
  [
    'it was turned to the left: its first line lies along the right side',
    3,
    [0.1, 0, 0.5, 0.1],
    [0.9, 0.1, 1, 0.5],
  ],
]

/** Words as they are packed with a page, and the words on it that this tells. */
export const packedPages: readonly (readonly [
  what: string,
  packed: { readonly text: string; readonly boxes: readonly number[] },
  words: readonly (readonly [text: string, ...Box])[],
])[] = [
  ['none', { text: '', boxes: [] }, []],
  [
    'in ten-thousandths of the page',
    { text: 'The ferry', boxes: [1000, 500, 1600, 620, 1700, 500, 10000, 620] },
    [
      ['The', 0.1, 0.05, 0.16, 0.062],
      ['ferry', 0.17, 0.05, 1, 0.062],
    ],
  ],
  [
    'a box is missing, as in a file that someone else has written',
    { text: 'The ferry leaves', boxes: [0, 0, 10, 10, 20, 0, 30] },
    [['The', 0, 0, 0.001, 0.001]],
  ],
]
