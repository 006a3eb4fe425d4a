/**
 * Pairs of documents, and whether the second is taken for a version of the first. `near`: it is asked about. `apart`: it is
 * not. `either`: near, but another document; asking is allowed and not wanted.
 */
export interface Written {
  /** The name of its file. */
  readonly file: string
  readonly title: string
  readonly text: string
}

export interface NearRow {
  readonly what: string
  readonly first: Written
  readonly second: Written
  readonly expected: 'near' | 'apart' | 'either'
}

/** Paragraphs of texts of our own; each row says how they were changed. */
const quay = [
  'The quay at Tolver is 412 metres long and was built in 1961. Its eastern wall has lost a third of its stone since the storms of 2019, and divers found voids under four of the nine caissons.',
  'The harbour board proposes to replace the eastern wall between April and October. The work is to cost 6.2 million crowns, of which the county pays 4 million and the ferry company 1.1 million.',
  'During the work the ferry to Sund lands at the northern pier. Two sailings a day are dropped, the first at 05:40 and the last at 23:15. Freight goes by road.',
  'Fishing boats keep their berths. The slipway is closed for eleven weeks, and owners who need it may use the yard at Ness without a fee.',
  'Noise above 70 decibels is allowed on weekdays from 07:00 to 18:00 only. The board measures it at three houses and publishes the figures each Friday.',
  'If the voids are larger than the survey says, piles are driven in place of new caissons. That would add nine weeks and 1.4 million crowns.',
  'The board decides on 14 March. Objections are to be sent to its office by 28 February.',
]
const clinic = [
  'The night clinic at Harrow Lane saw 9,140 patients last year, 12 percent more than the year before. Half of them came between six and nine in the evening.',
  'Two doctors and five nurses work each shift. The waiting time was 74 minutes on average, and one patient in eight left before being seen.',
  'We recommend a third doctor from Thursday to Sunday, and a nurse at the door who sorts patients within ten minutes of their arrival.',
  'The cost is 380,000 pounds a year. We expect the waiting time to fall under forty minutes, and fewer transfers to the general hospital.',
  'The clinic has no room for more beds. A partition in the old pharmacy would make space for three chairs, where patients can be watched after treatment.',
  'We ask the trust to decide by June, so that posts can be filled before winter.',
]
const bees = [
  'Wild bees were counted on 64 plots in May and August. Plots with hedges had 31 species on average, those without had 17.',
  'The count was made by walking each plot twice for thirty minutes, on dry days above 15 degrees and with little wind.',
  'Mown verges had the fewest species. Where mowing was put off until September, the number rose by nine within two years.',
  'Honey bees were left out, since hives stood near a third of the plots. Their number did not explain how many wild bees were found.',
  'We advise the county to mow verges once a year and to plant hedges along the northern tracks.',
]
const bulletinHead =
  'The price bulletin is published on the first working day of each month by the office of statistics. It follows 1,200 goods in 48 towns. Figures are adjusted for the season.'
const bulletinFoot =
  'Figures may be revised. The next bulletin is published next month. Questions are answered by the press desk.'
const releaseFoot =
  'Norling Foods makes bread and cereals in six countries and has 8,400 employees. This release contains statements about the future, which are uncertain. Norling Foods has no duty to update them.'
const policyHead =
  'This policy applies to all staff, contractors and visitors. It is approved by the director and reviewed each year. Breaches are dealt with under the disciplinary rules.'
const policyFoot =
  'Questions about this policy are answered by the office of the director. The newest text is on the notice board in each building.'

const text = (paragraphs: readonly string[]): string => paragraphs.join('\n')
const swap = (paragraphs: readonly string[], ...swaps: readonly (readonly [string, string])[]): string =>
  swaps.reduce((all, [from, to]) => all.split(from).join(to), text(paragraphs))
const doc = (file: string, title: string, body: string | readonly string[]): Written => ({
  file,
  title,
  text: typeof body === 'string' ? body : text(body),
})
const row = (what: string, expected: NearRow['expected'], first: Written, second: Written): NearRow => ({
  what,
  first,
  second,
  expected,
})

