import type { BesideKept } from '../../../src/shared/beside.ts'

/** What is read of what was kept; null where it is not understood, as a whole. */
export const cases: readonly (readonly [name: string, kept: unknown, read: BesideKept | null])[] = [
  ['nothing chosen', { what: null, isShown: false, share: 0.5 }, { what: null, isShown: false, share: 0.5 }],
  [
    'key facts, a third of the width',
    { what: { kind: 'facts' }, isShown: true, share: 0.33 },
    { what: { kind: 'facts' }, isShown: true, share: 0.33 },
  ],
  [
    'a document that was closed',
    { what: { kind: 'document', document: 'a1' }, isShown: false, share: 0.7 },
    { what: { kind: 'document', document: 'a1' }, isShown: false, share: 0.7 },
  ],
  [
    'more than is known of a kind',
    { what: { kind: 'cards', document: 'a1', more: 1 }, isShown: true, share: 0.3, more: 1 },
    { what: { kind: 'cards' }, isShown: true, share: 0.3 },
  ],
  [
    'nothing chosen is not shown',
    { what: null, isShown: true, share: 0.5 },
    { what: null, isShown: false, share: 0.5 },
  ],
  ['a kind of another version', { what: { kind: 'map' }, isShown: true, share: 0.5 }, null],
  ['a document without its id', { what: { kind: 'document' }, isShown: true, share: 0.5 }, null],
  ['an empty id', { what: { kind: 'document', document: '' }, isShown: true, share: 0.5 }, null],
  [
    'an id that is too long',
    { what: { kind: 'document', document: 'a'.repeat(65) }, isShown: true, share: 0.5 },
    null,
  ],
  ['no width', { what: null, isShown: false }, null],
  ['no room for the text', { what: { kind: 'facts' }, isShown: true, share: 0.71 }, null],
  ['no room beside it', { what: { kind: 'facts' }, isShown: true, share: 0.29 }, null],
  ['no number', { what: null, isShown: false, share: Number.NaN }, null],
  ['a word', 'facts', null],
  ['nothing', null, null],
]
