/** Raised characters: the marks of notes, exponents, and letters ("1st"). Every format asks here which one it has. */

/**
 * - `note`: the mark of a note, which is no part of the text (a `noteref` span stands in its place);
 * - `exponent`: a power, a charge or what may be one, written in the text with raised characters ("10\u2076", "km\u00B2");
 * - `power`: an exponent that has no raised characters: it is written as a formula ("e^(\u2212i\u03C9t)");
 * - `letters`: part of the words, written as it is under a `sup` span ("1st", "M" and "me", the half of "3 1/2").
 */
export type Raised = 'note' | 'exponent' | 'power' | 'letters'

/** What an exponent holds as often as a mark: behind a letter that stands alone it is one. */
const short = /^(?!.*\p{L}{2})[\p{Ll}\d+\u2212-]{1,4}$/u
/** What only an exponent holds: a sign that adds, divides or compares, or a Greek letter. */
const written = /[+\u2212=/\u00D7\u00B7]|\p{Script=Greek}/u

/** How much of either side is looked at. */
const glimpse = 40

const figure = /^[+\u2212\u2013-]?\d{1,3}$/
const charge = /^\d{0,2}[+\u2212\u2013-]$/
/** Letters that ordinal numbers and abbreviations raise. */
const ordinary =
  /^(?:st|nd|rd|th|er|re|me|mes|lle|ier|i\u00E8re|\u00E8me|eme|TM|SM|[\u2122\u00AE\u2120\u00AA\u00BA])$/iu
const ordinalLetter = /^[eos]$/
const number = '(?:\\d{1,3}[a-z]?|[a-z]|[ivx]{2,5}|([a-z])\\1|[*\u2020\u2021\u00A7\u00B6\u2016#]{1,4})'
/** Numbers, letters and signs, one or several, perhaps with a page. */
const marks = new RegExp(
  `^(?:${number}(?:\\s?[,;\u2013-]\\s?${number.replace('\\1', '\\2')})*|(?:note|n|nb|fn)\\.?\\s?\\d{1,3}|:\\s?[\\d\u2013-]+)$`,
  'iu',
)
const fraction = /^\s?[/\u2044]\s?[\d\u2080-\u2089]/
/** Elements whose atoms are told apart by their mass. */
const nuclide = /^(?:H|C|N|O|P|S|K|U|Li|Na|Cl|Ca|Fe|Kr|Sr|Tc|Xe|Cs|Rn|Ra|Th|Pu|Am|Co)(?![\p{L}\p{N}])/u

/**
 * @param before the text up to the raised characters
 * @param raised them, without blanks around
 * @param after the text behind them
 */
export function classifyRaised(before: string, raised: string, after: string): Raised {
  const left = before.slice(-glimpse)
  const right = after.slice(0, glimpse)
  if (/^\d{2,3}$/.test(raised) && /(?:^|[\s(])$/.test(left) && nuclide.test(right)) return 'exponent'
  // What opens a text is the number of the note that the text is.
  if (left.trim() === '') return 'letters'
  if (/^\d{1,2}$/.test(raised) && fraction.test(right)) return 'letters'
  if (figure.test(raised))
    return isPower(left, raised, right) || isDoubtful(left, raised, right) ? 'exponent' : 'note'
  if (charge.test(raised) && /[\p{L}\d\])]$/u.test(left)) return 'exponent'
  if (ordinary.test(raised) || (ordinalLetter.test(raised) && /\d$/.test(left))) return 'letters'
  if (/^\p{L}$/u.test(raised) && /\p{L}$/u.test(left) && /^\p{L}/u.test(right)) return 'letters'
  if (isBase(left) && (short.test(raised) || written.test(raised)))
    return canRaise(raised) ? 'exponent' : 'power'
  if (isMark(raised)) return 'note'
  // A figure must not grow by figures that are none of its own.
  return /^\d/.test(raised) && /\d$/.test(left) ? 'exponent' : 'letters'
}

/** Whether a text is all marks of notes, in brackets or not. */
export const isMark = (text: string): boolean =>
  marks.test(labelOf(text)) || /^\[[^[\]]{1,40}\]$/.test(text.trim())

/** A mark as it is shown: without brackets. */
export const labelOf = (mark: string): string => mark.replace(/[[\]()]/g, '').trim()

