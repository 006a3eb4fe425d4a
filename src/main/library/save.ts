import { errorText } from '../../shared/error-text.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { toAppError } from '../data/app-error.ts'
import type { Data } from '../data/data.ts'
import type { Compiled } from '../engine/protocol.ts'
import { addImported } from '../store/briefings.ts'
import { readDocument } from '../store/documents.ts'
import type { Objects } from '../store/objects.ts'
import { putPictures } from './figures.ts'

/** What holds documents in memory and must look again when one was stored anew. */
interface Cache {
  forget(id: string): void
}

/** Without its full stop: like every reason, it is shown as the start of a sentence. */
const reason = (error: AppError): Error => new Error(errorText(error).what.replace(/\.$/, ''))

/** Brings what came together with what is there, as JSON; false where that cannot be done. */
type Take = (document: string, briefing: string) => Promise<boolean>

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
) {
  const save = async (document: Compiled): Promise<'added' | 'known' | 'restored'> => {
    const opened = await data.open()
    if (!opened.ok) throw reason(opened.error)
    const { briefing, index, original, pictures, ...row } = document
    try {
      // Before the rows that hold them: what no row holds is swept.
      const hash = await objects.put(original)
      if (!hash.startsWith(document.id)) throw new Error('The engine gave back another file')
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
      for (const cache of caches) cache.forget(document.id)
      return kind
    } catch (cause) {
      logError('A document could not be stored', cause)
      throw reason(toAppError(cause, data.file))
    }
  }
  return (document: Compiled) => objects.hold(() => save(document))
}
