/** Files of cards as other programs write them: bytes, what is read of them, and what is lost on the way in. */

export interface ExpectedBytes {
  readonly name: string
  readonly bytes: Buffer
  readonly cards: readonly (readonly [prompt: string, answer: string])[]
  /** What the reader is told of the encoding; nothing where it is certain. */
  readonly note?: RegExp
}

const rows = 'Hauptstadt von Dänemark?\tKøbenhavn\nOù est la gare ?\tà côté\n'
const two: ExpectedBytes['cards'] = [
  ['Hauptstadt von Dänemark?', 'København'],
  ['Où est la gare ?', 'à côté'],
]
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()

export const encoded: readonly ExpectedBytes[] = [
  { name: 'UTF-8', bytes: Buffer.from(rows), cards: two },
  { name: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${rows}`), cards: two },
  {
    name: 'UTF-16 with a mark, as spreadsheets save "Unicode text"',
    bytes: utf16(`\uFEFF${rows}`),
    cards: two,
  },
  { name: 'UTF-16 with a mark, the other way round', bytes: swapped(`\uFEFF${rows}`), cards: two },
  { name: 'UTF-16 without a mark', bytes: utf16(rows), cards: two },
  { name: 'UTF-16 without a mark, the other way round', bytes: swapped(rows), cards: two },
  {
    name: 'UTF-16 with header lines and lines of Windows',
    bytes: utf16(
      `\uFEFF#separator:Semicolon\r\n#html:false\r\n${rows.replaceAll('\t', ';').replaceAll('\n', '\r\n')}`,
    ),
    cards: two,
  },
  { name: 'Windows-1252', bytes: Buffer.from(rows, 'latin1'), cards: two, note: /Windows-1252/ },
  {
    name: 'Windows-1252 with signs that Latin-1 lacks',
    bytes: Buffer.from('Price \x96 in \x80;\x93five\x94\nna\xEFve?;yes\n', 'latin1'),
    cards: [
      ['Price – in €', '“five”'],
      ['naïve?', 'yes'],
    ],
  },
]

/** Bytes that are no text at all, and how the sentence goes on from the name. */
export const noText: readonly (readonly [name: string, bytes: Buffer, why: RegExp])[] = [
  ['a picture', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), /picture/],
  ['a database', Buffer.from('SQLite format 3\0\x10\0\x01\x01', 'latin1'), /database/],
  ['nothing but noughts', Buffer.alloc(400), /not a text file|empty/],
]

