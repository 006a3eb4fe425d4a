/** Words and signs that bound a number or say how exact it is: "at least", "≥", "or more", "nearly", "~". */

const more =
  'more than|greater than|higher than|over|above|at least|no fewer than|no less than|not less than|upwards of|in excess of|exceeding|a minimum of'
const less =
  'less than|fewer than|lower than|under|below|at most|no more than|not more than|up to|as much as|as many as|a maximum of'
/** Words that say nearly the same from one side. */
const nearlyLess = 'nearly|almost'
const roughly =
  'approximately|about|around|roughly|an estimated|estimated|some|only|close to|an average of|an additional|additional|another|exactly|circa|ca?\\.'
const degree = 'slightly|somewhat|just|well|a little|far'

/** A pattern of words that bound a number. */
export const bounding = `${more}|${less}`
const side = `(?:(?:${degree}) )?(?:${bounding})`
/** Sources of patterns; none holds a capturing group. What stands before a number, in words. */
export const qualifier = `(?:${side}|${nearlyLess}|${roughly})`
/** In signs; a ">" after a hyphen is an arrow. */
export const boundSign = '(?:(?:>=|<=|[≥≤⩾⩽~≈≃±]|(?<![-=<>])[<>])(?!\\s?[<>=]))'
const moreAfter = 'more|older|over|above|higher|longer|greater|later|better|up'
const lessAfter = 'fewer|less|younger|under|below|lower|shorter|earlier'
/** A pattern of words that bound a number from behind it or its unit. */
export const boundAfter = `(?:\\s(?:or|and)\\s(?:${moreAfter}|${lessAfter})(?![\\p{L}-]|\\s(?:than|the|an?|its|their)\\b|\\s[\\d\uE000])|\\+(?![\\p{L}\\p{N}]))`

const above = new RegExp(
  `^(?:(?:${degree}) )?(?:${more})$|^[>≥⩾]=?$|^(?:or|and) (?:${moreAfter})$|^\\+$`,
  'i',
)
const below = new RegExp(`^(?:(?:${degree}) )?(?:${less})$|^[<≤⩽]=?$|^(?:or|and) (?:${lessAfter})$`, 'i')

/** On which side of the number what is meant lies; null where the words say only how exact it is. */
export function sideOf(words: string): 'above' | 'below' | null {
  const said = words.trim()
  if (above.test(said)) return 'above'
  return below.test(said) ? 'below' : null
}

/** The same with "nearly", which is below, though it bounds nothing. */
export const leaningOf = (words: string): 'above' | 'below' | null =>
  new RegExp(`^(?:${nearlyLess})$`, 'i').test(words.trim()) ? 'below' : sideOf(words)
