/** Marks as the CSV that Readwise imports. */
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
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

/** RFC 4180. Blanks at the ends are quoted too: some readers trim them. */
export function csvField(text: string): string {
  const clean = cleanText(text)
  return /[",\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean
}
