/** Rows of a text by how long each is, where the reader is, how many characters are near, and the far ones, nearest first. */
export const farRows: readonly {
  readonly what: string
  readonly lengths: readonly number[]
  readonly from: number
  readonly characters: number
  readonly far: readonly number[]
}[] = [
  { what: 'a short text has none', lengths: [10, 10, 10], from: 0, characters: 100, far: [] },
  { what: 'an empty text has none', lengths: [], from: 0, characters: 100, far: [] },
  {
    what: 'from the beginning: those below',
    lengths: [10, 10, 10, 10],
    from: 0,
    characters: 20,
    far: [3],
  },
  {
    what: 'from the end: those above',
    lengths: [10, 10, 10, 10],
    from: 3,
    characters: 20,
    far: [0],
  },
  {
    what: 'from the middle: both, the nearest first',
    lengths: [10, 10, 10, 10, 10, 10, 10],
    from: 3,
    characters: 10,
    far: [5, 1, 6, 0],
  },
  {
    what: 'where the reader is is near, however long it is',
    lengths: [10, 10_000, 10],
    from: 1,
    characters: 5,
    far: [],
  },
  {
    what: 'a long one beside it is near: its beginning is',
    lengths: [10, 10_000, 10],
    from: 0,
    characters: 5,
    far: [2],
  },
]
