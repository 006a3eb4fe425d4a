/** The form of an answer on which it is judged: what shows no knowledge (case, accents, blanks) is gone. */
import { comparable, foldWhole } from '../../text/normalize.ts'
import { lowerExponents } from '../../text/numbers/powers.ts'

/** The noughts of the scripts whose digits stand in order; NFKC has made full-width digits plain already. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]
const otherDigit = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g

/** "12½" would fold to 121/2. */
const fractionAfterDigit = /(?<=\p{Nd})(?=[\u00BC-\u00BE\u2150-\u215E])/gu
/** "U.S." and "I.A.E.A", each letter with its point. */
const dotted = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu
/** An apostrophe before two figures stays: it stands for a century. */
const outerSigns = /^(?:(?!'\d\d(?!\d))[\s"'([{.,;:!?])+|[\s"')\]}.,;:!?]+$/g

/** The one unit that its case tells from another: a megatonne, where "mt" is a metric ton. */
const megatonne = /(?<=\p{Nd}\s?)Mt(?![\p{L}\p{N}])/gu

/** Longer texts are only ever compared as wholes, for which a fold of the whole text at once will do. */
const long = 2000

/** Upper case first: some letters (the dotless i) have a pair only in that direction. */
export function foldAnswer(text: string): string {
  const upper = text.toUpperCase()
  if (upper.length > long) return foldLong(upper)
  return comparable(lowerExponents(upper.replace(fractionAfterDigit, ' ')))
    .replace(/\u2044/g, '/')
    .replace(otherDigit, plainDigit)
}

const foldLong = (upper: string): string => foldWhole(upper).replace(/\s+/g, ' ').trim()

/** The same for what is to be read as an amount. */
export const foldAmount = (text: string): string =>
  foldAnswer(text.length > long ? text : text.replace(megatonne, ' megatonne'))

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const nought = noughts.find((first) => code >= first && code < first + 10) ?? code
  return String(code - nought)
}

/** A folded answer without the points of acronyms and without the signs around it. */
export const trimSigns = (folded: string): string =>
  folded.replace(dotted, (letters) => letters.replaceAll('.', '')).replace(outerSigns, '')
