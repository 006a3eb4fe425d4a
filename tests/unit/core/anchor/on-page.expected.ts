/** Printed pages, and which of their words each passage outlines: a line for each box. */
interface Case {
  readonly what: string
  /** The columns of the page in the order in which they are written; of each its lines. */
  readonly page: readonly (readonly string[])[]
  /** In reading order. `before`: it begins on an earlier page. */
  readonly passages: readonly (readonly [text: string, outlined: readonly string[], before?: 'before'])[]
}

export const onPage: readonly Case[] = [
  {
    what: 'a paragraph of three lines',
    page: [
      [
        'The ferry leaves at seven from the',
        'northern quay, and returns before',
        'noon on each day of the week.',
      ],
    ],
    passages: [
      [
        'The ferry leaves at seven from the northern quay, and returns before noon on each day of the week.',
        [
          'The ferry leaves at seven from the',
          'northern quay, and returns before',
          'noon on each day of the week.',
        ],
      ],
    ],
  },
  {
    what: 'two paragraphs end and begin on neighbouring lines',
    page: [
      [
        'Tolls are paid at the gate by',
        'every cart.',
        'Boats pay nothing until the spring',
        'floods are over.',
      ],
    ],
    passages: [
      ['Tolls are paid at the gate by every cart.', ['Tolls are paid at the gate by', 'every cart.']],
      [
        'Boats pay nothing until the spring floods are over.',
        ['Boats pay nothing until the spring', 'floods are over.'],
      ],
    ],
  },
  {
    what: 'a word is parted by the end of a line',
    page: [['The warden keeps a regis-', 'ter of all who pass.']],
    passages: [
      ['The warden keeps a register of all who pass.', ['The warden keeps a regis-', 'ter of all who pass.']],
    ],
  },
  {
    what: 'letters are set together, quotes and dashes are others, small capitals are small',
    page: [['The oﬃce “ﬁrst” opened – the', 'HARBOUR ACT says — in May.']],
    passages: [
      [
        'The office "first" opened - the Harbour Act says - in May.',
        ['The oﬃce “ﬁrst” opened – the', 'HARBOUR ACT says — in May.'],
      ],
    ],
  },
  {
    what: 'accents are written in one sign or in two, and scripts without blanks have no words',
    page: [['Le conseil a de\u0301cide\u0301 que le que\u0302teur', '港の規則は毎年春に改められる。']],
    passages: [
      ['Le conseil a décidé que le quêteur', ['Le conseil a de\u0301cide\u0301 que le que\u0302teur']],
      ['港の規則は毎年春に改められる。', ['港の規則は毎年春に改められる。']],
    ],
  },
  {
    what: 'the mark of a note is on the page and not in the text',
    page: [['The yard has 64 masts,2 and most of', 'them carry a lamp3 that burns oil.4']],
    passages: [
      [
        'The yard has 64 masts, and most of them carry a lamp that burns oil.',
        ['The yard has 64 masts,2 and most of', 'them carry a lamp3 that burns oil.4'],
      ],
    ],
  },
  {
    what: 'raised figures are figures',
    page: [['Each block weighs 4.5 × 103 kilograms', 'and covers 22 m2 of the bed.']],
    passages: [
      [
        'Each block weighs 4.5 × 10³ kilograms and covers 22 m² of the bed.',
        ['Each block weighs 4.5 × 103 kilograms', 'and covers 22 m2 of the bed.'],
      ],
    ],
  },
  {
    what: 'a word of the page was read wrongly',
    page: [['The keeper receives a wage of forty', 'cr#wn$ for each quarter of the year.']],
    passages: [
      [
        'The keeper receives a wage of forty crowns for each quarter of the year.',
        ['The keeper receives a wage of forty', 'cr#wn$ for each quarter of the year.'],
      ],
    ],
  },
  {
    what: 'marks of notes stand so near each other that hardly a word is between them',
    page: [['A crew has 1211 men, of', 'whom 712 sleep ashore.']],
    passages: [
      ['A crew has 12 men, of whom 7 sleep ashore.', ['A crew has 1211 men, of', 'whom 712 sleep ashore.']],
    ],
  },
  {
    what: 'two columns: a paragraph goes on at the head of the second',
    page: [
      [
        'Timber comes down the river in',
        'rafts of thirty trunks, which the',
        'millers buy at the weir and saw',
      ],
      ['into planks before the frost.', 'Stone is cut on the island alone', 'and carried by barge.'],
    ],
    passages: [
      [
        'Timber comes down the river in rafts of thirty trunks, which the millers buy at the weir and saw into planks before the frost.',
        [
          'Timber comes down the river in',
          'rafts of thirty trunks, which the',
          'millers buy at the weir and saw',
          'into planks before the frost.',
        ],
      ],
      [
        'Stone is cut on the island alone and carried by barge.',
        ['Stone is cut on the island alone', 'and carried by barge.'],
      ],
    ],
  },
  {
    what: 'a passage goes on over the foot of the page',
    page: [['All goods are weighed twice, once as', 'they come ashore and once', '12']],
    passages: [
      [
        'All goods are weighed twice, once as they come ashore and once when they are sold, so that no weight is lost between the quay and the hall.',
        ['All goods are weighed twice, once as', 'they come ashore and once'],
      ],
    ],
  },
  {
    what: 'a passage comes over from the page before, under its running head',
    page: [
      [
        'Of weights and measures',
        'when they are sold, so that no weight is',
        'lost between quay and hall.',
        'Scales are tested in autumn.',
      ],
    ],
    passages: [
      [
        'All goods are weighed twice, once as they come ashore and once when they are sold, so that no weight is lost between quay and hall.',
        ['when they are sold, so that no weight is', 'lost between quay and hall.'],
        'before',
      ],
      ['Scales are tested in autumn.', ['Scales are tested in autumn.']],
    ],
  },
  {
    what: 'of a passage from before the page has only words that it has itself too',
    page: [['The council of the northern ports met', 'in the old hall to hear the report.']],
    passages: [
      ['The council of the northern ports had promised a new wall, which nobody built.', [], 'before'],
      [
        'The council of the northern ports met in the old hall to hear the report.',
        ['The council of the northern ports met', 'in the old hall to hear the report.'],
      ],
    ],
  },
  {
    what: 'a passage takes all of the page, and neither begins nor ends there',
    page: [
      [
        'and the third rope is kept dry in the',
        'loft above the engine, where no one',
        'may smoke or carry a lamp without',
      ],
    ],
    passages: [
      [
        'The first rope is for the bell, the second one hauls the boat, and the third rope is kept dry in the loft above the engine, where no one may smoke or carry a lamp without a cover made of brass and fine wire, which the smith inspects.',
        [
          'and the third rope is kept dry in the',
          'loft above the engine, where no one',
          'may smoke or carry a lamp without',
        ],
        'before',
      ],
    ],
  },
  {
    what: 'a footnote stands within a paragraph as it is written',
    page: [
      [
        'The pilots are chosen by lot each',
        'winter from those who have steered',
        '1 By the rule of the old guild.',
      ],
      ['a ship of two masts at least, and', 'they serve for three years.'],
    ],
    passages: [
      [
        'The pilots are chosen by lot each winter from those who have steered a ship of two masts at least, and they serve for three years.',
        [
          'The pilots are chosen by lot each',
          'winter from those who have steered',
          'a ship of two masts at least, and',
          'they serve for three years.',
        ],
      ],
      ['By the rule of the old guild.', ['By the rule of the old guild.']],
    ],
  },
  {
    what: 'the same words twice: each passage has its own',
    page: [['None.', 'The first list is empty, and so is', 'the other one.', 'None.']],
    passages: [
      ['None.', ['None.']],
      [
        'The first list is empty, and so is the other one.',
        ['The first list is empty, and so is', 'the other one.'],
      ],
      ['None.', ['None.']],
    ],
  },
  {
    what: 'a short passage is whole words, not a part of one',
    page: [['Prices of service are fixed by law.', 'Ice']],
    passages: [
      ['Prices of service are fixed by law.', ['Prices of service are fixed by law.']],
      ['Ice', ['Ice']],
    ],
  },
  {
    what: 'a short passage that the page has not',
    page: [['Prices of service are fixed by law.']],
    passages: [
      ['Ice', []],
      ['A long passage that stands on quite another page of the book.', []],
    ],
  },
  {
    what: 'a table: cells in the order of its rows, set on the same lines',
    page: [['Port Ships Tons', 'North 312 48,200', 'South 97 9,150']],
    passages: [
      [
        'Port\tShips\tTons\nNorth\t312\t48,200\nSouth\t97\t9,150',
        ['Port Ships Tons', 'North 312 48,200', 'South 97 9,150'],
      ],
    ],
  },
  { what: 'a page without words', page: [], passages: [['Nothing stands here.', []]] },
  { what: 'a passage without letters', page: [['* * *', 'The end.']], passages: [['* * *', []]] },
]

