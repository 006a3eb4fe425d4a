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
    what: 'a heading that is a line of the text now says what it said',
    old: ['# Costs', 'It is dear.'],
    next: ['Costs', 'It is dear.'],
    expected: ['= Costs', '= It is dear.'],
  },
  {
    what: 'a heading stays with the heading where a line says the same',
    old: ['# Costs', 'It is dear.'],
    next: ['Costs', '# Costs', 'It is dear.'],
    expected: ['+ Costs', '= # Costs', '= It is dear.'],
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
  {
    what: 'marks that are typed otherwise are no change beside one',
    old: ['The board’s wall costs 6.2 million crowns – “too much”.'],
    next: ['The board\'s wall costs 6.9 million crowns - "too much".'],
    expected: ['~ The board\'s wall costs [-6.2-]{+6.9+} million crowns - "too much".'],
  },
  {
    what: 'a sum is one word with its sign',
    old: ['Cover for one is $60.90 a month, of which the board pays 75%.'],
    next: ['Cover for one is $96.05 a month, of which the board pays 80%.'],
    expected: ['~ Cover for one is [-$60.90-]{+$96.05+} a month, of which the board pays [-75%-]{+80%+}.'],
  },
  {
    what: 'two changes with one word between them are one',
    old: ['The most that is paid is $5,000 or $2,500 where two share it.'],
    next: ['The most that is paid is $7,500 or $3,750 where two share it.'],
    expected: ['~ The most that is paid is [-$5,000 or $2,500-]{+$7,500 or $3,750+} where two share it.'],
  },
  {
    what: 'two changes with several words between them are two',
    old: ['The board decides on 14 March in the hall of the town.'],
    next: ['The council decides on 21 March in the hall of the town.'],
    expected: ['~ The [-board-]{+council+} decides on [-14-]{+21+} March in the hall of the town.'],
  },
  {
    what: 'a word that stayed by chance in what was written anew is part of it',
    old: [
      'All staff at the harbour yard and at the northern pier may use the boats, which the clerk hands out or lends by the week.',
    ],
    next: [
      'All staff at the harbour yard and at the northern pier may borrow a van from the depot or share one that others drive.',
    ],
    expected: [
      '~ All staff at the harbour yard and at the northern pier may [-use the boats, which the clerk hands out or lends by the week-]{+borrow a van from the depot or share one that others drive+}.',
    ],
  },
  {
    what: 'a word gone before a full stop, and sentences after it',
    old: ['Marriages are covered by the harbour board equally.'],
    next: ['Marriages are covered by the harbour board. It is so from the first day.'],
    expected: ['~ Marriages are covered by the harbour board[- equally-].{+ It is so from the first day.+}'],
  },
  {
    what: 'commas that were put in are changes of their own',
    old: ['Give your team a note preferably three months in advance so they can plan.'],
    next: ['Give your team a note, preferably three months in advance, so they can plan.'],
    expected: ['~ Give your team a note{+,+} preferably three months in advance{+,+} so they can plan.'],
  },
]

/** What becomes of the rows of a table. */
export interface TableRow {
  readonly what: string
  /** Cells parted by "|". */
  readonly old: readonly string[]
  readonly next: readonly string[]
  /** "= ", "~ ", "- " and "+ " as above, cell by cell; a column that went or came is changed in each row. */
  readonly expected: readonly string[]
}

export const tableRows: readonly TableRow[] = [
  {
    what: 'a figure in a cell',
    old: ['Pier|Length', 'North|412', 'South|90'],
    next: ['Pier|Length', 'North|412', 'South|96'],
    expected: ['= Pier|Length', '= North|412', '~ South|[-90-]{+96+}'],
  },
  {
    what: 'a row is new, and one is gone',
    old: ['Pier|Length', 'North|412', 'South|90', 'Ness|31'],
    next: ['Pier|Length', 'Sund|55', 'North|412', 'South|90'],
    expected: ['= Pier|Length', '+ Sund|55', '= North|412', '= South|90', '- Ness|31'],
  },
  {
    what: 'one row took the place of another',
    old: ['Pier|Length|Built', 'North|412|1961', 'South|90|1970'],
    next: ['Pier|Length|Built', 'Harbour of Sund|55|2021', 'South|90|1970'],
    expected: ['= Pier|Length|Built', '- North|412|1961', '+ Harbour of Sund|55|2021', '= South|90|1970'],
  },
  {
    what: 'rows are known by their first cell, whatever else changed',
    old: ['Pier|Length|Built', 'North|412|1961', 'South|90|1970'],
    next: ['Pier|Length|Built', 'South|96|1971', 'North|414|1962'],
    expected: [
      '= Pier|Length|Built',
      '~ South|[-90-]{+96+}|[-1970-]{+1971+}',
      '~ North|[-412-]{+414+}|[-1961-]{+1962+}',
    ],
  },
  {
    what: 'a row that only moved is as it was',
    old: ['Pier|Length', 'North|412', 'South|90', 'Ness|31'],
    next: ['Pier|Length', 'South|90', 'Ness|31', 'North|412'],
    expected: ['= Pier|Length', '= South|90', '= Ness|31', '= North|412'],
  },
  {
    what: 'a column is new',
    old: ['Pier|Length', 'North|412', 'South|90'],
    next: ['Pier|Built|Length', 'North|1961|412', 'South|1970|96'],
    expected: ['~ Pier|{+Built+}|Length', '~ North|{+1961+}|412', '~ South|{+1970+}|[-90-]{+96+}'],
  },
  {
    what: 'a column is gone',
    old: ['Pier|Built|Length', 'North|1961|412'],
    next: ['Pier|Length', 'North|412'],
    expected: ['~ Pier|[-Built-]|Length', '~ North|[-1961-]|412'],
  },
  {
    what: 'rows of the same words twice',
    old: ['Day|Boats', 'Monday|3', 'Monday|3', 'Friday|1'],
    next: ['Day|Boats', 'Monday|3', 'Friday|2'],
    expected: ['= Day|Boats', '= Monday|3', '- Monday|3', '~ Friday|[-1-]{+2+}'],
  },
]

/** Whether what changed in a fact is a figure, and not merely its words. */
export const figureRows: readonly (readonly [what: string, old: string, next: string, isFigure: boolean])[] =
  [
    ['a sum', '4 million euros', '5 million euros', true],
    ['a sum in another currency', '4 million euros', '4 million dollars', true],
    ['a sum spelt out', 'four weeks', 'six weeks', true],
    ['a day', '14 March 2027', '21 March 2027', true],
    ['a name', 'Ines Falk', 'Per Holm', false],
    ['the words of a clause', 'the board of the harbour', 'the council of the harbour', false],
    ['a figure within a clause', 'pay 4 euros a day', 'pay 5 euros a day', true],
    ['words around a figure in a clause', 'pay 4 euros a day', 'pay up to 4 euros daily', false],
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
