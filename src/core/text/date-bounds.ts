/**
 * Words that bound a date: "on or before May 4", "no later than 2050", "2016 at the latest". They are part of what the
 * date says, so a fact's text and its value keep them. English.
 */

const plain = [
  '(?:on|in)\\sor\\s(?:before|after|about|around)',
  '(?:no|not)\\s(?:later|earlier|sooner)\\sthan',
  'as\\s(?:early|late|soon|recently)\\sas',
  'as\\s(?:of|from)',
  'with\\seffect\\sfrom',
  'effective(?:\\s(?:from|on|as\\sof))?',
  '(?:starting|beginning|commencing)(?:\\s(?:on|in|from))?',
  'within\\s(?:[\\p{L}-]{1,20}|\\d{1,3})\\s(?:calendar\\s|working\\s|business\\s)?(?:days?|weeks?|months?|years?)\\s(?:of|from|after|before)',
  '(?:(?:not|well|shortly|soon|long|just|right|immediately)\\s)?(?:before|after)',
  'prior\\sto',
  'ever\\ssince|since',
  'up\\s(?:to|until|till)',
  'by|until|till|through|from|between',
  'circa|ca?\\.',
].join('|')
/** "a book about 2014" tells of the year; "built around 1870" was near it. */
const near =
  '(?<=\\b(?:built|made|written|dated|dates?|dating|founded|settled|born|died|opened|began|begun|started|ended)\\s)(?:around|about)'
const nearly = '\\s(?:at\\s(?:least|the\\s(?:latest|earliest))|about|around|roughly|approximately)'
const leadPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${plain}|${near})(?:${nearly})?)\\s+(?:the\\s+)?$`,
  'iu',
)

const free = '(?=\\s*(?:[,.;:)]|$)|\\s(?:years?|is|are|was|were|has|have|had|will|shall|must|may|can)\\b)'
const noThing =
  '(?!\\s(?:the|an?|that|this|these|his|her|its|our|their|it|they|he|she|we|\\p{Lu}\\p{L}+|\\d)\\b)'
// "signed in 2001 and later amended" bounds nothing.
const trailPattern = new RegExp(
  `^(?:,?\\s(at\\sthe\\s(?:latest|earliest))|\\s(onwards?|or\\s(?:later|earlier|before|after)${noThing}|and\\s(?:later|earlier|before|after|beyond|thereafter)${free}))(?![\\p{L}-])`,
  'u',
)
/** "from 2015 on": only after a beginning, and where "on" leads to nothing. */
const onward = /^\s(on)(?=\s*(?:[,.;:)]|$))/u
const beginning = /^(?:as )?from$|^with effect from$|^(?:starting|beginning)/

/** How far before a date the words that bound it are looked for. */
const glimpse = 64

/** Words beside a date, in small letters, and where they reach to. */
export interface Bound {
  readonly words: string
  readonly at: number
}

/** The words before a date that bound it, and where they start; null where there are none. */
export function boundBefore(text: string, start: number): Bound | null {
  const window = Math.max(0, start - glimpse)
  const match = leadPattern.exec(text.slice(window, start))
  return match?.[1] === undefined ? null : { words: worded(match[1]), at: window + match.index }
}

/** The words behind a date that bound it, and where they end; null where there are none. */
export function boundAfter(text: string, end: number, lead: Bound | null): Bound | null {
  const after = text.slice(end, end + glimpse)
  const match = trailPattern.exec(after) ?? (lead && beginning.test(lead.words) ? onward.exec(after) : null)
  const words = match?.[1] ?? match?.[2]
  return match === null || words === undefined ? null : { words: worded(words), at: end + match[0].length }
}

const worded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ')

const boundOnly = new RegExp(
  `^(?=.)(?:${plain}|around|about)?(?:${nearly})?(?:(?:^|\\s)(?:at the (?:latest|earliest)|(?:or|and) \\p{L}+|on(?:wards?)?))?$`,
  'u',
)
/** Whether a date's qualifier only bounds it: "by", "from on"; not "late", which narrows it to a part. */
export const isBound = (qualifier: string): boolean => boundOnly.test(qualifier)