const plan = doc('harbour-plan.docx', 'Repair of the eastern wall', quay)
const report = doc('Night clinic report.pdf', 'The night clinic at Harrow Lane', clinic)
const survey = doc('bees.md', 'Wild bees and verges', bees)

/** Thirty that are versions. */
const versions: readonly NearRow[] = [
  row(
    'a figure changed, the same name',
    'near',
    plan,
    doc('harbour-plan.docx', plan.title, swap(quay, ['6.2 million', '6.9 million'])),
  ),
  row(
    'v2 in the name',
    'near',
    plan,
    doc('harbour-plan v2.docx', plan.title, swap(quay, ['14 March', '21 March'])),
  ),
  row('(1) in the name, the same words', 'near', plan, doc('harbour-plan (1).docx', plan.title, quay)),
  row(
    'final in the name',
    'near',
    plan,
    doc('harbour-plan FINAL.docx', plan.title, swap(quay, ['nine weeks', 'twelve weeks'])),
  ),
  row(
    'a date in the name',
    'near',
    plan,
    doc('2026-11 harbour-plan.docx', plan.title, swap(quay, ['eleven weeks', 'ten weeks'])),
  ),
  row('another format of the same words', 'near', plan, doc('harbour-plan.pdf', plan.title, quay)),
  row(
    'another format, lines joined otherwise',
    'near',
    plan,
    doc('harbour-plan.pdf', plan.title, text(quay).replaceAll('. ', '.\n')),
  ),
  row(
    'another name, two figures changed',
    'near',
    plan,
    doc('board-paper-7.docx', plan.title, swap(quay, ['6.2', '6.4'], ['412', '414'])),
  ),
  row(
    'another name and title, a paragraph new',
    'near',
    plan,
    doc('board-paper-7.docx', 'Paper 7', [...quay, 'The crane is hired from the yard at Ness.']),
  ),
  row('a paragraph gone', 'near', plan, doc('harbour plan rev 3.docx', plan.title, quay.slice(1))),
  row(
    'paragraphs moved',
    'near',
    plan,
    doc('plan.docx', plan.title, [...quay.slice(3), ...quay.slice(0, 3)]),
  ),
  row(
    'half of it new, by the same name',
    'near',
    plan,
    doc('harbour-plan_v4.docx', plan.title, [...quay.slice(0, 4), ...clinic.slice(0, 3)]),
  ),
  row(
    'a third of it left, by the same name',
    'near',
    plan,
    doc('harbour-plan-draft.docx', plan.title, [...quay.slice(0, 2), ...bees]),
  ),
  row('an empty version by the same name', 'near', plan, doc('harbour-plan v5.docx', 'harbour-plan v5', '')),
  row('a shorter version', 'near', plan, doc('harbour-plan short.docx', plan.title, quay.slice(0, 3))),
  row('a longer version', 'near', plan, doc('harbour-plan.docx', plan.title, [...quay, ...bees])),
  row(
    'blanks and dashes in the name',
    'near',
    report,
    doc('night_clinic-report.pdf', report.title, swap(clinic, ['9,140', '9,410'])),
  ),
  row(
    'rev in the name',
    'near',
    report,
    doc('Night clinic report rev2.pdf', report.title, swap(clinic, ['380,000', '395,000'])),
  ),
  row(
    'a day in the name',
    'near',
    report,
    doc('Night clinic report 2026-03-14.pdf', report.title, swap(clinic, ['by June', 'by July'])),
  ),
  row(
    'a year in both names',
    'near',
    doc('clinic 2025.pdf', 'The night clinic 2025', clinic),
    doc(
      'clinic 2026.pdf',
      'The night clinic 2026',
      swap(clinic, ['9,140', '9,877'], ['12 percent', '8 percent']),
    ),
  ),
  row('copy of', 'near', report, doc('Copy of Night clinic report.pdf', report.title, clinic)),
  row(
    'every number changed',
    'near',
    report,
    doc('Night clinic report.pdf', report.title, text(clinic).replace(/\d/g, '3')),
  ),
  row(
    'words changed throughout',
    'near',
    report,
    doc(
      'Night clinic report.pdf',
      report.title,
      swap(clinic, ['clinic', 'surgery'], ['patients', 'visitors']),
    ),
  ),
  row(
    'a title that counts',
    'near',
    report,
    doc('x.pdf', 'The night clinic at Harrow Lane (version 2)', swap(clinic, ['74', '71'])),
  ),
  row(
    'capitals in the title',
    'near',
    report,
    doc('y.pdf', 'THE NIGHT CLINIC AT HARROW LANE', clinic.slice(0, 4)),
  ),
  row('pasted text of the same', 'near', survey, doc('Pasted text.txt', 'Pasted text', bees)),
  row(
    'a date of words in the name',
    'near',
    survey,
    doc('bees 3 March 2026.md', survey.title, swap(bees, ['31 species', '33 species'])),
  ),
  row(
    'clean and tracked',
    'near',
    survey,
    doc('bees - clean.md', survey.title, swap(bees, ['once a year', 'twice a year'])),
  ),
  row(
    'one sentence left of each paragraph',
    'near',
    survey,
    doc(
      'bees.md',
      survey.title,
      bees.map((each) => `${each.split('. ')[0]}.`),
    ),
  ),
  row(
    'a longer paper that holds all of it',
    'near',
    survey,
    doc('annex.md', 'Annex C', [...bees, quay[0] ?? '']),
  ),
]

