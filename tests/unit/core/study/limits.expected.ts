/**
 * What a cap on the reviews of a day, and a return from days away, leave of a day; written before the code. Cards are
 * named by letters; a number says how many days ago one was rated Easy for the first time (it comes back after 8), n is
 * new, t new and rated today, r reviewed today, l being learned and to be shown.
 */
export const limited: readonly {
  readonly name: string
  readonly cards: string
  /** Reviews that the day still has room for; null for no cap. */
  readonly mostDue?: number | null
  /** Days over which what is due is spread, this one counted; 1 for none. */
  readonly spreadOver?: number
  readonly part?: string
  /** New, learning and due. */
  readonly counts: readonly [number, number, number]
  /** Due cards that wait for another day. */
  readonly heldBack: number
  /** The cards that are shown first, when each is rated Easy; room of the day is taken by each. */
  readonly shown: string
}[] = [
  { name: 'no cap', cards: 'a20 b40 cn', counts: [1, 0, 2], heldBack: 0, shown: 'bac' },
  {
    name: 'a cap that is not reached',
    cards: 'a20 b40 cn',
    mostDue: 2,
    counts: [1, 0, 2],
    heldBack: 0,
    shown: 'bac',
  },
  {
    name: 'a cap leaves those that are most forgotten, first of all the weakest',
    cards: 'a10 b60 c20 d40',
    mostDue: 2,
    counts: [0, 0, 2],
    heldBack: 2,
    shown: 'bd',
  },
  { name: 'no room left', cards: 'a20 b40 cn', mostDue: 0, counts: [1, 0, 0], heldBack: 2, shown: 'c' },
  {
    name: 'what is being learned, and new cards, are no reviews',
    cards: 'al b20 cn d40',
    mostDue: 1,
    counts: [1, 1, 1],
    heldBack: 1,
    shown: 'adc',
  },
  {
    name: 'of a part the others take no room before they are studied',
    cards: 'a60 b20 c40',
    mostDue: 1,
    part: 'bc',
    counts: [0, 0, 1],
    heldBack: 1,
    shown: 'c',
  },
  {
    name: 'back from days away: a share of what is due on each day',
    cards: 'a10 b60 c20 d40 e30 f50',
    spreadOver: 3,
    counts: [0, 0, 2],
    heldBack: 4,
    shown: 'bf',
  },
  {
    name: 'the last day of it has all that is left',
    cards: 'a10 b60',
    spreadOver: 1,
    counts: [0, 0, 2],
    heldBack: 0,
    shown: 'ba',
  },
  {
    name: 'what was reviewed today counts towards the share of the day',
    cards: 'ar b60 c20 d40',
    spreadOver: 2,
    counts: [0, 0, 1],
    heldBack: 2,
    shown: 'b',
  },
  {
    name: 'the smaller one of cap and share holds',
    cards: 'a10 b60 c20 d40',
    spreadOver: 2,
    mostDue: 1,
    counts: [0, 0, 1],
    heldBack: 3,
    shown: 'b',
  },
]

/** Days away, from and to, both away; on a day: whether one is away then, and over how many days what is due is spread. */
export const away: readonly {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly day: number
  readonly isAway: boolean
  readonly spreadOver: number
}[] = [
  { name: 'the day before', from: 100, to: 109, day: 99, isAway: false, spreadOver: 1 },
  { name: 'the first day', from: 100, to: 109, day: 100, isAway: true, spreadOver: 1 },
  { name: 'the last day', from: 100, to: 109, day: 109, isAway: true, spreadOver: 1 },
  { name: 'ten days are made up for in five', from: 100, to: 109, day: 110, isAway: false, spreadOver: 5 },
  { name: 'on the third of them', from: 100, to: 109, day: 112, isAway: false, spreadOver: 3 },
  { name: 'on the last of them', from: 100, to: 109, day: 114, isAway: false, spreadOver: 1 },
  { name: 'after them', from: 100, to: 109, day: 115, isAway: false, spreadOver: 1 },
  { name: 'a single day is not spread', from: 100, to: 100, day: 101, isAway: false, spreadOver: 1 },
  { name: 'three days are made up for in two', from: 100, to: 102, day: 103, isAway: false, spreadOver: 2 },
  { name: 'two months in two weeks', from: 100, to: 159, day: 160, isAway: false, spreadOver: 14 },
]
