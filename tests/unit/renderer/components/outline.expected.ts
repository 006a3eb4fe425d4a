/** The levels of the headings of a document, and how deep each stands in its outline. */
export const depths: readonly (readonly [levels: readonly number[], depths: readonly number[]])[] = [
  [[], []],
  [[3], [1]],
  [
    [2, 3, 2],
    [1, 2, 1],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    [1, 2, 3, 4, 5, 6],
  ],
  // Levels that a document does not use leave no gap.
  [
    [2, 4, 4, 6, 2],
    [1, 2, 2, 3, 1],
  ],
  // The same level looks the same everywhere.
  [
    [2, 4, 2, 3, 4],
    [1, 3, 1, 2, 3],
  ],
  [
    [5, 4, 3],
    [3, 2, 1],
  ],
]

export const titles = [
  '1. Background',
  '2. Scope and means',
  '2.1 Ships',
  '2.2 Security',
  'Annex: Éire and the ports',
  'Safe harbours',
]

/** From an entry (-1: from none), what was typed, and the entry that it leads to; null for none. */
export const typed: readonly (readonly [here: number, typed: string, found: number | null])[] = [
  [-1, 'b', 0],
  [0, 's', 1],
  [1, 's', 2],
  [3, 's', 5],
  [5, 's', 1],
  // The same letter again and again goes on from one to the next.
  [1, 'ss', 2],
  [0, 'se', 3],
  // More of a word stays where it fits.
  [1, 'sc', 1],
  [1, 'scope and', 1],
  [0, '2', 1],
  [1, '2.2', 3],
  [0, '1', 0],
  // A word within the title where none begins so; accents and case make no difference.
  [0, 'EIR', 4],
  [0, 'means', 1],
  [0, 'x', null],
  [0, 'ships and', null],
]

/** In an outline of `stepDepths`: where one stands, a key, and where it leads; null where the key is not the outline's. */
export const steps: readonly (readonly [here: number, key: string, to: number | null])[] = [
  [0, 'ArrowDown', 1],
  [5, 'ArrowDown', 5],
  [0, 'ArrowUp', 0],
  [3, 'ArrowUp', 2],
  [3, 'Home', 0],
  [1, 'End', 5],
  [0, 'PageDown', 5],
  [5, 'PageUp', 0],
  // To the first of those below it, and to the one it stands below.
  [1, 'ArrowRight', 2],
  [3, 'ArrowRight', 3],
  [2, 'ArrowRight', 3],
  [4, 'ArrowLeft', 1],
  [3, 'ArrowLeft', 2],
  [0, 'ArrowLeft', 0],
  [5, 'ArrowLeft', 5],
  [0, 'Tab', null],
  [0, 'Escape', null],
]

export const stepDepths = [1, 1, 2, 3, 2, 1]
