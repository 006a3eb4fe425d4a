/**
 * What becomes of facts and cards when a document is made anew. All rows are of one text of three sentences:
 * places are told by the words that stand there, `#2` for the second time that they do.
 */
export const text =
  'The council bought 12 ferries and 12 barges in May 2019. The ferries carry 900 people a day. The order of May 2019 cost $40 million.'

/** `[id, words in the text]`, and what else is to be told of it. */
export type FactSpec = readonly [
  id: string,
  words: string,
  more?: { readonly type?: 'quantity' | 'money' | 'date' | 'place'; readonly also?: string },
]
/** `[id, the fact it asks for, prompt]`; its answer is the fact's words where nothing else is said. */
export type CardSpec = readonly [
  id: string,
  fact: string,
  prompt: string,
  more?: { readonly kind?: 'question'; readonly answer?: string },
]

export interface Reading {
  readonly facts: readonly FactSpec[]
  readonly names?: readonly FactSpec[]
  readonly cards: readonly CardSpec[]
  readonly spares?: readonly CardSpec[]
}

export interface Said {
  readonly facts?: readonly {
    readonly fact: string
    readonly state?: 'accepted' | 'rejected'
    readonly statement?: string
    readonly note?: string
    /** Of the user's own, at these words. */
    readonly own?: string
    /** Kept since an earlier reading made it. */
    readonly kept?: FactSpec
  }[]
  readonly cards?: readonly {
    readonly card: string
    readonly deleted?: true
    readonly prompt?: string
    /** Of the user's own, for a fact. */
    readonly own?: string
    readonly kept?: CardSpec
  }[]
}

export interface Row {
  readonly name: string
  readonly old: Reading
  readonly next: Reading
  readonly said?: Said
  /** The cards that were rated, marked or suspended. */
  readonly touched?: readonly string[]
  readonly expect: {
    /** Ids in the order of `next`; `*` is an id that nothing had before. */
    readonly facts?: readonly string[]
    readonly names?: readonly string[]
    readonly cards: readonly string[]
    readonly spares?: readonly string[]
    /** What is kept from now on. */
    readonly kept?: readonly string[]
    /** What was kept, and is made again. */
    readonly back?: readonly string[]
    /** Own cards that now hold the place of the fact that they had. */
    readonly placed?: readonly string[]
    readonly reworded?: readonly string[]
    /** How many are new, and how many went since nothing was said or answered of them. */
    readonly fresh?: number
    readonly gone?: number
  }
}

const ferries: FactSpec = ['f1', '12']
const barges: FactSpec = ['f2', '12#2']
const people: FactSpec = ['f3', '900']
const cost: FactSpec = ['f4', '$40 million', { type: 'money' }]
const askFerries: CardSpec = ['c1', 'f1', 'The council bought ____ ferries.']
const askBarges: CardSpec = ['c2', 'f2', 'The council bought ____ barges.']
const askPeople: CardSpec = ['c3', 'f3', 'The ferries carry ____ people a day.']
const nothing: Reading = { facts: [], cards: [] }
const one: Reading = { facts: [ferries], cards: [askFerries] }
const two: Reading = { facts: [ferries, people], cards: [askFerries, askPeople] }
const onlyPeople: Reading = { facts: [people], cards: [askPeople] }

