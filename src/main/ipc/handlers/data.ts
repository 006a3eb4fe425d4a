import { ok } from '../../../core/model/result.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** What can be done about a data file that has gone. */
export function dataHandlers({ data }: Parts) {
  return {
    'data:anew': async () => {
      const opened = await data.anew()
      return opened.ok ? ok(null) : opened
    },
  } satisfies Partial<Handlers>
}
