/**
 * Which cards a document must and must not give, written before the code. Each text is one block under the title
 * "Fact Sheet: Reef Care", 25 April 2014. `has`: [prompt, answer] must be there; `not`: no cloze asks for this answer
 * (true: no cloze at all).
 */
export interface CardRow {
  readonly text: string
  readonly has: readonly (readonly [prompt: string, answer: string, accept?: readonly string[]])[]
  readonly not: readonly string[] | true
  /** What `context.before` of the cards found must be. */
  readonly before?: string
}
const row = (text: string, has: CardRow['has'], not: CardRow['not'] = [], before?: string): CardRow => ({
  text,
  has,
  not,
  ...(before !== undefined && { before }),
})

export const cardRows: readonly CardRow[] = [
  row('Norway gave nearly $420 million to the islands of Fiji in 2012.', [
    ['Norway gave ____ to the islands of Fiji in 2012.', 'nearly $420 million', ['$420 million', '$420m']],
  ]),
  row('Two-way trade between Norway and Peru reached $290 billion in 2012.', [
    ['Two-way trade between Norway and Peru reached ____ in 2012.', '$290 billion', ['$290bn']],
  ]),
  row('Denmark will send five research ships to Iceland by 2017.', [
    ['Denmark will send five research ships to Iceland by ____.', '2017'],
  ]),
  row('Chile is the fourth-largest producer of copper in South America.', [
    ['Chile is the ____ producer of copper in South America.', 'fourth-largest'],
  ]),
  row('Peru plans to remove hundreds of kilograms of mercury from its rivers.', [], true),
  row('The Hague Convention on Child Abduction took effect in Peru on April 1, 2014.', [
    [
      'The Hague Convention on Child Abduction took effect in Peru on ____.',
      'April 1, 2014',
      ['1 April 2014', '2014-04-01'],
    ],
  ]),
  row(
    'Norway raised $5 million for reefs and $7 million for mangroves in Fiji.',
    [],
    ['$5 million and $7 million'],
  ),
  row('Norway spent $5 million and $7 million on reefs in Fiji.', [], true),
  row('It gave $5 million to the islands of Fiji in 2012.', [], true),
  row('They gave $5 million to the islands of Fiji in 2012.', [], true),
  row('Our two countries have worked on reefs together for over 25 years.', [], true),
  row('We will send five research ships to Iceland by 2017.', [], true),
  row('The Summit will be held in Oslo in June 2015 for the third time.', [], true),
  row('The two sides spent $5 million on the islands of Fiji.', [], true),
  row('The agency works with schools in 14 countries of the region.', [], true),
  row(
    'The Northern Harbour Council runs the ports of Norway. It employs approximately 12,000 pilots in the north.',
    [['The Northern Harbour Council employs ____ pilots in the north.', 'approximately 12,000']],
    [],
    'The Northern Harbour Council runs the ports of Norway.',
  ),
  // Whom a pronoun means, the sentence before tells, as it does in the document: it is shown.
  row(
    'Norway and Peru signed a pact with Chile. They met in May 2013 to review the fishing quotas.',
    [['They met in ____ to review the fishing quotas.', 'May 2013']],
    [],
    'Norway and Peru signed a pact with Chile.',
  ),
  row(
    'Norway met Peru. It sent five research ships to the north by 2012.',
    [['It sent ____ research ships to the north by 2012.', 'five']],
    [],
    'Norway met Peru.',
  ),
  row('Reef fish declined by 12 percent in Fiji between 2001 and 2010.', [
    ['Reef fish declined by ____ in Fiji between 2001 and 2010.', '12 percent', ['12%', '12 per cent']],
  ]),
  row('Exports of Peru rose by 5 and 10 percent in those two seasons.', [], true),
  row('The Northern Harbour Council (NHC) opened an office in Bergen in June 2012.', [
    ['What does NHC stand for?', 'Northern Harbour Council'],
    ['The Northern Harbour Council (NHC) opened an office in Bergen in ____.', 'June 2012'],
  ]),
  row('Reef Care was praised by all for its work (May 2012).', [], true),
  // The year is the document's, which is shown.
  row('Norway and Peru met in Lima, as agreed, on February 7.', [
    ['Norway and Peru met in Lima, as agreed, on ____.', 'February 7'],
  ]),
  row('See Section 5 of the report of Norway for 14 further tables.', [], true),
  row('Since then, Norway has sent 14 research ships to the island of Fiji.', [], true),
  row('and Norway sent 14 research ships to the island of Fiji', [], true),
  row('Last year, Norway sent 14 research ships to the island of Fiji.', [], true),
  row('On May 3, 2012, President Ilves opened the deep-water port of Tallinn for trade.', [
    [
      'On ____, President Ilves opened the deep-water port of Tallinn for trade.',
      'May 3, 2012',
      ['3 May 2012', '2012-05-03'],
    ],
    ['On May 3, 2012, ____ opened the deep-water port of Tallinn for trade.', 'President Ilves', ['Ilves']],
  ]),
  row('Moreover, Norway has planted over 40,000 mangroves in Fiji since 2010.', [
    ['Norway has planted ____ mangroves in Fiji since 2010.', 'over 40,000'],
  ]),
  row('Norway has invited a group of 1 expert and an assistant for a visit.', [], true),
  row('In January 2013, Chile and Peru signed the Lima Accord on Shared Fisheries.', [
    ['In ____, Chile and Peru signed the Lima Accord on Shared Fisheries.', 'January 2013'],
    ['In January 2013, Chile and Peru signed the ____.', 'Lima Accord on Shared Fisheries'],
  ]),
  row('Kenya hosted the Coastal Cities Forum in Mombasa in 2011 with 300 mayors.', [
    ['Kenya hosted the Coastal Cities Forum in Mombasa in ____ with 300 mayors.', '2011'],
    ['Kenya hosted the Coastal Cities Forum in Mombasa in 2011 with ____ mayors.', '300'],
  ]),
  // What bounds a date stays in the prompt, on either side of the gap.
  row('Denmark will send five research ships to Iceland no later than May 4, 2017.', [
    [
      'Denmark will send five research ships to Iceland no later than ____.',
      'May 4, 2017',
      ['4 May 2017', '2017-05-04'],
    ],
  ]),
  row('Denmark will send five research ships to Iceland by 4 May 2017 at the latest.', [
    [
      'Denmark will send five research ships to Iceland by ____ at the latest.',
      '4 May 2017',
      ['May 4, 2017'],
    ],
  ]),
  row('Denmark will send five research ships to Iceland on or before May 4, 2017.', [
    ['Denmark will send five research ships to Iceland on or before ____.', 'May 4, 2017'],
  ]),
]

