/** Tables, and how they are copied: as lines of tabs, and as markup. */
export const copies: readonly {
  readonly rows: readonly (readonly string[])[]
  readonly lines: string
  readonly markup: string
}[] = [
  {
    rows: [
      ['Port', 'Berths'],
      ['Lund', '9'],
    ],
    lines: 'Port\tBerths\nLund\t9',
    markup:
      '<table><tr><th scope="col">Port</th><th scope="col">Berths</th></tr><tr><td>Lund</td><td>9</td></tr></table>',
  },
  // Without a head; signs of markup; a line end within a cell.
  {
    rows: [
      ['<b>', '5'],
      ['a\nb & c', '6'],
    ],
    lines: '<b>\t5\na b & c\t6',
    markup: '<table><tr><td>&lt;b&gt;</td><td>5</td></tr><tr><td>a b &amp; c</td><td>6</td></tr></table>',
  },
  // Nothing becomes a formula of a spreadsheet (a sign that shows nothing stands before it); a number below nought stays one.
  {
    rows: [
      ['=1+1', '-5'],
      ['@x', '+4.5 %'],
    ],
    lines: '\u2060=1+1\t-5\n\u2060@x\t+4.5 %',
    markup: '<table><tr><td>\u2060=1+1</td><td>-5</td></tr><tr><td>\u2060@x</td><td>+4.5 %</td></tr></table>',
  },
]

const ports = [
  ['Port', 'Berths'],
  ['Lund', '9'],
  ['Orm', '4'],
  ['Tarn', '2'],
]
const bare = ports.slice(1)

/** A range of a table's text, and which rows it is in. Rows are counted below the head. */
export const places: readonly {
  readonly rows: readonly (readonly string[])[]
  readonly start: number
  readonly end: number
  readonly said: string
}[] = [
  { rows: ports, start: 0, end: 4, said: 'head row' },
  { rows: ports, start: 12, end: 16, said: 'row 1' },
  { rows: ports, start: 19, end: 22, said: 'row 2' },
  { rows: ports, start: 12, end: 24, said: 'rows 1 and 2' },
  { rows: ports, start: 12, end: 31, said: 'rows 1 to 3' },
  { rows: ports, start: 2, end: 20, said: 'head row to row 2' },
  // Up to the end of a row's line, not into the next.
  { rows: ports, start: 12, end: 19, said: 'row 1' },
  { rows: bare, start: 0, end: 4, said: 'row 1' },
  { rows: bare, start: 7, end: 10, said: 'row 2' },
  { rows: bare, start: 8, end: 8, said: 'row 2' },
]
