/** Where a mark stands after its document has changed, and what lies on what. Written before the code. */

export interface DescribeRow {
  readonly why: string
  readonly text: string
  readonly span: readonly [start: number, end: number]
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const digits = '0123456789'.repeat(5)

export const describeRows: readonly DescribeRow[] = [
  {
    why: 'in the middle of a sentence',
    text: 'The pact was signed in Manila.',
    span: [4, 8],
    exact: 'pact',
    prefix: 'The ',
    suffix: ' was signed in Manila.',
  },
  {
    why: 'a whole block has nothing around it',
    text: 'Signed.',
    span: [0, 7],
    exact: 'Signed.',
    prefix: '',
    suffix: '',
  },
  {
    why: '32 characters on each side',
    text: `${digits}X${digits}`,
    span: [50, 51],
    exact: 'X',
    prefix: digits.slice(-32),
    suffix: digits.slice(0, 32),
  },
  {
    why: 'a pair that would be cut is left out of what stands around',
    text: `😀${'a'.repeat(31)}X${'b'.repeat(31)}😀`,
    span: [33, 34],
    exact: 'X',
    prefix: 'a'.repeat(31),
    suffix: 'b'.repeat(31),
  },
  {
    why: 'a span never holds half a pair',
    text: 'a😀b😀c',
    span: [2, 5],
    exact: '😀b😀',
    prefix: 'a',
    suffix: 'c',
  },
  {
    why: 'a span past the end stops there',
    text: 'short',
    span: [2, 99],
    exact: 'ort',
    prefix: 'sh',
    suffix: '',
  },
]

export interface MatchRow {
  readonly why: string
  /** The old text with the mark between ⟦ and ⟧; its id is `a`. */
  readonly old: string
  /** The blocks of the new document by id. */
  readonly blocks: Readonly<Record<string, string>>
  /** The block with what is found between ⟦ and ⟧, and how; null if the mark is lost. */
  readonly found: readonly [block: string, marked: string, how: 'position' | 'quote' | 'fuzzy'] | null
}

export const matchRows: readonly MatchRow[] = [
  {
    why: 'nothing has changed',
    old: 'The pact was ⟦signed in Manila⟧ in May.',
    blocks: { a: 'The pact was signed in Manila in May.' },
    found: ['a', 'The pact was ⟦signed in Manila⟧ in May.', 'position'],
  },
  {
    why: 'words came in before it',
    old: 'The pact was ⟦signed in Manila⟧ in May.',
    blocks: { a: 'After two years of talks, the pact was signed in Manila in May.' },
    found: ['a', 'After two years of talks, the pact was ⟦signed in Manila⟧ in May.', 'quote'],
  },
  {
    why: 'its block has another id',
    old: 'The pact was ⟦signed in Manila⟧ in May.',
    blocks: { x: 'A new first paragraph.', y: 'The pact was signed in Manila in May.' },
    found: ['y', 'The pact was ⟦signed in Manila⟧ in May.', 'quote'],
  },
  {
    why: 'of two equal words, the one among the same words',
    old: 'Japan gave ships, and ⟦Japan⟧ will train the crews.',
    blocks: { x: 'In return, Japan gave ships, and Japan will train the crews.' },
    found: ['x', 'In return, Japan gave ships, and ⟦Japan⟧ will train the crews.', 'quote'],
  },
  {
    why: 'of two equal sentences, the one in the same block',
    old: '⟦It was agreed.⟧ The rest is left open.',
    blocks: { x: 'It was agreed. The rest was dropped.', a: 'In May. It was agreed. The rest is left.' },
    found: ['a', 'In May. ⟦It was agreed.⟧ The rest is left.', 'quote'],
  },
  {
    why: 'the old place holds the same word, but the marked one has moved on',
    old: 'one two ⟦one⟧ two three',
    blocks: { a: 'two one one two one two three' },
    found: ['a', 'two one one two ⟦one⟧ two three', 'quote'],
  },
  {
    why: 'two blocks became one',
    old: 'The pact was ⟦signed in Manila⟧.',
    blocks: { x: 'Talks began in 2012. The pact was signed in Manila.' },
    found: ['x', 'Talks began in 2012. The pact was ⟦signed in Manila⟧.', 'quote'],
  },
  {
    why: 'a figure in it was revised',
    old: 'Then ⟦the fund will receive $442 million over six years⟧, they said.',
    blocks: { a: 'Then the fund will receive $450 million over six years, they said.' },
    found: ['a', 'Then ⟦the fund will receive $450 million over six years⟧, they said.', 'fuzzy'],
  },
  {
    why: 'a word came into it, in a block with another id',
    old: 'Then ⟦the fund will receive $442 million over six years⟧, they said.',
    blocks: {
      x: 'The funding of schools will be received well over the years.',
      y: 'Then the fund will now receive $442 million over six years, they said.',
    },
    found: ['y', 'Then ⟦the fund will now receive $442 million over six years⟧, they said.', 'fuzzy'],
  },
  {
    why: 'its passage was dropped',
    old: 'Then ⟦the fund will receive $442 million over six years⟧, they said.',
    blocks: { a: 'Neither side spoke about ships.', b: 'A joint patrol is planned for May.' },
    found: null,
  },
  {
    why: 'a short word that is gone is not the next best word',
    old: 'They will ⟦train⟧ the crews.',
    blocks: { x: 'By noon the trail was closed to hikers.' },
    found: null,
  },
  { why: 'an empty document', old: 'The ⟦pact⟧.', blocks: {}, found: null },
  {
    why: 'a pair is found whole',
    old: 'Mood ⟦😀😀😀😀😀😀⟧ today',
    blocks: { a: 'Mood 😀😀😀😀😀😁 today' },
    found: ['a', 'Mood ⟦😀😀😀😀😀😁⟧ today', 'fuzzy'],
  },
]

export interface OverlapRow {
  readonly why: string
  readonly spans: readonly (readonly [id: string, start: number, end: number])[]
  readonly segments: readonly (readonly [start: number, end: number, ids: string])[]
  /** Offset → the ids there, topmost first. */
  readonly at: Readonly<Record<number, string>>
}

export const overlapRows: readonly OverlapRow[] = [
  { why: 'nothing', spans: [], segments: [], at: { 0: '' } },
  { why: 'one', spans: [['a', 2, 5]], segments: [[2, 5, 'a']], at: { 1: '', 2: 'a', 4: 'a', 5: '' } },
  {
    why: 'one in another',
    spans: [
      ['a', 0, 9],
      ['b', 3, 5],
    ],
    segments: [
      [0, 3, 'a'],
      [3, 5, 'a b'],
      [5, 9, 'a'],
    ],
    at: { 0: 'a', 3: 'b a', 5: 'a' },
  },
  {
    why: 'crossing, given out of order',
    spans: [
      ['b', 3, 9],
      ['a', 0, 5],
    ],
    segments: [
      [0, 3, 'a'],
      [3, 5, 'b a'],
      [5, 9, 'b'],
    ],
    at: { 4: 'a b' },
  },
  {
    why: 'of equals the later is on top',
    spans: [
      ['a', 1, 3],
      ['b', 1, 3],
    ],
    segments: [[1, 3, 'a b']],
    at: { 1: 'b a', 3: '' },
  },
  {
    why: 'neighbours and a gap',
    spans: [
      ['a', 0, 2],
      ['b', 2, 4],
      ['c', 6, 7],
    ],
    segments: [
      [0, 2, 'a'],
      [2, 4, 'b'],
      [6, 7, 'c'],
    ],
    at: { 2: 'b', 5: '' },
  },
  {
    why: 'empty and backward spans cover nothing',
    spans: [
      ['a', 2, 2],
      ['b', 5, 3],
    ],
    segments: [],
    at: { 2: '', 4: '' },
  },
]
