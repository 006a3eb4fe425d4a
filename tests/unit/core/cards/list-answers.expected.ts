/** Sentences that name things in a row; the words that are asked for; the things, which the answer joins by "; ". */
export const listAnswers: readonly {
  readonly sentence: string
  readonly row: string
  readonly items: readonly string[]
}[] = [
  {
    sentence: 'The north quay of Holm serves timber, grain and salt.',
    row: 'timber, grain and salt',
    items: ['timber', 'grain', 'salt'],
  },
  {
    sentence: 'The ferry board of Sund consists of the mayor, two captains, and the harbour nurse.',
    row: 'the mayor, two captains, and the harbour nurse',
    items: ['the mayor', 'two captains', 'the harbour nurse'],
  },
  {
    sentence: 'The Holm museum covers ship models; old charts; and lamps of lighthouses.',
    row: 'ship models; old charts; and lamps of lighthouses',
    items: ['ship models', 'old charts', 'lamps of lighthouses'],
  },
  {
    sentence: 'The plan of the board has two parts: (1) piers of stone and (2) boats of steel.',
    row: '(1) piers of stone and (2) boats of steel',
    items: ['piers of stone', 'boats of steel'],
  },
  {
    sentence: 'The treaty of the lakes was signed by Norway and Sweden.',
    row: 'Norway and Sweden',
    items: ['Norway', 'Sweden'],
  },
]
