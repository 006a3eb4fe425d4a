import type { DocumentCalls } from '../../../shared/contract/documents.ts'
import type { Access } from '../../app/access.ts'
import { openDocument } from '../../app/documents.ts'
import { lastOpened } from '../../app/served.ts'
import { savePosition } from '../../store/positions.ts'
import { noteRead } from '../../store/readings.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Opening documents, and where their reader is. */
export function documentHandlers(parts: HandlerParts, { withData, withStored }: Access) {
  const { briefings, starts, now } = parts
  return {
    'document:open': async ({ document, quietly = false }) => {
      const briefing = await (document === null ? lastOpened(parts, starts.isSafe) : briefings.get(document))
      if (!briefing.ok) return briefing
      const opening = { quietly, fromTop: document === null && starts.isSafe }
      return withData((db) => openDocument(db, briefing.value, opening, now()))
    },
    'position:save': ({ document, ...position }) =>
      withStored(document, (db) => {
        savePosition(db, document, position, now())
        return null
      }),
    'reading:note': ({ document, stretches }) =>
      withStored(document, (db) => {
        noteRead(db, document, stretches)
        return null
      }),
  } satisfies Pick<Handlers, keyof DocumentCalls>
}
