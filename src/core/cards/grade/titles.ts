/** Titles before a person's name, in the forms that people write for short. */
import { foldedOffices } from '../../facts/offices.ts'

const longTitles: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  'prime min': 'prime minister',
  fm: 'foreign minister',
  min: 'minister',
  pres: 'president',
  vp: 'vice president',
  'vice pres': 'vice president',
  sec: 'secretary',
  secy: 'secretary',
  sg: 'secretary-general',
  dir: 'director',
  amb: 'ambassador',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  capt: 'captain',
  prof: 'professor',
  doctor: 'dr',
}
const shortTitle = new RegExp(
  `^(?<lead>(?:(?:the|former|then) |ex-)*)(?<title>${Object.keys(longTitles)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\b\\.? (?=\\S)`,
  'u',
)
/** A general is an officer here; in a document it may as well be a company. */
const leading = new RegExp(`^(?:(?:the|former|then) |ex-)*(?<office>${foldedOffices}|general(?= )) `, 'iu')
/** They say no office. */
const courtesy = /\b(?:mrs?|ms|dr|sir|dame)\b\.?/g

/** The office in its long form, empty where none is said, and the name without it. Folded. */
export function splitTitle(trimmed: string): { office: string; name: string } {
  const long = trimmed.replace(
    shortTitle,
    (_, lead: string, title: string) => `${lead}${longTitles[title] ?? title} `,
  )
  const office = leading.exec(long)?.groups?.['office']?.replace(courtesy, '').trim() ?? ''
  return { office, name: long.replace(leading, '') }
}

/** Whether one office is the other, or the other without what it is for: "secretary" beside "secretary of state". */
export const isSameOffice = (one: string, other: string): boolean =>
  one === other || [`${one} of `, `${one} for `].some((start) => other.startsWith(start))
