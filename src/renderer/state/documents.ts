import type { LibraryEntry } from '../../shared/contract.ts'
import { appError, call } from '../api.ts'
import { count } from '../components/format.ts'
import { travel } from './history.ts'
import { libraryList, marksList, openDocument, queryClient } from './queries.ts'
import { say, sayError, useUi } from './ui.ts'

/** Opens a document of the library in Read, where its reader was. */
export async function showDocument(id: string): Promise<void> {
  try {
    const opened = await call('document:open', { document: id })
    queryClient.setQueryData(openDocument.queryKey, opened)
    useUi.setState({
      place: 'read',
      dialog: null,
      findOpen: false,
      jump: null,
      position: null,
      section: null,
    })
    void queryClient.invalidateQueries({ queryKey: libraryList.queryKey })
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** Removes a document, says what went with it, and offers to take that back. */
export async function removeDocument({ id, title }: LibraryEntry, isOpen: boolean): Promise<void> {
  try {
    const { bookmarks, ratings } = await call('library:remove', { document: id })
    const went = [
      ...(bookmarks > 0 ? [count(bookmarks, 'bookmark')] : []),
      ...(ratings > 0 ? [count(ratings, 'rating')] : []),
    ]
    // Another document takes its place: the one that was open before it, or the bundled one.
    if (isOpen)
      queryClient.setQueryData(openDocument.queryKey, await call('document:open', { document: null }))
    await queryClient.invalidateQueries({ queryKey: libraryList.queryKey })
    await queryClient.invalidateQueries({ queryKey: marksList.queryKey })
    const also = went.length === 0 ? '' : `, with ${went.join(' and ')}`
    say(`Removed “${title}”${also}.`, { label: 'Undo', run: () => void travel('history:undo') })
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** Asks for files to import. How they fare is told by `import:state`. */
export async function chooseFiles(): Promise<void> {
  await call('import:choose', null).catch((cause: unknown) => sayError(appError(cause)))
}

/** Imports what was dropped. */
export async function importFiles(paths: readonly string[]): Promise<void> {
  await call('import:files', { paths }).catch((cause: unknown) => sayError(appError(cause)))
}

/** Imports what was pasted. */
export async function importText(kind: 'text' | 'html', text: string): Promise<void> {
  await call('import:text', { kind, text }).catch((cause: unknown) => sayError(appError(cause)))
}
