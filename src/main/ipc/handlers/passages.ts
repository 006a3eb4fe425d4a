import { ok, type Result } from '../../../core/model/result.ts'
import type { Done, ListedMark } from '../../../shared/contract.ts'
import type { AppError } from '../../../shared/errors.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { exportPassages } from '../../app/marks/export-marks.ts'
import { previewImport, storeImport } from '../../app/marks/import-marks.ts'
import { addMark, editMark, listAllMarks, listOne, removeMark } from '../../app/marks/marks.ts'
import { redo, type Step, undo } from '../../store/journal.ts'
import { describeStep, documentOf } from '../describe-step.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** Marks, their exchange with other programs, and undo, which says what became of a mark. */
export function passageHandlers(parts: Parts, { withData, withResult, withDocument }: Access) {
  const { data, briefings, places, annotations, now } = parts
  /** A mark as it stands after a change. */
  const listed = async (id: string): Promise<Result<ListedMark, AppError>> => {
    const opened = await data.open()
    if (!opened.ok) return opened
    const mark = await listOne(opened.value, places, id)
    return mark === null ? { ok: false, error: { code: 'not-found', subject: 'This mark' } } : ok(mark)
  }
  const changeMark = async (id: string, change: Parameters<typeof editMark>[2]) => {
    const done = await withResult((db) => editMark(db, id, change, now()))
    return done.ok ? listed(id) : done
  }
  const inWords = async (step: Step | null): Promise<Done | null> => {
    if (step?.applied === true && step.effect.kind === 'document.anew') parts.onReread(step.effect.id)
    const document = documentOf(step)
    const briefing = document === null ? null : await briefings.get(document)
    const done = describeStep(step, briefing?.ok === true ? briefing.value : null)
    const command = step?.command ?? null
    const id = command !== null && 'mark' in command ? command.mark.id : null
    const now = id === null ? null : await listed(id)
    return done && { ...done, mark: id === null ? null : { id, now: now?.ok === true ? now.value : null } }
  }
  return {
    'marks:list': async () => {
      const opened = await data.open()
      return opened.ok ? ok(await listAllMarks(opened.value, places)) : opened
    },
    'marks:add': async (request) => {
      const added = await withDocument(request.document, (db) => ok(addMark(db, request, now()).id))
      return added.ok ? listed(added.value) : added
    },
    'marks:edit': ({ id, ...change }) => changeMark(id, change),
    'marks:move': ({ id, parts }) => changeMark(id, { parts }),
    'marks:remove': ({ id }) => withResult((db) => removeMark(db, id, now())),
    'passages:export': async (request) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const marks = await listAllMarks(opened.value, places)
      return exportPassages(opened.value, marks, request, parts.chooseExport, parts.printPdf)
    },
    'passages:choose': async () => {
      const path = await parts.chooseAnnotations()
      return ok(path === null ? null : annotations.choose(path))
    },
    'passages:read': async ({ job, document }) => {
      const found = await places.get(document)
      if (found === null) return noDocument
      const blocks = found.blocks.blocks.map(({ id, text }) => ({ id, text }))
      const read = await annotations.read(job, { document, blocks })
      if (!read.ok) return read
      const { value } = read
      if (value === null) return ok(null)
      const opened = await data.open()
      return opened.ok ? ok(await previewImport(opened.value, value, found)) : opened
    },
    'passages:import': async ({ job, lost }) => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const taken = annotations.take(job)
      if (!taken.ok) return taken
      const found = await places.get(taken.value.document)
      if (found === null) return noDocument
      return ok(await storeImport(opened.value, taken.value, found, lost, now()))
    },
    'passages:cancel': ({ job }) => {
      annotations.cancel(job)
      return ok(null)
    },
    'history:undo': async () => {
      const step = await withData((db) => undo(db, { at: now() }))
      return step.ok ? ok(await inWords(step.value)) : step
    },
    'history:redo': async () => {
      const step = await withData((db) => redo(db, now()))
      return step.ok ? ok(await inWords(step.value)) : step
    },
  } satisfies Partial<Handlers>
}
