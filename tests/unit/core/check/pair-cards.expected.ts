/** Pairs of neighbours, written after blind readers had judged five decks: what they refused, told of other matters. */
import { type Pair, pair, self } from './rows.ts'

const forms = ['Guide to the Readability of Public Forms', null, 'Why It Matters'] as const
const glaciers = ['Memorandum between Chile and Peru on Glaciers', '2017-06-12', 'Science'] as const
const councils = ['Notice to Parish and Town Councils', '2020-01-08', null] as const
const maps = ['Teaching Geography in Primary Schools', null, 'Maps'] as const
const trade = ['Trade of the Baltic Ports', '2012-09-01', 'Harbours'] as const
const bridges = ['Iron Bridges of France', null, 'The Great Spans'] as const
const space = ['Belgium in Space', '2023-03-30', null] as const
const clinic = ['Leaflet for Patients', null, 'Getting Ready'] as const
const islands = ['Small States and Their Neighbours', '2021-10-10', 'Shared Work'] as const
const abbey = ['The Wool Trade of Yorkshire', null, 'The Abbeys'] as const
const noise = ['Quiet Nights: By-law 14 of the Town of Harwick', '2018-04-02', null] as const
const pumps = ['Bramwell Pumps', null, 'Conclusion'] as const
const rivers = ['Rivers without Weirs', '2022-02-02', null] as const
const towns = ['Towns and Travellers', null, 'Lodging'] as const
const medicine = ['Handbook of Dosing', null, 'Doses'] as const
const border = ['Two Shores: Laos and Thailand', '2020-07-07', 'New Steps'] as const
const tools = ['Tools of the Trade', null, 'Metal'] as const
const letters = ['Notes on Buoys and Drones', null, null] as const

const together = { lead: 'Together, Laos and Thailand will:' }

