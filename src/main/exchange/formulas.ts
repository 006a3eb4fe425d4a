/**
 * Cells that a spreadsheet would compute, written so that it takes them for text: a formula can start a program, or send
 * other cells away. OWASP's apostrophe is a sign that would stay in the words; these show nothing.
 */
import { idOfBytes } from '../../core/base/ids.ts'

/** What begins a formula. Wide signs count in East Asian versions. */
const signs = '=@\\uFF1D\\uFF20'
const maybe = '+\\-\\uFF0B\\uFF0D'
/** Where semicolons or tabs part cells, or quotes do not count, a cell begins within ours. There, a list stays a list. */
const within = new RegExp(`([;\\t\\n]\\s*)(?=[${signs}]|[${maybe}][^;\\t\\n]*[(|!])`, 'g')
const atStart = new RegExp(`^(\\s*)(?=[${signs}${maybe}])`)
/** A number or a point of a list, whatever its sign: a spreadsheet finds nothing in it to carry out. */
const harmless = /^\s*[+-](?:\s+\p{L}|\s?\d[\d.,]*(?:\s?%)?(?:\s+\p{L}|[.,;:]?$))[^(|!;=@\t\n]*$/u
const joiner = '\u2060'

/** A cell of plain text, with a word joiner before what would be a formula; what could do no harm is exact. */
export const plainCell = (text: string): string =>
  harmless.test(text) ? text : text.replace(within, `$1${joiner}`).replace(atStart, `$1${joiner}`)

const run = new RegExp(`(?<=^\\s*|[;\\t]\\s*)[${signs}${maybe}]+`, 'g')

/** A cell of HTML: the signs stand by their numbers, each of which ends in a semicolon. */
export const htmlCell = (html: string): string =>
  html.replace(run, (found) => [...found].map((sign) => `&#${sign.charCodeAt(0)};`).join(''))

/** Ids of Anki's own: ten of its 91 signs at most. */
const ofAnki = /^[!#-&(-[\]-~]{1,10}$/

/** The id of a note, which is known by it: one that is no id of Anki's and would be a formula gets another, always the same. */
export const idCell = (id: string): string =>
  atStart.test(id) && !ofAnki.test(id) ? idOfBytes(Buffer.from(id, 'utf8')) : id
