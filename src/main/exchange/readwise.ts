/** Marks as the CSV that Readwise imports. */
import { stringify } from 'csv-stringify/sync'
import { cleanText } from '../../core/text/normalize.ts'
import { plainCell } from '../../core/text/plain-cell.ts'
import { colourNames } from './colours.ts'
import type { PassageDocument } from './passage.ts'

const header = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Color', 'Tags', 'Highlighted at']

/**
 * One row for each mark under the header. URL is its address in Precis, Location the page; times are ISO 8601 in UTC. The words are exact but for a
 * sign that shows nothing where a spreadsheet would take them for a formula.
 */
export function exportReadwise(documents: readonly PassageDocument[]): string {
  const rows = documents.flatMap(({ title, passages }) =>
    passages.map(({ parts, note, page, link, colour, tags, createdAt }) => [
      parts.join('\n'),
      title,
      '',
      link ?? '',
      note,
      page === null ? '' : String(page),
      colour === null ? '' : colourNames[colour],
      tags.join(', '),
      new Date(createdAt).toISOString(),
    ]),
  )
  return writeCsv([header, ...rows.map((cells) => cells.map((cell) => plainCell(cleanText(cell))))])
}

/** Writes rows by RFC 4180. Blanks at the ends are quoted too: some readers trim them. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: '\r\n', quoted_match: /\n|^\s|\s$/ })
