/** Paragraphs that their reader leaves out: nothing else of the text changes, but for what led to them. */
export interface LeftExample {
  readonly what: string
  readonly name: 'a.html' | 'a.md' | 'a.txt'
  readonly source: string
  /** What is left out, by its text. */
  readonly out: readonly string[]
  /** The blocks of the text with it, and without: headings are written with a sign. */
  readonly with: readonly string[]
  readonly without: readonly string[]
  /** What stands among what was left out by hand, in the order of the text. */
  readonly left: readonly string[]
}

const first = 'The ferry crosses the river every hour of the day, and the last one leaves at midnight.'
const second = 'The bridge carries 900 people a day, and is closed for repairs in the winter of each year.'
const third = 'The tunnel was dug in three years by workers of both towns, and opened in May.'

export const leftExamples: readonly LeftExample[] = [
  {
    what: 'a paragraph in the middle',
    name: 'a.txt',
    source: `The Ferry\n\n${first}\n\n${second}\n\n${third}\n`,
    out: [second],
    with: [first, second, third],
    without: [first, third],
    left: [second],
  },
  {
    what: 'the first and the last one',
    name: 'a.html',
    source: `<h1>The Ferry</h1><p>${first}</p><p>${second}</p><p>${third}</p>`,
    out: [third, first],
    with: [first, second, third],
    without: [second],
    left: [first, third],
  },
  {
    what: 'the only one of its section: its heading stays',
    name: 'a.md',
    source: `# The Ferry\n\n${first}\n\n## The bridge\n\n${second}\n\n## The tunnel\n\n${third}\n`,
    out: [second],
    with: [first, '# The bridge', second, '# The tunnel', third],
    without: [first, '# The bridge', '# The tunnel', third],
    left: [second],
  },
  {
    what: 'what stands twice goes twice',
    name: 'a.html',
    source: `<h1>The Ferry</h1><p>${first}</p><p>Ask the board.</p><p>${second}</p><p>Ask the board.</p><p>${third}</p>`,
    out: ['Ask the board.'],
    with: [first, 'Ask the board.', second, 'Ask the board.', third],
    without: [first, second, third],
    left: ['Ask the board.', 'Ask the board.'],
  },
  {
    what: 'known by its words, however they are set',
    name: 'a.html',
    source: `<h1>The Ferry</h1><p>${first}</p><p>The bridge of  BOTH towns is closed.</p><p>${second}</p>`,
    out: ['The bridge of both towns is closed.'],
    with: [first, 'The bridge of BOTH towns is closed.', second],
    without: [first, second],
    left: ['The bridge of BOTH towns is closed.'],
  },
  {
    what: 'a table',
    name: 'a.html',
    source: `<h1>The Ferry</h1><p>${first}</p><table><tr><th>Town</th><th>Ferries</th></tr><tr><td>Tarn</td><td>12</td></tr></table><p>${second}</p>`,
    out: ['Town\tFerries\nTarn\t12'],
    with: [first, 'Town\tFerries\nTarn\t12', second],
    without: [first, second],
    left: ['Town\tFerries\nTarn\t12'],
  },
  {
    what: 'a heading is no paragraph, and stays',
    name: 'a.md',
    source: `# The Ferry\n\n${first}\n\n## The bridge\n\n${second}\n`,
    out: ['The bridge', 'Nothing of it'],
    with: [first, '# The bridge', second],
    without: [first, '# The bridge', second],
    left: [],
  },
]
