/** Ranks as they are written: "third-largest", "10th most visited", "No. 4", "last". */
import type { NormalizedValue } from '../../model/fact.ts'
import { ordinals, tens } from './read-words.ts'

type RankValue = Extract<NormalizedValue, { kind: 'rank' }>

const units = ordinals.slice(1, 10)
const ordinal = `(?:${[...ordinals.slice(1), ...tens.map((ten) => `${ten}-(?:${units.join('|')})`)].reverse().join('|')}|\\d{1,3}(?:st|nd|rd|th))`
/** "largest", "most widely grown", "best-selling"; what only ends so is for the reader of the sentence to refuse. */
const superlative =
  '(?:(?:most|least)\\s(?:\\p{L}+ly\\s)?\\p{L}+|(?:best|worst)-\\p{L}+|\\p{L}{2,}est(?:-\\p{L}+(?:ing|ed|id))?|leading|top|last)'

/** A pattern of everything that may be a rank; flags `giu`. */
export const rankPattern = `(?<![\\p{L}\\p{N}-])(?:(?:${ordinal} and )?(?:(?<ordinal>${ordinal})[- ](?=${superlative}(?![\\p{L}\\p{N}-])))?(?<by>${superlative})|(?<alone>${ordinal})|(?:no\\.|number)\\s?(?<number>\\d{1,3}))(?![\\p{L}\\p{N}]|-\\p{L})`

/** What only looks like a superlative, points at the reader or at now, or praises. */
const noRank =
  /^(?:honest|modest|earnest|latest|closest|nearest|greatest|finest|dearest|(?:most|least)\s(?:recent|important|significant|likely|interesting|beautiful|remarkable|striking|notable|famous|cherished|difficult|useful|essential|serious|obvious|welcome|effective|efficient|appropriate|suitable|relevant|successful|powerful|of|people|other)|best-(?:known|loved|practice|case)|worst-case)$/i
export const isNoSuperlative = (by: string): boolean => noRank.test(by)

const opening = new RegExp(`^(?:the )?${rankPattern}`, 'iu')
const whole = new RegExp(`^(?:the )?${rankPattern}$`, 'iu')

/** The rank that a match of `rankPattern` says. */
export function rankOf(groups: Readonly<Record<string, string | undefined>> = {}): RankValue {
  const said = (groups['ordinal'] ?? groups['alone'] ?? groups['number'])?.toLowerCase()
  const by = groups['by']?.toLowerCase().replace(/\s+/g, ' ')
  return { kind: 'rank', place: said === undefined ? 1 : placeOf(said), ...(by && { by }) }
}

function placeOf(said: string): number {
  const [ten = '', unit] = said.split('-')
  return unit === undefined
    ? Number.parseInt(said, 10) || ordinals.indexOf(said)
    : (tens.indexOf(ten) + 2) * 10 + ordinals.indexOf(unit)
}

/** A rank in figures: "3rd largest", "largest", "3rd". It is read again as the same rank. */
export const writeRank = ({ place, by }: RankValue): string =>
  by === undefined ? inFigures(place) : place === 1 ? by : `${inFigures(place)} ${by}`

/** Whether some words begin with a rank: "third-largest port", "the first woman to …". */
export function opensWithRank(words: string): boolean {
  const match = opening.exec(words)
  return match !== null && !isNoSuperlative(match.groups?.['by'] ?? '') && !/^(?:the )?\p{Lu}/u.test(words)
}

/** Null where a text is no rank, or more than one. */
export function readRank(text: string): RankValue | null {
  const match = whole.exec(text.trim())
  return match && rankOf(match.groups)
}

export function inFigures(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1
  return `${place}${(isTeen ? null : [null, 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`
}
