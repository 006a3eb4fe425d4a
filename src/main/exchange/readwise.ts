/** Marks as the CSV that Readwise imports. */
import { stringify } from 'csv-stringify/sync'
import { cleanText } from '../../core/text/normalize.ts'
import { colourNames } from './colours.ts'
import type { PassageDocument } from './passage.ts'

const header = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Color', 'Tags', 'Highlighted at']

/** One row for each mark under the header. Location is the page; times are ISO 8601 in UTC. */
export function exportReadwise(documents: readonly PassageDocument[]): string {
  const rows = documents.flatMap(({ title, passages }) =>
    passages.map(({ parts, note, page, colour, tags, createdAt }) => [
      parts.join('\n'),
      title,
      '',
      '',
      note,
      page === null ? '' : String(page),
      colour === null ? '' : colourNames[colour],
      tags.join(', '),
      new Date(createdAt).toISOString(),
    ]),
  )
  return writeCsv([header, ...rows])
}

/**
 * Writes rows by RFC 4180. Blanks at the ends are quoted too: some readers trim them.
 *
 * A field that begins with = + - or @ is written as it is. A spreadsheet may take it for a formula, and OWASP's
 * advice for files that are made for spreadsheets is an apostrophe or a tab before it. This file is made for
 * Readwise, which keeps every character: the sign would stay in the user's highlight there for good ("'-5 %"), and
 * a quotation that is not exact is worth less to a reader than the advice is. The dialog promises no spreadsheet.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((fields) => fields.map(cleanText))
  return stringify(clean, { record_delimiter: '\r\n', quoted_match: /\n|^\s|\s$/ })
}
