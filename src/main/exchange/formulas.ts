/** Cells of files that a spreadsheet may open. What would be a formula is written so that it is taken for text. */
import { idOfBytes } from '../../core/base/ids.ts'
import { atStart, maybe, signs } from '../../core/text/plain-cell.ts'

const run = new RegExp(`(?<=^\\s*|[;\\t]\\s*)[${signs}${maybe}]+`, 'g')

/** A cell of HTML: the signs stand by their numbers, each of which ends in a semicolon. */
export const htmlCell = (html: string): string =>
  html.replace(run, (found) => [...found].map((sign) => `&#${sign.charCodeAt(0)};`).join(''))

/** Ids of Anki's own: ten of its 91 signs at most. */
const ofAnki = /^[!#-&(-[\]-~]{1,10}$/

/** The id of a note, which is known by it: one that is no id of Anki's and would be a formula gets another, always the same. */
export const idCell = (id: string): string =>
  atStart.test(id) && !ofAnki.test(id) ? idOfBytes(Buffer.from(id, 'utf8')) : id
