import { appError, call } from '../api.ts'
import { libraryList, openDocument, queryClient } from './queries.ts'
import { sayError, useUi } from './ui.ts'

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
