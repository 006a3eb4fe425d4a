/** Blocks as "kind text", and the term that each item explains, by the item's text. */
export const lists: readonly {
  readonly says: string
  readonly blocks: readonly string[]
  readonly terms: Readonly<Record<string, string>>
}[] = [
  {
    says: 'a term above each meaning',
    blocks: [
      'paragraph Ballast',
      'item A heavy load in the keel',
      'paragraph Bilge',
      'item The lowest part of the hull',
    ],
    terms: { 'A heavy load in the keel': 'Ballast', 'The lowest part of the hull': 'Bilge' },
  },
  {
    says: 'two meanings of one term',
    blocks: [
      'paragraph Bow',
      'item The front of a ship',
      'item A knot with two loops',
      'paragraph Stern',
      'item The rear of a ship',
    ],
    terms: { 'The front of a ship': 'Bow', 'A knot with two loops': 'Bow', 'The rear of a ship': 'Stern' },
  },
  {
    says: 'one short line over one item may be a heading',
    blocks: ['paragraph Ballast', 'item A heavy load in the keel'],
    terms: {},
  },
  {
    says: 'lists of more than two items',
    blocks: [
      'paragraph Tools',
      'item Saw',
      'item Plane',
      'item Awl',
      'paragraph Woods',
      'item Oak',
      'item Ash',
      'item Elm',
    ],
    terms: {},
  },
  {
    says: 'lines that lead to lists',
    blocks: ['paragraph Bring:', 'item A warm coat', 'paragraph Leave:', 'item All jewels'],
    terms: {},
  },
  {
    says: 'sentences above items',
    blocks: ['paragraph The crew sleeps.', 'item At night', 'paragraph The cook works.', 'item By day'],
    terms: {},
  },
  {
    says: 'a break between the pairs',
    blocks: ['paragraph Bow', 'item The front', 'quote Sails', 'paragraph Jib', 'item A front sail'],
    terms: {},
  },
]
