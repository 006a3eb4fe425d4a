/** Folders whose documents come in by themselves. */
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
