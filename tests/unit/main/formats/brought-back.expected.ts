/** What was left out of a text and is brought back: each line at its place, and nothing else moves. */
export interface BackExample {
  readonly what: string
  readonly name: 'a.html' | 'a.md' | 'a.txt'
  readonly source: string
  /** What is brought back, by its text. */
  readonly back: readonly string[]
  /** The blocks of the text without it, and with it: headings are written with a sign. */
  readonly without: readonly string[]
  readonly with: readonly string[]
}

const first = 'The ferry crosses the river every hour of the day, and the last one leaves at midnight.'
const second = 'The bridge carries 900 people a day, and is closed for repairs in the winter of each year.'
const third = 'The tunnel was dug in three years by workers of both towns, and opened in May.'

export const backExamples: readonly BackExample[] = [
  {
    what: 'a line between two paragraphs',
    name: 'a.html',
    source: `<h1>The Ferry</h1><p>${first}</p><aside class="share">Share this page</aside><p>${second}</p>`,
    back: ['Share this page'],
    without: [first, second],
    with: [first, 'Share this page', second],
  },
  {
    what: 'the first and the last of a text',
    name: 'a.html',
    source: `<nav>Start here</nav><h1>The Ferry</h1><p>${first}</p><p>${second}</p><footer>All rights reserved.</footer>`,
    back: ['Start here', 'All rights reserved.'],
    without: [first, second],
    with: ['Start here', first, second, 'All rights reserved.'],
  },
  {
    what: 'a line of a plain text that is furniture',
    name: 'a.txt',
    source: `The Ferry\n\n${first}\n\n${second}\n\nFiled Under\n`,
    back: ['Filed Under'],
    without: [first, second],
    with: [first, second, 'Filed Under'],
  },
  {
    what: 'entries of a list of contents',
    name: 'a.txt',
    source: `The Ferry\n\nContents\n\nThe bridge 3\n\nThe tunnel 5\n\nThe weir 7\n\n${first}\n\n${second}\n\n${third}\n`,
    back: ['The tunnel 5'],
    without: [first, second, third],
    with: ['The tunnel 5', first, second, third],
  },
  {
    what: 'what was not left out is not there twice',
    name: 'a.txt',
    source: `The Ferry\n\n${first}\n\n${second}\n`,
    back: [first, 'Nothing of it'],
    without: [first, second],
    with: [first, second],
  },
  {
    what: 'a comment has no place in the text, and stays out',
    name: 'a.md',
    source: `# The Ferry\n\n${first}\n\n<!-- to be checked -->\n\n${second}\n`,
    back: ['to be checked', '<!-- to be checked -->'],
    without: [first, second],
    with: [first, second],
  },
]
