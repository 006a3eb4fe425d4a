import { ok } from '../../../core/model/result.ts'
import type { MarkCalls } from '../../../shared/contract/marks.ts'
import { paperOf } from '../../../shared/paper.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { exportPassages } from '../../app/marks/export-marks.ts'
import { previewImport, storeImport } from '../../app/marks/import-marks.ts'
import { addMark, editMark, listAllMarks, listChanged, removeMark } from '../../app/marks/marks.ts'
import { readSettings } from '../../app/settings/settings.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Marks, and their exchange with other programs. */
export function markHandlers(parts: HandlerParts, { withData, withResult, withDocument }: Access) {
  const { places, annotations, now } = parts
  const changeMark = (id: string, change: Parameters<typeof editMark>[2]) =>
    withResult((db) => {
      const done = editMark(db, id, change, now())
      return done.ok ? listChanged(db, places, id) : done
    })
  return {
    'marks:list': () => withData((db) => listAllMarks(db, places)),
    'marks:add': (request) =>
      withDocument(request.document, (db) => listChanged(db, places, addMark(db, request, now()).id)),
    'marks:edit': ({ id, ...change }) => changeMark(id, change),
    'marks:move': ({ id, parts }) => changeMark(id, { parts }),
    'marks:remove': ({ id }) => withResult((db) => removeMark(db, id, now())),
    'passages:export': (request) =>
      withResult(async (db) =>
        exportPassages(db, await listAllMarks(db, places), request, parts.chooseExport, (markup) =>
          parts.printPdf(markup, paperOf(readSettings(db).paper, parts.locale())),
        ),
      ),
    'passages:choose': async () => {
      const path = await parts.chooseAnnotations()
      return ok(path === null ? null : annotations.choose(path))
    },
    'passages:read': async ({ job, document }) => {
      const found = await places.get(document)
      if (found === null) return noDocument
      const blocks = found.blocks.blocks.map(({ id, text, figure }) => ({
        id,
        text,
        ...(figure && { figure: { image: figure.image } }),
      }))
      const read = await annotations.read(job, { document, blocks })
      if (!read.ok) return read
      const { value } = read
      return value === null ? ok(null) : withData((db) => previewImport(db, value, found))
    },
    'passages:import': ({ job, lost }) =>
      withResult(async (db) => {
        const taken = annotations.take(job)
        if (!taken.ok) return taken
        const found = await places.get(taken.value.document)
        return found === null ? noDocument : ok(await storeImport(db, taken.value, found, lost, now()))
      }),
    'passages:cancel': ({ job }) => {
      annotations.cancel(job)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof MarkCalls>
}
