/**
 * What a cue sheet takes from documents, and in which order. Each row: what there is (a fact's id with what it is), and
 * the items as they come, what is worth most first, each with its part of the sheet.
 */
import type { FactType, Importance } from '../../../../src/core/model/fact.ts'
import type { SheetKind } from '../../../../src/core/model/sheet.ts'

export interface SheetFact {
  readonly id: string
  readonly document?: 'one' | 'two'
  readonly type: FactType
  readonly importance?: Importance
  readonly state?: 'accepted' | 'rejected'
  /** What it says; facts that say the same stand once. */
  readonly says?: string
  /** The paragraph that it stands in; one of its own where that is not said. */
  readonly at?: string
  /** How likely its card is recalled, where it was missed. */
  readonly missed?: number
}

interface Row {
  readonly about: string
  readonly facts: readonly SheetFact[]
  /** Passages: with a note, or without. */
  readonly passages?: readonly { readonly id: string; readonly note?: string }[]
  readonly kinds?: readonly SheetKind[]
  readonly items: readonly (readonly [id: string, kind: SheetKind])[]
}

export const rows: readonly Row[] = [
  {
    about: 'each type has its part of the sheet',
    facts: [
      { id: 'sum', type: 'money' },
      { id: 'count', type: 'quantity' },
      { id: 'rank', type: 'rank' },
      { id: 'day', type: 'date' },
      { id: 'who', type: 'person' },
      { id: 'body', type: 'organization' },
      { id: 'letters', type: 'acronym' },
      { id: 'pledge', type: 'commitment' },
      { id: 'means', type: 'definition' },
      { id: 'why', type: 'cause' },
      { id: 'several', type: 'list' },
    ],
    // One of each part before the second of any.
    items: [
      ['sum', 'figures'],
      ['day', 'dates'],
      ['who', 'names'],
      ['pledge', 'commitments'],
      ['means', 'points'],
      ['count', 'figures'],
      ['body', 'names'],
      ['why', 'points'],
      ['rank', 'figures'],
      ['letters', 'names'],
      ['several', 'points'],
    ],
  },
  {
    about: 'what is missed, least known first, then what was accepted, then what matters most',
    facts: [
      { id: 'minor', type: 'date', importance: 1 },
      { id: 'some', type: 'date', importance: 2 },
      { id: 'main', type: 'date', importance: 3 },
      { id: 'accepted', type: 'date', importance: 1, state: 'accepted' },
      { id: 'shaky', type: 'date', importance: 1, missed: 0.4 },
      { id: 'gone', type: 'money', importance: 1, missed: 0.1 },
    ],
    items: [
      ['gone', 'missed'],
      ['shaky', 'missed'],
      ['accepted', 'dates'],
      ['main', 'dates'],
      ['some', 'dates'],
      ['minor', 'dates'],
    ],
  },
  {
    about: 'what was rejected is left out',
    facts: [
      { id: 'kept', type: 'date' },
      { id: 'rejected', type: 'date', state: 'rejected', importance: 3 },
    ],
    items: [['kept', 'dates']],
  },
  {
    about: 'facts of one statement stand once, by what is worth most of them',
    facts: [
      { id: 'a', type: 'date', importance: 1, says: 'The port opened in 2012 for $3 million.' },
      { id: 'b', type: 'money', importance: 3, says: 'The port opened in 2012 for $3 million.' },
      { id: 'c', type: 'date', importance: 2 },
    ],
    items: [
      ['b', 'figures'],
      ['c', 'dates'],
    ],
  },
  {
    about: 'facts of one sentence stand once, where what is said of it has the words of both',
    facts: [
      {
        id: 'whole',
        type: 'money',
        importance: 3,
        says: 'The port opened in part and cost $3 million.',
        at: 'same',
      },
      { id: 'part', type: 'date', importance: 2, says: 'The port opened in part.', at: 'same' },
      { id: 'other', type: 'date', importance: 2, says: 'The other port opened.', at: 'same' },
    ],
    items: [
      ['whole', 'figures'],
      ['other', 'dates'],
    ],
  },
  {
    about: 'a passage with a note counts as what was accepted, one without as what matters most',
    facts: [
      { id: 'main', type: 'date', importance: 3 },
      { id: 'some', type: 'date', importance: 2 },
    ],
    passages: [{ id: 'plain' }, { id: 'noted', note: 'Ask for the year.' }],
    items: [
      ['noted', 'passages'],
      ['main', 'dates'],
      ['plain', 'passages'],
      ['some', 'dates'],
    ],
  },
  {
    about: 'only the parts that are wanted; what was missed stands in its own part then, or nowhere',
    facts: [
      { id: 'day', type: 'date', importance: 1, missed: 0.2 },
      { id: 'sum', type: 'money', importance: 3, missed: 0.2 },
      { id: 'other', type: 'date', importance: 3 },
    ],
    passages: [{ id: 'plain' }],
    kinds: ['dates'],
    items: [
      ['day', 'dates'],
      ['other', 'dates'],
    ],
  },
  {
    about: 'documents take turns, in their order',
    facts: [
      { id: 'a1', type: 'date', document: 'one' },
      { id: 'a2', type: 'date', document: 'one' },
      { id: 'a3', type: 'date', document: 'one' },
      { id: 'b1', type: 'date', document: 'two' },
      { id: 'b2', type: 'money', document: 'two' },
    ],
    items: [
      ['a1', 'dates'],
      ['b2', 'figures'],
      ['b1', 'dates'],
      ['a2', 'dates'],
      ['a3', 'dates'],
    ],
  },
]
