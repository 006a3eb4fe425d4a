/** Pairs held out: the rules meet them once, when they stand. */
import { type Pair, pair, self } from './rows.ts'

const valley = ['Report on the Affordability of Rural Housing', null, null] as const
const copper = ['Mongolia and Japan: Ten Years of Copper', '2008-05-05', 'Transport'] as const
const birds = ['Seabirds of the Far North', null, 'Research'] as const
const stalls = ['Rules for Shops and Market Stalls', '2019-01-01', null] as const
const limits = ['Talks on Fishing Limits', '1998-11-03', null] as const
const glass = ['Glass and Light', null, 'Awards'] as const
const water = ['Water in the High Plain', '2001-02-02', null] as const
const craft = ['Fairs of the Carpathians', null, 'Crafts'] as const
const rails = ['Railways of the Andes', null, 'The Climb'] as const
const ward = ['Before a Biopsy', null, 'Medicines'] as const
const post = ['Post and Parcels in Australia', null, null] as const
const dunes = ['Dunes of the North Coast', null, 'Visitors'] as const
const gulf = ['A Cleaner Gulf', '2024-04-04', 'Plans'] as const
const dye = ['Dyeing by Hand', null, null] as const
const ships = ['Steam at Sea', null, 'The Crew'] as const
const sahel = ['Neighbours in the Sahel', null, null] as const
const leeds = ['Leeds in the Age of Steam', null, 'Streets'] as const
const vines = ['A Year in the Vineyard', null, 'Work'] as const
const glands = ['Glands', null, null] as const
const coast = ['Guarding the Coast: Kenya and Tanzania', '2015-05-01', 'Courts'] as const
const lab = ['Words of the Laboratory', null, null] as const

const both = { lead: 'Kenya and Tanzania will:' }

