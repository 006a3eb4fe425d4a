/**
 * Edited passages in texts that say nearly the same again and again: the place that is theirs, or none. Written before
 * the code. The marks ⟦ and ⟧ stand around the passage; a new text without them has no place for it.
 */

export interface RepetitiveRow {
  readonly why: string
  /** The blocks of the old document. */
  readonly old: readonly string[]
  /** Those of the new one. */
  readonly now: readonly string[]
}

type Own = Readonly<Record<number, string>>

/** One line for each number, but for those that are given. */
const lines = (count: number, line: (n: number) => string, own: Own): string[] =>
  Array.from({ length: count }, (_, at) => own[at + 1] ?? line(at + 1)).filter((each) => each !== '')

/** Articles that differ in their number, a sum and a year: some 22,000 characters. */
const article = (n: number) =>
  `Article ${n}. The Parties shall pay EUR ${n * 5 + 3} million into the common fund before 1 May ${1960 + n}, and shall report each payment to the Council within thirty days.`
const treaty = (own: Own): string[] => [lines(135, article, own).join(' ')]
const treatyInBlocks = (own: Own): string[] => lines(135, article, own)

/** Articles that say the same but for their number, which stands too far from the passage to tell it. */
const oath = (n: number) =>
  `Article ${n}. Each member of the commission shall, before taking up the duties of the office, declare in writing that no interest of a private kind stands in the way of those duties, and shall keep to that declaration until the office ends.`
const oaths = (own: Own): string[] => [lines(90, oath, own).join(' ')]

const harbours = ['Aden', 'Bergen', 'Cork', 'Dakar', 'Esbjerg', 'Gdynia', 'Haifa', 'Izmir', 'Kobe', 'Lobito']
const lot = (n: number) =>
  `Lot ${n}: ${n * 30} tonnes of cement, to be landed at ${harbours[n % 10]} no later than the last day of the quarter.`
const lots = (own: Own): string[] => [lines(60, lot, own).join(' ')]

const jou = (n: number) =>
  `第${n}条　締約国は、共同基金に${n * 7}百万ユーロを毎年五月末までに払い込み、その旨を三十日以内に理事会に報告しなければならない。`
const jouyaku = (own: Own): string[] => [lines(120, jou, own).join('')]

const before = 'Article 57. The Parties '
const paid = 'shall pay EUR 288 million into the common fund before 1 May 2017'
const report = 'shall report each payment to the Council within thirty days'

