import type { FindCalls } from '../../../shared/contract/find.ts'
import { Finder } from '../../app/finders.ts'
import { logError } from '../../base/log.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Search in a document and in the library. */
export function findHandlers(parts: HandlerParts) {
  const finder = new Finder({
    ...parts,
    onFailure: (error) => logError('Only the text of the document was searched', error),
  })
  return {
    'search:find': (request) => finder.find(request),
    'search:warm': ({ document }) => finder.warm(document),
  } satisfies Pick<Handlers, keyof FindCalls>
}
