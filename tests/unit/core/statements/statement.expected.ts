/** How a fact is said in one clause: a sentence of the source with its answer between bars, and what is shown of it. */

export interface StatementCase {
  readonly sentence: string
  readonly is: string
  /** The sentence right before it. */
  readonly before?: string
  /** The line that leads to its list. */
  readonly lead?: string
  /** Who "we" are. */
  readonly speaker?: string
}

/** Nothing may be cut: it is short, or what would go says when, on what condition, or who says so. */
const whole = (sentence: string): StatementCase => ({ sentence, is: sentence })

export const statements: readonly StatementCase[] = [
  whole('The Harbour Board will lend the two cities |$40 million| by 2027.'),
  whole('The Pilot Union, the Harbour Board and the city of Lund signed |the Malmö Accord| on May 3, 2019.'),
  whole('The accord was signed in |Malmö| on May 3, 2019, after two years of talks.'),
  whole('Ferries carried |2.3 million passengers| in 2019, down from 2.9 million in 2010.'),
  whole('A berth is |a place where a ship is tied up|.'),
  whole('Berth: |a place where a ship is tied up|'),
  whole('Palau trades mostly with |Japan|'),
  whole('The grant of |$2 million| (half of it in kind) pays for buoys.'),
  whole('“The ferry is |100 years| old,” said the mayor, “and it still runs.”'),
  whole('The Harbour Board, which was founded in 1950, employs |4,200 pilots|.'),
  // Conditions, causes and exceptions.
  whole('If the toll rises again, the Harbour Board will pay |half of the fare|.'),
  whole('The Harbour Board will pay |half of the fare| if the toll rises again.'),
  whole('Once the bridge opens, the ferry will stop |running at night|.'),
  whole('Under the treaty of 1921, ships of all nations may use |the northern channel|.'),
  whole('Ferries run |every 20 minutes|, unless the channel is frozen.'),
  whole('The law requires ships to carry a pilot, except |in the outer harbour|.'),
  whole('The toll fell to |8 euros| because the bridge was paid off.'),
  whole('Ferries stop at night because |the channel is not lit|.'),
  // Who says so.
  whole('According to the survey of 2021, |a third| of all ferries run late.'),
  whole('The minister said that the Harbour Board will close |three berths|.'),
  whole('The mayor denied that the city of Lund had sold |the ferry|.'),
  // When, where the other clause says it; and what the other clause names.
  whole('Imports rose 5 percent in 2019, and exports fell |3 percent|.'),
  whole('The Harbour Board lends the ferries $40 million, and the city of Lund pays |the interest|.'),
  whole('The city of Lund sold two ferries, but Malmö kept |its own|.'),
  whole('The lock is 200 metres long; its gates weigh |90 tons|.'),
  whole('The Board closed two berths, and in 2020 it sold |the old ferry|.'),
  // Not understood: a verb that is taken for a noun.
  whole('Norway exports |98 percent| of its gas; Palau imports all of its oil.'),
  whole('Norway exports 98 percent of its gas; Palau imports |all of its oil|.'),
  whole('In 2019 imports rose 5 percent, and exports fell |3 percent|.'),
  whole('Building on their accord, Norway and Palau will train |200 pilots|.'),
  // "While" may say when.
  whole('While Norway pays for its buoys, Palau pays |$2 million| for its lights.'),
  // The answer stands in what would go.
  whole('To protect |the northern reefs|, Palau closed most of its waters to fishing.'),
  whole('Norway gave $5 million to Palau, making it |the largest donor|.'),
  whole('The plan covers nine harbours, including |Lund|.'),
  whole('Building on the accord of 2019, Norway and Palau will train |200 pilots|.'),

  // Clauses beside the one that holds the answer.
  {
    sentence: 'The Harbour Board lends the ferries |$40 million|, and the city of Lund pays the interest.',
    is: 'The Harbour Board lends the ferries |$40 million|.',
  },
  {
    sentence: 'Norway sells |98 percent| of its gas; Palau buys all of its oil.',
    is: 'Norway sells |98 percent| of its gas.',
  },
  {
    sentence: 'Norway sells 98 percent of its gas; Palau buys |all of its oil|.',
    is: 'Palau buys |all of its oil|.',
  },
  {
    sentence: 'The Board sold two ferries; Malmö bought |one of them|; Lund bought the other.',
    is: 'The Board sold two ferries; Malmö bought |one of them|.',
  },
  {
    sentence: 'In 2019, imports rose 5 percent, and exports fell |3 percent|.',
    is: 'In 2019, exports fell |3 percent|.',
  },
  {
    sentence: 'Imports rose |5 percent| in 2019, and exports fell 3 percent.',
    is: 'Imports rose |5 percent| in 2019.',
  },
  {
    sentence: 'The city of Lund sold |two ferries|, but Malmö kept its own.',
    is: 'The city of Lund sold |two ferries|.',
  },
  {
    sentence: 'Exports to Norway grew by |12 percent|, whereas imports from Palau did not change.',
    is: 'Exports to Norway grew by |12 percent|.',
  },
  {
    sentence: 'Exports to Norway grew by 12 percent, whereas imports from Palau fell by |3 percent|.',
    is: 'Imports from Palau fell by |3 percent|.',
  },
  {
    sentence: 'The pilots trained in Lund will serve |all nine harbours|, while the crews stay in Malmö.',
    is: 'The pilots trained in Lund will serve |all nine harbours|.',
  },
  // Remarks that hang on it.
  {
    sentence: 'The Harbour Board employs |4,200 pilots|, which is more than any other port.',
    is: 'The Harbour Board employs |4,200 pilots|.',
  },
  {
    sentence: 'Norway gave |$5 million| to Palau, making it the largest donor of the year.',
    is: 'Norway gave |$5 million| to Palau.',
  },
  {
    sentence: 'The plan covers |nine harbours|, including Lund and Malmö.',
    is: 'The plan covers |nine harbours|.',
  },
  // Openers that say what for, or in spite of what.
  {
    sentence: 'To protect its reefs, Palau closed |80 percent| of its waters to fishing.',
    is: 'Palau closed |80 percent| of its waters to fishing.',
  },
  {
    sentence: 'Although the city of Lund objected, the Harbour Board raised the toll to |12 euros|.',
    is: 'The Harbour Board raised the toll to |12 euros|.',
  },
  {
    sentence: 'Despite two storms, the crews finished |the sea wall| in 2018.',
    is: 'The crews finished |the sea wall| in 2018.',
  },
  {
    sentence: 'Recognizing their common debt, Norway and Palau will train |200 pilots|.',
    is: 'Norway and Palau will train |200 pilots|.',
  },
  // What only joins, and what is no word of the sentence.
  {
    sentence: 'Moreover, the Harbour Board will lend the two cities |$40 million| by 2027.',
    is: 'The Harbour Board will lend the two cities |$40 million| by 2027.',
  },
  {
    sentence: 'However, ferries are |25 percent| cheaper than trains.',
    is: 'Ferries are |25 percent| cheaper than trains.',
  },
  { sentence: 'The loan, however, was repaid |in 2021|.', is: 'The loan was repaid |in 2021|.' },
  {
    sentence: 'Thanks to these talks, Norway will open |three consulates| in Palau.',
    is: 'Norway will open |three consulates| in Palau.',
  },
  { sentence: 'Today, Norway lends Palau |$5 million|.', is: 'Norway lends Palau |$5 million|.' },
  {
    sentence: 'Repairs of the bridge cost |$12 million|.4',
    is: 'Repairs of the bridge cost |$12 million|.',
  },
  // Who or what is meant, where one thing only can be.
  {
    sentence: 'We will lend |$40 million| to the ferries.',
    speaker: 'the Ministers of the Baltic Sea',
    is: '[The Ministers of the Baltic Sea] will lend |$40 million| to the ferries.',
  },
  whole('We will lend |$40 million| to the ferries.'),
  {
    sentence: 'It employs |4,200 pilots|.',
    before: 'The Harbour Board was founded in 1950.',
    is: '[The Harbour Board] employs |4,200 pilots|.',
  },
  {
    sentence: 'Its budget is |$3 million|.',
    before: 'The Harbour Board was founded in 1950.',
    is: "[The Harbour Board's] budget is |$3 million|.",
  },
  {
    sentence: 'It will pay |half of the fare|.',
    before: 'The Harbour Board met the Pilot Council.',
    is: 'It will pay |half of the fare|.',
  },
  {
    sentence: 'Norway announced |$5 million| for reefs at today’s Reef Forum.',
    is: 'Norway announced |$5 million| for reefs at [the] Reef Forum.',
  },
  // Items that go on where the line above them stops.
  {
    sentence: 'Establish |a working group on ferries|.',
    lead: 'The two cities of Lund and Malmö will:',
    is: '[The two cities of Lund and Malmö will] establish |a working group on ferries|.',
  },
  {
    sentence: 'Nine harbours with |4,200 pilots|',
    lead: 'The Baltic Ferry Plan covers:',
    is: '[The Baltic Ferry Plan covers:] Nine harbours with |4,200 pilots|',
  },
  {
    sentence: 'Lund employs |4,200 pilots|.',
    lead: 'The Baltic Ferry Plan covers:',
    is: 'Lund employs |4,200 pilots|.',
  },
  {
    sentence: 'Since the start of the programme, PTA also signed |two agreements|.',
    lead: 'Agencies of Norway announced new plans:',
    is: 'Since the start of the programme, PTA also signed |two agreements|.',
  },
  {
    sentence: 'Establish |a working group on ferries|.',
    lead: 'They will:',
    is: 'Establish |a working group on ferries|.',
  },
]

