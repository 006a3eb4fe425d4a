/** No sentence to learn: a fragment, a reference, a note, or one that a wrong cut or a lost sign has spoilt. */
import { firstBroken, type Off, type Rule } from '../model/rule.ts'

interface DamageRule extends Rule<string> {
  /** Asked of every sentence, or only of one that is to stand alone, or of one that other words are shown beside. */
  readonly where: 'always' | 'alone' | 'beside'
}

const has = (pattern: RegExp) => (sentence: string) => pattern.test(sentence)

export const damageRules: readonly DamageRule[] = [
  {
    name: 'no sentence begins so',
    where: 'always',
    test: (sentence) => !/^["“(]?[\p{Lu}\d$€£¥]/u.test(sentence),
    breaks: ['and rose to 12 percent.', '– the port of Lund.'],
    holds: ['Wages rose to 12 percent.', '“Lund” is a port.', '€5 million was paid to Lund.'],
  },
  {
    name: 'marks of a page that was not read as one',
    where: 'always',
    test: has(/\{\{|\{%|%\}|\]\(|\]\[|\[link\]|<\/?\p{L}+>/u),
    breaks: [
      'Lund opened {{ page.pier }} in 1904.',
      'Lund opened [a pier](pier) in 1904.',
      'Lund has <b>two</b> piers.',
    ],
    holds: ['Lund opened [the] pier (of wood) in 1904.', 'In Lund 2 < 3 piers are open.'],
  },
  {
    name: 'opens as a note',
    where: 'always',
    test: has(/^(?:source|sources|note|notes|data|ibid)\b/i),
    breaks: ['Source from the Harbour Board of Lund.', 'Notes are in millions of crowns.'],
    holds: ['Lund has a source of fresh water.'],
  },
  {
    name: 'names its source',
    where: 'always',
    test: has(/\b(?:source|note)s?:/i),
    breaks: ['Wages in Lund, source: Harbour Board.'],
    holds: ['Lund has one source of water: a well.'],
  },
  {
    name: 'a place in a work',
    where: 'always',
    test: has(/\b(?:vol\.|pp\.|p\.\s\d|no\.\s\d+\s\(|working paper|et al|et seq|ibid)/i),
    breaks: ['Lind et al. counted 40 boats in Lund.', 'The Pilot, vol. 4, appeared in Lund.'],
    holds: ['Lind and others counted 40 boats in Lund.', 'Ship no. 4 was sold in Lund.'],
  },
  {
    name: 'sends its reader to a part of the document',
    where: 'beside',
    test: has(
      /\b(?:see|in|under|of|from|to|at|by)\s(?:the\s)?(?:[Ff]igures?|[Tt]ables?|[Bb]ox|[Ff]ootnotes?|[Aa]ppendix|[Cc]hapter)\s(?:\d|[A-Z]\b|[IVX]+\b)|^(?:Figure|Table|Box|Appendix|Chapter|Section)\s(?:\d|[A-Z]\b|[IVX]+\b)|\((?:see\s)?(?:[Ss]ection|[Ff]igure|[Tt]able|[Aa]ppendix|[Cc]hapter|§)/u,
    ),
    breaks: [
      'The tides of Lund stand in Table 4.',
      'Lund has nine piers (see Figure B).',
      'Chapter IV is on Lund.',
    ],
    holds: ['The tides of Lund stand in tables.', 'Title II of the Harbours Act is about Lund.'],
  },
  {
    name: 'a part of a contract',
    where: 'always',
    // Those of a law that is named are no parts of this document.
    test: has(
      /\b(?:(?:[Ss]ub-?)?[Cc]lauses?|[Ss]chedules?|[Ee]xhibits?|Plan)\s(?:\d+(?:\.\d+)*|[A-Z])\b(?!\sof\sthe\s\p{Lu})/u,
    ),
    breaks: ['The tenant pays £20 under clause 2.2.', 'Lund insures 12 quays as Schedule 3 says.'],
    holds: ['Lund pays 12 ports under Schedule 2 of the Harbours Act.', 'The clauses of 1904 bind Lund.'],
  },
  {
    name: 'a part with a number',
    where: 'alone',
    test: has(/\b(?:figure|table|section|chapter|appendix|box|footnote|title)\s\d/i),
    breaks: ['Lund has nine piers, as section 4 tells.'],
    holds: ['Lund has nine piers in each section.'],
  },
  {
    name: 'a part with a letter',
    where: 'alone',
    // "section i" is a word of the text.
    test: has(
      /\b(?:[Ff]igure|[Tt]able|[Ss]ection|[Cc]hapter|[Aa]ppendix|[Bb]ox|[Ff]ootnote|[Tt]itle)\s(?:[IVX]+\b|[A-Z]\.\d)/,
    ),
    breaks: ['Lund has nine piers, as Section IV tells.', 'Lund has nine piers, as Table A.1 tells.'],
    holds: ['Lund has nine piers in section i of the quay.'],
  },
  {
    name: 'opens with a number of its own',
    where: 'always',
    // "12boats" may be a name; "12Lund" is the number of a note.
    test: has(/^\d+\s?[).]|^\d+[\p{Lu}(]/u),
    breaks: ['4) Lund has nine piers.', '12Lund has nine piers.'],
    holds: ['12 piers were built in Lund.', '12boats sells nine piers.'],
  },
  {
    name: 'the number of a note in the text',
    where: 'always',
    test: has(/\p{Ll}{3}\d{1,2}(?!\d)|\p{Ll}[.,]"?\d{1,3}\s+\p{Lu}/u),
    breaks: ['The wages of pilots47 rose in Lund.', 'Lund has piers.12 Norwick has none.'],
    holds: ['The wages of 47 pilots rose in Lund.', 'The boat Pilot1904 was built in Lund.'],
  },
  {
    name: 'a figure grown into a word',
    where: 'always',
    test: has(/\b\d{1,3}\p{Lu}[\p{Ll}\d]/u),
    breaks: ['In Lund 31Steven was the pilot.'],
    holds: ['In Lund 31 Stevens were pilots.'],
  },
  {
    name: 'a bracket without its blank',
    where: 'always',
    test: has(/\p{Ll}\(|\)\p{L}/u),
    breaks: ['Lund has piers(of wood) and quays.', 'Lund has (old)piers.'],
    holds: ['Lund has piers (of wood) and quays.'],
  },
  {
    name: 'two words grown into one',
    where: 'always',
    // "iPhone", "eBoat" and "vHarbour" are names.
    test: has(/(?<!\p{L})(?![eimvx]\p{Lu})\p{Ll}\p{Lu}\p{Ll}{3}/u),
    breaks: ['Lund sold bBoats in 1998.'],
    holds: [
      'Lund sold the eBoat in 1998.',
      'Lund runs vHarbour since 1998.',
      'Lund sold McDonald’s boat in 1998.',
    ],
  },
  {
    name: 'a bracket opens or closes outside',
    where: 'always',
    test: (sentence) => !bracketsClose(sentence),
    breaks: ['Lund has two piers (of wood.', 'Lund has two piers) of wood.'],
    holds: ['Lund has two piers (of wood).', 'Lund has [two] piers.'],
  },
  {
    name: 'a paper that was read',
    where: 'always',
    test: has(/\bpaper presented\b/),
    breaks: ['Tides, a paper presented in Lund, is by Lind.'],
    holds: ['Lind presented a paper in Lund.'],
  },
  {
    name: 'a postal address',
    where: 'always',
    test: has(/\b[A-Z]{2}\s\d{5}\b/),
    breaks: ['The Board sits at 4 Pier Road, NW 20548.'],
    holds: ['The Board paid NOK 205,480.'],
  },
  {
    name: 'where more can be read',
    where: 'always',
    test: has(/^For (?:an?|more|further|other)\b[^.]{0,80}\bsee\s/u),
    breaks: ['For more on the tides of Lund, see the almanac.'],
    holds: ['For more pilots, Lund paid 12 crowns.', 'Few see the tides of Lund.'],
  },
  {
    name: 'a memorandum by its number',
    where: 'always',
    test: has(/\bMemorandum [A-Z]-?\d/u),
    breaks: ['Lund follows Memorandum M-12.'],
    holds: ['Lund follows the Memorandum of Norwick.'],
  },
  {
    name: 'two sentences grown into one',
    where: 'always',
    test: has(/\p{L}\s(?:In|The|This|At|By|As|It|We|For)\sthe\s\p{Ll}/u),
    breaks: ['Piers of Lund In the year 1904 Lund built piers.'],
    holds: ['Lund built piers in the year 1904.'],
  },
  {
    name: 'an address on the net',
    where: 'always',
    test: has(/https?:|www\.|\S@\S/),
    breaks: ['The tides stand at www.lund.example.', 'Lund answers at pilots@lund.example.'],
    holds: ['The tides stand on the net.', 'Lund sold boats @ 12 crowns.'],
  },
  {
    name: 'a figure in short',
    where: 'always',
    test: has(/\bfigs?\.\s?\d/),
    breaks: ['Lund has two piers (fig. 4).'],
    holds: ['Lund has figs and 4 plums.'],
  },
  {
    name: 'a telephone number',
    where: 'always',
    test: has(/\(\d{3}\)\s\d{3}-/),
    breaks: ['Pilots answer at (202) 555-0142.'],
    holds: ['Pilots (202) answer in Lund.'],
  },
  {
    name: 'a page by its number',
    where: 'always',
    test: has(/\bPage\s\d/),
    breaks: ['Pilots of Lund Page 4 are sworn in.'],
    holds: ['Pilots of Lund fill 4 pages.', 'Page Lind is a pilot of Lund.'],
  },
  {
    name: 'a report by its number',
    where: 'always',
    test: has(/\b\p{Lu}{2,}-\d{2,}-\d/u),
    breaks: ['Lund told of its tides in LHB-04-112.'],
    holds: ['Lund bought an F-35 in 2004.'],
  },
  {
    name: 'a row of figures',
    where: 'always',
    test: has(/(?:(?<![\d,.])\d[\d.,]*\s){4}/),
    breaks: ['Pilots in Lund 12 14 15 19 all told.'],
    holds: ['Lund had 12 pilots, then 14, then 15 and 19.'],
  },
  {
    name: 'a year with the number of a note',
    where: 'always',
    test: has(/\b(?:in|after|by|since|until|before|through|from)\s(?:1[6-9]|20)\d{3}\b/),
    breaks: ['Lund built two piers in 19043 for salt.'],
    holds: ['Lund built two piers in 1904 for salt.', 'Lund sold 19043 tons of salt.'],
  },
  {
    name: 'opens with the title of a work',
    where: 'always',
    test: has(/^["“][^"”]+,["”]\s/),
    breaks: ['“Tides of the North,” Pilot Review, Lund.'],
    holds: ['“Tides rule us”, Lind wrote in Lund.'],
  },
  {
    name: 'how copies are had',
    where: 'always',
    test: has(/\b(?:orders?|copies|copy)\b[^.]*\b(?:copies|copy|mailed|free of charge|\$\d+ each)\b/i),
    breaks: [
      'Orders for the almanac are mailed from Lund.',
      'The first copy of each almanac is free of charge.',
    ],
    holds: ['Lund mailed the almanac.', 'Orders for boats reached Lund.'],
  },
]

/** A bracket that opens or closes outside the sentence says that the cut was wrong. */
function bracketsClose(sentence: string): boolean {
  let depth = 0
  for (const character of sentence) {
    if (character === '(' || character === '[') depth += 1
    if (character === ')' || character === ']') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const alone = damageRules.filter(({ where }) => where !== 'beside')
const beside = damageRules.filter(({ where }) => where !== 'alone')

/** What spoils a sentence that is to stand alone. */
export const damageAlone = (sentence: string, off?: Off) => firstBroken(alone, sentence, off)
/** What spoils a sentence whatever is shown beside it. */
export const damageBeside = (sentence: string, off?: Off) => firstBroken(beside, sentence, off)
