/** Rich text (RTF), as Word, WordPad, TextEdit and LibreOffice write it. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { dayOf, metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { readMarkup } from './markup.ts'
import { picturesNote, trackedNote } from './notices.ts'
import { orRefusal } from './refuse.ts'
import { writeHtml } from './rtf/write-html.ts'

export const rtfFormat = {
  kind: 'rtf',
  read: (input: FormatInput) => orRefusal(() => readRich(input)),
} satisfies Format

function readRich({ bytes, name }: FormatInput): Result<SourceDocument, string> {
  const written = writeHtml(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const read = readMarkup(written.html)
  if (!read.ok) return read
  const { blocks, dropped } = read.value
  if (blocks.length === 0) return err('holds no text')
  const { title, created } = written
  const tracked = trackedNote(written.changes)
  return ok({
    name,
    kind: 'rtf',
    id: idOfBytes(bytes),
    blocks,
    meta: metaOf({ title, created: dayOf(...created) }, name, blocks),
    dropped: [...dropped, ...written.dropped],
    notes: [...(tracked === null ? [] : [tracked]), ...picturesNote(written.pictures)],
  })
}
