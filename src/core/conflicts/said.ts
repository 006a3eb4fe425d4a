/** What a sentence says beside a value: what another document would have to say as well to speak of the same thing. */

import { analyze, type Token } from '../text/analyze.ts'
import { countryNames, countryPattern } from '../text/countries.ts'
import { findDates } from '../text/dates.ts'
import { months, stopWords } from '../text/words.ts'

export interface Said {
  /** The stems of its words; a preposition that changes what is meant is one with the word behind it. */
  readonly words: readonly string[]
  /** The names without a preposition, in their order: who did it to whom. */
  readonly order: string
  /** Whether it names of what it speaks, and that is more than a country, an office or a month. */
  readonly isNamed: boolean
  /** Whether it says a year. */
  readonly isDated: boolean
  /** Whether it looks ahead, or reaches up to the day on which it was written. */
  readonly isOpen: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const bound = set(
  'from to into against than before after since until till under without between through during per not no never',
)
/** Says nothing of the matter. Of "will", "would" and "with" another matter is made. */
const light = new Set([
  ...[...stopWords].filter((word) => !/^(?:with|will|would)$/.test(word)),
  ...set('also however but or so then thus therefore further some around roughly approximately over about'),
])
const monthNames: ReadonlySet<string> = new Set(months)
/** What many documents call something or somebody of theirs. */
const general = set(
  [
    'united states state nation nations american americans america us usa uk eu european union president vice secretary',
    'minister prime government administration federal congress senate house department ministry agency mr mrs ms dr',
    'republic kingdom national international world global white section article chapter part title schedule annex appendix',
    'table figure box note clause paragraph act law bill order rule agreement contract party parties member members supplier',
    'contractor client customer buyer seller landlord tenant lender borrower licensor licensee company employer employee',
    'bank board committee commission council chair chairman director manager officer project program programme plan policy',
    'team group office service services user users student students internet web',
  ].join(' '),
)
const countries: ReadonlySet<string> = new Set(
  [...countryNames].flatMap((name) => analyze(name).map(({ surface }) => surface)),
)

/** The countries and years that a title names: what stands below it is of them. */
export const placedBy = (title: string): readonly string[] => title.match(placing) ?? []
const placing = new RegExp(`(?<![\\p{L}\\d])(?:${countryPattern}|(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\d])`, 'gu')

/** A time that is another one for whoever writes on another day. */
const relative =
  /\b(?:(?:this|last|next|past|previous|coming|prior|preceding|recent|same|current)\s(?:[\p{L}\d-]+\s){0,2}(?:days?|weeks?|months?|quarters?|years?|seasons?|decades?)|today|yesterday|tomorrow|tonight|ago|earlier|recently|currently|now|so far|to date|already|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b/iu
/** Of whom it speaks stands in another sentence, which may be another one elsewhere. */
const pronouns =
  /\b(?:it|they|them|he|she|him|this|these|those|such|we|our|us|you|your|I|my|former|latter)\b/i
const ahead =
  /\b(?:will|would|could|should|might|expects?|expected|plan(?:s|ned)?|project(?:s|ed)|forecasts?|estimate[sd]?|aims?|target(?:s|ed)?|propose[sd]?|since|until|is to|are to)\b/i
/** ", the operator said." names nobody. */
const toldBy = /,\s(?:the\s)?(?:\p{Ll}+\s){1,3}(?:said|says|reported)(?=\.?\s*$)/u
/** More says much besides, and hardly two sentences say the same. */
const mostWords = 30
const mostTokens = 3 * mostWords

/**
 * @param before what stands in the sentence before the value
 * @param after and behind it
 * @param counted what the value counts, where that is no measure
 * @returns null where it speaks of the day on which it was written, or of too much
 */
export function saidBeside(before: string, after: string, counted: string): Said | null {
  const text = `${before} \u2026 ${after}`.replace(toldBy, '')
  if (relative.test(text)) return null
  const tokens = analyze(text)
  if (tokens.length > mostTokens) return null
  const kept = tokens.flatMap((_, at) => wordAt(tokens, at, text))
  if (kept.length === 0 || kept.length > mostWords) return null
  const names = kept.filter(({ isName }) => isName)
  return {
    words: [...kept.map(({ word }) => word), ...analyze(counted).map(({ stem }) => stem)].toSorted(),
    order: names.flatMap(({ word, isBare }) => (isBare ? [word] : [])).join(' '),
    isNamed:
      !pronouns.test(text) && names.some(({ surface }) => !general.has(surface) && !countries.has(surface)),
    isDated: findDates(text).some(({ iso }) => iso !== null),
    isOpen: ahead.test(text),
  }
}

interface KeptWord {
  readonly word: string
  readonly surface: string
  readonly isName: boolean
  /** Whether it stands without a preposition. */
  readonly isBare: boolean
}

function wordAt(tokens: readonly Token[], at: number, text: string): readonly KeptWord[] {
  const token = tokens[at]
  if (token === undefined || light.has(token.surface) || bound.has(token.surface)) return []
  const lead = tokens.slice(0, at).findLast(({ surface }) => !isArticle(surface))?.surface ?? ''
  const until = lead === 'by' && (/^\d/.test(token.surface) || monthNames.has(token.surface))
  return [
    {
      word: bound.has(lead) || until ? `${lead}>${token.stem}` : token.stem,
      surface: token.surface,
      isName: isName(tokens, at, text),
      isBare: !prepositions.has(lead),
    },
  ]
}

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an'
const prepositions = new Set([...bound, ...set('of in on at for by with as and or')])

/** Capitals in the middle, or two at the beginning. */
function isName(tokens: readonly Token[], at: number, text: string): boolean {
  const isCapital = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end))
  const token = tokens[at]
  if (!isCapital(token) || monthNames.has(token?.surface ?? '')) return false
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, token?.start ?? 0))
  return !isFirst || isCapital(tokens[at + 1])
}
