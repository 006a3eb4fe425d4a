import { ok } from '../../../core/model/result.ts'
import type { SpellingCalls } from '../../../shared/contract/spelling.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The check of spelling. */
export function spellingHandlers({ speller }: HandlerParts) {
  return {
    'spelling:check': async ({ words }) => ok(await speller.misspelt(words)),
  } satisfies Pick<Handlers, keyof SpellingCalls>
}
