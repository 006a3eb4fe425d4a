/** Cards as Anki's text format: its header lines, then one note on each line. Read in read-anki-text.ts. */
import { stringify } from 'csv-stringify/sync'
import { plainCell } from '../../core/text/plain-cell.ts'
import { type AnkiNote, ankiNotes, type CardDocument } from './anki-notes.ts'
import { htmlCell, idCell } from './formulas.ts'

const header = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:7',
]

/** A file of the cards of some documents, in their order. UTF-8; empty of notes where there are no cards. */
export function exportAnkiText(documents: readonly CardDocument[]): string {
  const rows = ankiNotes(documents).map(rowOf)
  const written = stringify(rows, {
    delimiter: '\t',
    // Anki takes a line that begins with it for a comment.
    quoted_match: /^#/,
    record_delimiter: '\n',
  })
  return `${header.join('\n')}\n${written}`
}

const rowOf = ({ guid, notetype, deck, fields, tags }: AnkiNote): readonly string[] => [
  idCell(guid),
  notetype,
  plainCell(deck),
  ...fields.map(htmlCell),
  plainCell(tags.join(' ')),
]
