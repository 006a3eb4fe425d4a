import { ok } from '../../../core/model/result.ts'
import type { DictionaryCalls } from '../../../shared/contract/dictionary.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Words of English, and what they mean. */
export function dictionaryHandlers({ dictionary }: HandlerParts) {
  return {
    'dictionary:look-up': async ({ text }) => ok(await dictionary.lookUp(text)),
  } satisfies Pick<Handlers, keyof DictionaryCalls>
}
