import { ok } from '../../../core/model/result.ts'
import type { LanguageCalls } from '../../../shared/contract/languages.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Languages in which pages that are pictures are read. */
export function languageHandlers({ languages, chooseLanguage }: HandlerParts) {
  return {
    'languages:list': () => ok(languages.list()),
    'languages:choose': async () => {
      const path = await chooseLanguage()
      return path === null ? ok(null) : languages.add(path)
    },
    'languages:use': ({ code, isUsed }) => {
      languages.use(code, isUsed)
      return ok(null)
    },
    'languages:remove': ({ code }) => {
      languages.remove(code)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof LanguageCalls>
}
