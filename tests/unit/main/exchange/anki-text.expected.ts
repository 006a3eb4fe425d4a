/** Files of Anki's text format and what is to be read from each; written by hand from Anki's manual. */

export interface ExpectedFile {
  readonly name: string
  readonly text: string
  /** Question and answer of each card, in order. */
  readonly cards: readonly (readonly [prompt: string, answer: string])[]
  /** The line a note begins on, and a word or two of why it, or a part of it, was left out. */
  readonly skipped?: readonly (readonly [row: number, why: RegExp])[]
}

const head =
  '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n'
const two: ExpectedFile['cards'] = [
  ['one', 'eins'],
  ['two', 'zwei'],
]

export const files: readonly ExpectedFile[] = [
  {
    name: 'as Anki writes it',
    text: `${head}g1\tBasic\tD\tone\teins\ta b\ng2\tBasic\tD::E\ttwo\tzwei\t\n`,
    cards: two,
  },
  {
    name: 'a byte order mark',
    text: `\uFEFF${head}g1\tBasic\tD\tone\teins\t\ng2\tBasic\tD\ttwo\tzwei\t\n`,
    cards: two,
  },
  {
    name: 'lines of Windows',
    text: `${head}g1\tBasic\tD\tone\teins\t\ng2\tBasic\tD\ttwo\tzwei\t\n`.replaceAll('\n', '\r\n'),
    cards: two,
  },
  {
    name: 'separators after the header lines, as spreadsheets add them',
    text: '#separator:tab\t\t\n#html:false\t\t\n#guid column:1\t\t\ng1\tone\teins\ng2\ttwo\tzwei\n',
    cards: two,
  },
  { name: 'Comma', text: '#separator:Comma\none,eins\ntwo,zwei\n', cards: two },
  { name: 'Semicolon', text: '#separator:Semicolon\none;eins\ntwo;zwei\n', cards: two },
  { name: 'Tab', text: '#separator:Tab\none\teins\ntwo\tzwei\n', cards: two },
  { name: 'Space', text: '#separator:Space\none eins\ntwo zwei\n', cards: two },
  { name: 'Pipe', text: '#separator:Pipe\none|eins\ntwo|zwei\n', cards: two },
  { name: 'Colon', text: '#separator:Colon\none:eins\ntwo:zwei\n', cards: two },
  { name: 'small letters', text: '#SEPARATOR:pipe\none|eins\ntwo|zwei\n', cards: two },
  { name: 'a literal comma', text: '#separator:,\none,eins\ntwo,zwei\n', cards: two },
  { name: 'a literal semicolon', text: '#separator:;\none;eins\ntwo;zwei\n', cards: two },
  { name: 'a literal tab', text: '#separator:\t\none\teins\ntwo\tzwei\n', cards: two },
  { name: 'a literal bar', text: '#separator:|\none|eins\ntwo|zwei\n', cards: two },
  { name: 'no header: tabs', text: 'one\teins\ntwo\tzwei\n', cards: two },
  { name: 'no header: semicolons', text: 'one;eins\ntwo;zwei', cards: two },
  { name: 'no line end at the end, blank lines between', text: 'one\teins\n\n\ntwo\tzwei', cards: two },
  {
    name: 'columns in another order',
    text: '#separator:tab\n#tags column:1\n#guid column:4\nx\tone\teins\tg1\ny\ttwo\tzwei\tg2\n',
    cards: two,
  },
  {
    name: 'comments among the rows',
    text: '#separator:tab\none\teins\n# a comment\ntwo\tzwei\n',
    cards: two,
  },
  {
    name: 'quotes, doubled quotes, a line break and a tab within',
    text: '#separator:tab\n#html:false\n"say ""hi"""\t"a\tb"\n"two\nlines"\tx\n',
    cards: [
      ['say "hi"', 'a\tb'],
      ['two\nlines', 'x'],
    ],
  },
  {
    name: 'a quote amid words is a quote',
    text: '#separator:tab\n#html:false\n5" pipe\tsmall\n',
    cards: [['5" pipe', 'small']],
  },
  {
    name: 'markup becomes plain text',
    text: '#separator:tab\n#html:true\n<b>bold</b> &amp; <i>thin</i>\ta<br>b<div>c</div>\nx &lt;y&gt;\t&eacute;&nbsp;&#8364;\n',
    cards: [
      ['bold & thin', 'a\nb\nc'],
      ['x <y>', 'é €'],
    ],
  },
  {
    name: 'without #html it is asked of the text',
    text: 'a<br>b\tx &amp; y\n',
    cards: [['a\nb', 'x & y']],
  },
  {
    name: 'plain text is not markup',
    text: '#html:false\n#separator:tab\nif a<b> &amp;\tyes\n',
    cards: [['if a<b> &amp;', 'yes']],
  },
  {
    name: 'programs and styles are dropped',
    text: '#separator:tab\n#html:true\n<style>p{}</style>one<script>alert(1)</script>\teins<img src=x onerror="alert(2)">\n',
    cards: [['one', 'eins']],
    skipped: [[3, /picture or sound/]],
  },
  {
    name: 'sounds and pictures are told',
    text: '#separator:tab\n#html:true\none [sound:a.mp3]\teins\n<img src="a.png">\tzwei\n',
    cards: [['one', 'eins']],
    skipped: [
      [3, /picture or sound/],
      [4, /question/],
    ],
  },
  {
    name: 'a cloze, with a hint',
    text: '#separator:tab\n#html:true\n#notetype column:1\nCloze\tParis is in {{c1::France::a country}}.\t\n',
    cards: [['Paris is in ____ (a country).', 'France']],
  },
  {
    name: 'a cloze of two numbers makes two cards',
    text: '#separator:tab\n{{c1::Paris}} is in {{c2::France}}.\t\n',
    cards: [
      ['____ is in France.', 'Paris'],
      ['Paris is in ____.', 'France'],
    ],
  },
  {
    name: 'a cloze of one number twice makes one card',
    text: '#separator:tab\n{{c1::Paris}} and {{c1::Lyon}} are in {{c2::France}}.\t\n',
    cards: [
      ['____ and ____ are in France.', 'Paris; Lyon'],
      ['Paris and Lyon are in ____.', 'France'],
    ],
  },
  {
    name: 'a cloze in a cloze',
    text: '#separator:tab\n{{c1::Canberra was {{c2::founded}} in 1913}}, they say.\t\n',
    cards: [
      ['____, they say.', 'Canberra was founded in 1913'],
      ['Canberra was ____ in 1913, they say.', 'founded'],
    ],
  },
  {
    name: 'a cloze with markup in and around it',
    text: '#separator:tab\n#html:true\n<div>A <b>{{c1::big <i>dog</i>}}</b> ran</div>\t\n',
    cards: [['A ____ ran', 'big dog']],
  },
  {
    name: 'braces that are no cloze',
    text: '#separator:tab\n#html:false\n{{c1::open\tan answer\n}} closed {{\tyes\n',
    cards: [
      ['{{c1::open', 'an answer'],
      ['}} closed {{', 'yes'],
    ],
  },
  {
    name: 'an empty cloze, and a cloze note without a gap',
    text: '#separator:tab\n#notetype column:1\nCloze\ta {{c1::}} b\t\nCloze\tno gap here\t\n',
    cards: [],
    skipped: [
      [3, /answer/],
      [4, /gap/],
    ],
  },
  {
    name: 'wrong numbers of columns',
    text: `${head}g1\tBasic\tD\tone\teins\t\ng2\tBasic\tD\n g3\tBasic\tD\ta\tb\tc\td\ng4\tBasic\tD\ttwo\tzwei\t\t\t\n`,
    cards: two,
    skipped: [
      [8, /question/],
      [9, /7 columns.*6/],
    ],
  },
  {
    name: 'ids that stand twice: the first counts',
    text: `${head}g1\tBasic\tD\tone\teins\t\ng1\tBasic\tD\tother\tx\t\ng2\tBasic\tD\ttwo\tzwei\t\n`,
    cards: two,
    skipped: [[8, /same id/]],
  },
  {
    name: 'empty sides',
    text: '#separator:tab\n\teins\none\t\n \t \none\teins\ntwo\tzwei\n',
    cards: two,
    skipped: [
      [2, /question/],
      [3, /answer/],
      [4, /question/],
    ],
  },
  {
    name: 'only one column',
    text: '#separator:tab\none\ntwo\n',
    cards: [],
    skipped: [
      [2, /answer/],
      [3, /answer/],
    ],
  },
  {
    name: 'what is too long',
    text: `#separator:tab\n${'x'.repeat(2001)}\ty\none\teins\ntwo\tzwei\n`,
    cards: two,
    skipped: [[2, /2,000/]],
  },
  {
    name: 'header lines that name nonsense',
    text: '#separator:\n#guid column:x\n#tags column:0\n#deck column:999999999999\n#hello\n#:\none\teins\ntwo\tzwei\n',
    cards: two,
  },
  {
    name: 'control signs and halves of characters',
    text: '#html:false\none\u0000\u0007\teins\uD800\n',
    cards: [['one', 'eins\uFFFD']],
  },
  {
    name: 'tags nested beyond sense',
    text: `#separator:tab\n#html:true\n${'<div>'.repeat(6000)}x\ty\none\teins\ntwo\tzwei\n`,
    cards: two,
    skipped: [[3, /nested/]],
  },
]

/** Files that are refused whole, and how the sentence goes on from the name. */
export const refused: readonly (readonly [name: string, text: string, why: RegExp])[] = [
  ['nothing', '', /holds no cards/],
  ['only headers', head, /holds no cards/],
  ['a quote that is never closed', 'one\teins\n"two\tzwei\nthree\tdrei\n', /quote.*line 2/],
  ['more rows than are read', 'a\tb\n'.repeat(100_001), /100,000/],
]