const bulletin = (month: string, figures: string): Written =>
  doc(`prices-${month.toLowerCase()}.pdf`, `Price bulletin, ${month} 2026`, [
    bulletinHead,
    figures,
    bulletinFoot,
  ])
const release = (file: string, title: string, body: string): Written => doc(file, title, [body, releaseFoot])
const policy = (file: string, title: string, body: string): Written =>
  doc(file, title, [policyHead, body, policyFoot])

const may = bulletin(
  'May',
  'Prices rose by 0.4 percent in May. Bread and milk rose most, by 1.2 and 0.9 percent. Fuel fell by 2.1 percent after the duty was cut. Rents in the four largest towns were unchanged, while those in smaller towns rose by half a percent. Clothing fell before the summer sales.',
)
const june = bulletin(
  'June',
  'The index was unchanged in June, since cheaper vegetables made up for dearer flights. Hotels on the coast charged 8 percent more than a month before. Furniture, which had risen for a year, fell for the first time. Wages are told in a bulletin of their own.',
)
const plant = release(
  'norling-plant.html',
  'Norling Foods opens a bakery in Vask',
  'Norling Foods today opened a bakery in Vask that makes 40,000 loaves a day. It employs 210 people, took two years to build and cost 31 million euros. The mayor cut the ribbon, and the first lorry left at noon.',
)
const chief = release(
  'norling-chief.html',
  'Norling Foods names a new chief',
  'The board of Norling Foods has named Ines Falk as chief executive from 1 September. She has led the cereals business since 2021 and follows Per Holm, who retires after eleven years. The chair thanked him for doubling sales abroad.',
)
const travel = policy(
  'policy-travel.docx',
  'Travel policy',
  'Journeys of under 600 kilometres are made by train. Flights need the consent of a head of section, and are booked in the lowest class. Meals are repaid up to 35 pounds a day against receipts, which are handed in within four weeks.',
)
const data = policy(
  'policy-data.docx',
  'Data protection policy',
  'Personal data are kept no longer than needed, and never on private devices. A loss is told to the data officer within 24 hours. Each section lists what it holds and why, and deletes what nobody has used for three years.',
)

