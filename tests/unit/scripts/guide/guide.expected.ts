/** What the build makes of a guide, and what it refuses. */
import type { Guide } from '../../../../src/shared/guide.ts'

export const source = `# Guide

How to do
each thing.

## Read

![The text](images/read.png)

### Find words

Press <kbd data-command="find:open">Ctrl+F</kbd>, **or** <kbd>/</kbd>. See [the other](#mark-quote-keep).

- \`"a phrase"\`: as it is
- two

### Mark, quote, keep

1. Select.
2. Press a key.
`

export const guide: Guide = {
  lead: [{ kind: 'paragraph', runs: [{ kind: 'text', text: 'How to do each thing.' }] }],
  parts: [
    {
      title: 'Read',
      blocks: [{ kind: 'picture', src: 'images/read.png', alt: 'The text' }],
      tasks: [
        {
          id: 'find-words',
          title: 'Find words',
          blocks: [
            {
              kind: 'paragraph',
              runs: [
                { kind: 'text', text: 'Press ' },
                { kind: 'key', text: 'Ctrl+F', command: 'find:open' },
                { kind: 'text', text: ', ' },
                { kind: 'strong', text: 'or' },
                { kind: 'text', text: ' ' },
                { kind: 'key', text: '/', command: null },
                { kind: 'text', text: '. See ' },
                { kind: 'link', text: 'the other', to: 'mark-quote-keep' },
                { kind: 'text', text: '.' },
              ],
            },
            {
              kind: 'list',
              isOrdered: false,
              items: [
                [
                  { kind: 'code', text: '"a phrase"' },
                  { kind: 'text', text: ': as it is' },
                ],
                [{ kind: 'text', text: 'two' }],
              ],
            },
          ],
        },
        {
          id: 'mark-quote-keep',
          title: 'Mark, quote, keep',
          blocks: [
            {
              kind: 'list',
              isOrdered: true,
              items: [[{ kind: 'text', text: 'Select.' }], [{ kind: 'text', text: 'Press a key.' }]],
            },
          ],
        },
      ],
    },
  ],
}

/** A guide with this in it, and why it is none. */
export const refused: readonly (readonly [markdown: string, why: string])[] = [
  ['See [there](https://example.org).', 'leads out of the guide: https://example.org'],
  ['See [there](#nowhere).', 'leads nowhere: #nowhere'],
  ['Press <kbd data-command="no:such">X</kbd>.', 'is no command with a key: no:such'],
  ['Press <kbd data-command="trust:open">X</kbd>.', 'is no command with a key: trust:open'],
  ['Press <b>that</b>.', 'is markup that the guide has not: <b>'],
  ['> quoted', 'is markup that the guide has not: blockquote_open'],
]

/** A text with keys of commands, and with those that the commands have. */
export const keyed: readonly (readonly [before: string, after: string])[] = [
  [
    'Press <kbd data-command="find:open">?</kbd> or <kbd>/</kbd>.',
    'Press <kbd data-command="find:open">Ctrl+F</kbd> or <kbd>/</kbd>.',
  ],
  [
    '<kbd data-command="trail:back">Ctrl+B</kbd>, <kbd data-command="zoom:in">x</kbd>',
    '<kbd data-command="trail:back">Alt+Left</kbd>, <kbd data-command="zoom:in">Ctrl+Shift++</kbd>',
  ],
]
