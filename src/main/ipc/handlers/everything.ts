import { ok } from '../../../core/model/result.ts'
import type { EverythingCalls } from '../../../shared/contract/everything.ts'
import type { Access } from '../../app/access.ts'
import { exportEverything, hereOf } from '../../app/everything.ts'
import { replacing } from '../../app/replacing.ts'
import { discardStaged } from '../../library/library-files.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Everything out to one file, and in from one. */
export function everythingHandlers(parts: HandlerParts, { withData, withResult }: Access) {
  const { data, recovery, briefings, searcher, libraryFiles, libraryExport, now } = parts
  return {
    'everything:export': () =>
      withResult((db) => exportEverything(db, libraryExport, parts.chooseExport, now())),
    'everything:choose': async () => {
      const path = await parts.chooseLibrary()
      return ok(path === null ? null : libraryFiles.choose(path))
    },
    'everything:read': async ({ job }) => {
      const bundled = await briefings.get(null)
      const read = await libraryFiles.read(job, { own: bundled.ok ? [bundled.value.id] : [] })
      if (!read.ok || read.value === null) return read.ok ? ok(null) : read
      const { contents } = read.value
      const opened = await data.open()
      return ok({ contents, here: opened.ok ? hereOf(opened.value) : 'unreadable' })
    },
    'everything:import': async ({ job }) => {
      const taken = libraryFiles.take(job)
      if (!taken.ok) return taken
      const { file, contents } = taken.value
      // An export that is under way reads the store that is to be replaced.
      await libraryExport.stop()
      const replaced = await replacing(parts, () => recovery.replace(file))
      discardStaged({ file })
      if (!replaced.ok) return replaced
      searcher.catchUp()
      return withData(() => ({ contents, ...replaced.value }))
    },
    'everything:cancel': async ({ job }) => {
      if (job === null) await libraryExport.stop()
      else libraryFiles.cancel(job)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof EverythingCalls>
}
