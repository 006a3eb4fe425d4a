/** What other writers of Markdown add to it: lists of terms, Markdown inside HTML, tables in HTML with blank lines. */
export const extended: readonly {
  readonly name: string
  readonly source: readonly string[]
  readonly blocks: readonly (readonly [string, string, number?])[]
}[] = [
  {
    name: 'a term and its gloss',
    source: ['Berth', ': A place where a ship ties up.'],
    blocks: [
      ['paragraph', 'Berth'],
      ['item', 'A place where a ship ties up.', 1],
    ],
  },
  {
    name: 'terms one after the other, a blank line between or none',
    source: [
      'Berth',
      ': A place where a ship ties up.',
      '',
      'Draught',
      ':   The depth of a hull.',
      'Beam',
      ': Its width.',
    ],
    blocks: [
      ['paragraph', 'Berth'],
      ['item', 'A place where a ship ties up.', 1],
      ['paragraph', 'Draught'],
      ['item', 'The depth of a hull.', 1],
      ['paragraph', 'Beam'],
      ['item', 'Its width.', 1],
    ],
  },
  {
    name: 'a blank line before the gloss, and two glosses',
    source: ['Beam', '', ': The width of a ship.', ': A timber that carries a deck.'],
    blocks: [
      ['paragraph', 'Beam'],
      ['item', 'The width of a ship.', 1],
      ['item', 'A timber that carries a deck.', 1],
    ],
  },
  {
    name: 'a gloss that goes on in the next line',
    source: ['Berth', ': A place where', '  a ship ties up.', '', 'The port has nine.'],
    blocks: [
      ['paragraph', 'Berth'],
      ['item', 'A place where a ship ties up.', 1],
      ['paragraph', 'The port has nine.'],
    ],
  },
  {
    name: 'the mark that ends a list',
    source: ['Berth', ': A place where a ship ties up.', '^', '', 'Beam', ': The width of a ship.', '^'],
    blocks: [
      ['paragraph', 'Berth'],
      ['item', 'A place where a ship ties up.', 1],
      ['paragraph', 'Beam'],
      ['item', 'The width of a ship.', 1],
    ],
  },
  {
    name: 'a colon that begins a line of prose',
    source: ['The port asked for three things', ':-) and got none of them.'],
    blocks: [['paragraph', 'The port asked for three things :-) and got none of them.']],
  },
  {
    name: 'a colon where no term stands before it',
    source: [': Nothing is defined here.'],
    blocks: [['paragraph', ': Nothing is defined here.']],
  },
  {
    name: 'a sentence is no term',
    source: ['The port has nine berths and two docks.', ': It wants more.'],
    blocks: [['paragraph', 'The port has nine berths and two docks. : It wants more.']],
  },
  {
    name: 'Markdown in HTML that says so',
    source: ['<div class="box" markdown="1">', '## Berths', 'The port has *nine*.', '</div>'],
    blocks: [
      ['heading', 'Berths', 2],
      ['paragraph', 'The port has nine.'],
    ],
  },
  {
    name: 'Markdown in a section, with the mark last in the tag',
    source: [
      '<section id="a" markdown="block">',
      '- One berth is long.',
      '- One is short.',
      '',
      '</section>',
    ],
    blocks: [
      ['item', 'One berth is long.', 1],
      ['item', 'One is short.', 1],
    ],
  },
  {
    name: 'HTML without the mark stays HTML up to the blank line',
    source: ['<div class="box">', '## Berths', '</div>'],
    blocks: [['paragraph', '## Berths']],
  },
  {
    name: 'a table in HTML over blank lines',
    source: [
      '<table>',
      '<tr><th>Port</th><th>Berths</th></tr>',
      '',
      '<tr><td>Lund</td><td>9</td></tr>',
      '',
      '',
      '<tr>',
      '<td>Malmby</td>',
      '',
      '<td>4</td>',
      '</tr>',
      '</table>',
      'The port has nine.',
    ],
    blocks: [
      ['table', 'Port\tBerths\nLund\t9\nMalmby\t4'],
      ['paragraph', 'The port has nine.'],
    ],
  },
  {
    name: 'a table that nothing closes ends where text begins',
    source: [
      '<table>',
      '<tr><td>Lund</td><td>9</td></tr>',
      '<tr><td>Malmby</td><td>4</td></tr>',
      '',
      'The port has nine.',
      '',
      '# Docks',
    ],
    blocks: [
      ['table', 'Lund\t9\nMalmby\t4'],
      ['paragraph', 'The port has nine.'],
      ['heading', 'Docks', 1],
    ],
  },
]

/** A title that nothing parts from the text below it, and lines that are none. */
export const titled: typeof extended = [
  {
    name: 'a title line right above its text',
    source: [
      'Two Cities Agree on Shared Ferry Line',
      'The mayors of Lund and Malmby signed a contract on Monday. It runs for ten years.',
    ],
    blocks: [
      ['paragraph', 'Two Cities Agree on Shared Ferry Line'],
      ['paragraph', 'The mayors of Lund and Malmby signed a contract on Monday. It runs for ten years.'],
    ],
  },
  {
    name: 'a line of prose that is broken',
    source: ['The mayors of Lund and Malmby signed', 'a contract on Monday.'],
    blocks: [['paragraph', 'The mayors of Lund and Malmby signed a contract on Monday.']],
  },
  {
    name: 'a line of capitals that goes on in small letters',
    source: [
      'Lund Harbour Board and Malmby City Council',
      'signed a contract on Monday. It runs for ten years.',
    ],
    blocks: [
      [
        'paragraph',
        'Lund Harbour Board and Malmby City Council signed a contract on Monday. It runs for ten years.',
      ],
    ],
  },
  {
    name: 'only the first lines of a file have a title',
    source: [
      'It is late.',
      '',
      'Two Cities Agree on Shared Ferry Line',
      'The mayors of Lund signed a contract on Monday.',
    ],
    blocks: [
      ['paragraph', 'It is late.'],
      ['paragraph', 'Two Cities Agree on Shared Ferry Line The mayors of Lund signed a contract on Monday.'],
    ],
  },
]