export const rows: readonly Row[] = [
  { name: 'nothing changes', old: two, next: two, touched: ['c1'], expect: { cards: ['c1', 'c3'] } },
  { name: 'a card is new', old: one, next: two, expect: { cards: ['c1', 'c3'], fresh: 1 } },
  { name: 'a document had nothing', old: nothing, next: two, expect: { cards: ['c1', 'c3'], fresh: 2 } },
  {
    name: 'a card is worded differently under its id',
    old: one,
    next: { facts: [ferries], cards: [['c1', 'f1', 'In 2019 the council bought ____ ferries.']] },
    touched: ['c1'],
    expect: { cards: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'a rated card is worded differently under another id',
    old: one,
    next: { facts: [ferries], cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }]] },
    touched: ['c1'],
    expect: { cards: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'a card that nobody answered keeps its id too',
    old: one,
    next: { facts: [ferries], cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }]] },
    expect: { cards: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'another answer at the same place is another card; the rated one is kept',
    old: one,
    next: {
      facts: [['g1', '12 ferries']],
      cards: [['n1', 'g1', 'The council bought ____.', { answer: '12 ferries' }]],
    },
    touched: ['c1'],
    expect: { facts: ['g1'], cards: ['n1'], kept: ['c1'], fresh: 1 },
  },
  {
    name: 'a card that nobody answered goes',
    old: two,
    next: onlyPeople,
    expect: { cards: ['c3'], gone: 1 },
  },
  {
    name: 'a card that was answered is kept',
    old: two,
    next: onlyPeople,
    touched: ['c1'],
    expect: { cards: ['c3'], kept: ['c1'] },
  },
  {
    name: 'a card that was edited is kept',
    old: two,
    next: onlyPeople,
    said: { cards: [{ card: 'c1', prompt: 'Ferries: ____' }] },
    expect: { cards: ['c3'], kept: ['c1'] },
  },
  {
    name: 'a card that was deleted is not kept',
    old: two,
    next: onlyPeople,
    said: { cards: [{ card: 'c1', deleted: true }] },
    touched: ['c1'],
    expect: { cards: ['c3'] },
  },
  {
    name: 'a card that was deleted stays so under its new words',
    old: one,
    next: { facts: [ferries], cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }]] },
    said: { cards: [{ card: 'c1', deleted: true }] },
    expect: { cards: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'an edit stays with a card that is worded differently',
    old: one,
    next: { facts: [ferries], cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }]] },
    said: { cards: [{ card: 'c1', prompt: 'Ferries: ____' }] },
    expect: { cards: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'of equal answers the second alone is made again, under the id of the first',
    old: { facts: [ferries, barges], cards: [askFerries, askBarges] },
    next: { facts: [['f1', '12#2']], cards: [['c1', 'f1', 'The council bought ____ barges.']] },
    touched: ['c2'],
    expect: { facts: ['f2'], cards: ['c2'], gone: 1 },
  },
  {
    name: 'an id that now means another place is not the card that was rated',
    old: one,
    next: { facts: [['f1', '12#2']], cards: [['c1', 'f1', 'The council bought ____ barges.']] },
    touched: ['c1'],
    expect: { facts: ['*'], cards: ['*'], kept: ['c1'], fresh: 1 },
  },
  {
    name: 'ids that changed sides are put back',
    old: { facts: [ferries, barges], cards: [askFerries, askBarges] },
    next: {
      facts: [
        ['f2', '12'],
        ['f1', '12#2'],
      ],
      cards: [
        ['c2', 'f2', 'The council bought ____ ferries.'],
        ['c1', 'f1', 'The council bought ____ barges.'],
      ],
    },
    touched: ['c1', 'c2'],
    expect: { facts: ['f1', 'f2'], cards: ['c1', 'c2'] },
  },
  {
    name: 'a fact of another type at its place is the same, and its card asks for it',
    old: one,
    next: {
      facts: [['g1', '12', { type: 'money' }]],
      cards: [['n1', 'g1', 'The council bought ____ ferries.']],
    },
    said: { facts: [{ fact: 'f1', state: 'accepted' }] },
    expect: { facts: ['f1'], cards: ['c1'] },
  },
  {
    name: 'an accepted fact is kept',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', state: 'accepted' }] },
    expect: { cards: ['c3'], kept: ['f1'], gone: 1 },
  },
  {
    name: 'a fact with other words is kept',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', statement: 'It bought a dozen.' }] },
    expect: { cards: ['c3'], kept: ['f1'], gone: 1 },
  },
  {
    name: 'a fact with a note is kept',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', note: 'Ask the treasurer.' }] },
    expect: { cards: ['c3'], kept: ['f1'], gone: 1 },
  },
  {
    name: 'a rejected fact is not kept',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', state: 'rejected' }] },
    expect: { cards: ['c3'], gone: 1 },
  },
  {
    name: 'a rejected fact that has a note is not kept',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', state: 'rejected', note: 'Not ours.' }] },
    expect: { cards: ['c3'], gone: 1 },
  },
  {
    name: 'a fact of which nothing is said goes',
    old: { facts: [ferries, people], cards: [askPeople] },
    next: onlyPeople,
    expect: { facts: ['f3'], cards: ['c3'] },
  },
  {
    name: 'a rated card of a rejected fact is kept behind it',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'f1', state: 'rejected' }] },
    touched: ['c1'],
    expect: { cards: ['c3'], kept: ['c1'] },
  },
  {
    name: 'a fact that is a bare name now keeps its id',
    old: { facts: [['f1', 'council', { type: 'place' }]], cards: [] },
    next: { facts: [], names: [['n1', 'council', { type: 'place' }]], cards: [] },
    said: { facts: [{ fact: 'f1', state: 'accepted' }] },
    expect: { names: ['f1'], cards: [] },
  },
  {
    name: 'a bare name that is a fact now keeps its id',
    old: { facts: [], names: [['n1', 'council', { type: 'place' }]], cards: [] },
    next: { facts: [['f1', 'council', { type: 'place' }]], cards: [] },
    said: { facts: [{ fact: 'n1', note: 'Which one?' }] },
    expect: { facts: ['n1'], cards: [] },
  },
  {
    name: 'a fact whose best place is another one of its places is the same',
    old: { facts: [['f1', 'May 2019', { type: 'date', also: 'May 2019#2' }]], cards: [] },
    next: { facts: [['g1', 'May 2019#2', { type: 'date', also: 'May 2019' }]], cards: [] },
    said: { facts: [{ fact: 'f1', state: 'accepted' }] },
    expect: { facts: ['f1'], cards: [] },
  },
  {
    name: 'a card about that fact in another sentence is another card',
    old: {
      facts: [['f1', 'May 2019', { type: 'date', also: 'May 2019#2' }]],
      cards: [['c1', 'f1', 'The council bought ferries in ____.']],
    },
    next: {
      facts: [['g1', 'May 2019#2', { type: 'date', also: 'May 2019' }]],
      cards: [['n1', 'g1', 'The order of ____ cost $40 million.']],
    },
    touched: ['c1'],
    expect: { facts: ['f1'], cards: ['n1'], kept: ['c1'], fresh: 1 },
  },
  {
    name: 'a card of the user’s own holds the place of the fact that it had',
    old: two,
    next: onlyPeople,
    said: { cards: [{ card: 'own', own: 'f1', prompt: 'How many?' }] },
    expect: { cards: ['c3'], placed: ['own'], gone: 1 },
  },
  {
    name: 'a card of the user’s own whose fact stays is left as it is',
    old: two,
    next: onlyPeople,
    said: { cards: [{ card: 'own', own: 'f3', prompt: 'How many?' }] },
    touched: ['own'],
    expect: { cards: ['c3'], gone: 1 },
  },
  {
    name: 'a fact of the user’s own is left as it is',
    old: two,
    next: onlyPeople,
    said: { facts: [{ fact: 'mine', own: '$40 million' }] },
    expect: { cards: ['c3'], gone: 1 },
  },
  {
    name: 'a kept card that is made again is the compiler’s',
    old: onlyPeople,
    next: two,
    said: { cards: [{ card: 'c1', kept: askFerries }] },
    touched: ['c1'],
    expect: { cards: ['c1', 'c3'], back: ['c1'] },
  },
  {
    name: 'a kept card that is made again under another id keeps its own',
    old: onlyPeople,
    next: {
      facts: [ferries, people],
      cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }], askPeople],
    },
    said: { cards: [{ card: 'c1', kept: askFerries, prompt: 'Ferries: ____' }] },
    touched: ['c1'],
    expect: { cards: ['c1', 'c3'], back: ['c1'], reworded: ['c1'] },
  },
  {
    name: 'a kept card that is still not made stays as it is',
    old: onlyPeople,
    next: onlyPeople,
    said: { cards: [{ card: 'c1', kept: askFerries }] },
    touched: ['c1'],
    expect: { cards: ['c3'] },
  },
  {
    name: 'a kept fact that is made again is the compiler’s',
    old: onlyPeople,
    next: two,
    said: { facts: [{ fact: 'f1', state: 'accepted', kept: ferries }] },
    expect: { cards: ['c1', 'c3'], back: ['f1'], fresh: 1 },
  },
  {
    name: 'a spare that was taken and is a card now keeps its id and its words',
    old: {
      facts: [ferries, people],
      cards: [askPeople],
      spares: [['s1', 'f1', 'The council bought ____ ferries.']],
    },
    next: {
      facts: [ferries, people],
      cards: [['n1', 'f1', 'How many ferries?', { kind: 'question' }], askPeople],
    },
    said: { cards: [{ card: 's1', own: 'f1', prompt: 'The council bought ____ ferries.' }] },
    touched: ['s1'],
    expect: { cards: ['s1', 'c3'], reworded: ['s1'] },
  },
  {
    name: 'a rated card that is only a spare now is kept',
    old: one,
    next: { facts: [ferries], cards: [], spares: [askFerries] },
    touched: ['c1'],
    expect: { cards: [], spares: ['c1'], kept: ['c1'] },
  },
  {
    name: 'a card that nobody answered and is only a spare now goes',
    old: one,
    next: { facts: [ferries], cards: [], spares: [askFerries] },
    expect: { cards: [], spares: ['c1'], gone: 1 },
  },
  {
    name: 'of two new cards that fit one, that of its kind is the same',
    old: one,
    next: {
      facts: [ferries],
      cards: [
        ['n1', 'f1', 'How many ferries?', { kind: 'question' }],
        ['n2', 'f1', 'In 2019 the council bought ____ ferries.'],
      ],
    },
    touched: ['c1'],
    expect: { cards: ['n1', 'c1'], reworded: ['c1'], fresh: 1 },
  },
  {
    name: 'of two cards that fit one new one, the other is kept',
    old: {
      facts: [ferries],
      cards: [askFerries, ['c5', 'f1', 'How many ferries?', { kind: 'question' }]],
    },
    next: {
      facts: [ferries],
      cards: [['n1', 'f1', 'The council’s ferries: how many?', { kind: 'question' }]],
    },
    touched: ['c1', 'c5'],
    expect: { cards: ['c5'], reworded: ['c5'], kept: ['c1'] },
  },
  {
    name: 'nothing is made any more',
    old: { facts: [ferries, people, cost], cards: [askFerries, askPeople] },
    next: nothing,
    said: { facts: [{ fact: 'f4', note: 'Check.' }] },
    touched: ['c3'],
    expect: { facts: [], cards: [], kept: ['f4', 'c3'], gone: 1 },
  },
]