export const otherPairs: readonly Pair[] = [
  pair(
    'not given away',
    valley,
    ['Young families leave the Isar valley because of ____.', 'unaffordable houses'],
    ['Young families leave the Isar valley because of ____.', 'poor phone signal'],
  ),
  pair(
    'not given away',
    copper,
    ['Mongolia and Japan held the third ____ to plan a railway.', 'Mongolia-Japan Railway Dialogue'],
    ['Mongolia and Japan held the third ____ to plan a railway.', 'Gobi Transport Week'],
  ),
  pair(
    'not given away',
    birds,
    ['The ____ pays for joint research on seabird migration.', 'Joint Institute for Seabird Research'],
    ['The ____ rings 9,000 puffins a year.', 'Joint Institute for Arctic Ringing'],
  ),
  pair(
    'not given away',
    stalls,
    ['____ need a licence from the harbour office.', 'Shop and market stall businesses'],
    ['____ need a licence from the harbour office.', 'Dealers in live crabs'],
  ),
  pair(
    'not given away',
    limits,
    ['In ____, envoys of Oman and Iran met in Muscat to settle fishing limits.', 'November 1998'],
    ['In ____, envoys of Oman and Iran met in Muscat to settle fishing limits.', 'January 1996'],
  ),
  pair(
    'not given away',
    glass,
    ['The ____ prize goes to young painters of glass.', 'Elsa Lind Prize'],
    ['The ____ goes to young painters of glass.', 'Elsa Lind Prize'],
  ),
  pair(
    'not given away',
    water,
    ['Bolivia founded ____ on Water (FCW), a body that sets prices.', 'the Free Commission'],
    ['Bolivia founded ____, a body that sets the price of water.', 'the Chamber of Springs'],
  ),
  pair(
    'not given away',
    water,
    ['Farmers want ____ of the Beni delta, and hope to irrigate 900 fields by May.', 'complete irrigation'],
    ['Farmers want ____ of the Beni delta, and hope to sow 900 fields by May.', 'complete drainage'],
  ),
  pair(
    'understood alone',
    craft,
    [
      'The Lantern Fair, which runs alongside the Workshop, drew ____ visitors.',
      '6,000',
      { before: 'At the Workshop, carvers show their chisels.' },
    ],
    [
      'The Lantern Fair, which runs alongside the Workshop, drew ____ visitors.',
      '6,000',
      { before: 'The Workshop of Forest Carvers opens in Brasov each June.' },
    ],
  ),
  pair(
    'understood alone',
    ward,
    ['The National Network answered ____ calls in its first year.', '70,000'],
    ['The National Network of Poison Centres answered ____ calls in its first year.', '70,000'],
  ),
  pair(
    'understood alone',
    sahel,
    ['At the 2019 Summit in ____, Kenya promised to plant two billion trees.', 'Oslo'],
    ['At the 2019 Summit on Desert Lands in ____, Kenya promised to plant two billion trees.', 'Oslo'],
  ),
  pair(
    'understood alone',
    dunes,
    [
      'On the southern slope, she planted ____ beside the chapel, starting the first park of the coast.',
      'seeds from seven islands',
      self,
    ],
    [
      'On the southern slope, Countess Anna planted ____ beside the chapel, starting the first park of the coast.',
      'seeds from seven islands',
      self,
    ],
  ),
  pair(
    'understood alone',
    rails,
    [
      'It shortened the ride to the coast by ____.',
      'four hours',
      { before: 'The tunnel was the longest of its kind.' },
    ],
    [
      'It shortened the ride to the coast by ____.',
      'four hours',
      { before: 'The Galera tunnel was the longest of its kind.' },
    ],
  ),
  pair(
    'understood alone',
    ward,
    ['Stop taking aspirin ____ days beforehand.', 'seven'],
    ['Stop taking aspirin ____ days before a biopsy.', 'seven'],
  ),
  pair(
    'one answer',
    post,
    ['In 1905, it took two months to ____.', 'carry mail from Perth to Broome', self],
    ['In 1905, mail from Perth to Broome took ____.', 'two months'],
  ),
  pair(
    'one answer',
    dunes,
    ['Visitors should ____.', 'keep to the marked paths', self],
    ['Visitors who cross the dunes in the nesting season should ____.', 'keep to the marked paths', self],
  ),
  pair(
    'one answer',
    gulf,
    ['Estonia and Finland will ____ with a view to cleaner ports.', 'pool their efforts', self],
    [
      'To keep oil out of the gulf, Estonia and Finland will ____ by 2030.',
      'scrap every tanker with a single hull',
      self,
    ],
  ),
  pair(
    'one answer',
    water,
    ['Examples of risky loans might include ____.', 'loans to farms without a well of their own', self],
    ['Risky loans made up ____ of what farms in Oruro owed.', 'two-thirds'],
  ),
  pair(
    'one answer',
    dye,
    [
      'What is a common mistake in dyeing?',
      'rinsing the wool too soon',
      { ...self, kind: 'question', sentence: 'A common mistake in dyeing is rinsing the wool too soon.' },
    ],
    [
      'What is a mordant?',
      'a salt that fixes colour to cloth',
      { ...self, kind: 'question', sentence: 'A mordant is a salt that fixes colour to cloth.' },
    ],
  ),
  pair(
    'one answer',
    copper,
    ['One form of help for miners seeks to ____.', 'keep their widows out of debt', self],
    ['The pension of 1911 for miners was meant to ____.', 'keep their widows out of debt', self],
  ),
  pair(
    'one answer',
    sahel,
    ['A serious obstacle to vaccination in Niger was ____.', 'the lack of cold boxes', self],
    ['Vaccination in Niger stopped in 1968 for lack of ____.', 'cold boxes'],
  ),
  pair(
    'one fact',
    ships,
    [
      'They worked beside ____.',
      'the engineers they obeyed but were never shown on posters',
      { ...self, before: 'Stokers fed the boilers of the liner Umbria.' },
    ],
    [
      'They worked beside ____.',
      'the engineers they obeyed',
      { ...self, before: 'Stokers fed the boilers of the liner Umbria.' },
    ],
  ),
  pair(
    'one fact',
    ward,
    [
      'With the green card, nurses can open ____.',
      'the medicine room on each ward and then print a label for the dose',
      self,
    ],
    ['With the green card, nurses can open ____.', 'the medicine room on each ward', self],
  ),
  pair(
    'one fact',
    sahel,
    [
      'Caravans brought salt to ____.',
      'the forest towns; cloth to the nomads; gold to the coast',
      { ...self, kind: 'list', items: ['the forest towns', 'cloth to the nomads', 'gold to the coast'] },
    ],
    [
      'Caravans from Bilma carried ____.',
      'salt; cloth; gold',
      { ...self, kind: 'list', items: ['salt', 'cloth', 'gold'] },
    ],
  ),
  pair(
    'worth knowing',
    sahel,
    ['The visit of 2014 underlined ____ of Chad and Niger.', 'the deep and lasting ties', self],
    ['The visit of 2014 ended ____ of Chad and Niger.', 'the quarrel over wells', self],
  ),
  pair(
    'worth knowing',
    water,
    ['Peru will fence the Nazca lines by 2028, acknowledging ____.', 'the value of their heritage', self],
    ['Peru will fence the Nazca lines by 2028, using ____.', 'money from entrance fees', self],
  ),
  pair(
    'worth knowing',
    ['The Wellington Treaty', '1990-01-01', null],
    ['The Wellington Treaty bans driftnets, which marks ____.', 'a major milestone for marine life', self],
    ['The Wellington Treaty bans driftnets longer than ____.', '2.5 kilometres'],
  ),
  pair(
    'worth knowing',
    sahel,
    ['Teachers play ____ in the fight against hunger.', 'a vital part', self],
    ['Teachers in Malawi hand out ____ in the fight against hunger.', 'a million bowls of porridge', self],
  ),
  pair(
    'worth knowing',
    copper,
    ['Erdenet gives young firms ____.', 'a state-of-the-art and dynamic setting', self],
    ['Erdenet gives young firms ____.', 'a loan without interest', self],
  ),
  pair(
    'worth knowing',
    ward,
    ['Hospitals in Hungary have sent ____ to outside laboratories.', 'many of their blood tests', self],
    ['Hospitals in Hungary have sent ____ to outside laboratories.', 'all tests for rabies', self],
  ),
  pair(
    'worth knowing',
    lab,
    [
      'What does DNA stand for?',
      'deoxyribonucleic acid',
      { kind: 'acronym', sentence: 'It holds deoxyribonucleic acid (DNA).' },
    ],
    [
      'What does MALDI stand for?',
      'matrix-assisted laser desorption/ionization',
      { kind: 'acronym', sentence: 'It uses matrix-assisted laser desorption/ionization (MALDI).' },
    ],
  ),
  pair(
    'worth knowing',
    leeds,
    ['In the ____, the streets of Leeds were filthy.', '1840s'],
    ['In the ____, the streets of Leeds were paved with setts.', '1840s'],
  ),
  pair(
    'worth knowing',
    gulf,
    ['Certain changes take effect in ____.', '2031'],
    ['The Danish ban on lead shot takes effect in ____.', '2031'],
  ),
  pair(
    'worth knowing',
    rails,
    ['List the lines that were closed before ____, and explain why.', '1970'],
    ['The lines of Peru that were closed before ____ had steam engines only.', '1970'],
  ),
  pair(
    'whole',
    lab,
    [
      'What does LNP stand for?',
      'lipid nanoparticles',
      { kind: 'acronym', sentence: 'Doses come in lipid nanoparticles (LNP).' },
    ],
    [
      'What does LNP stand for?',
      'lipid nanoparticle',
      { kind: 'acronym', sentence: 'A dose comes in a lipid nanoparticle (LNP).' },
    ],
  ),
  pair(
    'whole',
    vines,
    [
      'What does “Autumn” mean?',
      'Vines pruned, stakes stored',
      { ...self, kind: 'question', lead: 'By season:' },
    ],
    ['What does “Must” mean?', 'Grape juice before it ferments', { ...self, kind: 'question' }],
  ),
  pair(
    'whole',
    glands,
    ['What does “Pituitary” mean?', 'Low output stops growth in children', { ...self, kind: 'question' }],
    [
      'What does “Pituitary” mean?',
      'A gland under the brain that rules the others',
      { ...self, kind: 'question' },
    ],
  ),
  pair(
    'whole',
    vines,
    ['Filter ____ clean, lid closed, drain kept clear', 'wiped'],
    ['Before a filter is used, it must be soaked for ____.', 'an hour'],
  ),
  pair(
    'whole',
    sahel,
    ['Kuwait lent 30 million dinars in new capital ____ decades to build grain stores in Mali.', 'over two'],
    ['Kuwait has built grain stores in Mali for ____ decades.', 'over two'],
  ),
  pair(
    'whole',
    coast,
    [
      'Open ____ and Wildlife-Trafficking Court in each port.',
      'a joint Illegal Fishing',
      { ...self, ...both },
    ],
    [
      'Open ____ in each port.',
      'a joint Illegal Fishing and Wildlife-Trafficking Court',
      { ...self, ...both },
    ],
  ),
  pair(
    'whole',
    coast,
    ['The desk in Mombasa offers ____ and filling in claims.', 'plain help with travel papers', self],
    ['The desk in Mombasa offers ____ to stranded sailors.', 'plain help with travel papers', self],
  ),
  pair(
    'whole',
    ships,
    ['A second mast makes ____.', 'it possible to steer in fog, to carry coal, and to tow', self],
    ['A second mast makes it possible to ____.', 'steer when the rudder is lost', self],
  ),
  pair(
    'whole',
    rails,
    ['Quakes in 1970 damaged about ____ 90 stations of the line.', 'half of the'],
    ['Quakes in 1970 damaged about ____ of the 90 stations of the line.', 'half'],
  ),
  pair(
    'whole',
    water,
    ['22 wells tested Valid to ____ Fees may change', '2030'],
    ['The permits for 22 wells in Oruro are valid to ____.', '2030'],
  ),
  pair(
    'whole',
    lab,
    ['What does “It was known” mean?', 'a salt that melts in ice', { ...self, kind: 'question' }],
    ['What does “Cryolite” mean?', 'a salt that melts in ice', { ...self, kind: 'question' }],
  ),
  pair(
    'whole',
    leeds,
    ['Mill owners in Leeds were made to ____.', 'fence their belts (the “guard rule', self],
    ['Mill owners in Leeds were made to ____.', 'fence their belts', self],
  ),
  pair(
    'whole',
    copper,
    ['Half of the miners of Erdenet took ____.', 'part in the strike of 1998', self],
    ['Half of the miners of Erdenet took part in ____.', 'the strike of 1998', self],
  ),
  pair(
    'one answer',
    glass,
    ['The Lind show, which opens in Malmö, ____.', 'has been lent by eleven churches', self],
    ['The Lind show, which opens in Malmö, has been lent by ____.', 'eleven churches', self],
  ),
  pair(
    'understood alone',
    sahel,
    ['On Tuesday the envoys of Chad and Niger signed ____ contracts.', 'four'],
    ['On 9 June 2015 the envoys of Chad and Niger signed ____ contracts.', 'four'],
  ),
]