/** Thirty that are not: some near all the same. */
const others: readonly NearRow[] = [
  row('two issues of a monthly bulletin', 'either', may, june),
  row('two press releases from one template', 'either', plant, chief),
  row('two policies of one office', 'either', travel, data),
  row('a policy and a press release', 'apart', travel, plant),
  row('a plan and a report', 'apart', plan, report),
  row('a plan and a survey', 'apart', plan, survey),
  row('a report and a survey', 'apart', report, survey),
  row('a bulletin and a plan', 'apart', may, plan),
  row('a bulletin and a policy', 'apart', may, data),
  row(
    'another text by a name that says nothing',
    'apart',
    doc('document.pdf', 'A', quay),
    doc('document.pdf', 'B', clinic),
  ),
  row(
    'two pasted texts',
    'apart',
    doc('Pasted text.txt', 'Pasted text', quay),
    doc('Pasted text.txt', 'Pasted text', bees),
  ),
  row('two scans', 'apart', doc('scan0001.pdf', 'scan0001', clinic), doc('scan0002.pdf', 'scan0002', bees)),
  row(
    'two minutes of one committee',
    'either',
    doc('minutes 2026-03.docx', 'Minutes of the works committee, March', quay.slice(0, 3)),
    doc('minutes 2026-04.docx', 'Minutes of the works committee, April', clinic.slice(0, 3)),
  ),
  row(
    'two agendas by one name and other words',
    'either',
    doc('agenda.docx', 'Agenda', quay.slice(3)),
    doc('agenda (2).docx', 'Agenda', bees.slice(2)),
  ),
  row(
    'the same title, another text',
    'apart',
    doc('a.docx', 'Summary', quay),
    doc('b.docx', 'Summary', bees),
  ),
  row(
    'the same general title, another name',
    'apart',
    doc('one.docx', 'Annual report', quay),
    doc('two.docx', 'Annual report', clinic),
  ),
  row(
    'one paragraph in common of seven',
    'apart',
    plan,
    doc('letter.docx', 'A letter to the board', [quay[6] ?? '', ...clinic]),
  ),
  row(
    'one sentence quoted',
    'apart',
    plan,
    doc('article.html', 'Storms and stone', [...bees, 'Divers found voids under four of the nine caissons.']),
  ),
  row(
    'a short text of the same words in another order',
    'apart',
    doc('q1.txt', 'Q1', 'Who pays for the wall, and when is it decided?'),
    doc('q2.txt', 'Q2', 'When is the wall decided, and who pays for it?'),
  ),
  row('an empty text by another name', 'apart', plan, doc('blank.docx', 'blank', '')),
  row(
    'two empty texts by other names',
    'apart',
    doc('blank.docx', 'blank', ''),
    doc('void.docx', 'void', ''),
  ),
  row(
    'the harbour of another town',
    'apart',
    plan,
    doc(
      'ness.docx',
      'Dredging at Ness',
      'The basin at Ness is to be dredged to five metres in the spring. Mud goes to the old quarry by barge. Berths of the southern jetty move for six weeks, and the club pays half of what that costs. The county gives its consent in January.',
    ),
  ),
  row('names that begin alike', 'apart', plan, doc('harbour-dues.docx', 'Harbour dues', clinic)),
  row('a number for a name', 'apart', doc('1.pdf', '1', quay), doc('2.pdf', '2', clinic)),
  row(
    'dates for names',
    'apart',
    doc('2026-01-05.md', '5 January', quay),
    doc('2026-01-06.md', '6 January', bees),
  ),
  row(
    'version words for names',
    'apart',
    doc('final.docx', 'Final', quay),
    doc('final v2.docx', 'Final v2', clinic),
  ),
  row(
    'letters to two people from one form',
    'either',
    doc('letter-lund.docx', 'Your claim', [
      'Dear Ms Lund, we have read your claim of 4 May. We can pay 320 crowns for the lamp, and nothing for the carpet, which was worn.',
      'You may object within thirty days by a letter to the board of claims, with the reasons and the receipts that you have.',
    ]),
    doc('letter-berg.docx', 'Your claim', [
      'Dear Mr Berg, your boat was damaged by ice, which the policy leaves out. We are sorry that we cannot pay. The survey is enclosed.',
      'You may object within thirty days by a letter to the board of claims, with the reasons and the receipts that you have.',
    ]),
  ),
  row(
    'chapters of one book',
    'apart',
    doc('chapter 1.txt', 'Chapter 1', quay),
    doc('chapter 2.txt', 'Chapter 2', bees),
  ),
  row(
    'two invoices',
    'apart',
    doc(
      'invoice-1041.pdf',
      'Invoice',
      'Six chairs of oak at 140 crowns each, carriage within the town, and the oil that was asked for with them. Payable within thirty days.',
    ),
    doc(
      'invoice-1042.pdf',
      'Invoice',
      'Repair of a window in the north stair, with glass and putty, two hours of work on a Sunday. Payable on receipt.',
    ),
  ),
  row(
    'a reply to a report',
    'apart',
    report,
    doc(
      'Reply to night clinic report.pdf',
      'Reply of the trust',
      'The trust thanks the authors. It has no money for a third doctor this year. It will look at the old pharmacy when the lease ends, and asks for figures by month. A nurse at the door is agreed to from May.',
    ),
  ),
]

