import { ok } from '../../../core/model/result.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** What can be done about a data file that has gone, or is damaged. */
export function dataHandlers({ data, searcher }: Parts) {
  return {
    'salvage:read': () => data.lookForSalvage(),
    'salvage:bring-in': ({ backup }) => searcher.without(() => data.salvage(backup)),
    'data:anew': async () => {
      const opened = await data.anew()
      return opened.ok ? ok(null) : opened
    },
  } satisfies Partial<Handlers>
}
