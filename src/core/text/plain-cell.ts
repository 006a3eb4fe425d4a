/**
 * Cells that a spreadsheet would compute, written so that it takes them for text: a formula can start a program, or send
 * other cells away. OWASP's apostrophe is a sign that would stay in the words; these show nothing.
 */
/** What begins a formula. Wide signs count in East Asian versions. */
export const signs = '=@\\uFF1D\\uFF20'
export const maybe = '+\\-\\uFF0B\\uFF0D'
/** Where semicolons or tabs part cells, or quotes do not count, a cell begins within ours. There, a list stays a list. */
const within = new RegExp(`([;\\t\\n]\\s*)(?=[${signs}]|[${maybe}][^;\\t\\n]*[(|!])`, 'g')
export const atStart = new RegExp(`^(\\s*)(?=[${signs}${maybe}])`)
/** A number or a point of a list, whatever its sign: a spreadsheet finds nothing in it to carry out. */
const harmless = /^\s*[+-](?:\s+\p{L}|\s?\d[\d.,]*(?:\s?%)?(?:\s+\p{L}|[.,;:]?$))[^(|!;=@\t\n]*$/u
const joiner = '\u2060'

/** A cell of plain text, with a word joiner before what would be a formula; what could do no harm is exact. */
export const plainCell = (text: string): string =>
  harmless.test(text) ? text : text.replace(within, `$1${joiner}`).replace(atStart, `$1${joiner}`)
