/**
 * Cards marked by hand as good or bad, from sixteen documents of different kinds: those of the bundled briefing and
 * fifteen written for this table. Each bad one names its fault. Every third row is held out: the checker is made on the
 * others and meets these once, at the end.
 */
import type { Card } from '../../../../src/core/model/card.ts'

interface Shown {
  readonly title: string
  readonly date: string | null
}

const documents = {
  japan: { title: 'Fact Sheet: U.S.-Japan Bilateral Cooperation', date: '2014-04-25' },
  harbour: { title: 'Kellmouth Harbour Board: Plan for the Outer Harbour', date: '2019-03-04' },
  ocean: { title: 'Fact Sheet: Norway–Ghana Ocean Partnership', date: '2021-09-14' },
  mills: { title: 'Wool and Water in the Calder Valley', date: null },
  gout: { title: 'Gout', date: null },
  roads: { title: 'Records Policy of the Department for Roads and Bridges', date: '2022-02-01' },
  intro: { title: 'Introduction', date: null },
  prices: { title: 'Measuring Inflation', date: null },
  lifts: { title: 'A Plain Guide to the Lift Safety Rule', date: '2024-05-30' },
  polar: { title: 'Norway and Canada to Build Polar Weather Satellite', date: '2024-02-20' },
  broker: { title: 'Overview of the Quill Message Broker', date: null },
  audit: { title: 'Audit of Overtime Records in County Hospitals', date: '2003-05' },
  heron: { title: 'Grey Heron', date: null },
  minutes: { title: 'Minutes of the Library Committee', date: '2020-11-09' },
  barrage: { title: 'Remarks at the Opening of the Tay Barrage', date: '2018-10-02' },
  note: { title: 'This note sets out…', date: null },
} as const satisfies Readonly<Record<string, Shown>>

type Name = keyof typeof documents

interface More {
  readonly section?: string
  readonly before?: string
  readonly lead?: string
  readonly kind?: Card['kind']
  readonly accept?: readonly string[]
  readonly items?: readonly string[]
  readonly self?: true
  /** The source sentence, where it is not the prompt with its gap filled. */
  readonly sentence?: string
}

export interface MarkedCard {
  readonly card: Pick<Card, 'kind' | 'prompt' | 'answer' | 'accept' | 'items' | 'grading' | 'context'>
  readonly shown: Shown & { readonly sentence: string }
  /** What is wrong with it; null for a good card. */
  readonly fault: string | null
  readonly held: boolean
}

type Row = Omit<MarkedCard, 'held'>

function row(fault: string | null, name: Name, prompt: string, answer: string, more: More): Row {
  const { section = null, before = null, lead = null, kind = 'cloze', accept = [], items, self } = more
  return {
    card: {
      kind,
      prompt,
      answer,
      accept,
      ...(items && { items }),
      grading: self ? 'self' : 'value',
      context: { section, before, lead },
    },
    shown: { ...documents[name], sentence: more.sentence ?? prompt.replace('____', answer) },
    fault,
  }
}

const good = (name: Name, prompt: string, answer: string, more: More = {}) =>
  row(null, name, prompt, answer, more)
const bad = (fault: string, name: Name, prompt: string, answer: string, more: More = {}) =>
  row(fault, name, prompt, answer, more)

const self = true

