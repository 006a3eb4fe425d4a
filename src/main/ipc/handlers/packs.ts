import { ok } from '../../../core/model/result.ts'
import type { PackCalls } from '../../../shared/contract/packs.ts'
import type { Access } from '../../app/access.ts'
import { exportPack } from '../../app/packs.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Documents handed over in one file, and brought in from one. */
export function packHandlers(parts: HandlerParts, { withResult }: Access) {
  const { packs, briefings, libraryExport, now } = parts
  return {
    'pack:export': (request) =>
      withResult((db) => exportPack(db, libraryExport, parts.chooseExport, request, now())),
    'pack:choose': async ({ what }) => {
      const path = await parts.choosePack(what)
      return ok(path === null ? null : packs.choose(path))
    },
    'pack:read': async ({ job }) => {
      const bundled = await briefings.get(null)
      return packs.read(job, bundled.ok ? [bundled.value.id] : [])
    },
    'pack:preview': ({ job, ratings }) => packs.preview(job, ratings),
    'pack:import': async (request) => {
      const end = await packs.bringIn(request)
      if (!end.ok) return end
      if ('preview' in end.value) return ok({ done: null, preview: end.value.preview })
      const { changed, briefings: taken } = end.value
      for (const document of changed) parts.onReread(document)
      return ok({ done: changed, briefings: taken, preview: null })
    },
    'pack:cancel': async ({ job }) => {
      if (job === null) await libraryExport.stop()
      else packs.cancel(job)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof PackCalls>
}
