import { compilerVersion } from '../../../core/compiler.ts'
import { ok } from '../../../core/model/result.ts'
import type { AnewCalls } from '../../../shared/contract/anew.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { anewDetails } from '../../app/anew-details.ts'
import { readStanding } from '../../store/anew.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Documents that are made anew by the compiler of this version. */
export function anewHandlers({ anew }: HandlerParts, { withData, withResult }: Access) {
  const make = async (document: string, wanted: Parameters<typeof anew.make>[1]) => {
    const found = await withResult((db) =>
      readStanding(db, document, compilerVersion) === null ? noDocument : ok(null),
    )
    return found.ok ? anew.make(document, wanted) : found
  }
  return {
    'anew:state': () => ok(anew.state),
    'anew:hold': ({ held }) => {
      anew.hold(held)
      return ok(null)
    },
    'anew:stop': () => {
      anew.stop()
      return ok(null)
    },
    'anew:read': ({ document }) => withData((db) => anewDetails(db, document, compilerVersion)),
    'anew:scans': ({ document, languages }) => make(document, { scansIn: languages }),
    'anew:cancel-scans': () => {
      anew.cancelScans()
      return ok(null)
    },
    'anew:make': ({ document, wanted }) => make(document, wanted),
    'anew:lines': ({ document, ...lines }) => make(document, { lines }),
  } satisfies Pick<Handlers, keyof AnewCalls>
}