const scale = /^\s?(?:million|billion|trillion|thousand|hundred|dozen|bn|per ?cent|%)/i
const money = /(?:[$\u20AC\u00A3\u00A5]|(?<!\p{L})\p{Lu}{3})\s?[\d.,]*\d(?:\s?m)?$/u
const times = '[\u00D7\u00B7\u22C5*x]'
const ten = /(?<![\d.,\u00A0\u202F\u2009])10$/
const two = /(?<![\d.,\u00A0\u202F\u2009])2$/
/** Powers of two that computing counts in. */
const ofTwo = /^(?:8|10|16|20|24|30|31|32|40|48|53|63|64|128|256|512)$/
/** Among further powers a ten or any figure is one itself. */
const amongPowers = {
  before: new RegExp(
    `(?:${times}|[=+]|10[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+\\s?(?:to|[\u2013-]))\\s?[\\d.]+$`,
    'u',
  ),
  after: /^\s?(?:[=\u00D7\u00B7\u22C5]|(?:to|[\u2013-])\s?10(?!\d))/u,
}
/** Lengths, which have squares and cubes. */
const length = /(?<![\p{L}'\u2019.])(?:[pn\u00B5\u03BCmcdkhMG]?m|(?<=\d\s?)(?:ft|yd|mi|in))$|\/\s?s$/u
/** All that stands behind a stroke or with a minus: "s\u207B\u00B9". */
const unit = /(?<![\p{L}'\u2019.])(?:[pn\u00B5\u03BCmcdkhMG]?(?:m|s|g|mol|K|J|W|Pa|Hz|L|l)|ha|yr|y|d|h)$/u
const letter = /(?<![\p{L}\p{N}.'\u2019])\p{L}$/u
/** "Annex A", "type B", "Hepatitis C": a letter that names, and counts nothing. */
const named =
  /(?:\p{Lu}[\p{L}.]*|\b(?:type|group|class|part|section|annex|appendix|schedule|plan|vitamin|option|phase|tier|zone|block|list|level|grade|category|route|line))\s\p{L}$/u
const formula = /(?<!\p{L})(?:sin|cos|tan|log|ln)$|=\s?[\d.]*\p{Ll}{2}$/u
const bracketed = /\(([^()]{1,30})\)$/

/** A letter, a ten or a bracket that may carry an exponent. */
const isBase = (left: string): boolean =>
  ten.test(left) || (letter.test(left) && !named.test(left)) || formula.test(left) || isSum(left)

/** "(a + b)" is, "(see below)" and "(2019-20)" are not. */
function isSum(left: string): boolean {
  const inside = bracketed.exec(left)?.[1] ?? ''
  return /\p{L}/u.test(inside) && /[+\u2212\u00D7*/-]/.test(inside) && !/\p{L}{2}/u.test(inside)
}

function isPower(left: string, raised: string, right: string): boolean {
  if (money.test(left) || (/\d$/.test(left) && scale.test(right))) return false
  if (!/^\d/.test(raised)) return isBase(left) || unit.test(left)
  const exponent = Number(raised)
  if (/\d$/.test(left) && (amongPowers.before.test(left) || amongPowers.after.test(right))) return true
  if (ten.test(left)) return exponent > 2
  if (two.test(left)) return ofTwo.test(raised)
  if (length.test(left)) return exponent === 2 || exponent === 3
  return exponent > 1 && isBase(left)
}

/** A price in cents, a degree that was set as a nought, a minus that no note has. */
const isDoubtful = (left: string, raised: string, right: string): boolean =>
  /^[^1-9]/.test(raised) ||
  (/^\d\d$/.test(raised) && /[$\u20AC\u00A3]\s?\d{1,4}$/.test(left) && !scale.test(right))

const raisedForms: Readonly<Record<string, string>> = Object.fromEntries([
  ...zip(
    '0123456789+-=()',
    '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E',
  ),
  ...zip('\u2212\u2013', '\u207B\u207B'),
  ...zip(
    'abcdefghijklmnoprstuvwxyz',
    '\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0\u2071\u02B2\u1D4F\u02E1\u1D50\u207F\u1D52\u1D56\u02B3\u02E2\u1D57\u1D58\u1D5B\u02B7\u02E3\u02B8\u1DBB',
  ),
])
const plainForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(raisedForms)
    .filter(([plain]) => /[\d+=()n-]/.test(plain))
    .map(([plain, raised]) => [raised, plain]),
)

function zip(keys: string, values: string): [string, string][] {
  return [...keys].map((key, index) => [key, values[index] ?? key])
}

/** An exponent in raised characters: "6" is "\u2076". */
export const toRaised = (exponent: string): string =>
  [...exponent].map((character) => raisedForms[character] ?? character).join('')

/** Whether there are raised characters for all of an exponent. */
const canRaise = (exponent: string): boolean =>
  [...exponent].every((character) => Object.hasOwn(raisedForms, character))

/** Raised characters as they are said: "\u2076" is "6". */
export const fromRaised = (raised: string): string =>
  [...raised].map((character) => plainForms[character] ?? character).join('')

/** Figures in lowered characters: "2" is "\u2082". */
export const toLowered = (figures: string): string =>
  figures.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)))