/** Rows of other lengths than the first, under the header as it is written. */
export const ragged: readonly {
  readonly name: string
  readonly text: string
  readonly cards: readonly (readonly [prompt: string, answer: string])[]
  readonly skipped: readonly (readonly [row: number, why: RegExp])[]
}[] = [
  {
    name: 'shorter by what was empty at the end',
    text: 'one\teins\tnumbers\ntwo\tzwei\nthree\tdrei\n',
    cards: [
      ['one', 'eins'],
      ['two', 'zwei'],
      ['three', 'drei'],
    ],
    skipped: [[1, /first two fields/]],
  },
  {
    name: 'shorter by the tags',
    text: '#separator:tab\n#tags column:3\none\teins\ta b\ntwo\tzwei\n',
    cards: [
      ['one', 'eins'],
      ['two', 'zwei'],
    ],
    skipped: [],
  },
  {
    name: 'shorter by the id',
    text: '#separator:comma\n#guid column:3\none,eins,g1\ntwo,zwei\n',
    cards: [
      ['one', 'eins'],
      ['two', 'zwei'],
    ],
    skipped: [],
  },
  {
    name: 'a cloze alone',
    text: '#separator:tab\nParis is in {{c1::France}}.\tmore\n{{c1::Oslo}} is in Norway.\n',
    cards: [
      ['Paris is in ____.', 'France'],
      ['____ is in Norway.', 'Oslo'],
    ],
    skipped: [[2, /behind/]],
  },
  {
    name: 'too short for an answer, and for a question',
    text: '#separator:tab\n#guid column:1\ng1\tone\teins\ng2\ttwo\ng3\n',
    cards: [['one', 'eins']],
    skipped: [
      [4, /no answer/],
      [5, /no question/],
    ],
  },
  {
    name: 'a number sign opens a question where the line has a tab',
    text: 'one\teins\n#5 is what?\tfive\n# not a comment?\tno\n# a comment\ntwo\tzwei\n',
    cards: [
      ['one', 'eins'],
      ['#5 is what?', 'five'],
      ['# not a comment?', 'no'],
      ['two', 'zwei'],
    ],
    skipped: [],
  },
  {
    name: 'a number sign opens the first question, below the header',
    text: '#separator:tab\n#html:false\n#1 is what?\tone\n#2 is: what?\ttwo\n',
    cards: [
      ['#1 is what?', 'one'],
      ['#2 is: what?', 'two'],
    ],
    skipped: [],
  },
  {
    name: 'a comment may hold commas, where commas part the columns',
    text: 'one,eins\n# made on Monday, by hand\ntwo,zwei\n',
    cards: [
      ['one', 'eins'],
      ['two', 'zwei'],
    ],
    skipped: [[2, /begins with “#”/]],
  },
  {
    name: 'longer ones are not guessed at',
    text: 'one\teins\ntwo\tzwei\tdrei\nthree\tdrei\t\t\n',
    cards: [
      ['one', 'eins'],
      ['three', 'drei'],
    ],
    skipped: [[2, /3 columns.*2/]],
  },
]

/** Notes by what of them does not come in. One that lost something does not keep the note's own id. */
export const losses: readonly {
  readonly name: string
  readonly front: string
  readonly back: string
  readonly more?: string
  readonly html?: boolean
  readonly lost: boolean
}[] = [
  { name: 'words', front: 'one', back: 'eins', lost: false },
  {
    name: 'emphasis, breaks and blanks',
    front: '<b>one</b>&nbsp;?',
    back: 'a<br>b<div>c</div>',
    lost: false,
  },
  { name: 'sums of money', front: 'How much?', back: '$5 or $6 (\\$7)', lost: false },
  { name: 'a bracket that is never closed', front: 'C:\\(temp', back: '[latex gloves', lost: false },
  { name: 'a cloze', front: '{{c1::Oslo::a city}} is in Norway.', back: '', lost: false },
  {
    name: 'what our own export writes behind',
    front: '{{c1::Oslo}} is in Norway.',
    back: '<div class="precis-source">Oslo is in Norway.</div>',
    lost: false,
  },
  { name: 'a picture', front: 'What is shown?<img src="map.png">', back: 'a map', lost: true },
  { name: 'a picture behind', front: 'one', back: 'eins <img src=x>', lost: true },
  { name: 'a drawing', front: 'one<svg><path d="M0 0"/></svg>', back: 'eins', lost: true },
  { name: 'a sound', front: 'one', back: 'eins [sound:eins.mp3]', lost: true },
  { name: 'speech', front: 'one [anki:tts lang=en_US]one[/anki:tts]', back: 'eins', lost: true },
  { name: 'a formula in the line', front: 'Energy?', back: '\\(E=mc^2\\)', lost: true },
  { name: 'a formula of its own', front: 'Area? \\[\\pi r^2\\]', back: 'of a circle', lost: true },
  { name: 'a formula over two lines', front: 'Area?', back: '\\[a<br>b\\]', lost: true },
  { name: 'LaTeX', front: 'Half?', back: '[latex]\\frac{1}{2}[/latex]', lost: true },
  { name: 'LaTeX in the line', front: '[$]x[/$]?', back: 'a letter', lost: true },
  { name: 'LaTeX of its own', front: '[$$]x[/$$]?', back: 'a letter', lost: true },
  {
    name: 'a formula as the editor keeps it',
    front: '<anki-mathjax>x^2</anki-mathjax>?',
    back: 'a square',
    lost: true,
  },
  { name: 'MathML', front: 'one<math><mi>x</mi></math>', back: 'eins', lost: true },
  {
    name: 'a formula where there is no markup',
    front: 'Energy?',
    back: '\\(E=mc^2\\)',
    html: false,
    lost: true,
  },
  {
    name: 'a sound where there is no markup',
    front: 'one',
    back: 'eins [sound:eins.mp3]',
    html: false,
    lost: true,
  },
  { name: 'another field', front: 'one', back: 'eins', more: 'a hint', lost: true },
  { name: 'words behind a cloze', front: '{{c1::Oslo}} is in Norway.', back: 'since 1814', lost: true },
  {
    name: 'a picture behind a cloze',
    front: '{{c1::Oslo}} is in Norway.',
    back: '<img src="o.png">',
    lost: true,
  },
]
