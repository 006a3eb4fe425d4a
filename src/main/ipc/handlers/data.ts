import { ok, type Result } from '../../../core/model/result.ts'
import type { DataCalls } from '../../../shared/contract/data.ts'
import type { AppError } from '../../../shared/errors.ts'
import { replacing } from '../../app/replacing.ts'
import { stampOf } from '../../store/files.ts'
import { listSetAside } from '../../store/restore.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** What can be done about a data file that has gone, or is damaged. */
export function dataHandlers(parts: HandlerParts) {
  const { data, recovery, chooseExport, now } = parts
  return {
    'salvage:read': () => recovery.lookForSalvage(),
    'salvage:bring-in': ({ backup }) => replacing(parts, () => recovery.salvage(backup)),
    'salvage:list': () => ok(listSetAside(data.file)),
    'salvage:add': ({ at }) => replacing(parts, () => recovery.addSetAside(at)),
    'data:anew': async () => done(await replacing(parts, () => data.anew())),
    'data:lost': async () => ok(await data.lost()),
    'data:save': async () => {
      const saved = await data.save(null)
      if (saved.ok) return ok({ name: saved.value, isBackup: true })
      if (saved.error.code === 'not-found') return saved
      // The place of the backups may have gone with the file.
      const path = await chooseExport(`precis-${stampOf(now())}`, 'db')
      if (path === null) return ok(null)
      const elsewhere = await data.save(path)
      return elsewhere.ok ? ok({ name: elsewhere.value, isBackup: false }) : elsewhere
    },
    'data:reopen': async () => done(await replacing(parts, () => data.reopen())),
  } satisfies Pick<Handlers, keyof DataCalls>
}

const done = (result: Result<unknown, AppError>): Result<null, AppError> => (result.ok ? ok(null) : result)