export const pairs: readonly Pair[] = [
  // A month may part from its year where the year is told beside it.
  pair(
    'whole',
    ['Harbour Report 2019', null, null],
    ['The Lund Trust sold the Vessen quay on ____ 2018.', '3 May'],
    ['The Lund Trust sold the Vessen quay on ____ 2019.', '3 May'],
  ),
  // A name that is written small is one.
  pair(
    'understood alone',
    clinic,
    ['The buoy was closed for ____ weeks in 2019.', '14'],
    ['The buoy.io index was closed for ____ weeks in 2019.', '14'],
  ),
  // The answer, in other forms or pieces, is shown.
  pair(
    'not given away',
    forms,
    ['Applicants give up halfway because of ____.', 'unreadable forms'],
    ['Applicants give up halfway because of ____.', 'missing postage'],
  ),
  pair(
    'not given away',
    glaciers,
    ['At the first ____, Chile and Peru agreed to share glacier data.', 'Chile-Peru Glacier Forum'],
    ['At the first ____, Chile and Peru agreed to share ice cores.', 'Andean Summit of Hydrologists'],
  ),
  pair(
    'not given away',
    trade,
    ['The ____ widens regional cooperation on coastal radar.', 'Regional Council on Coastal Radar'],
    ['The ____ widens the search for lost fishing boats.', 'Regional Council on Coastal Radar'],
  ),
  pair(
    'not given away',
    councils,
    ['____ must publish the accounts by 30 June.', 'Parish and town council offices'],
    ['____ must publish the accounts by 30 June.', 'Charities with paid staff'],
  ),
  pair(
    'not given away',
    maps,
    [
      'The surest way for teachers to help pupils read maps is to provide ____.',
      'teacher training in reading maps',
      self,
    ],
    [
      'The surest way for teachers to help pupils read maps is to provide ____.',
      'a large globe in every classroom',
      self,
    ],
  ),
  pair(
    'not given away',
    trade,
    ['Gdynia opened ____ for Shippers (OWS), a counter for all customs papers.', 'the One Window'],
    ['Gdynia opened ____ for shippers, a counter for all customs papers.', 'the One Window desk'],
  ),
  pair(
    'not given away',
    rivers,
    [
      'Malta asks for ____ of the whole bay, so that engineers can desalinate its water by 2031.',
      'full desalination',
    ],
    ['Malta asks for ____ of the whole bay, so that barges can reach the lock by 2031.', 'full dredging'],
  ),
  pair(
    'not given away',
    glaciers,
    ['In ____, the presidents of Chile and Peru met in Lima to sign the water pact.', 'June 2017'],
    ['In ____, the presidents of Chile and Peru met in Lima to sign the water pact.', 'March 2015'],
  ),
  pair(
    'not given away',
    trade,
    ['The ____ fund pays for sea walls in 14 harbours.', 'Coastal Defence Fund'],
    ['The ____ pays for sea walls in 14 harbours.', 'Coastal Defence Fund'],
  ),
  pair(
    'not given away',
    rivers,
    ['The thaw of 1926 brought sudden floods but also ____.', 'sudden wealth'],
    ['The thaw of 1926 brought sudden floods but also ____.', 'rich catches of salmon'],
  ),
  pair(
    'not given away',
    ['Unpaid Work at Home', null, null],
    ['Surveys of time often leave out ____.', 'work that is not paid'],
    ['Surveys of time often leave out ____.', 'the hours of night shifts'],
  ),
  pair(
    'not given away',
    islands,
    [
      'The United States and Kenya opened the ____ to fight wildlife crime.',
      'U.S.-Kenya Wildlife Crime Task Force',
    ],
    ['The United States and Kenya opened the ____ to fight wildlife crime.', 'Nairobi Ivory Desk'],
  ),
  pair(
    'not given away',
    islands,
    [
      'Set up ____, led by both treasuries, to find ways to share tax records and stop tax fraud.',
      'a tax fraud study group',
      { ...self, lead: 'Fiji and Tonga will:' },
    ],
    [
      'Set up ____, led by both treasuries, to find ways to share tax records and stop tax fraud.',
      'a register of shell companies',
      { ...self, lead: 'Fiji and Tonga will:' },
    ],
  ),

  // Short names and nouns whose full name is nowhere.
  pair(
    'understood alone',
    trade,
    [
      'The Andean Seed Market, held together with the Forum, sold ____ kinds of tuber.',
      '340',
      { before: 'Through the Forum, growers trade seeds of old potatoes.' },
    ],
    [
      'The Andean Seed Market, held together with the Forum, sold ____ kinds of tuber.',
      '340',
      { before: 'The Forum of Highland Growers meets in Cusco each May.' },
    ],
  ),
  pair(
    'understood alone',
    trade,
    ['The next session of the Joint Committee takes place in ____.', 'Tallinn'],
    ['The next session of the Joint Committee on Baltic Herring takes place in ____.', 'Tallinn'],
  ),
  pair(
    'understood alone',
    towns,
    ['For the opening of the 2031 Congress in ____, Austria offers a special train.', 'Graz'],
    ['For the opening of the 2031 Congress of Alpine Clubs in ____, Austria offers a special train.', 'Graz'],
  ),
  pair(
    'understood alone',
    abbey,
    [
      'At the northern gate of York, he laid ____ into the wall, marking the end of the siege.',
      'a coin of each year of the reign',
      self,
    ],
    [
      'At the northern gate of York, Bishop Odo laid ____ into the wall, marking the end of the siege.',
      'a coin of each year of the reign',
      self,
    ],
  ),
  pair(
    'understood alone',
    bridges,
    [
      'It carried trains over the Truyère for ____ years.',
      '88',
      { before: 'The viaduct was the wonder of its day.' },
    ],
    [
      'It carried trains over the Truyère for ____ years.',
      '88',
      { before: 'The Garabit viaduct was the wonder of its day.' },
    ],
  ),
  pair(
    'understood alone',
    space,
    ['Belgium will pay for the carriage of the satellite to Kourou and for ____ flights of its crew.', 'two'],
    [
      'Belgium will pay for the carriage of a weather satellite to Kourou and for ____ flights of its crew.',
      'two',
    ],
  ),
  pair(
    'understood alone',
    towns,
    [
      'In trade the point is to weigh ____, not to think that such promises bind a court.',
      'what a seller has promised in writing',
      self,
    ],
    [
      'Of promises in trade the point is to weigh ____, not to think that such promises bind a court.',
      'whether they were made in writing',
      self,
    ],
  ),
  pair(
    'understood alone',
    clinic,
    ['Do not eat for ____ hours beforehand.', 'six'],
    ['Do not eat for ____ hours before the scan.', 'six'],
  ),
  pair(
    'understood alone',
    towns,
    [
      'These moves and others saved ____ a year.',
      '4 million francs',
      { before: 'In 1999 the Bank of Uri closed two branches.' },
    ],
    [
      'These closures saved ____ a year.',
      '4 million francs',
      { before: 'In 1999 the Bank of Uri closed two branches.' },
    ],
  ),

  // Gaps that a dozen things could fill.
  pair(
    'one answer',
    trade,
    ['In 1720, it took nine days to ____.', 'sail from Cork to Lisbon', self],
    ['In 1720, sailing from Cork to Lisbon took ____ days.', 'nine'],
  ),
  pair(
    'one answer',
    trade,
    ['All staff must ____.', 'wear a badge with a photograph', self],
    ['All staff who enter the cold store must ____.', 'wear a padded suit and two pairs of gloves', self],
  ),
  pair(
    'one answer',
    islands,
    [
      'Norway and Iceland will ____ with an emphasis on young fishermen.',
      'exchange crews and share training',
      self,
    ],
    [
      'To train young fishermen, Norway and Iceland will ____ every summer.',
      'exchange the crews of two trawlers',
      self,
    ],
  ),
  pair(
    'one answer',
    islands,
    [
      'Cyprus and Malta will ____, including water and housing.',
      'act together in matters of common concern',
      self,
    ],
    ['Cyprus and Malta will build ____, including two on Gozo.', 'six desalination plants'],
  ),
  pair(
    'one answer',
    clinic,
    ['Examples of poor storage may include ____.', 'boxes left in the sun or lids left open', self],
    ['Poor storage spoiled ____ of the vaccines sent to Chad.', 'a fifth'],
  ),
  pair(
    'one answer',
    clinic,
    ['One kind of support in rural clinics aims to ____.', 'keep nurses from moving away', self],
    ['The yearly grant for rural clinics aims to ____.', 'keep nurses from moving away', self],
  ),
  pair(
    'one answer',
    ['Keeping Bees', null, null],
    [
      'What is a major problem in beekeeping?',
      'mites that weaken the brood',
      {
        ...self,
        kind: 'question',
        sentence: 'A major problem in beekeeping is mites that weaken the brood.',
      },
    ],
    [
      'What is foulbrood?',
      'a disease of bee larvae caused by bacteria',
      {
        ...self,
        kind: 'question',
        sentence: 'Foulbrood is a disease of bee larvae caused by bacteria.',
      },
    ],
  ),
  pair(
    'one answer',
    towns,
    ['An important reason for the delay of the tram was ____.', 'a shortage of steel', self],
    ['The tram to Morden was delayed by ____.', 'a shortage of steel', self],
  ),
  pair(
    'one answer',
    towns,
    ['Members can ____.', 'borrow skis at no charge', self],
    ['Members who pay the winter fee can ____.', 'borrow skis at no charge', self],
  ),
  pair(
    'one answer',
    trade,
    ['The sugar reform helps firms such as ____.', 'Nordlys Bakery'],
    ['The sugar reform freed ____ bakeries from the tax.', '412'],
  ),
  pair(
    'one answer',
    space,
    [
      'Poland and Latvia also ____, which will watch the ice in the gulf.',
      'plan to launch a satellite',
      self,
    ],
    ['Poland and Latvia plan to launch ____, which will watch the ice in the gulf.', 'a satellite'],
  ),
  pair(
    'one answer',
    trade,
    ['When ____, ask the duty officer before opening the vault.', 'in doubt'],
    ['When ____, ask the duty officer before opening the vault.', 'the alarm has been reset', self],
  ),

  // Gaps that run on.
  pair(
    'one fact',
    abbey,
    [
      'They depended on ____.',
      'the wool merchants they served but were paid in grain',
      { ...self, before: 'Scribes kept the accounts of Rievaulx Abbey.' },
    ],
    [
      'They depended on ____.',
      'the wool merchants they served',
      { ...self, before: 'Scribes kept the accounts of Rievaulx Abbey.' },
    ],
  ),
  pair(
    'one fact',
    towns,
    [
      'With a day ticket, visitors to Bergen can ride ____.',
      'any tram in the old town and then use the ferry to the fort',
      self,
    ],
    ['With a day ticket, visitors to Bergen can ride ____.', 'any tram in the old town', self],
  ),
  pair(
    'one fact',
    trade,
    [
      'To guard the routes and landing places the new charts will ____.',
      'mark, the navy is buying six cutters',
      self,
    ],
    ['To guard the routes on the new charts, the navy of Estonia is buying ____.', 'six cutters'],
  ),
  pair(
    'one fact',
    abbey,
    [
      'Ferries took pilgrims to ____.',
      'shrines; salt to the mainland; letters to the forts',
      { ...self, kind: 'list', items: ['shrines', 'salt to the mainland', 'letters to the forts'] },
    ],
    [
      'Ferries to Lindisfarne carried ____.',
      'pilgrims; salt; letters',
      { ...self, kind: 'list', items: ['pilgrims', 'salt', 'letters'] },
    ],
  ),
  pair(
    'one fact',
    towns,
    [
      'The press at Sandby prints everything from tickets to ____.',
      'maps, to wallpaper, to banknotes and much more',
      self,
    ],
    ['The press at Sandby prints tickets, maps, wallpaper and ____.', 'banknotes'],
  ),

  // Ceremony, sales talk, examples, exercises.
  pair(
    'worth knowing',
    islands,
    ['The ferry Lagi reflects ____ between Nauru and Fiji.', 'the long and warm friendship', self],
    ['The ferry Lagi makes ____ between Nauru and Fiji.', 'two voyages a week', self],
  ),
  pair(
    'worth knowing',
    islands,
    [
      'Ghana and Togo will count elephants each spring, recognizing ____.',
      'the importance of shared herds',
      self,
    ],
    ['Ghana and Togo will count elephants each spring, using ____.', 'drones with heat cameras', self],
  ),
  pair(
    'worth knowing',
    noise,
    ['The by-law sets limits on noise, which is ____.', 'an important step toward quieter nights', self],
    ['The by-law sets a limit on noise, which is ____ at night.', '40 decibels'],
  ),
  pair(
    'worth knowing',
    pumps,
    ['Any buyer who values quality should put ____.', 'Bramwell pumps on the short list', self],
    ['Any buyer who returns a pump within 30 days gets ____.', 'a full refund', self],
  ),
  pair(
    'worth knowing',
    rivers,
    ['Slovenia has made ____, as part of its second plan for rivers, to clear 90 weirs.', 'a commitment'],
    ['Slovenia has made a commitment, as part of its second plan for rivers, to clear ____ weirs.', '90'],
  ),
  pair(
    'worth knowing',
    trade,
    ['Dairy firms in Jutland have moved ____ to glass bottles.', 'some of their product lines', self],
    ['Dairy firms in Jutland have moved ____ to glass bottles.', 'all their fresh milk', self],
  ),
  pair(
    'worth knowing',
    letters,
    [
      'What does GPS stand for?',
      'Global Positioning System',
      { kind: 'acronym', sentence: 'The Global Positioning System (GPS) finds drones.' },
    ],
    [
      'What does NDBC stand for?',
      'National Data Buoy Center',
      { kind: 'acronym', sentence: 'The National Data Buoy Center (NDBC) keeps buoys.' },
    ],
  ),
  pair(
    'worth knowing',
    towns,
    ['Some items lapse in ____; others stay in force.', '2029'],
    ['The rent cap of Zurich lapses in ____; the cap on heating stays in force.', '2029'],
  ),
  pair(
    'worth knowing',
    towns,
    ['Your ____ note buys a ticket at the kiosk.', '$5'],
    ['A ticket at the kiosk in Ostia costs ____.', '$5'],
  ),
  pair(
    'worth knowing',
    towns,
    ['In the ____, the hotels of Davos were awful.', '1870s'],
    ['In the ____, the hotels of Davos were joined by a railway.', '1870s'],
  ),
  pair(
    'worth knowing',
    bridges,
    ['Describe the bridges that were begun before ____, and explain who paid for them.', '1833'],
    ['The bridges of Lyon that were begun before ____ were paid for by tolls.', '1833'],
  ),
  pair(
    'worth knowing',
    trade,
    ['Pilots play ____ in the safety of the Strait of Johor.', 'a key role', self],
    ['Pilots steer ____ through the Strait of Johor each day.', '210 tankers', self],
  ),
  pair(
    'worth knowing',
    towns,
    ['Lisbon offers ____ to young firms.', 'a world-class and vibrant home', self],
    ['Lisbon offers ____ to young firms.', 'two years without rent', self],
  ),
  pair(
    'worth knowing',
    rivers,
    ['The dam at Inga brings light to ____.', 'the country'],
    ['The dam at Inga brings light to ____.', 'nine million homes'],
  ),
  pair(
    'worth knowing',
    tools,
    ['Sand filters came into ____ in Paris in 1806.', 'use'],
    ['Sand filters came into use in ____ in 1806.', 'Paris'],
  ),

  // No whole sentence, or a gap in the wrong place.
  pair(
    'whole',
    letters,
    [
      'What does UAV stand for?',
      'unmanned aerial vehicles',
      { kind: 'acronym', sentence: 'Small unmanned aerial vehicles (UAV) find buoys.' },
    ],
    [
      'What does UAV stand for?',
      'unmanned aerial vehicle',
      { kind: 'acronym', sentence: 'A small unmanned aerial vehicle (UAV) finds buoys.' },
    ],
  ),
  pair(
    'whole',
    letters,
    [
      'What does PoS stand for?',
      'proof of stake”',
      { kind: 'acronym', sentence: 'This is known as “proof of stake” (PoS).' },
    ],
    [
      'What does PoS stand for?',
      'proof of stake',
      { kind: 'acronym', sentence: 'This is known as “proof of stake” (PoS).' },
    ],
  ),
  pair(
    'whole',
    medicine,
    [
      'What does “Infants” mean?',
      'Half a tablet dissolved in milk',
      { ...self, kind: 'question', lead: 'By age group:' },
    ],
    [
      'What does “Titration” mean?',
      'Slow raising of a dose until it works',
      { ...self, kind: 'question', lead: 'Terms:' },
    ],
  ),
  pair(
    'whole',
    medicine,
    ['What does “Thyroid” mean?', 'Too much hormone speeds up the heart', { ...self, kind: 'question' }],
    [
      'What does “Thyroid” mean?',
      'A gland in the neck that sets the pace of the body',
      { ...self, kind: 'question' },
    ],
  ),
  pair(
    'whole',
    tools,
    ['Tank ____ full, pump primed, valve left open', 'two-thirds'],
    ['Before the pump is primed, its tank must be ____ full.', 'two-thirds'],
  ),
  pair(
    'whole',
    clinic,
    [
      'Blood count (if fever persists), chest film, ____ swab (throat), lung test (where a cough is reported).',
      'nasal',
    ],
    ['On the first day nurses take a blood count, a chest film and ____.', 'a nasal swab'],
  ),
  pair(
    'whole',
    islands,
    ['Hungary gave 12 million euros in new money ____ years to clear mines in Bosnia.', 'over six'],
    ['Hungary has cleared mines in Bosnia with new money for ____ years.', 'over six'],
  ),
  pair(
    'whole',
    border,
    [
      'Build ____ and River-Pollution Task Force for the whole of the Mekong.',
      'a cross-border Illegal Dumping',
      { ...self, ...together },
    ],
    [
      'Build ____ for the whole of the Mekong.',
      'a cross-border Illegal Dumping and River-Pollution Task Force',
      { ...self, ...together },
    ],
  ),
  pair(
    'whole',
    border,
    [
      'The registry of Vientiane gives ____ and checking who owns a mooring.',
      'short advice on boat papers',
      self,
    ],
    ['The registry of Vientiane gives ____ to buyers of a mooring.', 'short advice on boat papers', self],
  ),
  pair(
    'whole',
    tools,
    ['A carbide lamp can make ____.', 'it easier to read gauges, to find valves, and to mark leaks', self],
    ['A carbide lamp makes it easier to ____.', 'find leaks in the dark of a mine', self],
  ),
  pair(
    'whole',
    tools,
    ['Before 1810 nails were made by ____.', 'hand in small forges', self],
    ['Before 1810 nails were made by ____.', 'smiths in small forges', self],
  ),
  pair(
    'whole',
    trade,
    ['Storms in 1902 sank nearly ____ 40 ferries of the sound.', 'all of the'],
    ['Storms in 1902 sank nearly ____ of the 40 ferries of the sound.', 'half'],
  ),
  pair(
    'whole',
    trade,
    ['14 berths checked Open until ____ Crane hire not included', '2031'],
    ['The 14 berths at Gdynia stay open until ____.', '2031'],
  ),
  // Read in the decks of news, lives and travel guides.
  pair(
    'whole',
    medicine,
    ['What does “She has” mean?', 'a fever that comes every third day', { ...self, kind: 'question' }],
    ['What does “Tertian” mean?', 'a fever that comes every third day', { ...self, kind: 'question' }],
  ),
  pair(
    'whole',
    towns,
    ['Solon was asked to ____ for the city.', 'write milder laws (hence “solonic', self],
    ['Solon was asked to ____ for Athens.', 'write milder laws', self],
  ),
  pair(
    'whole',
    abbey,
    ['Wool made the abbey of Rievaulx rich, giving ____.', 'rise to a class of lay brothers', self],
    ['Wool made the abbey of Rievaulx rich, giving work to ____.', 'lay brothers'],
  ),
  pair(
    'one answer',
    bridges,
    ['The Eiffel show, which Lyon pays for, ____.', 'is to open in two halls of the station', self],
    ['The Eiffel show, which Lyon pays for, is to open in ____.', 'two halls of the station', self],
  ),
  pair(
    'worth knowing',
    trade,
    ['If a port handles 40 ships each month, the cost of one berth will ____.', 'be lower'],
    ['If a port handles 40 ships each month, the cost of one berth will ____.', 'fall by half'],
  ),
  pair(
    'whole',
    trade,
    [
      'Deep berths save time, which means ____, as ships grow, the cost of each load falls.',
      'that for many goods',
      self,
    ],
    ['Deep berths save time, which means ____ as ships grow.', 'that each load costs less', self],
  ),
  pair(
    'one fact',
    rivers,
    [
      'Weirs in Slovenia are opposed by ____.',
      'anglers; rafters; the mills of Kranj have both complained',
      {
        ...self,
        kind: 'list',
        items: ['anglers', 'rafters', 'the mills of Kranj have both complained'],
      },
    ],
    [
      'Weirs in Slovenia are opposed by ____.',
      'anglers; rafters; the mills of Kranj',
      { ...self, kind: 'list', items: ['anglers', 'rafters', 'the mills of Kranj'] },
    ],
  ),
  pair(
    'understood alone',
    towns,
    ['On Saturday the hotel strike of Davos ended after ____ days.', 'nine'],
    ['On 3 May 1911 the hotel strike of Davos ended after ____ days.', 'nine'],
  ),
  pair(
    'worth knowing',
    bridges,
    ['Portrait of Gustave Eiffel, given to Dijon by the ____.', 'Friends of the Burgundy Canal'],
    ['A portrait of Gustave Eiffel was given to Dijon by the ____.', 'Friends of the Burgundy Canal'],
  ),
  pair(
    'understood alone',
    towns,
    ['In 1911, he sold his hotel in Davos for ____.', '2 million francs'],
    ['In 1911, Hans Bätz and his sons sold their hotel in Davos for ____.', '2 million francs'],
  ),
  // Lists that are none, and what stands before.
  pair(
    'one fact',
    noise,
    [
      'Harwick wants ____.',
      'a calm; clean; affordable town',
      { ...self, kind: 'list', items: ['a calm', 'clean', 'affordable town'] },
    ],
    [
      'Harwick wants to close ____ at midnight.',
      'bars; cinemas; skating rinks',
      { ...self, kind: 'list', items: ['bars', 'cinemas', 'skating rinks'] },
    ],
  ),
  pair(
    'one fact',
    border,
    [
      'The plan of 2020 for the Mekong has ____.',
      'a long list',
      {
        ...self,
        kind: 'list',
        items: [
          'a survey of fish, of sand and of the people who live by both of them',
          'talks with the owners of every dam on the upper river, in both lands',
          'a fund for farmers whose fields were flooded and a court that hears them',
        ],
      },
    ],
    [
      'The plan of 2020 for the Mekong has ____.',
      'a survey of fish; talks with owners of dams; a fund for farmers',
      {
        ...self,
        kind: 'list',
        items: ['a survey of fish', 'talks with owners of dams', 'a fund for farmers'],
      },
    ],
  ),
  pair(
    'whole',
    bridges,
    [
      'It carried trains over the Truyère for ____ years.',
      '88',
      { before: 'Photo The Garabit viaduct, opened in 1885, is painted red.' },
    ],
    [
      'It carried trains over the Truyère for ____ years.',
      '88',
      { before: 'The Garabit viaduct, opened in 1885, is painted red.' },
    ],
  ),
  pair(
    'understood alone',
    trade,
    ['The second pier was meant for ____.', 'herring boats'],
    ['The first piers opened on the sound were meant for ____.', 'herring boats'],
  ),
]
