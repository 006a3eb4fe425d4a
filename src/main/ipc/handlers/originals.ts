import { err, ok } from '../../../core/model/result.ts'
import type { OriginalCalls } from '../../../shared/contract/originals.ts'
import type { Access } from '../../app/access.ts'
import { readOriginal, saveOriginal, takeOriginal } from '../../app/originals.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The files that documents were read from. */
export function originalHandlers(parts: HandlerParts, { withResult }: Access) {
  const { objects, originalTexts, anew, chooseOriginal, chooseCopy } = parts
  return {
    'original:read': ({ document }) =>
      withResult((db) => readOriginal(db, { objects, texts: originalTexts }, document)),
    'original:save': ({ document }) => withResult((db) => saveOriginal(db, objects, document, chooseCopy)),
    'original:choose': async ({ document }) => {
      const path = await chooseOriginal()
      if (path === null) return ok(null)
      const taken = await withResult((db) => takeOriginal(db, objects, document, path))
      if (!taken.ok) return err(taken.error)
      const made = await anew.make(document, 'compiled')
      // It is kept in any case. Where it cannot be read now, as in safe mode, a newer reader will read it.
      return ok({ changed: made.ok && made.value.changed })
    },
  } satisfies Pick<Handlers, keyof OriginalCalls>
}
