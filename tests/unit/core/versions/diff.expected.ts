/** What becomes of the passages of a text in its next version, in reading order. */
export interface DiffRow {
  readonly what: string
  /** One paragraph each; a heading begins with "# ". */
  readonly old: readonly string[]
  readonly next: readonly string[]
  /**
   * "= " the same, "> " the same at another place, "- " removed, "+ " added, "~ " reworded: [-words that went-] and
   * {+words that came+}; "~> " reworded at another place.
   */
  readonly expected: readonly string[]
}

export const rows: readonly DiffRow[] = [
  {
    what: 'nothing changed',
    old: ['One two.', 'Three four.'],
    next: ['One two.', 'Three four.'],
    expected: ['= One two.', '= Three four.'],
  },
  { what: 'nothing at all', old: [], next: [], expected: [] },
  { what: 'all of it new', old: [], next: ['One.'], expected: ['+ One.'] },
  { what: 'all of it gone', old: ['One.', 'Two.'], next: [], expected: ['- One.', '- Two.'] },
  {
    what: 'a figure',
    old: ['The wall costs 6.2 million crowns in all.', 'It is old.'],
    next: ['The wall costs 6.9 million crowns in all.', 'It is old.'],
    expected: ['~ The wall costs [-6.2-]{+6.9+} million crowns in all.', '= It is old.'],
  },
  {
    what: 'a word put in',
    old: ['The ferry lands at the pier.'],
    next: ['The ferry lands at the northern pier.'],
    expected: ['~ The ferry lands at the {+northern +}pier.'],
  },
  {
    what: 'a word taken out',
    old: ['The ferry lands at the northern pier.'],
    next: ['The ferry lands at the pier.'],
    expected: ['~ The ferry lands at the [-northern -]pier.'],
  },
  {
    what: 'several words in a row are one change',
    old: ['The board decides on 14 March in the hall.'],
    next: ['The board decides at its next meeting in the hall.'],
    expected: ['~ The board decides [-on 14 March-]{+at its next meeting+} in the hall.'],
  },
  {
    what: 'a passage in the middle is new',
    old: ['Alpha beta.', 'Gamma delta.'],
    next: ['Alpha beta.', 'A crane is hired.', 'Gamma delta.'],
    expected: ['= Alpha beta.', '+ A crane is hired.', '= Gamma delta.'],
  },
  {
    what: 'a passage in the middle is gone',
    old: ['Alpha beta.', 'A crane is hired.', 'Gamma delta.'],
    next: ['Alpha beta.', 'Gamma delta.'],
    expected: ['= Alpha beta.', '- A crane is hired.', '= Gamma delta.'],
  },
  {
    what: 'one took the place of another with other words',
    old: ['Alpha beta.', 'Boats keep their berths.', 'Gamma delta.'],
    next: ['Alpha beta.', 'Noise is measured on Fridays.', 'Gamma delta.'],
    expected: [
      '= Alpha beta.',
      '- Boats keep their berths.',
      '+ Noise is measured on Fridays.',
      '= Gamma delta.',
    ],
  },
  {
    what: 'a passage moved down',
    old: ['First thing here.', 'Second thing here now.', 'Third item stands.', 'Fourth item stands too.'],
    next: ['Second thing here now.', 'Third item stands.', 'First thing here.', 'Fourth item stands too.'],
    expected: [
      '= Second thing here now.',
      '= Third item stands.',
      '> First thing here.',
      '= Fourth item stands too.',
    ],
  },
  {
    what: 'a passage moved and reworded',
    old: [
      'The slipway is closed for eleven weeks in spring.',
      'Noise is measured.',
      'Boats keep berths.',
      'Freight goes by road.',
    ],
    next: [
      'Noise is measured.',
      'Boats keep berths.',
      'Freight goes by road.',
      'The slipway is closed for nine weeks in spring.',
    ],
    expected: [
      '= Noise is measured.',
      '= Boats keep berths.',
      '= Freight goes by road.',
      '~> The slipway is closed for [-eleven-]{+nine+} weeks in spring.',
    ],
  },
  {
    what: 'the same words three times, one of them gone',
    old: ['None.', 'None.', 'None.'],
    next: ['None.', 'None.'],
    expected: ['= None.', '= None.', '- None.'],
  },
  {
    what: 'a heading in other words',
    old: ['# Costs of the wall', 'It is dear.'],
    next: ['# Costs of the new wall', 'It is dear.'],
    expected: ['~ # Costs of the {+new +}wall', '= It is dear.'],
  },
  {
    what: 'a heading is no paragraph',
    old: ['# Costs', 'It is dear.'],
    next: ['Costs', 'It is dear.'],
    expected: ['- # Costs', '+ Costs', '= It is dear.'],
  },
  {
    what: 'lines that only break otherwise are the same',
    old: ['The wall  is\nold.'],
    next: ['The wall is old.'],
    expected: ['= The wall is old.'],
  },
  {
    what: 'marks that are typed otherwise are the same',
    old: ['The board’s “wall” is old.'],
    next: ['The board\'s "wall" is old.'],
    expected: ['= The board\'s "wall" is old.'],
  },
  {
    what: 'capitals are words of their own',
    old: ['the Board decides here today.'],
    next: ['the board decides here today.'],
    expected: ['~ the [-Board-]{+board+} decides here today.'],
  },
  {
    what: 'two of three siblings change their figures',
    old: ['Plot 1 had 31 species in May.', 'Plot 2 had 17 species in May.', 'Plot 3 had 22 species in May.'],
    next: ['Plot 1 had 33 species in May.', 'Plot 2 had 17 species in May.', 'Plot 3 had 24 species in May.'],
    expected: [
      '~ Plot 1 had [-31-]{+33+} species in May.',
      '= Plot 2 had 17 species in May.',
      '~ Plot 3 had [-22-]{+24+} species in May.',
    ],
  },
  {
    what: 'a sentence at the end',
    old: ['Noise above 70 decibels is allowed on weekdays.'],
    next: ['Noise above 70 decibels is allowed on weekdays. It is measured.'],
    expected: ['~ Noise above 70 decibels is allowed on weekdays.{+ It is measured.+}'],
  },
]

