import { ok } from '../../../core/model/result.ts'
import type { FolderCalls } from '../../../shared/contract/folders.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Folders whose documents come in by themselves. */
export function folderHandlers({ watched, chooseWatchedFolder }: HandlerParts) {
  return {
    'folders:list': async () => ok(await watched.list()),
    'folders:watch': async () => {
      const folder = await chooseWatchedFolder()
      if (folder !== null) watched.watch(folder)
      return ok(null)
    },
    'folders:unwatch': ({ path }) => {
      watched.unwatch(path)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof FolderCalls>
}
