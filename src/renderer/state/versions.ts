import { queryOptions } from '@tanstack/react-query'
import type { NearAnswer } from '../../shared/contract/versions.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { undoAction } from './history.ts'
import { showDocumentIn, tell, tellVersion, trying } from './open.ts'
import { keys } from './queries.ts'
import { say } from './ui.ts'

/** The versions of a document, the newest first; none where it has only ever come once. */
export const versionsList = (document: string) =>
  queryOptions({
    queryKey: [...keys.versions, 'list', document],
    queryFn: () => call('versions:list', { document }),
  })

export const versionsCompared = (document: string, from: number, to: number) =>
  queryOptions({
    queryKey: [...keys.versions, 'compare', document, from, to],
    queryFn: () => call('versions:compare', { document, from, to }),
  })

export const versionOpen = (document: string, version: number) =>
  queryOptions({
    queryKey: [...keys.versions, 'open', document, version],
    queryFn: () => call('versions:open', { document, version }),
  })

/** The cards that ask for what the version before said otherwise. */
export const cardsChanged = (document: string) =>
  queryOptions({
    queryKey: [...keys.versions, 'changed', document],
    queryFn: () => call('versions:changed', { document }),
  })

/** Says what the documents are that wait for an answer. */
export const answerNear = (answers: readonly NearAnswer[]): Promise<void> =>
  trying(async () => {
    await call('versions:answer', { answers })
    if (answers.some(({ always }) => always)) await tell('folders-changed')
  })

/** Reads and studies another version from now on. */
export const showVersion = (document: string, version: number): Promise<void> =>
  trying(async () => {
    await call('versions:show', { document, version })
    await tellVersion(document)
    say(messages.said.versions.shown, undoAction)
  })

/** Takes a version out of the list. */
export const removeVersion = (document: string, version: number): Promise<void> =>
  trying(async () => {
    await call('versions:remove', { document, version })
    await tellVersion(document)
    say(messages.said.versions.removed, undoAction)
  })

/** Gives up the comparison that is waited for. */
export const cancelComparison = (): Promise<void> => trying(() => call('versions:cancel', null))

/** Shows what changed in a document of the library. */
export const showChanges = (document: string): Promise<void> => showDocumentIn('changes', document)
