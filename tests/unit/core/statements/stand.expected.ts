/** What stands around a sentence, where it is not the plain case. */
export interface Case {
  readonly sentence: string
  readonly title?: string
  readonly lead?: string
  readonly speaker?: string
  readonly dated?: boolean
  readonly previous?: readonly string[]
}
/** Sentences that stand: as they are asked, and what is shown before them. */
export const standing: readonly (readonly [Case, string, string | null])[] = [
  [
    { sentence: 'Norwick Town Council opened a school in 1904.' },
    'Norwick Town Council opened a school in 1904.',
    null,
  ],
  [
    { sentence: 'However, Norwick Town Council opened a school in 1904.' },
    'Norwick Town Council opened a school in 1904.',
    null,
  ],
  [
    { sentence: 'We will plant 500 trees in Norwick.', speaker: 'the mayors of the coast' },
    '[The mayors of the coast] will plant 500 trees in Norwick.',
    null,
  ],
  [{ sentence: 'Norwick currently has two harbours.' }, 'Norwick has two harbours.', null],
  [
    { sentence: 'Norwick currently has two harbours.', dated: true },
    'Norwick currently has two harbours.',
    null,
  ],
  [
    { sentence: 'plant 500 trees in Norwick;', lead: 'By May the town will:' },
    'Plant 500 trees in Norwick.',
    null,
  ],
  [
    { sentence: 'It feeds the lakes of Norwick.', previous: ['The Orn rises in the Ves hills.'] },
    'It feeds the lakes of Norwick.',
    'The Orn rises in the Ves hills.',
  ],
]
/** Sentences that do not stand, and why. */
export const refused: readonly (readonly [Case, string])[] = [
  [{ sentence: 'Norwick Town Council opened a school in 1904' }, 'no-end'],
  [{ sentence: 'It feeds the lakes of Norwick.' }, 'leans'],
  [{ sentence: 'I bought the mill in Norwick.' }, 'leans'],
  [{ sentence: 'We will plant 500 trees in Norwick.' }, 'leans'],
  [{ sentence: 'Norwick opened a school last year.' }, 'leans'],
  [{ sentence: 'Turn the key to the left.' }, 'order'],
]
