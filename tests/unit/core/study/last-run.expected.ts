/** What a last run asks next. Cards are letters, in the deck's order; recall at the hour is in percent. */
export interface RunExample {
  readonly what: string
  /** "a3" is a card of importance 3. */
  readonly cards: string
  /** Chance of recall at the hour for cards that were seen before the run, in percent: "a80 b20"; others are new. */
  readonly recall?: string
  /** What was shown in the run, the first at first: "a+" was recalled, "b-" was not. */
  readonly shown?: string
  /** How many more cards can be shown until the hour; many where it is left out. */
  readonly room?: number
  /** Cards that disturb each other: "ab". */
  readonly near?: string
  /** The card that comes; empty where the run is over. */
  readonly next: string
  /** Those that are missed or were not reached if it ends here, in the order of its last page. */
  readonly missed?: string
}

export const runExamples: readonly RunExample[] = [
  { what: 'the weakest comes first', cards: 'a2 b2 c2', recall: 'a80 b20 c50', next: 'b', missed: 'bca' },
  {
    what: 'of equally weak ones the heaviest',
    cards: 'a1 b3 c2',
    recall: 'a50 b50 c50',
    next: 'b',
    missed: 'bca',
  },
  {
    what: 'a heavy one before a weaker light one',
    cards: 'a1 b3',
    recall: 'a30 b60',
    next: 'b',
    missed: 'ba',
  },
  { what: 'what was never seen is known to nobody', cards: 'a1 b1', recall: 'a5', next: 'b', missed: 'ba' },
  { what: 'of equals the first of the deck', cards: 'a2 b2', next: 'a', missed: 'ab' },
  {
    what: 'what was recalled does not come again',
    cards: 'a1 b1 c1',
    recall: 'a10 b50 c60',
    shown: 'a+',
    next: 'b',
    missed: 'bc',
  },
  {
    what: 'what was missed waits for all others where there is time',
    cards: 'a3 b1 c1',
    recall: 'a10 b90 c90',
    shown: 'a-',
    next: 'b',
    missed: 'abc',
  },
  {
    what: 'and for the last of them too',
    cards: 'a3 b1 c1',
    recall: 'a10 b90 c90',
    shown: 'a-b+',
    next: 'c',
    missed: 'ac',
  },
  {
    what: 'and then comes',
    cards: 'a3 b1 c1',
    recall: 'a10 b90 c90',
    shown: 'a-b+c+',
    next: 'a',
    missed: 'a',
  },
  {
    what: 'with little time it comes after half of what can still be shown',
    cards: 'a3 b1 c1 d1 e1 f1',
    recall: 'a10 b90 c90 d90 e90 f90',
    shown: 'a-b+c+',
    room: 4,
    next: 'a',
    missed: 'adef',
  },
  {
    what: 'but not sooner',
    cards: 'a3 b1 c1 d1 e1 f1',
    recall: 'a10 b90 c90 d90 e90 f90',
    shown: 'a-b+',
    room: 4,
    next: 'c',
    missed: 'acdef',
  },
  {
    what: 'the missed ones come in turn',
    cards: 'a1 b1 c1',
    recall: 'a10 b20 c30',
    shown: 'a-b-c-',
    next: 'a',
    missed: 'abc',
  },
  {
    what: 'and again in turn',
    cards: 'a1 b1 c1',
    recall: 'a10 b20 c30',
    shown: 'a-b-c-a-b+',
    next: 'c',
    missed: 'ac',
  },
  {
    what: 'the last one missed comes after two others, the weakest',
    cards: 'a1 b1 c1 d1',
    recall: 'a10 b50 c30 d90',
    shown: 'b+c+d+a-',
    next: 'c',
    missed: 'a',
  },
  {
    what: 'of which none was just shown',
    cards: 'a1 b1 c1 d1',
    recall: 'a10 b50 c30 d90',
    shown: 'b+d+c+a-',
    next: 'b',
    missed: 'a',
  },
  {
    what: 'then the second of them',
    cards: 'a1 b1 c1 d1',
    recall: 'a10 b50 c30 d90',
    shown: 'b+d+c+a-b+',
    next: 'c',
    missed: 'a',
  },
  {
    what: 'then itself',
    cards: 'a1 b1 c1 d1',
    recall: 'a10 b50 c30 d90',
    shown: 'b+d+c+a-b+c+',
    next: 'a',
    missed: 'a',
  },
  {
    what: 'with one other card after that one',
    cards: 'a1 b1',
    recall: 'a10 b50',
    shown: 'b+a-',
    next: 'b',
    missed: 'a',
  },
  { what: 'a single card has no others', cards: 'a1', shown: 'a-', next: 'a', missed: 'a' },
  { what: 'it is over once all are recalled', cards: 'a1 b1', shown: 'a-b+a+', next: '', missed: '' },
  {
    what: 'and when the hour comes',
    cards: 'a1 b1',
    recall: 'a20 b60',
    shown: 'b-',
    room: 0,
    next: '',
    missed: 'ba',
  },
  { what: 'and without cards', cards: '', next: '', missed: '' },
  {
    what: 'what is forgotten after it was recalled is missed',
    cards: 'a1 b1 c1',
    shown: 'a+b+a-',
    next: 'c',
    missed: 'ac',
  },
  {
    what: 'neighbours do not follow each other where another can come',
    cards: 'a1 b1 c1',
    recall: 'a10 b20 c60',
    shown: 'a+',
    near: 'ab',
    next: 'c',
    missed: 'bc',
  },
  {
    what: 'else they do',
    cards: 'a1 b1',
    recall: 'a10 b20',
    shown: 'a+',
    near: 'ab',
    next: 'b',
    missed: 'b',
  },
  {
    what: 'what was shown of other decks is no part of it',
    cards: 'a1 b1',
    recall: 'a10 b20',
    shown: 'x-',
    next: 'a',
    missed: 'ab',
  },
]
