/** Tables of pages and of Markdown: their cells, and what is set in them (kind and words). */
export const tables: readonly {
  readonly name: string
  readonly file: 'a.html' | 'a.md'
  readonly source: string
  readonly rows: readonly (readonly string[])[]
  readonly set?: readonly string[]
}[] = [
  {
    name: 'links and emphasis in cells',
    file: 'a.html',
    source:
      '<table><tr><th>Port<th>Source</tr><tr><td><b>Lund</b> and Orm<td>see <a href="https://a.example/r">the <i>report</i></a></tr></table>',
    rows: [
      ['Port', 'Source'],
      ['Lund and Orm', 'see the report'],
    ],
    set: ['strong Lund', 'link the report', 'em report'],
  },
  {
    name: 'a blank line in a cell, below a head',
    file: 'a.html',
    source: '<table><tr><th>Port<th>Cost</tr><tr><td>Lund<td>4 million<br><br>in 2021</tr></table>',
    rows: [
      ['Port', 'Cost'],
      ['Lund', '4 million in 2021'],
    ],
  },
  {
    name: 'the same in Markdown',
    file: 'a.md',
    source: '| Port | Source |\n|---|---|\n| **Lund** and Orm | see [the *report*](https://a.example/r) |',
    rows: [
      ['Port', 'Source'],
      ['Lund and Orm', 'see the report'],
    ],
    set: ['strong Lund', 'link the report', 'em report'],
  },
  {
    name: 'a cell behind the mark of its note',
    file: 'a.html',
    source:
      '<table><tr><th>Port<th>Berths</tr><tr><td><sup>1</sup> <b>Lund</b><td>9<sup><a href="#fn2">2</a></sup></tr></table>',
    rows: [
      ['Port', 'Berths'],
      ['Lund', '9'],
    ],
    set: ['strong Lund', 'noteref '],
  },
  {
    name: 'marks at the ends of cells stay in their cells',
    file: 'a.html',
    source:
      '<table><tr><th>Port<sup>1</sup> <th>Berths <sup>2</sup></tr><tr><td>Lund<sup>3</sup><td>9</tr></table>',
    rows: [
      ['Port', 'Berths'],
      ['Lund', '9'],
    ],
    set: ['noteref ', 'noteref ', 'noteref '],
  },
  {
    name: 'a table of one column in Markdown',
    file: 'a.md',
    source: '| Port |\n|---|\n| Lund |\n| Orm |',
    rows: [['Port'], ['Lund'], ['Orm']],
  },
  {
    name: 'a cell over two columns keeps the others in theirs',
    file: 'a.html',
    source:
      '<table><tr><th>Port<th>May<th>June</tr><tr><td colspan="2">shut<td>9</tr><tr><td>Orm<td colspan=2>open</tr></table>',
    rows: [
      ['Port', 'May', 'June'],
      ['shut', '', '9'],
      ['Orm', 'open'],
    ],
  },
  {
    name: 'a cell over two rows keeps the others in their columns',
    file: 'a.html',
    source:
      '<table><tr><th>Port<th>Year<th>Berths</tr><tr><td rowspan="2">Lund<td>2020<td>9</tr><tr><td>2021<td>10</tr><tr><td>Orm<td>2021<td>4</tr></table>',
    rows: [
      ['Port', 'Year', 'Berths'],
      ['Lund', '2020', '9'],
      ['', '2021', '10'],
      ['Orm', '2021', '4'],
    ],
  },
  {
    name: 'spans beyond all bounds',
    file: 'a.html',
    source:
      '<table><tr><th>Port<th>Berths</tr><tr><td rowspan="99999999">Lund<td colspan="99999999">9</tr><tr><td>10</tr></table>',
    rows: [
      ['Port', 'Berths'],
      ['Lund', '9'],
      ['', '10'],
    ],
  },
]