const rows: readonly Row[] = [
  // Pronouns.
  bad('pronoun', 'harbour', 'It will be deepened to ____ by 2023.', 'nine metres', { section: 'Dredging' }),
  good('harbour', 'It will be deepened to ____ by 2023.', 'nine metres', {
    section: 'Dredging',
    before: 'The approach channel is the only way into the harbour for large ships.',
  }),
  bad('pronoun', 'mills', 'They hired ____ girls from the farms around Halifax.', 'about four hundred', {
    section: 'Work',
  }),
  good(
    'mills',
    'The owners of the Dean mill hired ____ and housed them in rows beside the river.',
    'orphans',
    {
      section: 'Work',
    },
  ),
  bad('pronoun', 'gout', 'This raises the level of uric acid by ____.', 'about a fifth', {
    section: 'Causes',
  }),
  good('gout', 'Allopurinol lowers uric acid because it ____.', 'blocks the enzyme that makes it', {
    section: 'Treatment',
    self,
  }),
  bad('pronoun', 'broker', 'These are kept on disk for ____.', 'seven days', { section: 'Storage' }),
  good(
    'broker',
    'A queue keeps its messages on disk for ____ unless its owner sets another limit.',
    'seven days',
    {
      section: 'Storage',
    },
  ),
  bad('pronoun', 'heron', 'He brings ____ while she builds the nest.', 'sticks and reeds', {
    section: 'Breeding',
  }),
  good('heron', 'The male brings sticks and reeds, and the female ____.', 'builds the nest', {
    section: 'Breeding',
    self,
  }),
  bad('pronoun', 'ocean', 'Such a fund would hold ____ for coastal villages.', '$40 million', {
    section: 'Finance',
  }),
  good(
    'ocean',
    'Ghana has committed $40 million to a fund that ____.',
    'repairs landing sites after storms',
    {
      section: 'Finance',
      self,
    },
  ),
  bad('pronoun', 'audit', 'That was because clerks ____.', 'copied hours from the week before', {
    section: 'Findings',
    self,
  }),
  good('audit', 'Overtime was overpaid because clerks ____.', 'copied hours from the week before', {
    section: 'Findings',
    self,
  }),
  bad('pronoun', 'polar', 'Both will be launched from ____.', 'Andøya', { section: 'Launch' }),
  good('polar', 'It is expected to fly in ____ and to serve for ten years.', '2029', {
    before: 'The satellite will pass over the North Pole fourteen times a day.',
  }),
  good('polar', 'There are ____ weather stations north of the eightieth parallel.', 'eleven', {
    section: 'Why it is needed',
  }),
  bad('pronoun', 'minutes', 'There the lamps will be replaced at a cost of ____.', '£12,400', {
    section: 'Repairs',
  }),
  good(
    'roads',
    'It is the duty of the records officer to ____.',
    'review each closed file within two years',
    {
      section: 'Duties',
      self,
    },
  ),
  bad('pronoun', 'lifts', 'Those must be tested every ____.', 'six months', { section: 'Tests' }),
  good(
    'prices',
    'Economists measure inflation by pricing the same basket of goods and comparing its cost with that of ____.',
    'a base year',
    {
      section: 'Baskets',
    },
  ),
  bad('pronoun', 'prices', 'Its weight in the basket rose to ____.', '14 percent', { section: 'Baskets' }),
  good('mills', 'Ann Sugden opened her school for mill children in ____.', '1834', { section: 'Schools' }),
  bad('pronoun', 'mills', 'She opened a school for mill children in ____.', '1834', { section: 'Schools' }),
  good(
    'ocean',
    'Norway and Ghana will share data with one another through ____.',
    'the Gulf of Guinea Observatory',
    {
      section: 'Science',
    },
  ),
  bad('pronoun', 'ocean', 'Their ministers will meet every ____.', 'two years', { section: 'Governance' }),
  good(
    'ocean',
    'Norway will lend Ghana ____ so that its inspectors can patrol at night.',
    'two patrol boats',
    {
      section: 'Fisheries',
    },
  ),
  bad('pronoun', 'barrage', 'This is why the gates ____.', 'close an hour before high water', { self }),

  // Comparatives and ordinals.
  bad('comparative', 'mills', 'A still earlier mill stood at ____.', 'Luddenden Foot', {
    section: 'First mills',
  }),
  good('mills', 'The first mill in the valley was built in ____ at Luddenden Foot.', '1779', {
    section: 'First mills',
  }),
  bad('comparative', 'mills', 'Others followed in ____.', '1792', { section: 'First mills' }),
  good('mills', 'By 1840 water wheels in the valley were giving way to ____.', 'steam engines', {
    section: 'Steam',
  }),
  bad('comparative', 'harbour', 'Another berth will open in ____.', '2024', { section: 'Ferries' }),
  good('harbour', 'The Board will build ____ to shelter the ferries.', 'a second breakwater', {
    section: 'Ferries',
  }),
  bad('comparative', 'gout', 'The second is ____.', 'a diet rich in shellfish', { section: 'Causes', self }),
  good('gout', 'Gout is more common in ____ than in women before the menopause.', 'men', {
    section: 'Who gets it',
  }),
  bad('comparative', 'prices', 'The former counts ____.', 'only goods that households buy', {
    section: 'Indexes',
    self,
  }),
  good('prices', 'A higher price for bread raises the index because ____.', 'bread is part of the basket', {
    section: 'Indexes',
    self,
  }),
  bad('comparative', 'broker', 'The latter needs ____ of memory.', '4 GB', { section: 'Nodes' }),
  good(
    'broker',
    'Quill 3 uses less memory than Quill 2 because it ____.',
    'keeps only the index of each queue',
    {
      section: 'Memory',
      self,
    },
  ),
  bad('comparative', 'polar', 'A larger antenna will be built at ____.', 'Inuvik', {
    section: 'Ground stations',
  }),
  good('polar', 'More than ____ of the budget pays for the radar.', 'half', {
    section: 'Cost',
    sentence: 'More than half of the budget pays for the radar.',
  }),
  bad('comparative', 'audit', 'The other hospitals had paid ____ too much.', '$31,000', {
    section: 'Findings',
  }),
  good(
    'audit',
    'Of the nine county hospitals, two had paid ____ too much and the other seven nothing.',
    '$31,000',
    {
      section: 'Findings',
    },
  ),
  bad('comparative', 'heron', 'The third egg is laid ____ later.', 'two days', { section: 'Breeding' }),
  good('heron', 'The second largest colony of herons in Britain is at ____.', 'Northward Hill', {
    section: 'Range',
  }),
  bad('comparative', 'barrage', 'Similar gates were ordered for ____.', 'Dundee', { section: 'Gates' }),

  // Definite nouns.
  bad('definite', 'mills', 'The industry employed ____ by 1851.', '60,000 people', { section: 'Steam' }),
  good('mills', 'The wool industry of the Calder valley employed ____ by 1851.', '60,000 people', {
    section: 'Steam',
  }),
  bad('definite', 'minutes', 'The takeover was approved by ____ votes to two.', 'seven', {
    section: 'Votes',
  }),
  good('minutes', 'The takeover of the branch at Elm Road was approved by ____ votes to two.', 'seven', {
    section: 'Branches',
  }),
  bad('definite', 'ocean', 'The Summit will be held in ____.', 'Accra', { section: 'Governance' }),
  good('ocean', 'The President of Norway’s parliament opened the talks in ____.', 'Bergen', {
    section: 'Governance',
  }),
  bad('definite', 'ocean', 'The two companies will build ____ at Tema.', 'a cold store', {
    section: 'Finance',
  }),
  good('ocean', 'Ghana will protect ____ of the country’s coastal waters by 2030.', '30 percent', {
    section: 'Science',
  }),
  bad('definite', 'roads', 'The amendment raised the limit to ____.', 'ten years', {
    section: 'Keeping files',
  }),
  good('roads', 'The Department keeps accident files for ____ after a road is closed.', 'ten years', {
    section: 'Keeping files',
  }),
  bad('definite', 'broker', 'The algorithm takes ____ to finish.', 'three rounds', { section: 'Elections' }),
  good(
    'broker',
    'A node that loses its leader calls an election, and the election ends when ____.',
    'more than half the nodes agree',
    {
      section: 'Elections',
      self,
    },
  ),
  bad('definite', 'heron', 'The study counted ____ nests.', '5,400', { section: 'Numbers' }),
  good('heron', 'In the world the grey heron numbers about ____.', 'a million birds', {
    section: 'Numbers',
    sentence: 'In the world the grey heron numbers about a million birds.',
  }),
  bad('definite', 'audit', 'The software was written by ____.', 'a clerk at Mercy Hospital', {
    section: 'Causes',
  }),
  good('audit', 'The cost of late time sheets to the hospitals was ____ in 2002.', '$212,000', {
    section: 'Findings',
  }),
  bad('definite', 'gout', 'The patient should then take ____.', 'colchicine', { section: 'Treatment' }),
  good(
    'gout',
    'Attacks often begin in the big toe because ____.',
    'crystals form more easily where the body is cool',
    {
      section: 'Signs',
      self,
    },
  ),
  bad('definite', 'polar', 'The contract was won by ____.', 'a firm in Tromsø', { section: 'Cost' }),
  good('polar', 'The satellite will carry ____ instruments, among them a radar.', 'four', {
    section: 'Design',
  }),
  bad('definite', 'intro', 'The model was trained on ____ of radar scans.', 'eleven years', {
    section: 'Background',
  }),
  good('intro', 'Hail forms when ____ carries drops above the freezing level.', 'a strong updraught', {
    section: 'Background',
  }),
  bad('definite', 'lifts', 'The firm was fined ____ for using one rope.', '$9,000', { section: 'Penalties' }),
  good('lifts', 'The owner of a lift must have it tested every ____.', 'six months', { section: 'Tests' }),
  bad('definite', 'barrage', 'The strike held up the work for ____.', 'nine weeks', {
    section: 'Building it',
  }),
  good('barrage', 'The strike of the crane drivers held up the barrage for ____ in 2015.', 'nine weeks', {
    section: 'Building it',
  }),
  bad('definite', 'prices', 'The report blamed ____ for the rise.', 'fuel', { section: 'Recent years' }),
  good(
    'prices',
    'The consumer price index rose because ____.',
    'fuel cost a third more than the year before',
    {
      section: 'Indexes',
      self,
    },
  ),
  bad('definite', 'harbour', 'The dispute ended when ____.', 'the owners agreed to share the crane', {
    section: 'Berths',
    self,
  }),
  good('harbour', 'In the winter of 1998 the sea broke ____ metres of the old wall at Kellmouth.', '80', {
    section: 'History',
  }),

  // Time that needs a date beside it.
  bad('relative-time', 'mills', 'Last year the museum at Hebden drew ____ visitors.', '21,000', {
    section: 'Today',
  }),
  good('harbour', 'Ferries now carry ____ passengers a year from Kellmouth.', '310,000', {
    section: 'Ferries',
  }),
  bad('relative-time', 'heron', 'The colony at Walthamstow has recently grown to ____ nests.', '130', {
    section: 'Numbers',
  }),
  good('ocean', 'Over the next five years Norway will train ____ Ghanaian inspectors.', '200', {
    section: 'Fisheries',
  }),
  bad('relative-time', 'prices', 'Inflation in Japan is currently ____.', '2.4 percent', {
    section: 'Recent years',
  }),
  good('prices', 'Inflation in Japan was ____ in 2023.', '3.3 percent', { section: 'Recent years' }),
  bad(
    'relative-time',
    'intro',
    'Over the past decade hail in Alberta has cost insurers ____.',
    '$4 billion',
    {
      section: 'Background',
    },
  ),
  good(
    'audit',
    'In the past three years Mercy Hospital paid ____ for overtime that nobody had worked.',
    '$88,000',
    {
      section: 'Findings',
    },
  ),
  bad('relative-time', 'gout', 'Two years later ____ was approved for gout.', 'febuxostat', {
    section: 'Treatment',
  }),
  good('gout', 'An attack of gout is at its worst ____ after it begins.', 'within a day', {
    section: 'Signs',
  }),
  bad('relative-time', 'mills', 'By then the Calder mills had ____ looms.', '9,000', { section: 'Steam' }),
  good('mills', 'In 1820 the mill at Dean had forty looms; ten years later it had ____.', 'three hundred', {
    section: 'Steam',
  }),
  bad('relative-time', 'barrage', 'The same year Perth lost ____ to the flood.', '600 homes', {
    section: 'Floods',
  }),

  // Who speaks and who is spoken to.
  bad('speaker', 'barrage', 'We will open ____ gates before the winter.', 'forty', { section: 'Gates' }),
  good('barrage', '[Tay Barrage Trust] will open ____ gates before the winter.', 'forty', {
    section: 'Gates',
    sentence: 'We will open forty gates before the winter.',
  }),
  bad('speaker', 'barrage', 'Our engineers found ____ in the north pier.', 'a crack two metres long', {
    section: 'Gates',
  }),
  good('lifts', 'You must keep the record of each lift test for ____.', 'five years', { section: 'Records' }),
  bad('speaker', 'intro', 'In this paper we propose ____ for hail.', 'a forecast by radar and camera', {
    section: 'Background',
  }),
  good(
    'prices',
    'To find the rate of inflation you divide the change in the index by ____.',
    'the index of the first year',
    {
      section: 'Indexes',
    },
  ),
  bad('speaker', 'minutes', 'I asked the Library Committee for ____.', 'a second reading room', {
    section: 'Branches',
  }),
  good('ocean', 'The stock of trade between [the two countries] reached ____ in 2020.', '$310 million', {
    section: 'Finance',
    sentence: 'The stock of trade between our countries reached $310 million in 2020.',
  }),
  bad('speaker', 'broker', 'Let us suppose that a node holds ____ queues.', 'four', { section: 'Nodes' }),

  // Participles without a subject.
  bad('participle', 'harbour', 'Funded by ____ and due in 2024.', 'the county', { section: 'Ferries' }),
  good('harbour', 'Built in 1911, the east quay at Kellmouth is ____ long.', '240 metres', {
    section: 'Berths',
  }),
  bad('participle', 'ocean', 'Building on the talks in Bergen, and opening ____.', 'a joint office in Tema', {
    section: 'Governance',
  }),
  good('ocean', 'Working with fishers, Ghana will map ____ of reefs by 2026.', '900 square kilometres', {
    section: 'Science',
  }),
  bad('participle', 'audit', 'Leading to overpayments of ____ at Mercy Hospital.', '$88,000', {
    section: 'Findings',
  }),

  // Counted in its own prompt.
  bad('counted', 'harbour', 'The north quay serves ____ trades: timber, grain and salt.', 'three', {
    section: 'Berths',
  }),
  good('harbour', 'The north quay serves timber, grain and ____.', 'salt', {
    section: 'Berths',
    kind: 'list',
  }),
  bad('counted', 'gout', '____ drugs stop an attack of gout: colchicine and naproxen.', 'Two', {
    section: 'Treatment',
  }),
  good('gout', 'Gout passes through ____ stages before joints are damaged.', 'three', { section: 'Stages' }),
  bad('counted', 'broker', 'A Quill message has ____ parts (head, body, seal and trailer).', 'four', {
    section: 'Messages',
  }),
  good('broker', 'A Quill cluster needs at least ____ nodes to choose a leader.', 'three', {
    section: 'Nodes',
  }),

  // The answer is shown.
  bad('shown', 'harbour', 'Dredging the channel, and later the dock, is called ____.', 'dredging', {
    section: 'Works',
  }),
  good('harbour', 'Removing silt from the sea bed is called ____.', 'dredging', { section: 'Works' }),
  bad('shown', 'polar', 'The satellite will be built by Norway and ____.', 'Canada', { section: 'Design' }),
  good('polar', 'The rocket for the satellite will be built by ____.', 'Nammo', { section: 'Launch' }),
  bad('shown', 'mills', 'Power looms came to the valley in ____.', '1822', { section: 'The Looms of 1822' }),
  good('mills', 'Power looms came to the valley in ____.', '1822', { section: 'The First Looms' }),
  bad('shown', 'broker', 'A message that no queue accepts goes to the ____.', 'dead letter queue', {
    section: 'Dead Letters',
  }),
  good('broker', 'A message that no queue accepts goes to ____.', 'the morgue', { section: 'Dead Letters' }),
  bad('shown', 'gout', 'It is raised to ____ in gout.', '7 mg per decilitre', {
    section: 'Signs',
    before: 'Uric acid is above 7 mg per decilitre in most attacks.',
  }),
  good('gout', 'It is lowered to ____ by treatment.', '6 mg per decilitre', {
    section: 'Signs',
    before: 'Uric acid is above 7 mg per decilitre in most attacks.',
  }),
  bad('shown', 'roads', 'The Road Accident Register (RAR) is kept by the ____ clerk.', 'RAR', {
    section: 'Registers',
    sentence: 'The Road Accident Register (RAR) is kept by the RAR clerk.',
  }),
  good('roads', 'Bridge drawings are kept by ____.', 'the county archive', { section: 'Registers' }),
  bad(
    'shown',
    'prices',
    'Deflation means that prices ____, and a deflated price is one that fell.',
    'deflate',
    {
      section: 'Terms',
      self,
    },
  ),
  good('prices', 'Deflation is ____.', 'a lasting fall in the general level of prices', {
    section: 'Terms',
    self,
  }),
  bad('shown', 'ocean', 'Norwegian ships will be inspected by ____.', 'Norway', { section: 'Fisheries' }),
  good(
    'ocean',
    'Norwegian ships will be inspected by ____ before they enter the Gulf of Guinea.',
    'the port of Tema',
    {
      section: 'Fisheries',
    },
  ),

  // Vague answers.
  bad('vague', 'mills', 'The Calder mills employed ____ children in 1833.', 'thousands of', {
    section: 'Work',
  }),
  good('mills', 'The Calder mills employed ____ children in 1833.', '4,200', { section: 'Work' }),
  bad('vague', 'audit', 'The audit of 2002 found errors in ____ hospitals.', 'several', {
    section: 'Findings',
  }),
  good('audit', 'The audit of 2002 found errors in ____ county hospitals.', 'five of the nine', {
    section: 'Findings',
  }),
  bad('vague', 'polar', 'Weather data from the Arctic is ____.', 'important', {
    section: 'Why it is needed',
  }),
  good('polar', 'Forecasts for the Arctic miss storms because ____.', 'no satellite looks down on the pole', {
    section: 'Why it is needed',
    self,
  }),
  bad('vague', 'roads', 'The Department keeps bridge files because of ____.', 'this', {
    section: 'Keeping files',
  }),
  good('roads', 'The Department keeps bridge files because ____.', 'cracks may show decades after a repair', {
    section: 'Keeping files',
    self,
  }),
  bad('vague', 'lifts', 'Lift ropes are replaced after ____.', 'some time', { section: 'Ropes' }),
  good('lifts', 'A lift rope must be replaced when ____.', 'a tenth of its wires are broken', {
    section: 'Ropes',
    self,
  }),

  // Articles, acronyms.
  bad('article', 'broker', 'Each Quill node signs its messages with an ____.', 'elliptic curve key', {
    section: 'Security',
  }),
  good('broker', 'Each Quill node signs its messages with ____.', 'an elliptic curve key', {
    section: 'Security',
  }),
  bad('agreement', 'polar', 'The radar of the satellite is a ____.', 'X-band instruments', {
    section: 'Design',
  }),
  bad('expansion', 'ocean', 'What does UN stand for?', 'United Nations', { kind: 'acronym' }),
  good('ocean', 'What does GGO stand for?', 'Gulf of Guinea Observatory', {
    kind: 'acronym',
    sentence: 'Both will pay for the Gulf of Guinea Observatory (GGO).',
  }),
  bad('expansion', 'lifts', 'What does LSR stand for?', 'Office of Works', {
    kind: 'acronym',
    sentence: 'The Office of Works (LSR) keeps the list.',
  }),
  good('lifts', 'What is the acronym for “Annual Rope Inspection”?', 'ARI', {
    kind: 'acronym',
    sentence: 'An Annual Rope Inspection (ARI) is made in March.',
  }),
  bad('expansion', 'polar', 'What does USA stand for?', 'United States of America', { kind: 'acronym' }),
  good('polar', 'What does NMI stand for?', 'Norwegian Meteorological Institute', {
    kind: 'acronym',
    sentence: 'Data goes to the Norwegian Meteorological Institute (NMI).',
  }),
  bad('expansion', 'roads', 'What is the acronym for “European Union”?', 'EU', { kind: 'acronym' }),

  // No subject.
  bad('subject', 'intro', 'Japan will ____.', 'join in 2026', { self }),
  good('polar', 'Canada will ____.', 'build the radar and the ground stations', { section: 'Roles', self }),
  bad('subject', 'note', 'The rate rose by ____.', '4 percent'),
  good('note', 'The council tax of Leeds rose by ____ in 2017.', '4 percent'),
  bad('subject', 'intro', 'In 2019 ____.', 'hail broke the roof of the Calgary arena', { self }),
  good('intro', 'Hailstones larger than ____ can break roof tiles.', 'four centimetres', {
    section: 'Background',
  }),
  bad('subject', 'note', 'There were ____.', 'twelve cases', {}),

  // Fragments and bad cuts.
  bad('fragment', 'harbour', 'and the outer wall by ____.', '2026', { section: 'Works' }),
  good('harbour', 'The outer wall at Kellmouth will be finished by ____.', '2026', { section: 'Works' }),
  bad('fragment', 'gout', 'A history of ____ in the family.', 'kidney stones', { section: 'Causes' }),
  good('gout', 'Kidney stones are found in ____ of people with gout.', 'about a fifth', { section: 'Harm' }),
  bad('fragment', 'audit', 'Mercy Hospital and St. Anne’s paid ____ to Dr.', '$4,000', {
    section: 'Findings',
  }),
  good('audit', 'St. Anne’s Hospital repaid ____ to Dr. Hale in 2001.', '$4,000', { section: 'Findings' }),
  bad(
    'fragment',
    'roads',
    'A closed file (one with no entry for ____ is sent to the county archive.',
    'two years',
    {
      section: 'Keeping files',
    },
  ),
  good('roads', 'A closed file (one with no entry for two years) is sent to ____.', 'the county archive', {
    section: 'Keeping files',
  }),
  bad('fragment', 'minutes', 'Reading room: The Library Committee will lend ____ to schools.', '600 books', {
    section: 'Branches',
  }),
  good('minutes', 'The Library Committee will lend ____ to schools.', '600 books', { section: 'Branches' }),
  bad('fragment', 'heron', 'The grey heron weighs  ____ and stands a metre tall.', 'up to two kilograms', {
    section: 'Size',
  }),
  good('heron', 'The grey heron weighs ____ and stands a metre tall.', 'up to two kilograms', {
    section: 'Size',
  }),
  bad('fragment', 'barrage', 'The Trust called the barrage “the longest ____ in the north.', 'row of gates', {
    section: 'Gates',
  }),
  good('barrage', 'The barrage across the Tay has ____ gates, each as wide as “a tennis court”.', 'forty', {
    section: 'Gates',
  }),

  // Gaps that split.
  bad('split', 'mills', 'The first strike in the Calder valley was led by Ann ____ in 1826.', 'Sugden', {
    section: 'Strikes',
  }),
  good('mills', 'The first strike in the Calder valley was led by ____ in 1826.', 'Ann Sugden', {
    section: 'Strikes',
  }),
  bad('split', 'polar', 'The satellite weighs ____ kilograms more than the one of 2011.', '1', {
    section: 'Design',
    sentence: 'The satellite weighs 1,900 kilograms more than the one of 2011.',
  }),
  good('polar', 'The satellite weighs ____ kilograms.', '1,900', { section: 'Design' }),
  bad('split', 'lifts', 'A lift in a ____-storey block needs two ropes.', 'ten', { section: 'Ropes' }),
  good('lifts', 'A lift in a block of more than ____ storeys needs two ropes.', 'ten', { section: 'Ropes' }),
  bad(
    'split',
    'roads',
    'The Department does not ____ before ten years have passed.',
    'destroy accident files',
    {
      section: 'Keeping files',
      self,
      sentence: 'The Department does not destroy accident files before ten years have passed.',
    },
  ),
  good('roads', 'The Department must never destroy ____.', 'the register of bridges', {
    section: 'Keeping files',
  }),
  bad('split', 'ocean', 'Norway will give Ghana $____ for cold stores.', '15 million', {
    section: 'Finance',
  }),
  good('ocean', 'Norway will give Ghana ____ for cold stores.', '$15 million', { section: 'Finance' }),

  // Length.
  bad(
    'length',
    'harbour',
    'The Board will raise ____ by 2022.',
    'the east wall, the north quay, both lights and all of the store roofs',
    {
      section: 'Works',
    },
  ),
  good(
    'harbour',
    'By 2022 the Board will ____.',
    'raise the east wall, repair both lights and roof the stores again',
    {
      section: 'Works',
      self,
    },
  ),
  bad(
    'length',
    'broker',
    'A Quill node leaves the cluster because ____.',
    'its clock has drifted by more than a second, or its disk is full, or its peers have not heard from it for a whole minute and have voted it out',
    { section: 'Nodes', self },
  ),
  bad('length', 'gout', 'Which foods bring on gout?', 'liver', {
    section: 'Causes',
    kind: 'list',
    items: ['liver'],
    lead: 'Foods that bring on gout:',
    self,
  }),
  good('gout', 'Which foods bring on gout?', 'liver, mussels, beer', {
    section: 'Causes',
    kind: 'list',
    items: ['liver', 'mussels', 'beer'],
    self,
  }),

  // Furniture, citations, notes on sources.
  bad('furniture', 'audit', 'Figure ____ shows overtime by county.', '4', { section: 'Findings' }),
  good('audit', 'Overtime in Lake County fell to ____ hours in 2002.', '6,100', { section: 'Findings' }),
  bad(
    'furniture',
    'intro',
    'Hail in Alberta was first mapped by radar (see Paul and Renick, ____).',
    '1974',
    {
      section: 'Background',
    },
  ),
  good('intro', 'Hail in Alberta was first mapped by radar in ____.', '1974', { section: 'Background' }),
  bad('furniture', 'mills', 'Source: Calder Valley Archive, box ____.', '12', { section: 'Work' }),
  good('mills', 'The archive of the Calder Valley holds ____ letters from mill children.', '212', {
    section: 'Sources of the story',
  }),
  bad('furniture', 'lifts', 'For more about the Lift Safety Rule, call ____.', '555-0142', {
    section: 'Help',
  }),
  good('lifts', 'The Lift Safety Rule took effect on ____.', '1 June 2024', { section: 'Dates' }),
  bad('furniture', 'prices', 'The table of Indian prices is provided in [link] for ____.', '2015', {
    section: 'Indexes',
  }),

  // Two values that change places.
  bad('twins', 'ocean', 'Talks were held in ____ and Bergen in 2020.', 'Accra', { section: 'Governance' }),
  good('ocean', 'Talks were held in Accra in 2019 and in ____ in 2020.', 'Bergen', { section: 'Governance' }),
  bad('twins', 'gout', 'Gout is treated with colchicine or ____.', 'naproxen', { section: 'Treatment' }),
  good('gout', 'Gout is treated with ____ when colchicine does harm.', 'naproxen', { section: 'Treatment' }),
  bad('twins', 'heron', 'The grey heron eats ____ and eels.', 'frogs', { section: 'Food' }),
  good('heron', 'The grey heron lays between three and ____ eggs.', 'five', { section: 'Breeding' }),

  // Plural and singular; more than one gap.
  bad('agreement', 'broker', 'Each Quill node keeps a ____ on its own disk.', 'copies of the index', {
    section: 'Storage',
  }),
  good('broker', 'Each Quill node keeps ____ on its own disk.', 'a copy of the index', {
    section: 'Storage',
  }),
  bad('agreement', 'heron', 'The grey heron lays ____ egg in March.', 'four', { section: 'Breeding' }),
  good('heron', 'Grey herons nest in colonies that are called ____.', 'heronries', { section: 'Breeding' }),
  bad('agreement', 'minutes', 'These ____ was bought by the Library Committee for £900.', 'map', {
    section: 'Branches',
    sentence: 'This map was bought by the Library Committee for £900.',
  }),
  bad('gaps', 'harbour', 'The Board will spend ____ on the east wall by ____.', '$4 million', {
    section: 'Works',
    sentence: 'The Board will spend $4 million on the east wall by 2022.',
  }),
  good('harbour', 'The Board will spend ____ on the east wall by 2022.', '$4 million', { section: 'Works' }),
  bad('gaps', 'harbour', 'The Board will spend $4 million on the east wall by 2022.', '$4 million', {
    section: 'Works',
    sentence: 'The Board will spend $4 million on the east wall by 2022.',
  }),

  // What the sentence does not say, or says with a word that was lost.
  bad('altered', 'ocean', 'Ghana will spend ____ on patrols.', '$9 million', {
    section: 'Fisheries',
    sentence: 'Ghana will spend up to $9 million on patrols.',
  }),
  good('ocean', 'Ghana will spend up to ____ on patrols.', '$9 million', { section: 'Fisheries' }),
  bad('altered', 'roads', 'The Department lends ____ to contractors.', 'bridge drawings', {
    section: 'Registers',
    sentence: 'The Department never lends bridge drawings to contractors.',
  }),
  good('roads', 'The Department lends ____ to contractors.', 'copies of bridge drawings', {
    section: 'Registers',
    sentence: 'Moreover, the Department lends copies of bridge drawings to contractors.',
  }),
  bad('altered', 'mills', 'The Calder canal was opened in ____.', '1803', {
    section: 'Canals',
    sentence: 'The Calder canal was opened in 1804.',
  }),

  // Definitions, lists and cells.
  good('harbour', 'What is a berth?', 'a place beside a quay where one ship lies', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'A berth is a place beside a quay where one ship lies.',
  }),
  good('harbour', 'What is a tidal berth?', 'a berth that dries out with the tide', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'A tidal berth is a berth that dries out with the tide.',
  }),
  good('harbour', 'A berth is ____.', 'a place beside a quay where one ship lies', {
    section: 'Terms',
    self,
  }),
  bad('definite', 'broker', 'What is the protocol?', 'a rule for choosing one leader among many nodes', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'The protocol is a rule for choosing one leader among many nodes.',
  }),
  good('broker', 'What is a lease in Quill?', 'a promise that one node alone may write for a time', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'A lease is a promise that one node alone may write for a time.',
  }),
  bad('pronoun', 'prices', 'What is this?', 'a rise in the general level of prices', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'This is a rise in the general level of prices.',
  }),
  good('prices', 'What is a real wage?', 'pay measured by the goods that it buys', {
    section: 'Terms',
    kind: 'question',
    self,
    sentence: 'A real wage is pay measured by the goods that it buys.',
  }),
  good('harbour', 'By 2025 the Board will:', 'dredge the channel, light the east wall, close the old slip', {
    section: 'Works',
    kind: 'list',
    items: ['dredge the channel', 'light the east wall', 'close the old slip'],
    lead: 'By 2025 the Board will:',
    self,
    sentence: 'dredge the channel',
  }),
  bad('length', 'harbour', 'By 2025 the Board will:', 'dredge, light, close, paint, build, sell', {
    section: 'Works',
    kind: 'list',
    items: ['dredge', 'light', 'close', 'paint', 'build', 'sell'],
    lead: 'By 2025 the Board will:',
    self,
    sentence: 'dredge',
  }),
  good('ocean', 'Train ____ inspectors at Tema.', '200', {
    section: 'Fisheries',
    lead: 'Over five years Norway will:',
  }),
  bad('pronoun', 'ocean', 'Train them for ____ at Tema.', 'six months', { section: 'Fisheries' }),
  good('harbour', 'North quay, depth at low water: ____', '7.5 m', { section: 'Berths', kind: 'cell' }),
  bad('vague', 'harbour', 'North quay, depth at low water: ____', 'varies', {
    section: 'Berths',
    kind: 'cell',
  }),
  good('audit', 'Lake County, overtime paid in 2002: ____', '$61,000', {
    section: 'Table of payments',
    kind: 'cell',
  }),
  bad('shown', 'audit', 'Lake County, $61,000 paid in 2002: ____', '$61,000', {
    section: 'Payments',
    kind: 'cell',
  }),

  // The bundled briefing.
  good(
    'japan',
    'On ____, the Hague Convention on the Civil Aspects of International Child Abduction entered into effect in Japan.',
    'April 1, 2014',
    {
      section: 'Enhancing our Security',
      accept: ['1 April 2014'],
      sentence:
        'Moreover, on April 1, 2014, the Hague Convention on the Civil Aspects of International Child Abduction entered into effect in Japan.',
    },
  ),
  bad('definite', 'japan', 'The plant will employ ____ workers.', '400', {
    section: 'Advancing Mutual Prosperity',
  }),
  good(
    'japan',
    'The United States also recently announced the deployment of two additional Aegis ballistic missile defense vessels to Japan by ____.',
    '2017',
    {
      section: 'Enhancing our Security',
      sentence:
        'The United States also recently announced the deployment of two additional Aegis ballistic missile defense vessels to Japan by 2017, further enhancing our defenses.',
    },
  ),
  bad('speaker', 'japan', 'Our alliance has hosted ____ exchange students.', '2,500', {
    section: 'Ensuring Stability and Prosperity around the World',
  }),
  good(
    'japan',
    'Japan is the second-largest source of foreign direct investment into the United States, the stock of two-way investment between [the two countries] topped ____ in 2012, and Japanese companies employed approximately 650,000 U.S. workers.',
    '$442 billion',
    {
      section: 'Advancing Mutual Prosperity',
      accept: ['$442bn'],
      sentence:
        'Moreover, Japan is the second-largest source of foreign direct investment into the United States, the stock of two-way investment between our countries topped $442 billion in 2012, and Japanese companies employed approximately 650,000 U.S. workers.',
    },
  ),
  bad('twins', 'japan', 'The two countries will work with Australia and ____.', 'India', {
    section: 'Ensuring Stability and Prosperity around the World',
  }),
  good(
    'japan',
    'The United States welcomed Japan’s joining the ____ in September 2013, a public commitment made by countries around the world to break down barriers to women’s political and economic participation.',
    'Equal Futures Partnership',
    {
      section: 'Advancing Mutual Prosperity',
    },
  ),

  // Things that everybody knows, and parts of what was named.
  bad('definite', 'audit', 'The figure rose to ____ in 2002.', '$61,000', { section: 'Findings' }),
  good('mills', 'The railway reached Todmorden in ____.', '1841', { section: 'Canals' }),
  bad('definite', 'minutes', 'The group meets every ____.', 'second Tuesday', { section: 'Branches' }),
  good('polar', 'The North Pole turns away from the sun for ____ each winter.', 'six months', {
    section: 'Why it is needed',
  }),
  bad('definite', 'broker', 'The process takes ____ on a cold start.', 'forty seconds', { section: 'Nodes' }),
  good('heron', 'Herons leave ____ when the sea freezes.', 'the Baltic coast', { section: 'Range' }),
  bad('comparative', 'ocean', 'Most of the rest went to ____.', 'the port of Takoradi', {
    section: 'Finance',
  }),
  good('prices', 'Prices in Peru stopped doubling when ____.', 'the government printed fewer notes', {
    section: 'Recent years',
    self,
  }),
  bad('pronoun', 'audit', 'Neither had paid more than ____.', '$900', { section: 'Findings' }),
  good('lifts', 'If the rope of a lift breaks, the brake must ____.', 'hold the car within a metre', {
    section: 'Ropes',
    self,
  }),
  bad('pronoun', 'gout', 'In these people the risk is ____.', 'twice as high', { section: 'Who gets it' }),
  good('gout', 'Most people with gout also have ____.', 'high blood pressure', { section: 'Harm' }),
  bad('speaker', 'prices', 'Earlier we saw that inflation in Peru reached ____.', '7,000 percent', {
    section: 'Recent years',
  }),
  good(
    'intro',
    'Farmers in Alberta insure their wheat against hail because ____.',
    'one storm can flatten a whole field',
    {
      section: 'Background',
      self,
    },
  ),
  bad('pronoun', 'lifts', 'If so, the owner must ____.', 'close the lift', { section: 'Tests', self }),
  good('lifts', 'An owner who finds a broken rope must ____.', 'close the lift until it is replaced', {
    section: 'Tests',
    self,
  }),
]

/** Every third one is held out. */
export const markedCards: readonly MarkedCard[] = rows.map((each, index) => ({
  ...each,
  held: index % 3 === 2,
}))
