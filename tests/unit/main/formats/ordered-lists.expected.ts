/** Pages, and the items of their lists: depth and text. */
export const pages: readonly {
  readonly name: string
  readonly page: string
  readonly items: readonly (readonly [number, string])[]
}[] = [
  {
    name: 'from one',
    page: '<ol><li>Sign it.<li>Ratify it.</ol>',
    items: [
      [1, '1. Sign it.'],
      [1, '2. Ratify it.'],
    ],
  },
  {
    name: 'from another',
    page: '<ol start="5"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, '5. Sign it.'],
      [1, '6. Ratify it.'],
    ],
  },
  {
    name: 'from below nought',
    page: '<ol start="-1"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, '-1. Sign it.'],
      [1, '0. Ratify it.'],
    ],
  },
  {
    name: 'a start that is no number',
    page: '<ol start="x"><li>Sign it.</li></ol>',
    items: [[1, '1. Sign it.']],
  },
  {
    name: 'small letters',
    page: '<ol type="a" start="26"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, 'z. Sign it.'],
      [1, 'aa. Ratify it.'],
    ],
  },
  {
    name: 'capitals',
    page: '<ol type="A"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, 'A. Sign it.'],
      [1, 'B. Ratify it.'],
    ],
  },
  {
    name: 'small Roman numerals',
    page: '<ol type="i" start="3"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, 'iii. Sign it.'],
      [1, 'iv. Ratify it.'],
    ],
  },
  {
    name: 'Roman numerals',
    page: '<ol type="I" start="9"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, 'IX. Sign it.'],
      [1, 'X. Ratify it.'],
    ],
  },
  {
    name: 'letters have no nought',
    page: '<ol type="a" start="0"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, '0. Sign it.'],
      [1, 'a. Ratify it.'],
    ],
  },
  {
    name: 'by the style of the list',
    page: '<ol style="list-style-type: lower-alpha"><li>Sign it.</li></ol><ol style="list-style:upper-roman inside"><li>Ratify it.</li></ol>',
    items: [
      [1, 'a. Sign it.'],
      [1, 'I. Ratify it.'],
    ],
  },
  {
    name: 'a list that shows none',
    page: '<ol style="list-style: none"><li>Sign it.</li><li>Ratify it.</li></ol>',
    items: [
      [1, 'Sign it.'],
      [1, 'Ratify it.'],
    ],
  },
  {
    name: 'backwards',
    page: '<ol reversed><li>Third.</li><li>Second.</li><li>First.</li></ol>',
    items: [
      [1, '3. Third.'],
      [1, '2. Second.'],
      [1, '1. First.'],
    ],
  },
  {
    name: 'backwards from another',
    page: '<ol reversed start="10"><li>Tenth.</li><li>Ninth.</li></ol>',
    items: [
      [1, '10. Tenth.'],
      [1, '9. Ninth.'],
    ],
  },
  {
    name: 'an item that says its own',
    page: '<ol><li>Sign it.</li><li value="7">Ratify it.</li><li>Report it.</li></ol>',
    items: [
      [1, '1. Sign it.'],
      [1, '7. Ratify it.'],
      [1, '8. Report it.'],
    ],
  },
  {
    name: 'an item of another type',
    page: '<ol><li>Sign it.</li><li type="a">Ratify it.</li></ol>',
    items: [
      [1, '1. Sign it.'],
      [1, 'b. Ratify it.'],
    ],
  },
  {
    name: 'within one another',
    page: '<ol><li>Sign it:<ol type="a"><li>in spring,</li><li>in autumn.</li></ol></li><li>Ratify it.</li></ol>',
    items: [
      [1, '1. Sign it:'],
      [2, 'a. in spring,'],
      [2, 'b. in autumn.'],
      [1, '2. Ratify it.'],
    ],
  },
  {
    name: 'bullets within numbers',
    page: '<ol><li>Sign it:<ul><li>in spring</li></ul></li><li>Ratify it.</li></ol>',
    items: [
      [1, '1. Sign it:'],
      [2, 'in spring'],
      [1, '2. Ratify it.'],
    ],
  },
  {
    name: 'paragraphs in an item',
    page: '<ol><li><p>Sign it.</p><p>Do so at once.</p></li><li><p>Ratify it.</p></li></ol>',
    items: [
      [1, '1. Sign it.'],
      [1, '2. Ratify it.'],
    ],
  },
  { name: 'set in bold', page: '<ol><li><b>Sign</b> it.</li></ol>', items: [[1, '1. Sign it.']] },
  {
    name: 'the text has the number too',
    page: '<ol><li>1. Sign it.</li><li>2) Ratify it.</li></ol>',
    items: [
      [1, '1. Sign it.'],
      [1, '2) Ratify it.'],
    ],
  },
  {
    name: 'the text has another number',
    page: '<ol start="3"><li>(c) Sign it.</li><li>5 ships sail.</li></ol>',
    items: [
      [1, '3. (c) Sign it.'],
      [1, '4. 5 ships sail.'],
    ],
  },
  {
    name: 'an item without text counts',
    page: '<ol><li></li><li>Ratify it.</li></ol>',
    items: [[1, '2. Ratify it.']],
  },
  { name: 'bullets', page: '<ul><li>Sign it.</li></ul>', items: [[1, 'Sign it.']] },
]