const minutes = (day: string, said: string): Written =>
  doc(`${day}.md`, `Works committee ${day}`, [
    'Present: the chair, the harbour master, the clerk and two members of the public. Apologies were given by the treasurer.',
    'The agenda was taken as circulated. The minutes of the meeting before were agreed and signed by the chair.',
    said,
    'The next meeting is held in the small hall, at ten in the morning. The meeting was closed at noon.',
  ])
const statute = (year: string, body: readonly string[]): Written =>
  doc(`statutes-${year}.md`, `Statutes of the harbour board, ${year}`, body)

/** Titles or names that differ by a day, a year or a number tell of a series: then the words alone decide. */
const series: readonly NearRow[] = [
  row(
    'minutes of two days from one template',
    'apart',
    minutes(
      '2026-02-11',
      'The survey of the eastern wall was presented by the engineer, who asked for divers in May. The clerk is to write to the county about the cost of stone, and to the ferry company about its timetable. A member of the public asked whether the northern pier would carry lorries.',
    ),
    minutes(
      '2026-02-18',
      'Four offers for the crane were opened, and the second lowest was taken, since the lowest left out insurance. The slipway needs new timber before the winter. The treasurer is asked to report on dues that were not paid in the last two years.',
    ),
  ),
  row(
    'yearly reports of one title',
    'apart',
    doc('report-2024.pdf', 'Harbour board: annual report 2024', [bulletinHead, ...quay.slice(0, 3)]),
    doc('report-2025.pdf', 'Harbour board: annual report 2025', [bulletinHead, ...clinic.slice(0, 3)]),
  ),
  row(
    'two numbers of a weekly paper, a third the same',
    'apart',
    doc('weekly-169.html', 'This week at the harbour 169', [bulletinHead, releaseFoot, ...quay.slice(0, 3)]),
    doc('weekly-170.html', 'This week at the harbour 170', [
      bulletinHead,
      releaseFoot,
      ...clinic.slice(0, 3),
    ]),
  ),
  row(
    'days in the names alone, the same title, a third the same',
    'apart',
    doc('2026-02-11 harbour.md', 'What the committee decided', [...quay.slice(0, 3), ...bees.slice(0, 3)]),
    doc('2026-02-18 harbour.md', 'What the committee decided', [...quay.slice(0, 3), ...clinic.slice(0, 4)]),
  ),
  row(
    'days in the names alone, the same title, most of it the same',
    'near',
    doc('2026-02-11 harbour.md', 'Repair of the eastern wall', quay),
    doc('2026-02-18 harbour.md', 'Repair of the eastern wall', [...quay.slice(0, 5), ...clinic.slice(0, 2)]),
  ),
  row(
    'statutes of two years, most of them the same',
    'near',
    statute('2021', quay),
    statute('2026', [...quay.slice(0, 6), ...clinic.slice(0, 2)]),
  ),
  row(
    'an outline and the report that it became, both dated',
    'near',
    statute('2021', quay.slice(0, 5)),
    statute('2022', [...quay.slice(0, 5), ...bees, ...clinic]),
  ),
  row(
    'a day in one of the names alone',
    'near',
    doc('harbour-plan.docx', plan.title, quay),
    doc('harbour-plan 2026-03-14.docx', plan.title, [...quay.slice(0, 2), ...bees]),
  ),
  row(
    'the same day in both titles',
    'near',
    doc('a.md', 'Harbour plan of 3 March 2026', quay),
    doc('b.md', 'Harbour plan of 3 March 2026', [...quay.slice(0, 3), ...bees]),
  ),
  row(
    'two pages by the name of a start page',
    'apart',
    doc('index.md', 'Repairs', quay),
    doc('index.md', 'Opening hours', [quay[6] ?? '', quay[5] ?? '', ...clinic, ...bees]),
  ),
  row(
    'the same name and title, nearly all of it written anew',
    'near',
    doc('how-we-repair.docx', 'How we repair', quay),
    doc('how-we-repair.docx', 'How we repair', [quay[2] ?? '', ...clinic, ...bees, policyHead, releaseFoot]),
  ),
  row(
    'the same name and title, nothing in common',
    'apart',
    doc('notes.docx', 'Notes', quay),
    doc('notes.docx', 'Notes', clinic),
  ),
  row('two read-me files', 'apart', doc('README.md', 'Repairs', quay), doc('README.md', 'Clinic', clinic)),
]

