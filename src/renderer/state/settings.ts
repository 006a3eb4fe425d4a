import type { Settings } from '../../shared/settings.ts'
import { appError, call } from '../api.ts'
import { queryClient, settingsRead } from './queries.ts'
import { sayError } from './ui.ts'

/** Changes what the user chose: at once on screen, and back again where it cannot be stored. */
export function changeSettings(edit: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): void {
  const current = queryClient.getQueryData(settingsRead.queryKey)
  if (current === undefined) return
  const next = { ...current, ...(typeof edit === 'function' ? edit(current) : edit) }
  queryClient.setQueryData(settingsRead.queryKey, next)
  call('settings:write', next).catch((cause: unknown) => {
    queryClient.setQueryData(settingsRead.queryKey, current)
    sayError(appError(cause))
  })
}
