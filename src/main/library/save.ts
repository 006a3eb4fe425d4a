import { errorText } from '../../shared/error-text.ts'
import type { AppError } from '../../shared/errors.ts'
import { type Data, toAppError } from '../data.ts'
import type { Compiled } from '../engine/protocol.ts'
import { logError } from '../log.ts'
import { addImported } from '../store/briefings.ts'

/** What holds documents in memory and must look again when one was stored anew. */
interface Cache {
  forget(id: string): void
}

/** Without its full stop: like every reason, it is shown as the start of a sentence. */
const reason = (error: AppError): Error => new Error(errorText(error).what.replace(/\.$/, ''))

/** How imported documents are stored. It rejects with words for the reader; the cause is in the log. */
export function saver(data: Data, caches: readonly Cache[], now: () => number) {
  return async (document: Compiled): Promise<'added' | 'known' | 'restored'> => {
    const opened = await data.open()
    if (!opened.ok) throw reason(opened.error)
    const { briefing, index, ...row } = document
    try {
      const kind = await addImported(opened.value, { ...row, addedAt: now() }, { briefing, index })
      for (const cache of caches) cache.forget(document.id)
      return kind
    } catch (cause) {
      logError('A document could not be stored', cause)
      throw reason(toAppError(cause, data.file))
    }
  }
}
