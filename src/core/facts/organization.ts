/** Organizations: by the nouns that head their names, by the "G" and a number, and acronyms that act. */
import type { FactDraft } from './draft.ts'
import { headsOf } from './names.ts'

export const organizationHeads = headsOf(
  'organization',
  'Ministry Agency Department Commission Committee Subcommittee Council Administration Authority Bureau Office Bank Fund Institute Institution Institutes University College Academy Center Centre Association Organization Organisation Foundation Corporation Company Corps Board Court Congress Senate Parliament Assembly Secretariat Service Union League Society Federation Group Force Network Laboratory Police Navy Army Guard Inc Ltd Embassy Directorate Chamber Alliance Trust Press',
)

/** What an acronym does that only bodies do; short for the whole verb in its forms. */
const acts =
  '(?:agree|announce|cooperate|launch|sign|support|work|lead|join|develop|plan|host|fund|build|pledge|commit|publish|adopt|decide|establish|help|aim|hope|expect|said|says|will|has|and)'
const acronym = '(?<![\\p{L}\\p{N}-])[A-Z]{3,6}(?![\\p{L}\\p{N}])'
const patterns = [
  /(?<![\p{L}\p{N}-])G-?(?:[5-9]|1\d|[2-9]\d)(?![\p{L}\p{N}])/gu,
  new RegExp(`${acronym}(?=-(?:led|built|funded|sponsored|backed|run)\\b)`, 'gu'),
  new RegExp(
    `(?<=\\b(?:between|with) )${acronym}(?=\\s+and\\b)|(?<=\\b(?:by|with which) )${acronym}|${acronym}(?=['’]s\\s|\\s${acts.replace('|and)', ')')}(?:s|es|d|ed)?\\b)`,
    'gu',
  ),
  /(?<![\p{L}-])(?:United Nations|Congress|Parliament|Senate|Interpol)(?![\p{L}-]|\s\p{Lu})/gu,
] as const

/** Bodies that go by letters alone: "G-20", "NASA and Japan". */
export function findLetteredBodies(sentence: string): FactDraft[] {
  if (!/\p{Ll}{3}/u.test(sentence)) return []
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      type: 'organization' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

/** Firms, by the letters of their legal form, with the full stop that belongs to them. */
const firm =
  /(?<![\p{L}-])(?!The\s)(?:\p{Lu}[\p{L}\d&’'-]*\s(?:and\s|&\s)?){0,4}\p{Lu}[\p{L}\d&’'-]*,?\s(?:(?:Inc|Ltd|Corp|Co)\b\.?|LLC|LLP|PLC|plc|GmbH|S\.A\.|N\.V\.)(?![\p{L}-])/gu

export const findFirms = (sentence: string): FactDraft[] =>
  [...sentence.matchAll(firm)].map((match) => ({
    type: 'organization',
    start: match.index,
    end: match.index + match[0].length,
  }))