/**
 * Decks that a strict reader wants, written before the code. Each text stands under `title` and the head `section`.
 * `wants`: cards that must be there. `never`: no card of any kind has this answer; 'any': no card at all.
 */
export interface DeckRow {
  readonly why: string
  readonly text: string
  readonly title?: string
  readonly section?: string
  readonly wants?: readonly (readonly [prompt: string, answer: string, accept?: readonly string[]])[]
  readonly never?: 'any' | readonly string[]
}

export const deckRows: readonly DeckRow[] = [
  // What a good fact gives.
  {
    why: 'money with its other forms',
    text: 'Norway has committed $1.44 billion in loans to the islands of Fiji.',
    wants: [['Norway has committed ____ in loans to the islands of Fiji.', '$1.44 billion', ['$1.44bn']]],
  },
  {
    why: 'a day in the orders that people write',
    text: 'The Lima Accord on Shared Fisheries enters into force in Chile on June 23, 2014.',
    wants: [
      [
        'The Lima Accord on Shared Fisheries enters into force in Chile on ____.',
        'June 23, 2014',
        ['23 June 2014', '2014-06-23'],
      ],
    ],
  },
  {
    why: 'a vague count has no value to ask for',
    text: 'Chile agreed in 2012 to ship hundreds of kilograms of spent mercury to Norway for disposal.',
    never: ['hundreds of kilograms', 'hundreds'],
  },
  {
    why: 'an opening participial clause goes, the main clause is asked',
    text: 'Joining Denmark, which is the largest contributor of food aid to the coast, in support of a free and peaceful Kenya, Norway has provided nearly $420 million in aid to assist displaced fishing families in Kenya, as well as families in the ports that host them.',
    wants: [
      [
        'Norway has provided ____ in aid to assist displaced fishing families in Kenya, as well as families in the ports that host them.',
        'nearly $420 million',
        ['$420 million', '$420m'],
      ],
    ],
  },
  {
    why: 'the main clause behind an opening that speaks of both countries',
    text: 'Recognizing that safe harbours are a challenge shared by both countries, Norway plans to host the Coastal Cities Forum in Bergen on June 23, 2014.',
    wants: [['Norway plans to host the Coastal Cities Forum in Bergen on ____.', 'June 23, 2014']],
  },
  {
    why: '"during the same period" is told by the sentence before',
    text: 'Denmark has given the Reef Authority approximately $5 billion in loans since the mid-1990s. Norway has committed $1.44 billion in assistance to the Reef Authority during the same period.',
    wants: [
      ['Norway has committed ____ in assistance to the Reef Authority since the mid-1990s.', '$1.44 billion'],
    ],
  },
  {
    why: 'two countries are named, so "our countries" can be said as "the two countries"',
    text: 'Norway is the largest buyer of copper from Peru, and trade between our countries topped $442 billion in 2012.',
    wants: [
      [
        'Norway is the largest buyer of copper from Peru, and trade between the two countries topped ____ in 2012.',
        '$442 billion',
      ],
    ],
  },
  {
    why: 'a joining word goes',
    text: 'In addition, Peru planted over 40,000 mangroves on its northern coast in 2011.',
    wants: [['Peru planted ____ mangroves on its northern coast in 2011.', 'over 40,000', ['40,000']]],
  },
  {
    why: 'a joining word inside goes',
    text: 'Since the early 1990s, however, the Danish cod catch has declined to 12 percent of its peak.',
    wants: [
      [
        'Since the early 1990s, the Danish cod catch has declined to ____ of its peak.',
        '12 percent',
        ['12%'],
      ],
    ],
  },
  {
    why: 'a joining word between subject and verb goes with its commas',
    text: 'Norway, however, raised its fishing quota by 12 percent in 2011.',
    wants: [['Norway raised its fishing quota by ____ in 2011.', '12 percent']],
  },
  {
    why: 'a mark of a footnote goes',
    text: 'Each year, the Danish Navy spends more than $6 billion on ship repairs.1',
    wants: [['Each year, the Danish Navy spends ____ on ship repairs.', 'more than $6 billion', ['$6bn']]],
  },
  {
    why: '"This policy" is the document, and the title says its name',
    title: 'Open Harbour Data Policy: Sharing Tides and Charts',
    text: 'This policy requires Danish port offices to publish at least 20 percent of new sea charts for three years.',
    wants: [
      [
        'The Open Harbour Data Policy requires Danish port offices to publish ____ of new sea charts for three years.',
        'at least 20 percent',
        ['20%'],
      ],
    ],
  },
  {
    why: '"It" is put in words where the sentence before has one thing',
    text: 'The Northern Harbour Council runs the ports of Norway. It trained approximately 12,000 pilots in 2011.',
    wants: [
      ['The Northern Harbour Council trained ____ pilots in 2011.', 'approximately 12,000', ['12,000']],
    ],
  },
  {
    why: '"up to" is kept',
    text: 'The Danish Navy will lend up to $40 million to shipyards in Kenya by 2017.',
    wants: [
      ['The Danish Navy will lend ____ to shipyards in Kenya by 2017.', 'up to $40 million', ['$40m']],
      ['The Danish Navy will lend up to $40 million to shipyards in Kenya by ____.', '2017'],
    ],
  },
  {
    why: 'an acronym whose letters the capitals do not simply give is asked both ways',
    text: 'Mombasa hosts the Kenya Reef Exploration Agency (KRXA) in its old harbour.',
    wants: [
      ['What does KRXA stand for?', 'Kenya Reef Exploration Agency'],
      ['What is the acronym for “Kenya Reef Exploration Agency”?', 'KRXA'],
    ],
  },
  {
    why: 'an acronym that lends a letter of a small word is asked both ways',
    text: 'Peru revised the Status of Ports Agreement (SOPA) with Chile in May 2012.',
    wants: [
      ['What does SOPA stand for?', 'Status of Ports Agreement'],
      ['What is the acronym for “Status of Ports Agreement”?', 'SOPA'],
    ],
  },
  {
    why: 'initials alone are read off the capitals: only what they stand for is asked',
    text: 'Peru joined the Coastal Trade Partnership (CTP) with Chile in May 2012.',
    wants: [['What does CTP stand for?', 'Coastal Trade Partnership']],
    never: ['CTP'],
  },
  {
    why: 'letters that everyone reads otherwise have two answers',
    text: 'The 1999 Universal Shipping Accounts (USA) plan asked Peru and Chile for $4 million.',
    never: ['Universal Shipping Accounts'],
  },
  {
    why: 'an expansion in the plural does not fit letters in the singular',
    text: 'Peru and Chile signed several new Protocols of Transfer (PoT) at Lima in May 2012.',
    never: ['Protocols of Transfer'],
  },
  {
    why: 'a name that is a plural keeps its card',
    text: 'Peru pays the Centers for Reef Exploration (CRE) in Lima since May 2012.',
    wants: [['What does CRE stand for?', 'Centers for Reef Exploration']],
  },
  {
    why: 'what "it" is paid for stands outside the prompt',
    text: 'Norway, the largest donor to Fiji, has paid for it since 2014.',
    never: 'any',
  },
  {
    why: 'what "it" is may stand in the sentence',
    text: 'Norway built the Suva Reef Station in 2009 and has paid for it since 2014.',
    wants: [['Norway built the Suva Reef Station in 2009 and has paid for it since ____.', '2014']],
  },
  {
    why: 'a place that is told by a direction from one outside the prompt',
    text: 'Kuryk, 76 kilometres to the south, was opened in December 2016 for rail ferries.',
    never: 'any',
  },
  {
    why: 'the place of one dated event',
    text: 'In June 2013, the Coastal Cities Forum was held in Mombasa with 300 mayors.',
    wants: [['In June 2013, the Coastal Cities Forum was held in ____ with 300 mayors.', 'Mombasa']],
  },
  {
    why: 'a rank',
    text: 'Making good its losses, Chile became the third-largest exporter of salmon in South America.',
    wants: [['Chile became the ____ exporter of salmon in South America.', 'third-largest', ['3rd-largest']]],
  },
  {
    why: 'euros in the short form',
    text: 'The Baltic Ferry Fund lent €12.5 million to shipyards in Estonia in 2016.',
    wants: [
      ['The Baltic Ferry Fund lent ____ to shipyards in Estonia in 2016.', '€12.5 million', ['€12.5m']],
    ],
  },
  {
    why: 'the trust fund says which',
    text: 'The Danish Sailors trust fund will be exhausted in 2038 without new contributions from shipyards.',
    wants: [
      [
        'The Danish Sailors trust fund will be exhausted in ____ without new contributions from shipyards.',
        '2038',
      ],
    ],
  },
  {
    why: 'a continent that the sentence names',
    text: 'Kenya will build 145 wind farms in Africa and train crews across the continent by 2019.',
    wants: [
      ['Kenya will build ____ wind farms in Africa and train crews across the continent by 2019.', '145'],
    ],
  },
  {
    why: 'unique things need no naming',
    text: 'Iceland now takes 85 percent of its heat from the earth and 15 percent from the sea.',
    wants: [['Iceland now takes ____ of its heat from the earth and 15 percent from the sea.', '85 percent']],
  },
  {
    why: 'a thing named before in its own sentence',
    text: 'Peru opened a desalination plant near Lima in 2014, and the plant serves 650,000 households.',
    wants: [
      [
        'Peru opened a desalination plant near Lima in 2014, and the plant serves ____ households.',
        '650,000',
        ['650000'],
      ],
    ],
  },
  {
    why: 'a thing with a complement is named by it',
    text: 'The budget of the Danish Navy rose to $3.2 billion in 2015.',
    wants: [['The budget of the Danish Navy rose to ____ in 2015.', '$3.2 billion', ['$3.2bn']]],
  },
  {
    why: 'percent in the forms that people write',
    text: 'Women hold 38 percent of the seats in the parliament of Iceland.',
    wants: [
      ['Women hold ____ of the seats in the parliament of Iceland.', '38 percent', ['38%', '38 per cent']],
    ],
  },
  {
    why: 'those who speak say who they are, and that is put in for "we"',
    text: 'We, the Ministers of the Baltic States, met in Riga on May 3, 2016. We commit to cutting ship emissions by 40 percent by 2030.',
    wants: [
      [
        'We, the Ministers of the Baltic States, commit to cutting ship emissions by ____ by 2030.',
        '40 percent',
        ['40%'],
      ],
    ],
  },
  {
    why: 'spelled counts take figures',
    text: 'Denmark will send twelve icebreakers to Greenland under the Arctic Patrol Agreement by 2018.',
    wants: [
      [
        'Denmark will send ____ icebreakers to Greenland under the Arctic Patrol Agreement by 2018.',
        'twelve',
        ['12'],
      ],
    ],
  },
  {
    why: 'the name is known to the document by its acronym',
    text: 'Peru ratified the UN Convention on Ship Breaking (UNCSB) in May 2012.',
    wants: [
      ['Peru ratified the UN Convention on Ship Breaking (UNCSB) in ____.', 'May 2012'],
      ['What does UNCSB stand for?', 'UN Convention on Ship Breaking'],
    ],
  },
  {
    why: 'dollars with words for a sum below a thousand',
    text: 'A fishing licence in Iceland costs $320 per vessel under the Coastal Waters Act of 2009.',
    wants: [
      ['A fishing licence in Iceland costs ____ per vessel under the Coastal Waters Act of 2009.', '$320'],
    ],
  },
  {
    why: 'a range is one value',
    text: 'Denmark plans to spend between $20 million and $30 million on lighthouses in Greenland.',
    wants: [
      ['Denmark plans to spend ____ on lighthouses in Greenland.', 'between $20 million and $30 million'],
    ],
  },
  {
    why: 'the year of one event',
    text: 'Estonia adopted the Clean Harbours Act in 2013 after an oil spill near Tallinn.',
    wants: [['Estonia adopted the Clean Harbours Act in ____ after an oil spill near Tallinn.', '2013']],
  },

  // No card rather than a doubtful one.
  {
    why: 'the head gives the expansion away',
    section: 'Asia-Pacific Harbour Cooperation',
    text: 'Peru will host the Asia-Pacific Harbour Cooperation (APHC) forum next to its naval museum.',
    never: 'any',
  },
  {
    why: 'the title gives the acronym away',
    title: 'KRXA in Numbers',
    text: 'Mombasa hosts the Kenya Reef Exploration Agency (KRXA) in its old harbour.',
    never: ['KRXA'],
  },
  {
    why: 'which trust fund?',
    text: 'Absent reform, trust fund surpluses in Denmark will peak in 2010 and vanish by 2038.',
    never: 'any',
  },
  {
    why: 'which trust fund?',
    text: 'Denmark expects the trust fund to be exhausted in 2038.',
    never: 'any',
  },
  {
    why: 'a figure that the prompt does not show',
    text: 'As shown in figure S.1, Danish cod catches fell to 12 percent of their peak in 2010.',
    never: 'any',
  },
  {
    why: 'a figure that the prompt does not show, abbreviated',
    text: 'Danish cod catches fell to 12 percent of their peak in 2010 (see fig. 3).',
    never: 'any',
  },
  {
    why: 'in contrast to what?',
    text: 'In contrast to that plan, Norway gave $5 million to the islands of Fiji in 2012.',
    never: 'any',
  },
  {
    why: 'in response to what?',
    text: 'In response to the request, Norway sent 14 research ships to the island of Fiji in 2012.',
    never: 'any',
  },
  {
    why: 'of two years joined by "and" either would fill the gap: both are asked at once, or none',
    text: 'The wealth of Norway stood at its highest, 5.3 times its income, in 1961 and 1996.',
    never: ['1961', '1996'],
  },
  {
    why: 'two days joined by "and"',
    text: 'Norway and Chile held fishing talks in Oslo on May 3, 2012 and June 9, 2013.',
    never: ['May 3, 2012', 'June 9, 2013'],
  },
  {
    why: 'a sentence broken at the edge of a page: its end is missing',
    text: 'The Danish Navy spent $12 million on new lighthouses in 2011 and another',
    never: 'any',
  },
  {
    why: 'a sentence broken at the edge of a page: its start is missing',
    text: 'percent of the coast, and the Danish Navy spent $12 million on lighthouses in 2011.',
    never: 'any',
  },
  {
    why: 'a running foot grown into the sentence',
    text: 'The Danish Navy spent $12 million Page 14 NAV-01-591 on new lighthouses in Greenland.',
    never: 'any',
  },
  {
    why: 'the ticks of an axis grown into the sentence',
    text: 'The Danish cod catch 40 30 20 10 0 rose by 12 percent in Greenland in 2011.',
    never: 'any',
  },
  {
    why: 'which guidance?',
    text: 'The Danish Navy issued the guidance in Memorandum M0010, dated April 25, 2000.',
    never: 'any',
  },
  {
    why: 'which agency?',
    text: 'In Kenya, the agency has hired 1,200 divers since 2012.',
    never: 'any',
  },
  {
    why: 'whose countries?',
    text: 'Trade between our countries topped $442 billion in 2012.',
    never: 'any',
  },
  {
    why: 'whose defenses?',
    text: 'Two additional frigates will strengthen our defenses in the Baltic Sea by 2017.',
    never: 'any',
  },
  {
    why: 'whose cooperation?',
    text: 'The Annual Norway-Peru Dialogue on Reefs, scheduled for May 2014 in Lima, will advance our cooperation.',
    never: 'any',
  },
  {
    why: 'everybody knows how many hours a day has',
    text: 'Danish lighthouse crews are considered to be on duty 24 hours a day.',
    never: 'any',
  },
  {
    why: 'everybody knows how many days a week has',
    text: 'The Port of Bergen is open to fishing vessels seven days a week.',
    never: 'any',
  },
  {
    why: 'an acronym of a part of a name',
    text: 'Danish International Harbour Finance Corporation (HFC) lends to shipyards in Kenya.',
    never: ['Harbour Finance Corporation'],
  },
  {
    why: 'which of its programs?',
    text: "In 2012 alone, the Danish Navy's program helped unlock more than $500 million for Kenya.",
    never: 'any',
  },
  {
    why: 'who speaks?',
    text: 'We will send five research ships to Iceland under the Arctic Patrol Agreement by 2017.',
    never: 'any',
  },
  {
    why: 'some of what?',
    text: 'Some actions fall due in 2026; others create a longer line of work for Norway.',
    never: 'any',
  },
  {
    why: 'an order to a reader, not a fact',
    text: 'Develop additional targets for Norway before the end of 2026 and expand coverage annually.',
    never: 'any',
  },
  {
    why: 'the number stands in a name of the prompt',
    text: 'The G7 presidencies invited partners to connect the group beyond the seven members of the G7.',
    never: ['seven'],
  },
  {
    why: 'a citation',
    text: '"Alternative Measures of Saving," prepared for the November 17, 2000, meeting of the Danish Advisory Committee, November 2000.',
    never: 'any',
  },
  {
    why: 'a citation with an address',
    text: 'The report of the Danish Navy of May 2012 is available at www.navy.example in three languages.',
    never: 'any',
  },
  {
    why: 'which bridge?',
    text: 'Norway and Denmark spent $40 million on the bridge in 2011.',
    never: 'any',
  },
  {
    why: 'which pilot?',
    text: 'The pilot enrolled 4,500 sailors in its first year and cost $3 million.',
    never: 'any',
  },
  {
    why: 'which survey?',
    text: 'In the survey, 62 percent of Danish sailors asked for warmer coats.',
    never: 'any',
  },
  {
    why: '"the same" without the sentence that says it',
    text: 'Norway has committed $1.44 billion in assistance to the Reef Authority during the same period.',
    never: 'any',
  },
  {
    why: 'a telephone number',
    text: 'Danish sailors may call (202) 512-6000 for 25 copies of each chart.',
    never: 'any',
  },
  {
    why: 'an order form, not knowledge',
    text: 'Orders for 100 or more copies of the Danish charts are discounted 25 percent.',
    never: 'any',
  },
  {
    why: 'so vague a sum is no answer',
    text: 'Norway will generate millions of dollars in revenue for shipyards in Kenya.',
    never: 'any',
  },
  {
    why: 'three values side by side',
    text: 'The Danish Navy lost 12, 14 and 19 ships in the storms of three winters near Iceland.',
    never: ['12', '14', '19', '14 and 19'],
  },
  {
    why: 'he?',
    text: 'In 2012, he opened the deep-water port of Tallinn with 300 mayors.',
    never: 'any',
  },
  {
    why: 'earlier than when?',
    text: 'Two years earlier, Norway had sent 14 research ships to the island of Fiji.',
    never: 'any',
  },
  {
    why: 'a decade gap that many decades would fill',
    text: 'Over the 1980s, the catch of Danish boats was slightly lower than in the 1970s.',
    never: ['1980s', '1970s'],
  },
  {
    why: 'a list that its sentence only opens',
    text: 'In 2012, Norway and Denmark agreed on 14 measures, including the following:',
    never: 'any',
  },
]
