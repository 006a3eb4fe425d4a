import { queryOptions } from '@tanstack/react-query'
import { appError, call } from '../api.ts'
import { endOfAddition, endOfSalvage } from '../text/salvage-words.ts'
import { showAnew } from './backups.ts'
import { keys } from './queries.ts'
import { sayAtLength, sayError } from './ui.ts'

/** What could be saved of a damaged data file. */
export const salvageRead = queryOptions({
  queryKey: keys.salvage,
  queryFn: () => call('salvage:read', null),
  staleTime: 0,
  retry: false,
})

/** Puts a backup, or nothing, with all that can be read of the damaged file in its place, and says what came of it. */
export async function salvage(backup: string | null): Promise<void> {
  try {
    const { setAside, salvaged } = await call('salvage:bring-in', { backup })
    await showAnew()
    sayAtLength(endOfSalvage(salvaged, backup !== null, setAside))
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** When damaged files were set aside. */
export const setAsideList = queryOptions({
  queryKey: keys.setAside,
  queryFn: () => call('salvage:list', null),
  staleTime: 0,
})

/** Brings what can be read of one of them into the data, and says what came of it. */
export async function addSetAside(at: number): Promise<void> {
  try {
    const salvaged = await call('salvage:add', { at })
    await showAnew()
    sayAtLength(endOfAddition(salvaged))
  } catch (cause) {
    sayError(appError(cause))
  }
}