type Line = readonly [left: number, top: number, right: number, bottom: number]
/** Lines of passages in hundredths of the page, and the frames that are drawn around them. */
export const frames: readonly (readonly [what: string, lines: readonly Line[], frames: readonly Line[]])[] = [
  ['nothing', [], []],
  ['one line', [[10, 10, 60, 12]], [[10, 10, 60, 12]]],
  [
    'a paragraph, its last line short',
    [
      [14, 10, 90, 12],
      [10, 13, 90, 15],
      [10, 16, 30, 18],
    ],
    [[10, 10, 90, 18]],
  ],
  [
    'two columns: one at the foot, one at the head',
    [
      [10, 80, 45, 82],
      [10, 83, 45, 85],
      [55, 10, 90, 12],
      [55, 13, 70, 15],
    ],
    [
      [10, 80, 45, 85],
      [55, 10, 90, 15],
    ],
  ],
  [
    'cells beside each other in two rows',
    [
      [10, 10, 20, 12],
      [40, 10, 50, 12],
      [10, 14, 22, 16],
      [40, 14, 52, 16],
    ],
    [[10, 10, 52, 16]],
  ],
  [
    'far below: a picture is between',
    [
      [10, 10, 90, 12],
      [10, 60, 90, 62],
    ],
    [
      [10, 10, 90, 12],
      [10, 60, 90, 62],
    ],
  ],
  [
    'beside it in no line of it',
    [
      [10, 10, 40, 12],
      [60, 20, 90, 22],
    ],
    [
      [10, 10, 40, 12],
      [60, 20, 90, 22],
    ],
  ],
]
