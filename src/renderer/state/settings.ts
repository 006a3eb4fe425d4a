import { defaultSettings, type Settings } from '../../shared/settings.ts'
import { appError, call } from '../api.ts'
import { invalidate } from './invalidate.ts'
import { queryClient, settingsRead } from './queries.ts'
import { sayError } from './ui.ts'

/** The settings as they were last read or written; the defaults before that. */
export const settingsNow = (): Settings => queryClient.getQueryData(settingsRead.queryKey) ?? defaultSettings

/** Changes what the user chose: at once on screen, and back again where it cannot be stored. */
export function changeSettings(edit: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): void {
  const current = queryClient.getQueryData(settingsRead.queryKey)
  if (current === undefined) return
  const next = { ...current, ...(typeof edit === 'function' ? edit(current) : edit) }
  queryClient.setQueryData(settingsRead.queryKey, next)
  const written = call('settings:write', next)
  const plans: readonly (keyof Settings)[] = [
    'retention',
    'newPerDay',
    'reviewsPerDay',
    'learningSteps',
    'rollover',
  ]
  // What there is to study follows from them.
  if (plans.some((name) => next[name] !== current[name]))
    written.then(
      () => invalidate('study-settings-set'),
      () => undefined,
    )
  written.catch((cause: unknown) => {
    queryClient.setQueryData(settingsRead.queryKey, current)
    sayError(appError(cause))
  })
}
