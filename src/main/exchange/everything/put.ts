/** Parts of an export, put into a store that is made for them. */

import { writeContent } from '../../store/briefings.ts'
import { packContent } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { addMark } from '../../store/marks.ts'
import { Objects } from '../../store/objects.ts'
import { putAll, putRows, UnfitRow } from '../../store/plain-rows.ts'
import { faultOf } from '../../store/plain-tables.ts'
import { parseMark } from '../../store/schemas/mark.ts'
import { lineFile, marksFile, objectFile } from './format.ts'
import type { LibraryPart, SentPart } from './part.ts'
import { unusable } from './refusal.ts'

/** @throws Refusal for what does not fit with what was put in before */
export async function putPart(db: Database, part: LibraryPart): Promise<void> {
  if (part.kind === 'briefing') {
    const { document, briefing, index, compiler } = part
    return writeContent(db, document, await packContent({ briefing, index }), compiler)
  }
  if (part.kind === 'object') {
    const hash = await new Objects(db.file).put(part.bytes)
    if (hash !== part.hash) throw unusable(`${objectFile(part.hash)} is not what its name says`)
    return
  }
  const { first } = part
  const where =
    part.kind === 'rows' ? `${lineFile(part.table)}, line` : `${marksFile(part.document)}, annotation`
  try {
    if (part.kind === 'rows') putRows(db, part.table, part.rows)
    else putAll(db, part.marks, (mark) => addMark(db, mark))
  } catch (cause) {
    if (cause instanceof UnfitRow) throw unusable(`${where} ${first + cause.index} does not fit a library`)
    throw cause
  }
}

/** A part that its reader sent, who is not trusted; null if it is not what its kind says. */
export function checkedPart(part: SentPart): LibraryPart | null {
  if (part.kind === 'rows') return part.rows.every((row) => faultOf(part.table, row) === null) ? part : null
  if (part.kind === 'briefing' || part.kind === 'object') return part
  const marks = part.marks.map(parseMark).filter((mark) => mark?.document === part.document)
  const all = marks.filter((mark) => mark !== null)
  return all.length === part.marks.length ? { ...part, marks: all } : null
}
