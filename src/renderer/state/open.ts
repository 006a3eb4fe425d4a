import type { LibraryEntry, ListedMark } from '../../shared/contract.ts'
import { appError, call } from '../api.ts'
import { libraryDue, libraryList, marksList, openDocument, queryClient } from './queries.ts'
import { type Jump, say, sayError, showBlock, useUi } from './ui.ts'

/** How a document is called: as the user says, else as it says itself. */
export const nameOf = ({ name, title }: Pick<LibraryEntry, 'name' | 'title'>): string => name ?? title

/** Opens a document of the library in Read, where its reader was. */
export async function showDocument(id: string): Promise<void> {
  await trying(async () => {
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
  })
}

/** Shows a passage of any document; the document is opened where another one is open. */
export async function showPassage(document: string, block: string, range: Jump['range'] = null) {
  if (queryClient.getQueryData(openDocument.queryKey)?.briefing.id !== document) await showDocument(document)
  // What could not be opened has said so.
  if (queryClient.getQueryData(openDocument.queryKey)?.briefing.id === document) showBlock(block, range)
}

/** Opens the document of a mark that lost its place, so that its passage can be chosen. */
export async function attachMark({ id, document }: Pick<ListedMark, 'id' | 'document'>): Promise<void> {
  await showDocument(document)
  useUi.setState({ attaching: { id, document } })
  say('Select the passage where it stands now, then choose “Attach here”.', {
    label: 'Cancel',
    run: () => useUi.setState({ attaching: null, toast: null }),
  })
}

/** Asks again for what names or lists documents. */
export async function renew(): Promise<void> {
  const [{ entries }] = await Promise.all([
    queryClient.fetchQuery({ ...libraryList, staleTime: 0 }),
    queryClient.invalidateQueries({ queryKey: libraryDue.queryKey }),
    queryClient.invalidateQueries({ queryKey: marksList.queryKey }),
  ])
  // The open document's name is part of what was opened; its text stays as it is.
  queryClient.setQueryData(openDocument.queryKey, (open) => {
    const entry = entries.find(({ id }) => id === open?.briefing.id)
    return open === undefined || entry === undefined ? open : { ...open, name: entry.name }
  })
}

/** Carries out what a user asked for; what goes wrong is said. */
export async function trying(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    sayError(appError(cause))
  }
}
