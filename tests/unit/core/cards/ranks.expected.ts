/**
 * What is asked of ranks, written before the makers asked for them: prompts with their answers, and of each sentence all
 * that is proposed for its rank.
 */
export interface RankCards {
  readonly text: string
  readonly asks: readonly (readonly [prompt: string, answer: string, accept?: readonly string[]])[]
}

export const rankCards: readonly RankCards[] = [
  {
    text: 'Lake Orrin is the largest lake in the northern hills of Tasland.',
    asks: [['____ is the largest lake in the northern hills of Tasland.', 'Lake Orrin']],
  },
  {
    text: 'Peru is the fourth-largest producer of copper in the world.',
    asks: [
      ['____ is the fourth-largest producer of copper in the world.', 'Peru'],
      [
        'Peru is the ____ producer of copper in the world.',
        'fourth-largest',
        ['4th-largest', 'fourth largest'],
      ],
    ],
  },
  {
    text: 'Halden has the second most visited museum in Norway.',
    asks: [
      ['____ has the second most visited museum in Norway.', 'Halden'],
      ['Halden has the ____ most visited museum in Norway.', 'second', ['2nd']],
    ],
  },
  {
    text: 'Otto Reyes was the third president of the republic of Tasland.',
    asks: [
      ['____ was the third president of the republic of Tasland.', 'Otto Reyes', ['Reyes']],
      ['Otto Reyes was the ____ president of the republic of Tasland.', 'third', ['3rd']],
    ],
  },
  {
    text: 'Ida Brand was the first woman to hold the post of harbour master.',
    asks: [['____ was the first woman to hold the post of harbour master.', 'Ida Brand', ['Brand']]],
  },
  {
    text: 'The tallest building in the old town of Norwick is the Grain Tower.',
    asks: [['The tallest building in the old town of Norwick is ____.', 'the Grain Tower']],
  },
  {
    text: 'Norwick ranked No. 4 among the ports of the northern coast in 2019.',
    asks: [
      ['____ ranked No. 4 among the ports of the northern coast in 2019.', 'Norwick'],
      ['Norwick ranked ____ among the ports of the northern coast in 2019.', 'No. 4', ['4th', 'fourth']],
    ],
  },
  {
    text: 'The Green League took third place in Norwick with 14 percent of all votes.',
    asks: [
      ['____ took third place in Norwick with 14 percent of all votes.', 'The Green League'],
      ['The Green League took ____ place in Norwick with 14 percent of all votes.', 'third', ['3rd']],
    ],
  },
  // Those before it are counted out: the place could be read off them.
  {
    text: 'Halden is the third most visited town in Norway, after Oslo and Bergen.',
    asks: [['____ is the third most visited town in Norway, after Oslo and Bergen.', 'Halden']],
  },
  // Its holder may be any, and so may what it is ranked by.
  { text: 'The city is the wettest in the whole of the northern country.', asks: [] },
  { text: 'She was the youngest member of the harbour council of Norwick.', asks: [] },
]

/** Answers to ranks: what is asked, what is typed, what it is worth. */
export const rankAnswers: readonly (readonly [string, string, 'right' | 'close' | 'wrong'])[] = [
  ['fourth-largest', 'the 4th largest', 'right'],
  ['fourth-largest', 'fourth', 'close'],
  ['fourth-largest', 'third-largest', 'wrong'],
  ['fourth-largest', 'fourth-smallest', 'wrong'],
  ['third', '3rd', 'right'],
  ['third', '3', 'right'],
  ['third', 'second', 'wrong'],
  ['No. 4', '4', 'right'],
  ['No. 4', '4th', 'right'],
  ['No. 4', 'No. 5', 'wrong'],
  ['Lake Orrin', 'lake orrin', 'right'],
  ['Lake Orrin', 'Lake Vess', 'wrong'],
]

/** Ranks as their user writes them; null where that is none. Written again they are the third column. */
export const writtenRanks: readonly (readonly [
  string,
  { readonly place: number; readonly by?: string } | null,
  string,
])[] = [
  ['3rd largest', { place: 3, by: 'largest' }, '3rd largest'],
  ['third-largest', { place: 3, by: 'largest' }, '3rd largest'],
  ['the largest', { place: 1, by: 'largest' }, 'largest'],
  ['first', { place: 1 }, '1st'],
  ['2nd', { place: 2 }, '2nd'],
  ['twenty-first', { place: 21 }, '21st'],
  ['No. 12', { place: 12 }, '12th'],
  ['last', { place: 1, by: 'last' }, 'last'],
  ['10th most visited', { place: 10, by: 'most visited' }, '10th most visited'],
  ['three', null, ''],
  ['large', null, ''],
  ['first and third', null, ''],
]

/** Words that a reader makes a fact of, and whether they are first taken for a rank. */
export const rankGuesses: readonly (readonly [string, boolean])[] = [
  ['third-largest exporter', true],
  ['the first woman to lead the union', true],
  ['10th most visited park', true],
  ['oldest bridge in the valley', true],
  ['14 ships', false],
  ['Second Amendment', false],
  ['latest figures', false],
  ['first half of 2019', false],
]
