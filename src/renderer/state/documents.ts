import type { Request } from '../../shared/contract/api.ts'
import type { LibraryEntry, RemovedEntry } from '../../shared/contract/library.ts'
import { count } from '../../shared/messages/forms.ts'
import { call } from '../api.ts'
import { calledInFull } from './apart.ts'
import { undoAction } from './history.ts'
import { invalidate } from './invalidate.ts'
import { nameOf, showDocument, tell, trying } from './open.ts'
import { libraryList, openId, queryClient } from './queries.ts'
import { say, sayLater, unchanged } from './ui.ts'

/** Removes a document, says what went with it, and offers to take that back. */
export async function removeDocument(entry: LibraryEntry): Promise<void> {
  const name = calledInFull(entry.id, nameOf(entry))
  await trying(async () => {
    const { marks, ratings } = await call('library:remove', { document: entry.id })
    const went = [
      ...(marks > 0 ? [count(marks, 'passage')] : []),
      ...(ratings > 0 ? [count(ratings, 'rating')] : []),
    ]
    await tell('document-removed')
    const also = went.length === 0 ? '' : `, with ${went.join(' and ')}`
    say(`Removed “${name}”${also}.`, undoAction)
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
    say(`“${calledInFull(id, title)}” is back in the library.`, {
      label: 'Open',
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
      sayLater(leavingWords(leaving), { label: 'Keep', run: () => void keepDocuments(leaving) })
  })
}

function leavingWords(leaving: readonly RemovedEntry[]): string {
  const [{ id, title, daysLeft } = { id: '', title: '', daysLeft: null }] = leaving
  const who =
    leaving.length === 1
      ? `“${calledInFull(id, title)}” leaves`
      : count(leaving.length, 'document leaves', 'documents leave')
  return `${who} Recently removed ${afterDays(daysLeft ?? 0)}.`
}

/** How long a document is there that is about to go: "after 3 more days of use". */
export const afterDays = (days: number): string =>
  days === 0 ? 'after today' : `after ${count(days, 'more day')} of use`

/** Keeps documents that are about to go. */
export async function keepDocuments(entries: readonly RemovedEntry[]): Promise<void> {
  await trying(async () => {
    await call('library:keep', { documents: entries.map(({ id }) => id) })
    await tell('removed-changed')
    say('Kept in Recently removed for another 30 days.')
  })
}

/** Deletes a removed document for good; `withBackups`: also in the backups that hold it. */
export async function deleteDocument({ id, title }: RemovedEntry, withBackups: boolean): Promise<void> {
  await trying(async () => {
    await call('library:delete', { document: id })
    await tell('removed-changed')
    say(`Deleted “${title}” for good.`)
    if (!withBackups) return
    const { cleaned, left } = await call('library:forget', { document: id })
    void invalidate('backups-changed')
    const rest = left.length === 0 ? '' : ` It may still stand in ${left.join(', ')}.`
    sayLater(`Deleted “${title}” from ${count(cleaned, 'backup')}.${rest}`)
  })
}

/** Names and tags a document. */
export async function editDocument(request: Request<'library:edit'>): Promise<void> {
  await trying(async () => {
    const { changed } = await call('library:edit', request)
    if (!changed) return say(unchanged)
    await tell('document-renamed')
    say('Changed.', undoAction)
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
