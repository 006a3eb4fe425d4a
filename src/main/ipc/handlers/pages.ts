import type { PageCalls } from '../../../shared/contract/pages.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The pages of the files that documents were read from. Their pictures are served by the protocol. */
export function pageHandlers({ pages }: HandlerParts) {
  return {
    'page:read': ({ document, page }) => pages.read(document, page),
  } satisfies Pick<Handlers, keyof PageCalls>
}
