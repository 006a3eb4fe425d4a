/** Rows of a table, and the facts in them; a fact's sentence is its row, or its own sentence in a cell of several. */
export const tableFacts: readonly {
  readonly rows: readonly (readonly string[])[]
  readonly facts: readonly (readonly [text: string, sentence: string])[]
}[] = [
  {
    rows: [
      ['Stage', 'Upper', 'Lower'],
      ['Low', '<110', '<70'],
      ['Raised', '110 to 125', '<70'],
      ['High', '126', '70'],
    ],
    // Each number of a cell, also where another row holds the same one; a range is none.
    facts: [
      ['<110', 'Low\t<110\t<70'],
      ['<70', 'Low\t<110\t<70'],
      ['<70', 'Raised\t110 to 125\t<70'],
      ['126', 'High\t126\t70'],
      ['70', 'High\t126\t70'],
    ],
  },
  {
    rows: [
      ['Line', 'Fare 2020', 'Fare 2021'],
      ['Northern line', '5', '5'],
      ['Island line', '5', '6'],
    ],
    facts: [
      ['5', 'Northern line\t5\t5'],
      ['5', 'Northern line\t5\t5'],
      ['5', 'Island line\t5\t6'],
      ['6', 'Island line\t5\t6'],
    ],
  },
  {
    rows: [
      ['Town', 'Ferries', 'Cost'],
      ['Tarn', '12 ferries', 'EUR 40'],
      ['Million Bay', '9 ferries', 'EUR 7 million'],
    ],
    facts: [
      ['12 ferries', 'Tarn\t12 ferries\tEUR 40'],
      ['EUR 40', 'Tarn\t12 ferries\tEUR 40'],
      ['9 ferries', 'Million Bay\t9 ferries\tEUR 7 million'],
      ['EUR 7 million', 'Million Bay\t9 ferries\tEUR 7 million'],
    ],
  },
  {
    rows: [
      ['Year', 'What was done'],
      ['2004', 'The bank lent EUR 7 million. It opened on 4 May 2005.'],
      ['2006', 'The town built 30 ships.'],
    ],
    facts: [
      ['EUR 7 million', 'The bank lent EUR 7 million.'],
      ['4 May 2005', 'It opened on 4 May 2005.'],
      ['30 ships', '2006\tThe town built 30 ships.'],
    ],
  },
]
