/** Files of other programs, and what is understood of them. Written before the code. */

const quote = { type: 'TextQuoteSelector', exact: 'signed in Manila', prefix: 'was ', suffix: '.' }
const created = '2023-10-14T15:13:28Z'

export interface ForeignRow {
  readonly why: string
  /** The file; an item's are put in an AnnotationSet. */
  readonly items: readonly unknown[]
  readonly found: readonly Readonly<Record<string, unknown>>[]
  readonly skipped: readonly (readonly [index: number, why: RegExp])[]
}

const item = (parts: Readonly<Record<string, unknown>>) => ({
  id: 'urn:uuid:4ad5e9b0-1111-4222-8333-123456789abc',
  type: 'Annotation',
  created,
  target: { source: 'chapter1.html', selector: [quote] },
  ...parts,
})

export const foreignRows: readonly ForeignRow[] = [
  {
    why: 'a note with a colour and a keyword',
    items: [item({ body: { type: 'TextualBody', value: "j'adore", keyword: 'teacher', color: 'blue' } })],
    found: [
      {
        id: '4ad5e9b0-1111-4222-8333-123456789abc',
        kind: 'highlight',
        colour: 3,
        note: "j'adore",
        tags: ['teacher'],
        createdAt: Date.parse(created),
        parts: [
          {
            block: '',
            position: { start: 0, end: 16 },
            quote: { exact: 'signed in Manila', prefix: 'was ', suffix: '.' },
          },
        ],
      },
    ],
    skipped: [],
  },
  {
    why: 'a bookmark without a body',
    items: [item({ motivation: 'bookmarking' })],
    found: [{ kind: 'bookmark', colour: null, note: '', tags: [] }],
    skipped: [],
  },
  {
    why: 'a motivation nobody knows is a highlight with its note',
    items: [item({ motivation: ['replying'], body: { type: 'TextualBody', value: 'No.' } })],
    found: [{ kind: 'highlight', note: 'No.' }],
    skipped: [],
  },
  {
    why: 'several bodies: notes and tags',
    items: [
      item({
        body: [
          { type: 'TextualBody', value: 'One.' },
          { type: 'TextualBody', value: 'sea', purpose: 'tagging' },
          { type: 'TextualBody', value: 'Two.' },
        ],
      }),
    ],
    found: [{ note: 'One.\nTwo.', tags: ['sea'] }],
    skipped: [],
  },
  {
    why: 'one selector, refined by the quote',
    items: [item({ target: { selector: { type: 'CssSelector', value: 'p', refinedBy: quote } } })],
    found: [{ kind: 'highlight' }],
    skipped: [],
  },
  {
    why: 'what quotes nothing, is nothing, or comes twice is told',
    items: [
      item({ target: 'http://example.org/' }),
      7,
      null,
      item({}),
      item({}),
      item({ target: { selector: [{ ...quote, exact: '  ' }] } }),
    ],
    found: [{ kind: 'highlight' }],
    skipped: [
      [0, /quotes no text/],
      [1, /not an annotation/],
      [2, /not an annotation/],
      [4, /same id/],
      [5, /quotes no text/],
    ],
  },
  {
    why: 'wrong types and numbers out of range fall back',
    items: [
      item({
        id: 12,
        created: 'yesterday',
        motivation: 3,
        body: { value: 9, color: {}, tag: [1, 'ok'] },
        target: { selector: [quote, { type: 'TextPositionSelector', start: 1e300, end: -4 }] },
      }),
    ],
    found: [{ kind: 'highlight', colour: null, note: '', tags: ['ok'], createdAt: 0 }],
    skipped: [],
  },
  {
    why: 'what is too long is cut, and told',
    items: [item({ body: { type: 'TextualBody', value: 'x'.repeat(30_000), tag: 'y'.repeat(100) } })],
    found: [{ note: 'x'.repeat(20_000), tags: ['y'.repeat(60)] }],
    skipped: [
      [0, /note was cut/],
      [0, /tag was cut/],
    ],
  },
]

/** Files that are refused whole. */
export const refused: readonly (readonly [file: string, why: RegExp])[] = [
  ['', /not JSON/],
  ['{', /not JSON/],
  ['7', /no annotations/],
  ['null', /no annotations/],
  ['{"items": 3}', /no annotations/],
  ['{"type": "Library"}', /no annotations/],
]

/** What a file calls a colour → ours: 1 amber, 2 mint, 3 sky, 4 rose. */
export const colours: readonly (readonly [written: string, colour: 1 | 2 | 3 | 4 | null])[] = [
  ['yellow', 1],
  ['orange', 1],
  ['green', 2],
  ['blue', 3],
  ['pink', 4],
  ['purple', 4],
  ['Red', 4],
  ['#ffd400', 1],
  ['#5fb236', 2],
  ['#2ea8e5', 3],
  ['#ff6666', 4],
  ['#0f0', 2],
  ['#2ea8e580', 3],
  ['rgb(46, 168, 229)', 3],
  ['#888888', null],
  ['grey', null],
  ['no colour', null],
]
