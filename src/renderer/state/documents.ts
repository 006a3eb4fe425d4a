import type { LibraryEntry, RemovedEntry, Request } from '../../shared/contract.ts'
import { call } from '../api.ts'
import { count } from '../components/format.ts'
import { calledInFull } from './apart.ts'
import { undoAction } from './history.ts'
import { nameOf, renew, showDocument, trying } from './open.ts'
import { queryClient } from './queries.ts'
import { say, unchanged } from './ui.ts'

/** Removes a document, says what went with it, and offers to take that back. */
export async function removeDocument(entry: LibraryEntry): Promise<void> {
  const name = calledInFull(entry.id, nameOf(entry))
  await trying(async () => {
    const { marks, ratings } = await call('library:remove', { document: entry.id })
    const went = [
      ...(marks > 0 ? [count(marks, 'passage')] : []),
      ...(ratings > 0 ? [count(ratings, 'rating')] : []),
    ]
    await renew()
    const also = went.length === 0 ? '' : `, with ${went.join(' and ')}`
    say(`Removed “${name}”${also}.`, undoAction)
  })
}

/** Brings back a removed document. */
export async function restoreDocument({ id, title }: RemovedEntry): Promise<void> {
  await trying(async () => {
    await call('library:restore', { document: id })
    await renew()
    say(`“${calledInFull(id, title)}” is back in the library.`, {
      label: 'Open',
      run: () => void showDocument(id),
    })
  })
}

/** Deletes a removed document for good. */
export async function deleteDocument({ id, title }: RemovedEntry): Promise<void> {
  await trying(async () => {
    await call('library:delete', { document: id })
    await renew()
    say(`Deleted “${title}” for good.`)
  })
}

/** Names and tags a document. */
export async function editDocument(request: Request<'library:edit'>): Promise<void> {
  await trying(async () => {
    const { changed } = await call('library:edit', request)
    if (!changed) return say(unchanged)
    await renew()
    say('Changed.', undoAction)
  })
}

/** Sets the hour by which a document must be known, or takes it away. */
export async function setHour(request: Request<'goal:set'>): Promise<void> {
  await trying(async () => {
    const { changed } = await call('goal:set', request)
    if (!changed) return say(unchanged)
    await Promise.all([renew(), queryClient.invalidateQueries({ queryKey: ['study'] })])
    const done = request.briefingAt === null ? 'Briefing hour removed.' : 'Briefing hour set.'
    say(done, undoAction)
  })
}

/** Asks for files to import. How they fare is told by `import:state`. */
export const chooseFiles = (): Promise<void> => trying(() => call('import:choose', null))

/** Imports what was dropped. */
export const importFiles = (paths: readonly string[]): Promise<void> =>
  trying(() => call('import:files', { paths }))

/** Imports what was pasted. */
export const importText = (kind: 'text' | 'html', text: string): Promise<void> =>
  trying(() => call('import:text', { kind, text }))
