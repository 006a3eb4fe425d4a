/** Tables as tags tell them: how many cells each row has, then the words of the page with the cell that holds them. */
export interface Tagged {
  readonly widths: readonly number[]
  /** Page by page. */
  readonly pages: readonly (readonly Word[])[]
}

/** Words in a cell, at a place in points from the lower left corner. */
export type Word = readonly [text: string, row: number, column: number, x: number, y: number]

export const tables: readonly (readonly [what: string, table: Tagged, rows: readonly string[]])[] = [
  [
    'cells that break over lines',
    {
      widths: [2, 2],
      pages: [
        [
          ['Place', 0, 0, 70, 700],
          ['What is', 0, 1, 200, 700],
          ['kept there', 0, 1, 200, 688],
          ['North', 1, 0, 70, 670],
          ['store', 1, 0, 70, 658],
          ['Rope', 1, 1, 200, 670],
        ],
      ],
    },
    ['Place | What is kept there', 'North store | Rope'],
  ],
  [
    'a head over two columns, and a row without its middle cell in the tags',
    {
      widths: [2, 3, 2],
      pages: [
        [
          ['Place', 0, 0, 70, 700],
          ['Tonnes', 0, 1, 230, 700],
          ['North', 1, 0, 70, 686],
          ['12', 1, 1, 200, 686],
          ['14', 1, 2, 300, 686],
          ['South', 2, 0, 70, 672],
          ['9', 2, 1, 303, 672],
        ],
      ],
    },
    ['Place | Tonnes | ', 'North | 12 | 14', 'South |  | 9'],
  ],
  [
    'rows that go on, and a row that is cut, on the next page',
    {
      widths: [2, 2, 2],
      pages: [
        [
          ['Place', 0, 0, 70, 120],
          ['Keeper', 0, 1, 200, 120],
          ['North', 1, 0, 70, 106],
          ['The elder', 1, 1, 200, 106],
        ],
        [
          ['of two sisters', 1, 1, 200, 700],
          ['South', 2, 0, 70, 686],
          ['Nobody', 2, 1, 200, 686],
        ],
      ],
    },
    ['Place | Keeper', 'North | The elder of two sisters', 'South | Nobody'],
  ],
]

export const noTables: readonly (readonly [what: string, table: Tagged])[] = [
  [
    'cells that stand over one another',
    {
      widths: [2, 2],
      pages: [
        [
          ['The store is', 0, 0, 70, 700],
          ['open on weekdays.', 0, 1, 70, 688],
          ['It is closed', 1, 0, 70, 676],
          ['on feast days.', 1, 1, 70, 664],
        ],
      ],
    },
  ],
  [
    'a form, most rows of which are one text',
    {
      widths: [2, 1, 1],
      pages: [
        [
          ['Day', 0, 0, 70, 700],
          ['2 May', 0, 1, 200, 700],
          ['What happened', 1, 0, 70, 686],
          ['The rope of the lower store was found cut.', 2, 0, 70, 672],
        ],
      ],
    },
  ],
]
