/**
 * Which cards of a deck disturb each other, written before the code: those of one passage, and those of which one
 * shows the answer of the other. `pairs` names them by their places.
 */
export interface AskedCard {
  readonly prompt: string
  readonly answer: string
  readonly accept?: readonly string[]
  readonly document?: string
  readonly section?: string | null
  readonly before?: string
  /** Block, start and end; null for a card that has no place. Without it each card stands in a block of its own. */
  readonly at?: readonly [block: string, start: number, end: number] | null
}

export interface DeckRow {
  readonly name: string
  readonly cards: readonly AskedCard[]
  readonly pairs: readonly (readonly [number, number])[]
}

const card = (prompt: string, answer: string, more: Partial<AskedCard> = {}): AskedCard => ({
  prompt,
  answer,
  ...more,
})

export const deckRows: readonly DeckRow[] = [
  {
    name: 'one sentence, whatever its cards show',
    cards: [
      card('What does RCF stand for?', 'Reef Care Fund', { at: ['b', 0, 80] }),
      card('The fund gave ____ to divers.', '$12 million', { at: ['b', 0, 80] }),
      card('Divers planted ____ corals.', '4,000', { at: ['b', 81, 120] }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'passages that overlap, not those that touch, and not the same offsets of another block or document',
    cards: [
      card('Who pays for the ____ buoys?', 'orange', { at: ['b', 0, 40] }),
      card('Which port has a pilot?', 'Narvik', { at: ['b', 30, 60] }),
      card('Which port has none?', 'Alta', { at: ['b', 60, 90] }),
      card('Who owns the crane?', 'the town', { at: ['c', 0, 40] }),
      card('Who owns the barge?', 'a bank', { at: ['b', 0, 40], document: 'other' }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'an answer that stands in another question, and not one that stands in none',
    cards: [
      card('Norway gave ____ to the islands.', '$420 million'),
      card('Of the $420 million, a third went to harbours in ____.', 'Tonga'),
      card('Samoa built ____ harbours.', 'eleven'),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'a chain: the ends do not disturb each other',
    cards: [
      card('The treaty was signed in ____.', 'Lisbon'),
      card('The talks in Lisbon were led by ____.', 'Ana Prado'),
      card('Ana Prado studied ____.', 'chemistry'),
    ],
    pairs: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: 'an answer in the sentence or the section that is shown with a question',
    cards: [
      card('Who chairs the board?', 'Marta Olsen'),
      card('The board met in ____.', 'Bergen', { before: 'Marta Olsen called a meeting.' }),
      card('What is dredged each spring?', 'sand', { section: 'The Bergen Harbour' }),
    ],
    pairs: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: 'another form of the answer, whatever its case, accents and signs',
    cards: [
      card('The fund holds ____.', '$1.5 billion', { accept: ['$1.5bn'] }),
      card('With $1.5bn the fund is the ____ of its kind.', 'largest'),
      card('The envoy comes from ____.', 'Côte d’Ivoire'),
      card("COTE D'IVOIRE exports ____.", 'cocoa'),
    ],
    pairs: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    name: 'whole words and whole numbers only',
    cards: [
      card('The port lies in ____.', 'Port'),
      card('Portugal sends ____ by rail.', 'cork'),
      card('The loan was ____.', '5 billion kroner'),
      card('Another 1.5 billion kroner came from ____.', 'banks'),
      card('The crew is ____.', '12,000 strong'),
      card('A navy 112,000 strong has a base in ____.', 'Goa'),
    ],
    pairs: [],
  },
  {
    name: 'not words that only stand on both sides of a gap, or of two texts',
    cards: [
      card('Who wrote the report?', 'Reef Watch'),
      card('On the Reef ____ Watch tells of storms.', 'Signal'),
      card('Who reads it?', 'Harbour Masters'),
      card('Masters of ____ meet in May.', 'ships', { before: 'They see to the Harbour' }),
    ],
    pairs: [],
  },
  {
    name: 'a number by its word and by its figure, in one section',
    cards: [
      card('The town has ____ lighthouses.', '7', { section: 'Lights' }),
      card('All seven lighthouses are painted ____.', 'white', { section: 'Lights' }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'a short answer not beyond its section',
    cards: [
      card('The rule holds until ____.', '2031', { section: 'Rules' }),
      card('By 2031 the ____ must be licensed.', 'boats', { section: 'Rules' }),
      card('In 2031 the bridge to ____ opens.', 'Fyn', { section: 'Bridges' }),
      card('The union is called the ____.', 'NU', { section: 'Rules' }),
      card('The NU pays for ____.', 'cables', { section: 'Bridges' }),
      card('The NU pays for ____ as well.', 'trains', { section: 'Bridges', document: 'other' }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'a name of a few letters anywhere in the deck',
    cards: [
      card('What is the acronym for “Reef Care Fund”?', 'RCF', { section: 'Money' }),
      card('The RCF opened an office in ____.', 'Suva', { section: 'Offices' }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'a number with few figures and a small word before it is short',
    cards: [
      card('They have worked together for ____ years.', 'over 25', { accept: ['25'], section: 'Work' }),
      card('The school has over 25 pupils from ____.', 'Peru', { section: 'School' }),
      card('Of 25 years, the last were spent in ____.', 'Quito', { section: 'Work' }),
    ],
    pairs: [[0, 2]],
  },
  {
    name: 'words that say nothing of their own never',
    cards: [
      card('Which word opens the anthem?', 'the'),
      card('Where is the mint?', 'Bath'),
      card('Where is the bell?', 'Ely'),
    ],
    pairs: [],
  },
  {
    name: 'cards without a place, by their answers',
    cards: [
      card('What is the capital of Fiji?', 'Suva', { at: null, section: null }),
      card('Which island is Suva on?', 'Viti Levu', { at: null, section: null }),
      card('What flows past Nadi?', 'a river', { at: null, section: null }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'across documents; the same question in two of them is not looked for',
    cards: [
      card('Who leads the mission?', 'Jonas Lind', { document: 'one' }),
      card('Jonas Lind was born in ____.', 'Umeå', { document: 'two' }),
      card('The pact took effect in ____.', 'Oslo', { document: 'one' }),
      card('The pact took effect in ____.', 'Oslo', { document: 'two' }),
    ],
    pairs: [[0, 1]],
  },
  {
    name: 'an answer that half the deck shows is none that is given away: cards of true and false',
    cards: Array.from({ length: 40 }, (_, at) =>
      card(`True or false: port ${at + 100} has a pilot.`, at % 2 === 0 ? 'true' : 'false', {
        at: null,
        section: null,
      }),
    ),
    pairs: [],
  },
  {
    name: 'two that show each other are one pair; the same answer twice is none',
    cards: [
      card('What does SAR stand for?', 'search and rescue'),
      card('What is the acronym for “search and rescue”?', 'SAR'),
      card('The pilot retired in ____.', 'March 2019'),
      card('The tug was sold in ____.', 'March 2019'),
    ],
    pairs: [[0, 1]],
  },
]