/** Facts of a text in its next version. Texts are compiled as they are. */
export interface FactRow {
  readonly what: string
  readonly old: readonly string[]
  readonly next: readonly string[]
  /** "changed: OLD > NEW", "new: WORDS", "gone: WORDS", in reading order; what stayed is not listed. */
  readonly expected: readonly string[]
}

export const factRows: readonly FactRow[] = [
  {
    what: 'nothing changed',
    old: ['The county pays 4 million euros for the wall in 2027.'],
    next: ['The county pays 4 million euros for the wall in 2027.'],
    expected: [],
  },
  {
    what: 'another sum',
    old: ['The county pays 4 million euros for the wall.'],
    next: ['The county pays 5 million euros for the wall.'],
    expected: ['changed: 4 million euros > 5 million euros'],
  },
  {
    what: 'the same sum written otherwise',
    old: ['The county pays €4 million for the wall.'],
    next: ['The county pays 4 million euros for the wall.'],
    expected: [],
  },
  {
    what: 'another day',
    old: ['The board decides on 14 March 2027 in the town hall.'],
    next: ['The board decides on 21 March 2027 in the town hall.'],
    expected: ['changed: 14 March 2027 > 21 March 2027'],
  },
  {
    what: 'one of two sums in a sentence',
    old: ['The county pays 4 million euros and the ferry company 1.1 million euros for the wall.'],
    next: ['The county pays 4 million euros and the ferry company 1.3 million euros for the wall.'],
    expected: ['changed: 1.1 million euros > 1.3 million euros'],
  },
  {
    what: 'a passage with a sum is new',
    old: ['The county pays 4 million euros for the wall.'],
    next: [
      'The county pays 4 million euros for the wall.',
      'A crane was hired for 90,000 euros from the yard.',
    ],
    expected: ['new: 90,000 euros'],
  },
  {
    what: 'a passage with a sum is gone',
    old: [
      'The county pays 4 million euros for the wall.',
      'A crane was hired for 90,000 euros from the yard.',
    ],
    next: ['The county pays 4 million euros for the wall.'],
    expected: ['gone: 90,000 euros'],
  },
  {
    what: 'the words around a sum changed, and it did not',
    old: ['The county pays 4 million euros for the old wall.'],
    next: ['The county is to pay 4 million euros for the old eastern wall.'],
    expected: [],
  },
  {
    what: 'a passage with a sum moved',
    old: [
      'The county pays 4 million euros for the wall.',
      'Boats stay.',
      'Noise is measured on Fridays at three houses.',
    ],
    next: [
      'Boats stay.',
      'Noise is measured on Fridays at three houses.',
      'The county pays 4 million euros for the wall.',
    ],
    expected: [],
  },
  {
    what: 'a percentage among words that changed too',
    old: ['Visits to the clinic rose by 12 percent over the last year.'],
    next: ['Visits to the night clinic rose by 8 percent over the last year.'],
    expected: ['changed: 12 percent > 8 percent'],
  },
]
