/** Languages in which pages that are pictures are read. */

import { queryOptions } from '@tanstack/react-query'
import { messages } from '../../shared/messages/messages.ts'
import { languageName } from '../../shared/scan-language.ts'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { alwaysStale, keys } from './queries.ts'
import { say } from './ui.ts'

/** Their files lie in a folder: it is looked at each time that the list is shown. */
export const scanLanguages = queryOptions({
  queryKey: keys.scanLanguages,
  queryFn: () => call('languages:list', null),
  staleTime: alwaysStale,
})

/** Asks for a file of a language, and takes it in. */
export const addLanguage = (): Promise<void> =>
  trying(async () => {
    const added = await call('languages:choose', null)
    if (added === null) return
    await tell('languages-changed')
    say(messages.said.languageAdded(languageName(added.code)))
  })

export const tickLanguage = (code: string, isUsed: boolean): Promise<void> =>
  trying(async () => {
    await call('languages:use', { code, isUsed })
    await tell('languages-changed')
  })

export const removeLanguage = (code: string): Promise<void> =>
  trying(async () => {
    await call('languages:remove', { code })
    await tell('languages-changed')
  })
