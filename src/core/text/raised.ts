/** Raised characters: the marks of notes, exponents, and letters ("1st"). Every format asks here which one it has. */

/**
 * - `note`: the mark of a note, which is no part of the text (a `noteref` span stands in its place);
 * - `exponent`: a power of ten, of a unit or of a variable, written in the text with raised characters ("10\u2076", "km\u00B2");
 * - `letters`: part of a word, written as it is under a `sup` span ("1st", "M" and "me").
 */
export type Raised = 'note' | 'exponent' | 'letters'

const exponentAfter: readonly RegExp[] = [
  // A power of ten, or of two in computing, by itself: not the end of a longer figure.
  /(?<![\d.,\u00A0\u202F\u2009])10$/,
  // A unit of length or time: squares, cubes and what is written with a minus.
  /(?<!\p{L})(?:[kcmd\u00B5\u03BC]?m|ft|in|yd|mi|s|kg|mol|[kMG]?W|K)$/u,
  // A variable by itself.
  /(?<![\p{L}\p{N}.])\p{L}$/u,
]
const power = /^[+\u2212-]?\d{1,3}$/
/** Letters that ordinal numbers and abbreviations raise. */
const ordinary = /^(?:st|nd|rd|th|er|re|me|mes|lle|ier|i\u00E8re|\u00E8me|eme|TM|SM|[\u2122\u00AE\u2120])$/iu
const ordinalLetter = /^[eo]$/

/**
 * @param before the text up to the raised characters
 * @param raised them, without blanks around
 */
export function classifyRaised(before: string, raised: string): Raised {
  if (power.test(raised))
    return exponentAfter.some((base) => base.test(before.slice(-12))) ? 'exponent' : 'note'
  if (ordinary.test(raised) || (ordinalLetter.test(raised) && /\d$/.test(before))) return 'letters'
  if (/^\p{L}{2,}/u.test(raised)) return 'letters'
  return 'note'
}

const raisedForms = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079'
const formOf = (character: string): string =>
  character === '+'
    ? '\u207A'
    : /[-\u2212]/.test(character)
      ? '\u207B'
      : (raisedForms[Number(character)] ?? character)

/** An exponent in raised characters: "6" is "\u2076". */
export const toRaised = (exponent: string): string => [...exponent].map(formOf).join('')
