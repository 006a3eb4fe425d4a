import type { FactChange, PassageChange } from '../../../src/core/model/change.ts'

const passage = (id: string, text: string) => ({ id, kind: 'paragraph' as const, text })
const side = (id: string, text: string, sentence: string) => ({ id, text, sentence, block: 'b' })

export const facts: readonly FactChange[] = [
  {
    kind: 'new',
    type: 'quantity',
    isFigure: false,
    old: null,
    next: side('n1', 'eleven weeks', 'A crane is hired for eleven weeks.'),
  },
  {
    kind: 'changed',
    type: 'person',
    isFigure: false,
    old: side('o2', 'Per Holm', 'Per Holm leads the board.'),
    next: side('n2', 'Ines Falk', 'Ines Falk leads the board.'),
  },
  {
    kind: 'changed',
    type: 'money',
    isFigure: true,
    old: side('o3', '$5,000', 'The most is $5,000 or $2,500 for two.'),
    next: side('n3', '$7,500', 'The most is $7,500 or $3,750 for two.'),
  },
  {
    kind: 'changed',
    type: 'money',
    isFigure: true,
    old: side('o4', '$2,500', 'The most is $5,000 or $2,500 for two.'),
    next: side('n4', '$3,750', 'The most is $7,500 or $3,750 for two.'),
  },
]

export const rows: readonly PassageChange[] = [
  { kind: 'same', old: passage('a', 'It is old.'), next: passage('a2', 'It is old.'), moved: false },
  { kind: 'same', old: passage('b', 'Boats *stay*.'), next: passage('b2', 'Boats *stay*.'), moved: true },
  { kind: 'same', old: passage('c', 'Noise is low.'), next: passage('c2', 'Noise is low.'), moved: true },
  {
    kind: 'reworded',
    old: passage('d', 'The wall costs 6.2 million.'),
    next: passage('d2', 'The wall costs 6.9 million in all.'),
    moved: false,
    parts: [
      { kind: 'same', text: 'The wall costs ' },
      { kind: 'removed', text: '6.2' },
      { kind: 'added', text: '6.9' },
      { kind: 'same', text: ' million' },
      { kind: 'added', text: ' in all' },
      { kind: 'same', text: '.' },
    ],
  },
  {
    kind: 'reworded',
    old: passage('t', 'Pier\tLength'),
    next: passage('t2', 'Pier\tLength'),
    moved: false,
    parts: [],
    rows: [
      { kind: 'same', cells: [[{ kind: 'same', text: 'Pier' }], [{ kind: 'same', text: 'Length' }]] },
      {
        kind: 'changed',
        cells: [
          [{ kind: 'same', text: 'South' }],
          [
            { kind: 'removed', text: '90' },
            { kind: 'added', text: '96' },
          ],
        ],
      },
      { kind: 'added', cells: [[{ kind: 'added', text: 'Sund' }], [{ kind: 'added', text: '55' }]] },
    ],
  },
  { kind: 'removed', old: passage('e', 'The slipway is closed.') },
  { kind: 'added', next: passage('f', 'A crane is hired.') },
]

export const summary =
  '2 figures changed, 1 other fact changed, 1 fact new, 1 passage reworded, 1 table changed, 1 passage new, 1 passage removed, 2 passages moved.'

export const markdown = `# What changed in The wall \\[draft\\]

From: January 4, 2027. To: March 3, 2027. ${summary}

## Changed figures

- ~~$5,000~~ → **$7,500**
  - Before: The most is $5,000 or $2,500 for two.
  - Now: The most is $7,500 or $3,750 for two.
- ~~$2,500~~ → **$3,750**
  - Before: The most is $5,000 or $2,500 for two.
  - Now: The most is $7,500 or $3,750 for two.

## Other changed facts

- ~~Per Holm~~ → **Ines Falk**
  - Before: Per Holm leads the board.
  - Now: Ines Falk leads the board.

## New facts

- **eleven weeks**
  - Now: A crane is hired for eleven weeks.

## Passages

Moved:

> Boats \\*stay\\*.

Moved:

> Noise is low.

Reworded:

> The wall costs ~~6.2~~**6.9** million **in all**.

Changed table:

> South | ~~90~~**96**
>
> New: **Sund** | **55**

Removed:

> ~~The slipway is closed.~~

New:

> **A crane is hired.**
`