export const repetitiveRows: readonly RepetitiveRow[] = [
  {
    why: 'a sum in it was revised',
    old: treaty({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: treaty({ 57: `${before}⟦${paid.replace('288', '310')}⟧, and ${report}.` }),
  },
  {
    why: 'a sum in it was revised to that of another article',
    old: treaty({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: treaty({ 57: `${before}⟦${paid.replace('288', '293')}⟧, and ${report}.` }),
  },
  {
    why: 'a word came into it',
    old: treaty({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: treaty({ 57: `${before}⟦${paid.replace('into', 'in cash into')}⟧, and ${report}.` }),
  },
  {
    why: 'the whole article is marked',
    old: treaty({ 57: `⟦${before}${paid}, and ${report}.⟧` }),
    now: treaty({ 57: `⟦${before}${paid}, and ${report.replace('thirty', 'sixty')}.⟧` }),
  },
  {
    why: 'its very words stand in every other article',
    old: treaty({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treaty({ 57: `${before}${paid}, and ⟦${report.replace('thirty', 'sixty')}⟧.` }),
  },
  {
    why: 'each article is a block of its own',
    old: treatyInBlocks({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: treatyInBlocks({ 57: `${before}⟦${paid.replace('the common', 'a shared')}⟧, and ${report}.` }),
  },
  {
    why: 'its very words stand in every other article, each a block of its own',
    old: treatyInBlocks({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treatyInBlocks({ 57: `${before}${paid}, and ⟦${report.replace('thirty', 'ninety')}⟧.` }),
  },
  {
    why: 'what stands before it has changed as well, and what follows tells',
    old: treaty({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treaty({
      57: `${before}${paid.replace('before 1 May 2017', 'in good time')}, and ⟦${report.replace('thirty', 'sixty')}⟧.`,
    }),
  },
  {
    why: 'it stays as it is, and articles come in before it',
    old: treaty({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treaty({
      2: `${article(2)} Article 2a. No payment is due in a year of drought.`,
      57: `${before}${paid}, and ⟦${report}⟧.`,
    }),
  },
  {
    why: 'its article was dropped',
    old: treaty({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: treaty({ 57: '' }),
  },
  {
    why: 'its article was dropped, and its very words stand in every other',
    old: treaty({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treaty({ 57: '' }),
  },
  {
    why: 'its article was dropped, each a block of its own',
    old: treatyInBlocks({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treatyInBlocks({ 57: '' }),
  },
  {
    why: 'it was revised and all that stood around it was written anew',
    old: treaty({ 57: `${before}${paid}, and ⟦${report}⟧.` }),
    now: treaty({
      57: `Nothing is due for the year that follows; the States ${report.replace('thirty', 'sixty')}, or later where a dispute is pending.`,
    }),
  },
  {
    why: 'an article came in before it, the later ones were numbered anew, and it was revised',
    old: treaty({ 57: `${before}⟦${paid}⟧, and ${report}.` }),
    now: [
      [
        ...lines(30, article, {}),
        'Article 31. No payment is due in a year of drought.',
        ...Array.from({ length: 105 }, (_, at) =>
          article(at + 31).replace(/^Article \d+/, `Article ${at + 32}`),
        ),
      ]
        .join(' ')
        .replace('EUR 288 million', 'EUR 290 million'),
    ],
  },
  {
    why: 'nothing near it tells its article: the others keep the words that it lost',
    old: oaths({ 40: oath(40).replace('no interest of a private kind', '⟦$&⟧') }),
    now: oaths({ 40: oath(40).replace('private kind', 'personal kind') }),
  },
  {
    why: 'nothing near it tells its article, and all of them were revised alike',
    old: oaths({ 40: oath(40).replace('no interest of a private kind', '⟦$&⟧') }),
    now: [oaths({}).join(' ').replaceAll('private kind', 'personal kind')],
  },
  {
    why: 'it reaches to the number that tells it',
    old: oaths({ 40: `⟦${oath(40).replace(', before', '⟧, before')}` }),
    now: oaths({
      40: `⟦${oath(40).replace('Each member', 'Every member').replace(', before', '⟧, before')}`,
    }),
  },
  {
    why: 'one line of a list was revised',
    old: lots({ 23: lot(23).replace('to be landed at Dakar', '⟦$&⟧') }),
    now: lots({ 23: lot(23).replace('to be landed at Dakar', '⟦to be unloaded at Dakar⟧') }),
  },
  {
    why: 'one line of a list was dropped, and another has its harbour',
    old: lots({ 23: lot(23).replace('690 tonnes of cement, to be landed at Dakar', '⟦$&⟧') }),
    now: lots({ 23: '' }),
  },
  {
    why: 'Japanese: a sum in it was revised',
    old: jouyaku({ 57: jou(57).replace(/共同.*払い込み/u, '⟦$&⟧') }),
    now: jouyaku({
      57: jou(57)
        .replace('399', '450')
        .replace(/共同.*払い込み/u, '⟦$&⟧'),
    }),
  },
  {
    why: 'Japanese: its very words stand in every other article',
    old: jouyaku({ 57: jou(57).replace(/毎年.*払い込み/u, '⟦$&⟧') }),
    now: jouyaku({
      57: jou(57)
        .replace('五月末', '六月末')
        .replace(/毎年.*払い込み/u, '⟦$&⟧'),
    }),
  },
  {
    why: 'of two alike paragraphs the edited one, since all around it stays',
    old: [
      'For the northern line: the company ⟦will run a train every ten minutes⟧ in the morning, says the plan.',
      'For the southern line: the company will run a train every ten minutes in the evening, says the draft.',
    ],
    now: [
      'For the northern line: the company ⟦will run a train every six minutes⟧ in the morning, says the plan.',
      'For the southern line: the company will run a train every ten minutes in the evening, says the draft.',
    ],
  },
  {
    why: 'it was revised, and its like stands nowhere else',
    old: ['The bank of the delta ⟦will lend the towns EUR 40 million for ferries⟧ at once.', article(1)],
    now: ['By law the bank ⟦will lend the towns EUR 45 million for ferries⟧ in 2031.', article(1)],
  },
]
