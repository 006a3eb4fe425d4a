import { expect, test } from 'vitest'
import { turn } from '../../../../src/main/pictures/turn.ts'

// Three wide, two high, each pixel by its red: the letters of the Exif standard's own "F", row by row.
const rows = [
  [1, 2, 3],
  [4, 5, 6],
]

test.each([
  [
    1,
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  [
    2,
    [
      [3, 2, 1],
      [6, 5, 4],
    ],
  ],
  [
    3,
    [
      [6, 5, 4],
      [3, 2, 1],
    ],
  ],
  [
    4,
    [
      [4, 5, 6],
      [1, 2, 3],
    ],
  ],
  // The first row of what is stored is what is seen at the left, or at the right.
  [
    5,
    [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  ],
  [
    6,
    [
      [4, 1],
      [5, 2],
      [6, 3],
    ],
  ],
  [
    7,
    [
      [6, 3],
      [5, 2],
      [4, 1],
    ],
  ],
  [
    8,
    [
      [3, 6],
      [2, 5],
      [1, 4],
    ],
  ],
])('orientation %i', (orientation, seen) => {
  const pixels = Uint8Array.from(rows.flat().flatMap((red) => [red, 0, 0, 255]))
  const turned = turn(pixels, 3, 2, orientation)
  const reds = [...turned.pixels].filter((_, at) => at % 4 === 0)
  expect({ width: turned.width, height: turned.height, reds }).toEqual({
    width: seen[0]?.length,
    height: seen.length,
    reds: seen.flat(),
  })
})