/** Of letters: what they stand for. */
export const letters: readonly (readonly [term: string, expansion: string, statement: string])[] = [
  ['NPU', 'Northern Pilot Union', '|NPU| [stands for Northern Pilot Union]'],
]

export interface CellCase {
  readonly rows: readonly (readonly string[])[]
  /** Row and column of the cell; its answer stands between bars in `is`. */
  readonly at: readonly [number, number]
  readonly is: string
}

const ports = [
  ['Port', 'Ships', 'Cost', ''],
  ['Lund', '1,200', 'about $12 million a year', '14 pilots'],
  ['Malmö', '900', '$8 million', '9 pilots'],
]

export const cells: readonly CellCase[] = [
  { rows: ports, at: [1, 1], is: 'Lund, Ships: |1,200|' },
  { rows: ports, at: [1, 2], is: 'Lund, Cost: about |$12 million| a year' },
  // A column without a head.
  { rows: ports, at: [2, 3], is: 'Malmö: |9 pilots|' },
  // Heads and first cells say only themselves.
  { rows: ports, at: [0, 1], is: '|Ships|' },
  { rows: ports, at: [2, 0], is: '|Malmö|' },
  // Years are heads; values are none.
  {
    rows: [
      ['', '2019', '2020'],
      ['Ferries', '12', '14'],
    ],
    at: [1, 2],
    is: 'Ferries, 2020: |14|',
  },
  {
    rows: [
      ['Lund', '$12 million'],
      ['Malmö', '$8 million'],
    ],
    at: [1, 1],
    is: 'Malmö: |$8 million|',
  },
]
