import type { Request } from '../../shared/contract/api.ts'
import type { LibraryEntry, RemovedEntry } from '../../shared/contract/library.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { calledInFull } from './apart.ts'
import { undoAction } from './history.ts'
import { invalidate } from './invalidate.ts'
import { nameOf, showDocument, tell, trying } from './open.ts'
import { libraryList, openId, queryClient } from './queries.ts'
import { say, sayLater } from './ui.ts'

/** Removes a document, says what went with it, and offers to take that back. */
export async function removeDocument(entry: LibraryEntry): Promise<void> {
  const name = calledInFull(entry.id, nameOf(entry))
  await trying(async () => {
    const { marks, ratings } = await call('library:remove', { document: entry.id })
    await tell('document-removed')
    say(messages.said.library.removed(name, marks, ratings), undoAction)
  })
}

/** Removes the document that is open; another one takes its place. */
export async function removeOpen(): Promise<void> {
  const document = openId()
  if (document === undefined) return
  const { entries } = await queryClient.fetchQuery(libraryList)
  const entry = entries.find(({ id }) => id === document)
  if (entry !== undefined) await removeDocument(entry)
}

/** Brings back a removed document. */
export async function restoreDocument({ id, title }: RemovedEntry): Promise<void> {
  await trying(async () => {
    await call('library:restore', { document: id })
    await tell('document-returned')
    say(messages.said.library.returned(calledInFull(id, title)), {
      label: messages.common.open,
      run: () => void showDocument(id),
    })
  })
}

/** Notes that Precis is used today, and says what leaves Recently removed soon. */
export async function noteDayOfUse(): Promise<void> {
  await trying(async () => {
    const { changed, named } = await call('library:use', null)
    if (!changed) return
    await tell('removed-changed')
    const { removed } = await queryClient.fetchQuery(libraryList)
    const leaving = removed.filter(({ id }) => named.includes(id))
    if (leaving.length > 0)
      sayLater(leavingWords(leaving), {
        label: messages.said.library.keep,
        run: () => void keepDocuments(leaving),
      })
  })
}

function leavingWords(leaving: readonly RemovedEntry[]): string {
  const [{ id, title, daysLeft } = { id: '', title: '', daysLeft: null }] = leaving
  const { leaves, leave } = messages.said.library
  return leaving.length === 1
    ? leaves(calledInFull(id, title), daysLeft ?? 0)
    : leave(leaving.length, daysLeft ?? 0)
}

/** Keeps documents that are about to go. */
export async function keepDocuments(entries: readonly RemovedEntry[]): Promise<void> {
  await trying(async () => {
    await call('library:keep', { documents: entries.map(({ id }) => id) })
    await tell('removed-changed')
    say(messages.said.library.kept)
  })
}

/** Deletes a removed document for good; `withBackups`: also in the backups that hold it. */
export async function deleteDocument({ id, title }: RemovedEntry, withBackups: boolean): Promise<void> {
  await trying(async () => {
    await call('library:delete', { document: id })
    await tell('removed-changed')
    say(messages.said.library.deleted(title))
    if (!withBackups) return
    const { cleaned, left } = await call('library:forget', { document: id })
    void invalidate('backups-changed')
    const { deletedFrom, mayStandIn } = messages.said.library
    sayLater(sentences([deletedFrom(title, cleaned), left.length === 0 ? '' : mayStandIn(left)]))
  })
}

/** Names and tags a document. */
export async function editDocument(request: Request<'library:edit'>): Promise<void> {
  await trying(async () => {
    const { changed } = await call('library:edit', request)
    if (!changed) return say(messages.common.unchanged)
    await tell('document-renamed')
    say(messages.common.changed, undoAction)
  })
}

/** Asks for files to import. How they fare is told by `import:state`. */
export const chooseFiles = (): Promise<void> => trying(() => call('import:choose', null))

/** Asks for a folder, and imports every document in it. */
export const chooseFolder = (): Promise<void> => trying(() => call('import:choose-folder', null))

/** Gives up all that is under way. */
export const cancelImports = (): Promise<void> => trying(() => call('import:cancel-all', null))

/** Imports what was dropped. */
export const importFiles = (paths: readonly string[]): Promise<void> =>
  trying(() => call('import:files', { paths }))

/** Imports what was pasted. */
export const importText = (kind: 'text' | 'html', text: string): Promise<void> =>
  trying(() => call('import:text', { kind, text }))
