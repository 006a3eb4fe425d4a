/** Folders whose documents come in by themselves, and those of which is known what their files are. */
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { alwaysStale, keys } from './queries.ts'

/** A folder may come and go with its disk: it is asked for each time that the list is shown. */
export const watchedFolders = queryOptions({
  queryKey: keys.watchedFolders,
  queryFn: () => call('folders:list', null),
  staleTime: alwaysStale,
})

/** Asks for a folder, and watches it. */
export const watchFolder = (): Promise<void> =>
  trying(async () => {
    await call('folders:watch', null)
    await tell('folders-changed')
  })

export const unwatchFolder = (path: string): Promise<void> =>
  trying(async () => {
    await call('folders:unwatch', { path })
    await tell('folders-changed')
  })

/** Files that come in add to it: it is asked for each time that the list is shown. */
export const folderAnswers = queryOptions({
  queryKey: keys.folderAnswers,
  queryFn: () => call('folders:answers', null),
  staleTime: alwaysStale,
})

/** Forgets what the files of a folder are taken for. */
export const askAgain = (path: string): Promise<void> =>
  trying(async () => {
    await call('folders:ask', { path })
    await tell('folders-changed')
  })
