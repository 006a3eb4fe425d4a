import { ok } from '../../../core/model/result.ts'
import type { FolderCalls } from '../../../shared/contract/folders.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Folders whose documents come in by themselves, and those of which is known what their files are. */
export function folderHandlers({ watched, folderAnswers, chooseWatchedFolder }: HandlerParts) {
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
    'folders:answers': () => ok(folderAnswers.list()),
    'folders:ask': ({ path }) => {
      folderAnswers.forget(path)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof FolderCalls>
}
