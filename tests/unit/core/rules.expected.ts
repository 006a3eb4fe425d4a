/** Examples of rules, by family and name: what breaks each, and close neighbours that do not. */
export const examples = {
  damage: {
    'no sentence begins so': {
      breaks: ['and rose to 12 percent.', '– the port of Lund.'],
      holds: ['Wages rose to 12 percent.', '“Lund” is a port.', '€5 million was paid to Lund.'],
    },
    'marks of a page that was not read as one': {
      breaks: [
        'Lund opened {{ page.pier }} in 1904.',
        'Lund opened [a pier](pier) in 1904.',
        'Lund has <b>two</b> piers.',
      ],
      holds: ['Lund opened [the] pier (of wood) in 1904.', 'In Lund 2 < 3 piers are open.'],
    },
    'opens as a note': {
      breaks: ['Source from the Harbour Board of Lund.', 'Notes are in millions of crowns.'],
      holds: ['Lund has a source of fresh water.'],
    },
    'names its source': {
      breaks: ['Wages in Lund, source: Harbour Board.'],
      holds: ['Lund has one source of water: a well.'],
    },
    'a place in a work': {
      breaks: ['Lind et al. counted 40 boats in Lund.', 'The Pilot, vol. 4, appeared in Lund.'],
      holds: ['Lind and others counted 40 boats in Lund.', 'Ship no. 4 was sold in Lund.'],
    },
    'sends its reader to a part of the document': {
      breaks: [
        'The tides of Lund stand in Table 4.',
        'Lund has nine piers (see Figure B).',
        'Chapter IV is on Lund.',
      ],
      holds: ['The tides of Lund stand in tables.', 'Title II of the Harbours Act is about Lund.'],
    },
    'a part of a contract': {
      breaks: ['The tenant pays £20 under clause 2.2.', 'Lund insures 12 quays as Schedule 3 says.'],
      holds: ['Lund pays 12 ports under Schedule 2 of the Harbours Act.', 'The clauses of 1904 bind Lund.'],
    },
    'a part with a number': {
      breaks: ['Lund has nine piers, as section 4 tells.'],
      holds: ['Lund has nine piers in each section.'],
    },
    'a part with a letter': {
      breaks: ['Lund has nine piers, as Section IV tells.', 'Lund has nine piers, as Table A.1 tells.'],
      holds: ['Lund has nine piers in section i of the quay.'],
    },
    'opens with a number of its own': {
      breaks: ['4) Lund has nine piers.', '12Lund has nine piers.'],
      holds: ['12 piers were built in Lund.'],
    },
    'the number of a note in the text': {
      breaks: ['The wages of pilots47 rose in Lund.', 'Lund has piers.12 Norwick has none.'],
      holds: ['The wages of 47 pilots rose in Lund.', 'The boat Pilot1904 was built in Lund.'],
    },
    'a figure grown into a word': {
      breaks: ['In Lund 31Steven was the pilot.'],
      holds: ['In Lund 31 Stevens were pilots.'],
    },
    'a bracket without its blank': {
      breaks: ['Lund has piers(of wood) and quays.', 'Lund has (old)piers.'],
      holds: ['Lund has piers (of wood) and quays.'],
    },
    'two words grown into one': {
      breaks: ['Lund sold bBoats in 1998.'],
      holds: ['Lund sold the eBoat in 1998.', 'Lund sold McDonald’s boat in 1998.'],
    },
    'a bracket opens or closes outside': {
      breaks: ['Lund has two piers (of wood.', 'Lund has two piers) of wood.'],
      holds: ['Lund has two piers (of wood).', 'Lund has [two] piers.'],
    },
    'a paper that was read': {
      breaks: ['Tides, a paper presented in Lund, is by Lind.'],
      holds: ['Lind presented a paper in Lund.'],
    },
    'a postal address': {
      breaks: ['The Board sits at 4 Pier Road, NW 20548.'],
      holds: ['The Board paid NOK 205,480.'],
    },
    'where more can be read': {
      breaks: ['For more on the tides of Lund, see the almanac.'],
      holds: ['For more pilots, Lund paid 12 crowns.', 'Few see the tides of Lund.'],
    },
    'a memorandum by its number': {
      breaks: ['Lund follows Memorandum M-12.'],
      holds: ['Lund follows the Memorandum of Norwick.'],
    },
    'two sentences grown into one': {
      breaks: ['Piers of Lund In the year 1904 Lund built piers.'],
      holds: ['Lund built piers in the year 1904.'],
    },
    'an address on the net': {
      breaks: ['The tides stand at www.lund.example.', 'Lund answers at pilots@lund.example.'],
      holds: ['The tides stand on the net.', 'Lund sold boats @ 12 crowns.'],
    },
    'a figure in short': {
      breaks: ['Lund has two piers (fig. 4).'],
      holds: ['Lund has figs and 4 plums.'],
    },
    'a telephone number': {
      breaks: ['Pilots answer at (202) 555-0142.'],
      holds: ['Pilots (202) answer in Lund.'],
    },
    'a page by its number': {
      breaks: ['Pilots of Lund Page 4 are sworn in.'],
      holds: ['Pilots of Lund fill 4 pages.', 'Page Lind is a pilot of Lund.'],
    },
    'a report by its number': {
      breaks: ['Lund told of its tides in LHB-04-112.'],
      holds: ['Lund bought an F-35 in 2004.'],
    },
    'a row of figures': {
      breaks: ['Pilots in Lund 12 14 15 19 all told.'],
      holds: ['Lund had 12 pilots, then 14, then 15 and 19.'],
    },
    'a year with the number of a note': {
      breaks: ['Lund built two piers in 19043 for salt.'],
      holds: ['Lund built two piers in 1904 for salt.', 'Lund sold 19043 tons of salt.'],
    },
    'opens with the title of a work': {
      breaks: ['“Tides of the North,” Pilot Review, Lund.'],
      holds: ['“Tides rule us”, Lind wrote in Lund.'],
    },
    'how copies are had': {
      breaks: [
        'Orders for the almanac are mailed from Lund.',
        'The first copy of each almanac is free of charge.',
      ],
      holds: ['Lund mailed the almanac.', 'Orders for boats reached Lund.'],
    },
  },
  alone: {
    'the other half of what was said before': {
      breaks: ['Instead, Lund built nine piers in 1904.', 'As a result, Lund built nine piers in 1904.'],
      holds: [
        'As a result of the storm Lund built nine piers in 1904.',
        'In contrast to Norwick, Lund has nine piers.',
      ],
    },
    'no full stop': {
      breaks: ['Nine piers of Lund', 'Lund has three wishes:'],
      holds: ['Lund has nine piers.', 'Lind said: “Lund has nine piers.”'],
    },
    'a subject that is no one in particular': {
      breaks: ['Several pilots left Lund in 1904.', 'A number of boats left Lund in 1904.'],
      holds: ['Nine pilots left Lund in 1904.', 'Some Lund pilots left in 1904.'],
    },
    'what a model takes for granted': {
      breaks: ['Lund assumed 40 boats in each year.', 'In the second scenario Lund has 40 boats.'],
      holds: ['Lund counted 40 boats in each year.'],
    },
    'so far from where': {
      breaks: ['Lund lies nine miles to the north.', 'Lund lies 9 km southwest on the coast.'],
      holds: ['Lund lies nine miles north of Norwick.'],
    },
    'this or these': {
      breaks: ['This pier was built in Lund.', 'Lund sold those boats in 1904.'],
      holds: ['Lund built a pier, and this pier was sold in 1904.'],
    },
    'such a thing': {
      breaks: ['Such piers were built in Lund.'],
      holds: ['Lund sold goods such as salt.'],
    },
    'since then': {
      breaks: ['Since then Lund has built nine piers.'],
      holds: ['Since 1904 Lund has built nine piers.'],
    },
    'the last or coming of times': {
      breaks: ['Lund built nine piers in the past decade.'],
      holds: ['Lund built the last.', 'Lund has a past decade by decade.'],
    },
    'the other, the next, the second': {
      breaks: ['Lund sold the other pier in 1904.', 'The two sides met in Lund.', 'Lund is the second port.'],
      holds: ['Lund is the second-largest port of Norwick.', 'Lund sold another.'],
    },
    'the same as what': {
      breaks: ['Lund paid as much in that same year.'],
      holds: ['Lund paid as much in 1904.'],
    },
    'a place in the text': {
      breaks: ['Lund and Norwick paid 4 and 9 crowns, respectively.', 'Boats are built here in Lund.'],
      holds: ['Lund and Norwick paid 4 and 9 crowns.'],
    },
    'last year, next summer': {
      breaks: ['Lund built nine piers last summer.', 'Lund will build nine piers next May.'],
      holds: ['Lund built nine piers in the summer of 1904.'],
    },
    'to that, of that': {
      breaks: ['Lund built nine piers after that.'],
      holds: ['Lund compares its wage to that of Norwick.', 'Lund knows that piers rot.'],
    },
    'from which day': {
      breaks: ['Lund built nine piers a decade ago.', 'Lund has nine piers today.'],
      holds: ['Lund had nine piers in 1904.'],
    },
    'earlier or later than what': {
      breaks: ['Lund later sold nine piers.'],
      holds: ['Lund will pay no later than June 1904.'],
    },
    'likewise, another': {
      breaks: ['Lund built another pier in 1904.'],
      holds: ['Lund built a tenth pier in 1904.'],
    },
    'above or below': {
      breaks: ['Lund pays the wages below in June.', 'Lund has nine piers, see Norwick.'],
      holds: ['Lund sees its piers rot.'],
    },
    'a person without a name': {
      breaks: ['In 1904 he was a pilot of Lund.', 'Lund pays you nine crowns.'],
      holds: ['In 1904 Lind was a pilot of Lund.'],
    },
    'what would be, in no case that is told': {
      breaks: ['Nine piers would cost Lund a fortune.'],
      holds: [
        'Nine piers would cost Lund a fortune if the ice held.',
        'Lund said that it would build nine piers.',
      ],
    },
    'we, without those who speak': {
      breaks: ['In Lund we built nine piers in 1904.', 'Lund sold our boats in 1904.'],
      holds: ['We, the Pilots of Lund, built nine piers in 1904.', 'Lund sold nine boats to the US in 1904.'],
    },
    'two countries that are not both named': {
      breaks: ['In Lund both countries opened an archive.'],
      holds: ['Denmark and Chad met, and both countries opened an archive.'],
    },
    'something done to what the clause does not name': {
      breaks: ['Lund paid nine crowns for it in 1904.'],
      holds: ['Lund sought a pier and paid nine crowns for it in 1904.'],
    },
    'a pronoun before any name': {
      breaks: ['It opened nine piers in 1904.', 'In 1904 they opened nine piers.'],
      holds: ['In 1904 Lund opened its nine piers.', 'The Lund pilots sold their boats.'],
    },
    'a short name without the long one': {
      breaks: ['The Summit was held in Lund.', 'Lund gave nine crowns to the Fund.'],
      holds: [
        'The Lund Summit ended as the Summit of 1904 had.',
        'Lund gave nine crowns to the Fund for Pilots.',
      ],
    },
    'an order': {
      breaks: ['Paint the piers of Lund before June.'],
      holds: ['Painters came to Lund before June.', 'Lund paints its piers before June.'],
    },
    'a known thing that nothing tells of': {
      breaks: ['The agency works in Lund.', 'The harbour was sold in 1904.'],
      holds: ['The harbour of Lund was sold in 1904.', 'A harbour froze, and the harbour was sold in 1904.'],
    },
    'a part of a long name': {
      breaks: ['The Harbour Commission met in Lund.'],
      holds: ['The Harbour Commission on Safe Shipping met in Lund.', 'The Harbour Board met in Lund.'],
    },
  },
  form: {
    'no end': {
      breaks: ['Nine piers of Lund'],
      holds: ['Lund has three wishes:'],
    },
  },
  leans: {
    'I and me': {
      breaks: ['Lund sold |my| boats.'],
      holds: ['Lund sold a |mine| in 1904.'],
    },
    'you with money in your hand': {
      breaks: ['Lund takes |your| £9 for a pilot.'],
      holds: ['Lund takes |your| boat.'],
    },
    'you, of whom nothing is asked': {
      breaks: ['Lund knows |you| well.', 'Lund knows |your| boats.'],
      holds: ['In Lund |you| must hire a pilot.', 'In Lund you must moor |your| boat.'],
    },
    'we, and nobody knows who': {
      breaks: ['In Lund |we| built nine piers.'],
      holds: ['Lund and Norwick sold |our| boats.', 'Boats came from the |US| in 1904.'],
    },
    'a pronoun before any noun': {
      breaks: ['|It| feeds the lakes of Lund.'],
      holds: ['Lund sold |its| boats.', '|It| is said that Lund has nine piers.'],
    },
    'for it, in a clause without it': {
      breaks: ['Lund paid nine crowns for |it| in 1904.'],
      holds: ['Lund chose a pier and paid for |it| in 1904.'],
    },
    'this, these or such': {
      breaks: ['|These| piers belong to Lund.', 'Lund sold |such| boats.'],
      holds: ['Lund built a pier, and |this| pier was sold.', 'Lund sold goods |such| as salt.'],
    },
    'behind that': {
      breaks: ['Lund built nine piers in |that| year.'],
      holds: ['Lund knows |that| year by year piers rot.'],
    },
    'opens with that': {
      breaks: ['|That| ended the trade of Lund.'],
      holds: ['|That| it ended was known in Lund.'],
    },
    'a place of the page': {
      breaks: ['Lund pays the wages |below| in June.'],
      holds: ['Lund lies |under| a hill.'],
    },
    'the following': {
      breaks: ['Lund pays the |following| wages.'],
      holds: ['Lund paid wages |following| the storm.'],
    },
    'a day that counts from today': {
      breaks: ['Lund sold nine boats |yesterday|.'],
      holds: ['Lund sold nine boats |once|.'],
    },
    'a day of the week': {
      breaks: ['The ferry of Lund sank on |Friday|.'],
      holds: ['The ferry of Lund sank in |May| 1904.'],
    },
    'this morning': {
      breaks: ['The ferry of Lund sank this |morning|.'],
      holds: ['The ferry of Lund sails each |morning|.'],
    },
    'last winter, next year': {
      breaks: ['The ferry of Lund sank |last| winter.'],
      holds: ['The |last| ferry of Lund sank in 1904.'],
    },
    'the former, the other, the second': {
      breaks: ['Lund sold the |other| pier.'],
      holds: ['Lund pays the |same| wage as Norwick.', 'Lund sold the |old| pier.'],
    },
    'opens with some or others, of what is not said': {
      breaks: ['|Others| were sold in Lund.'],
      holds: ['|Many| boats were sold in Lund.'],
    },
    'from there': {
      breaks: ['Boats sail from |there| to Lund.'],
      holds: ['In 1904 |there| were nine piers in Lund.'],
    },
    'opens with earlier or instead': {
      breaks: ['|Meanwhile| Lund sold nine boats.'],
      holds: ['Lund sold nine boats, and |later| a tenth.'],
    },
  },
  phrases: {
    'the increased investment': {
      breaks: ['The higher wages drew pilots to Lund.'],
      holds: ['Higher wages drew pilots to Lund.'],
    },
    'absent what': {
      breaks: ['Absent pilots Lund will lose its trade.'],
      holds: ['Pilots who are absent pay a fine in Lund.'],
    },
    'half of what was said before': {
      breaks: ['Instead, Lund built nine piers.', 'Lund lies nine miles to the north.'],
      holds: ['Lund built nine piers.', 'Lund lies nine miles north of Norwick.'],
    },
    'a thing that nothing tells of': {
      breaks: ['The harbour team moved to Lund.'],
      holds: ['The harbour of Lund is old.'],
    },
  },
  values: {
    'a supposed case': {
      breaks: ['If a pilot earns |$40| a week, Lund pays a tenth of it.'],
      holds: ['If the ice holds, Lund pays |$40| a week to each pilot.'],
    },
    'a picture beside it': {
      breaks: ['The lamp of Lund, shown here, was lit in |1904|.'],
      holds: ['The lamp of Lund was lit in |1904|.'],
    },
    'one of several': {
      breaks: ['Wages in Lund rose by |5 percent| and 10 percent.'],
      holds: [
        'Lund paid |$5 million| for reefs and $7 million for mangroves.',
        'Lund sent |40 pilots| for 30 days.',
      ],
    },
    'a length of time that only frames what is told': {
      breaks: ['Wages in Lund rose over the last |20 years|.'],
      holds: ['Each pilot of Lund serves for |20 years|.'],
    },
    'nothing says what is in brackets': {
      breaks: ['Most pilots of Lund (|74 percent|) own a boat.'],
      holds: ['Pilots of Lund (of whom |74 percent| own a boat) sail far.'],
    },
    'counted out behind a colon': {
      breaks: ['A pilot of Lund needs |two tools|: a net and a line.'],
      holds: ['A pilot of Lund needs |two tools| for his work.'],
    },
    'a part of nothing that is named': {
      breaks: ['|74 percent| were against the pier of Lund.'],
      holds: ['In Lund |74 percent| were against the pier.'],
    },
    'a date that only describes a noun': {
      breaks: ['Lund follows the |1904| rules of the Board.'],
      holds: ['Lund wrote rules in |1904| for all pilots.'],
    },
    'told in other units': {
      breaks: ['Lund covers |665| km² (257 sq mi).'],
      holds: ['Lund covers |665| km² (with the isles).'],
    },
    'named all over': {
      breaks: [
        'In 1904 |Anna Lind| left Norwick. Anna Lind sang. Anna Lind sailed. Anna Lind spoke. Anna Lind wrote. Anna Lind taught. Anna Lind died.',
      ],
      holds: ['In 1904 |Anna Lind| left Norwick.'],
    },
    'a name that nothing pins down': {
      breaks: ['Pilots like |Anna Lind|.', 'Boats leave for |Canada|.'],
      holds: ['On 4 May 1904, |Anna Lind| founded a guild for nine pilots.'],
    },
    'no value': {
      breaks: ['Lund lost |thousands of jobs|.'],
      holds: ['Lund lost |4,000 jobs|.'],
    },
    'a date without its year': {
      breaks: ['Lund opened nine piers in |May|.'],
      holds: ['Lund opened nine piers in |May 1904|.', 'Lund opened nine piers on |4 May|.'],
    },
    'a whole decade': {
      breaks: ['Lund opened nine piers in |the 1980s|.'],
      holds: ['Lund opened nine piers in |1984|.'],
    },
    'the year of a name': {
      breaks: ['Lund follows the Clean Harbours Act of |2009|.'],
      holds: ['Lund wrote its act in |2009|.'],
    },
    'a sum in words': {
      breaks: ['A pilot of Lund earns |two dollars| a day.'],
      holds: ['A pilot of Lund earns |$2| a day.'],
    },
    'all there is of them': {
      breaks: ['The lamp of Lund burns |24 hours| a day.'],
      holds: ['The lamp of Lund burns |9 hours| a day.', 'The lamp of Lund burnt for |24 hours|.'],
    },
    'one of something': {
      breaks: ['The ferry to Lund takes |1 hour|.'],
      holds: ['The ferry to Lund takes |3 hours|.'],
    },
    'a small count': {
      breaks: ['The ferry to Lund has |2 masts|.'],
      holds: ['The ferry to Lund has |2 percent| of the trade.', 'Lund will build |2 masts|.'],
    },
  },
}
