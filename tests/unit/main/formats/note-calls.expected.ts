/** Which note each mark of a text calls: the mark, and the blocks of the notes it leads to; none where none is meant. */
export interface CallExample {
  readonly what: string
  readonly name: 'a.html' | 'a.md' | 'a.txt'
  readonly source: string
  /** "mark → block / block"; a mark of several notes has "|" between them. */
  readonly calls: readonly string[]
}

const filler =
  '<p>The ferry crosses the river every hour of the day, and the last one leaves at midnight.</p>'

export const callExamples: readonly CallExample[] = [
  {
    what: 'a list of notes whose items have ids, as converters write it',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup><a href="#fn1">1</a></sup> people a day.</p>${filler}<ol><li id="fn1"><p>Counted in June.</p><p>Counted again in July. <a href="#r1">↩</a></p></li></ol>`,
    calls: ['1 → Counted in June. / Counted again in July.'],
  },
  {
    what: 'marks by role, whose notes have ids that say nothing',
    name: 'a.html',
    source: `<p>The ferry carries 240<a role="doc-noteref" href="#x6">6</a> people a day.</p>${filler}<section role="doc-endnotes"><ol><li id="x6">Counted in June.</li></ol></section>`,
    calls: ['6 → Counted in June.'],
  },
  {
    what: 'a raised link within the page that is a number',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup><a href="#below">2</a></sup> people a day.</p>${filler}<p id="below"><sup>2</sup> Counted in June.</p>`,
    calls: ['2 → 2 Counted in June.'],
  },
  {
    what: 'an empty anchor that opens the paragraph of the note',
    name: 'a.html',
    source: `<p>The ferry carries 240<a href="#_ftn1" name="_ftnref1">[1]</a> people a day.</p>${filler}<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Counted in June.</p></div>`,
    calls: ['1 → [1] Counted in June.'],
  },
  {
    what: 'two notes at one place, and one note that is called twice',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup><a href="#fn1">1</a>,<a href="#fn2">2</a></sup> people a day, and 30<sup><a href="#fn1">1</a></sup> at night.</p>${filler}<ol><li id="fn1">Counted in June.</li><li id="fn2">Without the crew.</li></ol>`,
    calls: ['1,2 → Counted in June. | Without the crew.', '1 → Counted in June.'],
  },
  {
    what: 'a link that leads to no note',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup><a href="#fn7">7</a></sup> people a day.</p>${filler}`,
    calls: ['7 →'],
  },
  {
    what: 'numbers with no ids lead to the paragraphs that open with them',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup>1</sup> people a day and 30<sup>2</sup> at night.</p>${filler}<h2>Notes</h2><p><sup>1</sup> Counted in June.</p><p><sup>2</sup> Without the crew.</p>`,
    calls: ['1 → 1 Counted in June.', '2 → 2 Without the crew.'],
  },
  {
    what: 'a section of notes as a numbered list',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup>1</sup> people a day and 30<sup>2</sup> at night.</p>${filler}<h2>Notes</h2><ol><li>Counted in June.</li><li>Without the crew.</li></ol>`,
    calls: ['1 → 1. Counted in June.', '2 → 2. Without the crew.'],
  },
  {
    what: 'a numbered list of the text is no list of notes',
    name: 'a.html',
    source: `<p>The ferry carries 240<sup>1</sup> people a day.</p>${filler}<h2>Rules</h2><ol><li>No dogs are allowed on board.</li><li>No fires are allowed on board.</li></ol>${filler}`,
    calls: ['1 →'],
  },
  {
    what: 'Markdown: notes by name, in another order than they are called',
    name: 'a.md',
    source:
      'The ferry carries 240[^1] people a day and 30[^crew] at night.\n\n[^crew]: Without the crew.\n[^1]: Counted in June.\n',
    calls: ['1 → 1 Counted in June.', 'crew → crew Without the crew.'],
  },
  {
    what: 'Markdown: a mark without a note',
    name: 'a.md',
    source: 'The ferry carries 240[^3] people a day.\n\nThe last one leaves at midnight.\n',
    calls: ['3 →'],
  },
  {
    what: 'plain text: notes in brackets',
    name: 'a.txt',
    source:
      'The ferry carries 240 people[1] a day and leaves at midnight[2] from the northern dock.\n\nNotes\n\n[1] Counted in June by the board.\n[2] At one in the winter of each year.\n',
    calls: ['1 → [1] Counted in June by the board.', '2 → [2] At one in the winter of each year.'],
  },
  {
    what: 'plain text: numbers that begin anew lead to the nearer note',
    name: 'a.txt',
    source:
      'The ferry carries 240 people[1] a day and leaves at midnight from the northern dock.\n\n[1] Counted in June by the board.\n\nThe bridge carries 900 people[1] a day, and is closed for repairs in the winter of each year.\n\n[1] Counted in May by the board.\n',
    calls: ['1 → [1] Counted in June by the board.', '1 → [1] Counted in May by the board.'],
  },
  {
    what: 'plain text: one source that is cited twice',
    name: 'a.txt',
    source:
      'The ferry carries 240 people[1] a day and leaves at midnight[2] from the northern dock, as the board[1] says.\n\nReferences\n\n[1] Counted in June by the board.\n[2] At one in the winter of each year.\n',
    calls: [
      '1 → [1] Counted in June by the board.',
      '2 → [2] At one in the winter of each year.',
      '1 → [1] Counted in June by the board.',
    ],
  },
  {
    what: 'marks in the cells of a table, by ids',
    name: 'a.html',
    source: `<table><tr><th>Ferry<sup><a href="#fn1">1</a></sup></th><th>People</th></tr><tr><td>Northern</td><td>240<sup><a href="#fn2">2</a></sup></td></tr></table>${filler}<ol><li id="fn1">Of the board.</li><li id="fn2">Counted in June.</li></ol>`,
    calls: ['1 → Of the board.', '2 → Counted in June.'],
  },
  {
    what: 'marks in cells, whose notes stand under the table',
    name: 'a.html',
    source: `<table><tr><th>Ferry</th><th>People<sup>1</sup></th></tr><tr><td>Northern</td><td>240<sup>2</sup></td></tr></table>${filler}<h2>Notes</h2><p><sup>1</sup> A day.</p><p><sup>2</sup> Counted in June.</p>`,
    calls: ['1 → 1 A day.', '2 → 2 Counted in June.'],
  },
  {
    what: 'Markdown: a mark in a cell between two of the text',
    name: 'a.md',
    source:
      'The ferry[^a] crosses the river.\n\n| Ferry | People |\n|---|---|\n| Northern | 240[^b] |\n\nIt leaves at midnight[^c].\n\n[^a]: Of the board.\n[^b]: Counted in June.\n[^c]: At one in the winter.\n',
    calls: ['a → a Of the board.', 'b → b Counted in June.', 'c → c At one in the winter.'],
  },
]
