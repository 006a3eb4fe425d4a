/** Why a fact has no card, by hand. Each sentence is a paragraph of a long sheet of 25 April 2014, "Fact Sheet: Reef Care". */
interface Row {
  readonly text: string
  /** The fact. */
  readonly fact: string
  readonly why: string
  /** The head above, where it is not "Money". */
  readonly head?: string
  readonly undated?: true
  readonly kind?: 'caption' | 'item'
  /** Nothing else stands in the document. */
  readonly alone?: true
}

const long = `In 2012 the wardens of Palau counted ${Array.from({ length: 60 }, (_, n) => `reef number${n}`).join(' and ')} for $5 million.`

export const reasons: readonly Row[] = [
  {
    text: 'The board of Palau received $5 million and $7 million in a year.',
    fact: '$5 million',
    why: 'listed',
  },
  { text: 'The board of Palau paid $5 million or $7 million.', fact: '$7 million', why: 'listed' },
  { text: 'The board of Palau received $5 million in a year.', fact: 'Palau', why: 'mentioned' },
  { text: 'Palau lies far from Manila.', fact: 'Palau', why: 'mentioned' },
  { text: 'Palau counted 300 divers on 3 May.', fact: '3 May', why: 'undated', undated: true },
  {
    text: 'Palau signed the reef plan on April 25, 2014, and hired 40 wardens.',
    fact: 'April 25, 2014',
    why: 'own-date',
  },
  { text: 'Thousands of divers came to Palau in 2012.', fact: 'Thousands of divers', why: 'small' },
  { text: 'They gave it $5 million in 2012.', fact: '$5 million', why: 'leans' },
  { text: 'They gave it $5 million in 2012.', fact: '2012', why: 'leans' },
  {
    text: 'Assuming slow growth, the reef fund of Palau would hold $5 million by 2030.',
    fact: '$5 million',
    why: 'modelled',
  },
  { text: 'Send $50 to the Reef Fund of Palau by 2015.', fact: 'by 2015', why: 'order' },
  {
    text: 'Some islands gave the reef of Palau $5 million in 2012.',
    fact: '$5 million',
    why: 'nameless',
  },
  {
    text: 'Figure 2 tells that a fence has cost Palau $5 million since June 2012.',
    fact: '$5 million',
    why: 'damaged',
  },
  { text: '$5 million for the reefs of Palau.', fact: '$5 million', why: 'fragment' },
  { text: long, fact: '$5 million', why: 'long-sentence' },
  {
    text: 'Palau gave the reef fund of Koror $5 million in June 2012.',
    fact: '$5 million',
    why: 'back-matter',
    head: 'References',
  },
  { text: 'The European Union (EU) gave Palau $5 million.', fact: 'EU', why: 'letters' },
  {
    text: 'This guide explains that a reef is a shelter for fish because it breaks the waves.',
    fact: 'a shelter for fish because it breaks the waves',
    why: 'of-itself',
  },
  {
    text: 'The Coral Sea Council will plant 4,000 corals because storms broke the old ones.',
    fact: 'storms broke the old ones',
    why: 'caption',
    kind: 'caption',
  },
  {
    text: 'Palau opened the wall of Koror in 2009, mended the long pier of Angaur in 2011 and sold the old dock of Peleliu in 2013.',
    fact: '2011',
    why: 'enough-of-sentence',
  },
  {
    text: 'In 2012 Palau planted 400 corals near the Koror wall. In 2013 Palau planted 400 corals near the Koror wall.',
    fact: '2013',
    why: 'repeated',
  },
  {
    text: 'The Coral Sea Council will plant 4,000 corals by 2016 because storms broke the old ones.',
    fact: 'by 2016',
    why: 'enough',
    alone: true,
  },
]
