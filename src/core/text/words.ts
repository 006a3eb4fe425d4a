/** Small closed word lists that several rules share. English. */
import { countUnspaced } from './unspaced.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that titles leave in lower case. */
export const minorWords = set(
  'a an the and or nor but of in on at to for by from with as into onto upon over under about around across after against along among before behind between beyond during per since through throughout till toward towards until up via vs within without its our their your his her is are be it if than that this these those',
)

/** Words that carry no meaning of their own in a search. */
export const stopWords = set(
  'a an and are as at be been by for from had has have he her his in into is it its of on or our she that the their them there these they this to was we were which will with would you your',
)

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Abbreviations whose full stop does not end a sentence when a name or a number follows. */
export const abbreviations = set(
  'mr mrs ms dr prof hon rev gen col lt maj capt sgt sen rep gov pres amb st mt ft jr sr no nos vol art sec fig figs para ch pp ed eds vs cf al etc approx est dept mgmt exec sts ave blvd rd rm inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e u.s u.k u.n e.u d.c a.m p.m',
)

export const isCapitalized = (word: string): boolean => /^["'\u201C\u2018([]*\p{Lu}/u.test(word)

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

export function countWords(text: string): number {
  const { words, rest } = countUnspaced(text)
  return words + wordsOf(rest).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The words that carry meaning, in lower case and without a plural's s: what overlaps are counted on. */
export const mainWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !minorWords.has(word) && !stopWords.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