export const rows: readonly NearRow[] = [...versions, ...others, ...series]

/** What is left of names, by which they are compared. Empty where they say nothing. */
export const stems: readonly (readonly [name: string, stem: string])[] = [
  ['harbour-plan.docx', 'harbour plan'],
  ['harbour-plan v2.docx', 'harbour plan'],
  ['Harbour_Plan_V2.1.docx', 'harbour plan'],
  ['harbour plan (1).pdf', 'harbour plan'],
  ['harbour plan FINAL final.pdf', 'harbour plan'],
  ['2026-11 harbour plan.md', 'harbour plan'],
  ['harbour plan 2026-11-30.md', 'harbour plan'],
  ['harbour plan 20261130.md', 'harbour plan'],
  ['Harbour plan 3 March 2026.md', 'harbour plan'],
  ['Harbour plan March 2026.md', 'harbour plan'],
  ['Copy of harbour plan.md', 'harbour plan'],
  ['harbour plan - Copy.md', 'harbour plan'],
  ['harbour plan rev3 clean.md', 'harbour plan'],
  ['harbour plan draft 4.md', 'harbour plan'],
  ['harbour plan version 12.md', 'harbour plan'],
  ['Häfen-Plan.docx', 'hafen plan'],
  ['plan 9.docx', 'plan 9'],
  ['final.docx', ''],
  ['v2.docx', ''],
  ['2026-11-30.md', ''],
  ['document.pdf', ''],
  ['document (3).pdf', ''],
  ['Pasted text.txt', ''],
  ['貼り付けたテキスト.txt', ''],
  ['貼り付けたページ.html', ''],
  ['Untitled.docx', ''],
  ['scan0001.pdf', ''],
  ['1.pdf', ''],
  ['index.html', ''],
  ['_index.md', ''],
  ['README.md', ''],
  ['Contributing.md', ''],
]

/** The days, years and numbers in a name, by which two of a series are told apart. */
export const numbers: readonly (readonly [name: string, numbers: string])[] = [
  ['Works committee 2026-02-11', '2026 02 11'],
  ['minutes_20260211.docx', '20260211'],
  ['Annual report 2024.pdf', '2024'],
  ['Budget 2024-25, 3 March 2024', '2024 25 3 march 2024'],
  ['Price bulletin, May 2026', 'may 2026'],
  ['Minutes of 5 January', '5 january'],
  ['harbour-plan v2 (1).docx', ''],
  ['plan 9.docx', '9'],
  ['Weekly update, Sep 18th, 2015', 'sep 18th 2015'],
  ['Weekly update, Oct 2nd', 'oct 2nd'],
  ['This week at the harbour 169', '169'],
]
