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
  row('Peru plans to remove hundreds of kilograms of mercury from its rivers.', [
    ['Peru plans to remove ____ of mercury from its rivers.', 'hundreds of kilograms'],
  ]),
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
    [['It employs ____ pilots in the north.', 'approximately 12,000']],
    [],
    'The Northern Harbour Council runs the ports of Norway.',
  ),
  row(
    'Norway and Peru signed a pact with Chile. They met in May 2013 to review the fishing quotas.',
    [],
    true,
  ),
  row('Norway met Peru. It sent five research ships to the north by 2012.', [], true),
  row('Reef fish declined by 12 percent in Fiji between 2001 and 2010.', [
    ['Reef fish declined by ____ in Fiji between 2001 and 2010.', '12 percent', ['12%', '12 per cent']],
  ]),
  row('Exports of Peru rose by 5 and 10 percent in those two seasons.', [], true),
  row('The Northern Harbour Council (NHC) opened an office in Bergen in June 2012.', [
    ['What does NHC stand for?', 'Northern Harbour Council'],
    ['What is the acronym for “Northern Harbour Council”?', 'NHC'],
    ['The Northern Harbour Council (NHC) opened an office in Bergen in ____.', 'June 2012'],
  ]),
  row('Reef Care was praised by Norway for its work (May 2012).', [], true),
  row('Norway and Peru met in Lima, as agreed, on February 7.', [], true),
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
  row('Norway has invited a group of 1 expert and an assistant to Fiji for a visit.', [], true),
  row('In January 2013, Chile and Peru signed the Lima Accord on Shared Fisheries.', [
    ['In ____, Chile and Peru signed the Lima Accord on Shared Fisheries.', 'January 2013'],
    ['In January 2013, Chile and Peru signed the ____.', 'Lima Accord on Shared Fisheries'],
  ]),
  row('Kenya hosted the Coastal Cities Forum in Mombasa in 2011 with 300 mayors.', [
    ['Kenya hosted the Coastal Cities Forum in Mombasa in ____ with 300 mayors.', '2011'],
    ['Kenya hosted the Coastal Cities Forum in Mombasa in 2011 with ____ mayors.', '300'],
  ]),
]
