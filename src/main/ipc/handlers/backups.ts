import { err, ok } from '../../../core/model/result.ts'
import type { BackupCalls } from '../../../shared/contract/backups.ts'
import {
  backupsState,
  copyNewest,
  makeBackup,
  openWhole,
  restorable,
  setBackups,
  takeBackup,
  tryPlace,
} from '../../app/backups.ts'
import { replacing } from '../../app/replacing.ts'
import { readRecord } from '../../store/backup-record.ts'
import { checkBackup, isAhead } from '../../store/backups.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Backups: made, copied, listed, checked and restored. */
export function backupHandlers(parts: HandlerParts) {
  const { data, recovery, chooseBackup, chooseFolder, now } = parts
  const { file } = data
  return {
    'backups:list': () => ok(restorable(file)),
    'backups:state': async () => ok(await backupsState(file)),
    'backups:make': async () => {
      const opened = await openWhole(data)
      return opened.ok ? makeBackup(opened.value, now()) : opened
    },
    'backups:copy': async ({ choose }) => {
      const opened = await openWhole(data)
      if (!opened.ok) return opened
      if (choose || readRecord(file).place === null) {
        const chosen = await chooseFolder()
        if (chosen === null) return ok(null)
        const refused = await tryPlace(file, chosen)
        if (refused !== null) return err(refused)
      }
      const made = isAhead(opened.value) ? await makeBackup(opened.value, now()) : null
      return made?.ok === false ? made : copyNewest(file, now())
    },
    'backups:add': async () => {
      const chosen = await chooseBackup()
      return chosen === null ? ok(null) : takeBackup(file, chosen, now())
    },
    'backups:check': async ({ name }) => ok({ found: await checkBackup(file, name) }),
    'backups:set': (request) => ok(setBackups(file, request)),
    'backups:restore': ({ name }) => replacing(parts, () => recovery.restore(name)),
  } satisfies Pick<Handlers, keyof BackupCalls>
}
