/**
 * What of a sheet's items fits its columns, and where. Items are written "id:kind:height", in the order of their worth;
 * a column as it comes out "Kind a b", where a heading stands again only if it is said to.
 */

interface Row {
  readonly about: string
  readonly items: readonly string[]
  /** The heights of the columns. A heading takes 10. */
  readonly room: readonly number[]
  /** Whether a part has its heading once, in each column, or not at all; with 'each' a column has one part. */
  readonly heads: 'once' | 'each' | 'none'
  readonly columns: readonly string[]
  /** What did not fit. */
  readonly left: number
}

export const rows: readonly Row[] = [
  {
    about: 'parts stand in the order of a sheet, and items of a part in reading order',
    items: ['b2:dates:20', 'c3:dates:20', 'a1:figures:20'],
    room: [100],
    heads: 'once',
    columns: ['figures a1 dates b2 c3'],
    left: 0,
  },
  {
    about: 'what is worth less gives way, and is counted',
    items: ['c3:dates:40', 'a1:dates:40', 'b2:dates:40'],
    room: [95],
    heads: 'once',
    columns: ['dates a1 c3'],
    left: 1,
  },
  {
    about: 'an item that is too high is passed over, and what comes after it may fit',
    items: ['a1:dates:30', 'b2:dates:500', 'c3:dates:30'],
    room: [100],
    heads: 'once',
    columns: ['dates a1 c3'],
    left: 1,
  },
  {
    about: 'no item is cut: it goes on in the next column as a whole, without its heading again',
    items: ['a1:dates:50', 'b2:dates:50', 'c3:dates:50'],
    room: [100, 100],
    heads: 'once',
    columns: ['dates a1', '. b2 c3'],
    left: 0,
  },
  {
    about: 'no heading stands alone at the foot of a column',
    items: ['a1:figures:75', 'b2:dates:50'],
    room: [100, 100],
    heads: 'once',
    columns: ['figures a1', 'dates b2'],
    left: 0,
  },
  {
    about: 'a card has one part, and says which',
    items: ['a1:figures:40', 'b2:figures:40', 'c3:figures:40', 'd4:dates:20'],
    room: [100, 100, 100, 100],
    heads: 'each',
    columns: ['figures a1 b2', 'figures c3', 'dates d4', ''],
    left: 0,
  },
  {
    about: 'when there are no more cards, what is worth least goes',
    items: ['d4:dates:20', 'a1:figures:40', 'b2:figures:40', 'c3:figures:40'],
    room: [100, 100],
    heads: 'each',
    columns: ['figures a1 b2', 'dates d4'],
    left: 1,
  },
  {
    about: 'questions stand without headings, one part after the other',
    items: ['b2:dates:50', 'a1:figures:50', 'c3:names:50'],
    room: [100],
    heads: 'none',
    columns: ['. a1 b2'],
    left: 1,
  },
  {
    about: 'nothing is there',
    items: [],
    room: [100, 100],
    heads: 'once',
    columns: ['', ''],
    left: 0,
  },
]
