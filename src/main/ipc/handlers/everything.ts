import { err, ok } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Access } from '../../app/access.ts'
import { replacing } from '../../app/replacing.ts'
import { readSettings } from '../../app/settings/settings.ts'
import { logFileError } from '../../base/log.ts'
import { contentsOf, isEmpty } from '../../store/contents.ts'
import type { Database } from '../../store/database.ts'
import { StoreError } from '../../store/errors.ts'
import { removeFresh } from '../../store/fresh.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** Everything out to one file, and in from one. */
export function everythingHandlers(parts: Parts, { withData }: Access) {
  const { data, briefings, searcher, libraryFiles, libraryExport, now } = parts
  return {
    'everything:export': async () => {
      const opened = await data.open()
      if (!opened.ok) return opened
      const path = await parts.chooseExport(`Precis library ${dayOf(now())}.zip`, 'zip')
      if (path === null) return ok(null)
      try {
        const contents = await libraryExport.write(data.file, path)
        return ok(contents && { path, contents })
      } catch (cause) {
        if (cause instanceof StoreError) throw cause
        logFileError('The library could not be exported', cause)
        return err({ code: 'export-failed', subject: path } satisfies AppError)
      }
    },
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
      // It holds what is to be replaced.
      await libraryExport.stop()
      const replaced = await replacing(parts, () => data.replace(file))
      if (!replaced.ok) {
        removeFresh(file)
        return replaced
      }
      searcher.catchUp()
      return withData((db) => {
        parts.onSettings(readSettings(db))
        return { contents, ...replaced.value }
      })
    },
    'everything:cancel': async ({ job }) => {
      if (job === null) await libraryExport.stop()
      else libraryFiles.cancel(job)
      return ok(null)
    },
  } satisfies Partial<Handlers>
}

const hereOf = (db: Database) => (isEmpty(db) ? 'empty' : contentsOf(db))

/** The day by the clock of this place: 2026-11-29. */
function dayOf(now: number): string {
  const date = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
