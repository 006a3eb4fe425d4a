import { errorText } from '../../shared/error-text.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { toAppError } from '../data/app-error.ts'
import type { Data } from '../data/data.ts'
import type { Compiled } from '../engine/protocol.ts'
import { addImported } from '../store/briefings.ts'
import { readDocument } from '../store/documents.ts'
import type { Objects } from '../store/objects.ts'
import { documentOfSource } from '../store/versions.ts'
import { putPictures } from './figures.ts'

/** What holds documents in memory and must look again when one was stored anew. */
interface Cache {
  forget(id: string): void
}

/** Without its full stop: like every reason, it is shown as the start of a sentence. */
const reason = (error: AppError): Error => new Error(errorText(error).what.replace(/\.$/, ''))

/** Brings what came together with what is there, as JSON; false where that cannot be done. */
type Take = (document: string, briefing: string) => Promise<boolean>

/** Notes a text in short, by which later ones are held against it. */
type Note = (document: string, sketch: readonly number[]) => Promise<void>

/** How a document was stored, and under which id. */
export interface Stored {
  readonly kind: 'added' | 'known' | 'restored'
  readonly document: string
}

/**
 * How imported documents are stored. It rejects with words for the reader; the cause is in the log. Of one that is known,
 * what was said and answered stays.
 */
export function saver(
  data: Data,
  objects: Pick<Objects, 'hold' | 'put'>,
  caches: readonly Cache[],
  now: () => number,
  take: Take,
  note: Note,
): (document: Compiled) => Promise<Stored> {
  const save = async (came: Compiled): Promise<Stored> => {
    const opened = await data.open()
    if (!opened.ok) throw reason(opened.error)
    const { briefing, index, sketch, original, pictures, ...row } = came
    try {
      // A version of a document is known by its file; what it says of the text is not renewed.
      const version = documentOfSource(opened.value, row.id)
      if (version !== null) return { kind: 'known', document: version.document }
      // Before the rows that hold them: what no row holds is swept.
      const hash = await objects.put(original)
      if (!hash.startsWith(row.id)) throw new Error('The engine gave back another file')
      const figures = await putPictures(objects, pictures)
      const isTaken = readDocument(opened.value, row.id)?.bundled === false && (await take(row.id, briefing))
      // Asked for again: a backup may have taken the place of the data meanwhile.
      const again = await data.open()
      if (!again.ok) throw reason(again.error)
      const content = isTaken ? null : { briefing, index }
      const kind = await addImported(again.value, { ...row, addedAt: now() }, content, {
        original: { hash, size: original.length },
        figures,
      })
      for (const cache of caches) cache.forget(row.id)
      await note(row.id, sketch)
      return { kind, document: row.id }
    } catch (cause) {
      logError('A document could not be stored', cause)
      throw reason(toAppError(cause, data.file))
    }
  }
  return (document: Compiled) => objects.hold(() => save(document))
}