/**
 * Levels of Word's numbering, paragraphs by level (null: a paragraph without a number), and how each begins. A list
 * after the first is another list of the same levels.
 */
export const words: readonly {
  readonly name: string
  readonly levels: readonly {
    readonly text: string
    readonly format?: string
    readonly start?: number
    readonly more?: string
  }[]
  readonly paragraphs: readonly (number | null | 'again' | 'anew')[]
  readonly labels: readonly string[]
}[] = [
  {
    name: 'articles and letters',
    levels: [{ text: 'Article %1.' }, { text: '(%2)', format: 'lowerLetter' }],
    paragraphs: [0, 0, 1, 1, null, 0, 1],
    labels: ['Article 1.', 'Article 2.', '(a)', '(b)', '', 'Article 3.', '(a)'],
  },
  {
    name: 'numbers of all levels',
    levels: [{ text: '%1.' }, { text: '%1.%2' }, { text: '%1.%2.%3' }],
    paragraphs: [0, 1, 1, 2, 2, 0, 1],
    labels: ['1.', '1.1', '1.2', '1.2.1', '1.2.2', '2.', '2.1'],
  },
  {
    name: 'a level that none stands above',
    levels: [{ text: '%1.' }, { text: '%1.%2' }],
    paragraphs: [1, 1, 0],
    labels: ['1.1', '1.2', '1.'],
  },
  {
    name: 'starts',
    levels: [
      { text: '%1)', start: 5 },
      { text: '%2)', format: 'upperLetter', start: 3 },
    ],
    paragraphs: [0, 0, 1, 0, 1],
    labels: ['5)', '6)', 'C)', '7)', 'C)'],
  },
  {
    name: 'Roman numerals',
    levels: [
      { text: '%1.', format: 'upperRoman', start: 4 },
      { text: '%2.', format: 'lowerRoman' },
    ],
    paragraphs: [0, 0, 1, 1],
    labels: ['IV.', 'V.', 'i.', 'ii.'],
  },
  {
    name: 'letters beyond z are doubled',
    levels: [{ text: '%1.', format: 'lowerLetter', start: 26 }],
    paragraphs: [0, 0, 0],
    labels: ['z.', 'aa.', 'bb.'],
  },
  {
    name: 'with noughts, in order, in words',
    levels: [
      { text: '%1.', format: 'decimalZero' },
      { text: '%2', format: 'ordinal' },
    ],
    paragraphs: [0, 1, 1],
    labels: ['01.', '1st', '2nd'],
  },
  {
    name: 'numbers by law',
    levels: [
      { text: '%1.', format: 'upperRoman' },
      { text: '%1.%2', more: '<w:isLgl/>' },
    ],
    paragraphs: [0, 0, 1],
    labels: ['I.', 'II.', '2.1'],
  },
  {
    name: 'a level that never begins again',
    levels: [{ text: '%1.' }, { text: '(%2)', more: '<w:lvlRestart w:val="0"/>' }],
    paragraphs: [0, 1, 0, 1],
    labels: ['1.', '(1)', '2.', '(2)'],
  },
  {
    name: 'bullets and none',
    levels: [{ text: '\u2022', format: 'bullet' }, { text: '', format: 'none' }, { text: '%3.' }],
    paragraphs: [0, 1, 2],
    labels: ['', '', '1.'],
  },
  {
    name: 'another list goes on',
    levels: [{ text: '%1.' }],
    paragraphs: [0, 0, 'again'],
    labels: ['1.', '2.', '3.'],
  },
  {
    name: 'another list that begins anew',
    levels: [{ text: '%1.' }],
    paragraphs: [0, 0, 'anew', 'anew', 0],
    labels: ['1.', '2.', '1.', '2.', '3.'],
  },
]
