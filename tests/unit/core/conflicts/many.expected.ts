/** What many documents say of one thing, each on its own day, and what stands against what. */
interface Many {
  readonly what: string
  readonly said: readonly string[]
  readonly conflicts: readonly (readonly [string, string])[]
}

const blankets = (count: number): string => `The Skerrow Trust holds ${count} blankets.`

export const many: readonly Many[] = [
  {
    what: 'two documents of three that say the same',
    said: [blankets(140), blankets(140), blankets(410)],
    conflicts: [
      ['140 blankets', '410 blankets'],
      ['140 blankets', '410 blankets'],
    ],
  },
  {
    what: 'three documents that say three things',
    said: [blankets(140), blankets(260), blankets(410)],
    conflicts: [
      ['140 blankets', '410 blankets'],
      ['260 blankets', '410 blankets'],
      ['140 blankets', '260 blankets'],
    ],
  },
  {
    what: 'a series in which each says another thing: it changes from day to day',
    said: [blankets(140), blankets(260), blankets(410), blankets(590)],
    conflicts: [],
  },
]
