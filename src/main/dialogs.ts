/** What the platform asks the user for: files to open, and where to write one. */
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { packExtension } from './exchange/everything/format.ts'
import { acceptedExtensions, deckExtensions } from './formats/accepted.ts'

/** The kinds of files and folders that a dialog can ask for. */
export type DialogKind =
  | 'documents'
  | 'document-folder'
  | 'watched-folder'
  | 'language'
  | 'original'
  | 'passages'
  | 'cards'
  | 'library'
  | 'pack'
  | 'deck'
  | 'backup'
  | 'folder'

const one = (
  title: string,
  buttonLabel: string,
  name: string,
  extensions: readonly string[],
): OpenDialogOptions => ({
  title,
  buttonLabel,
  properties: ['openFile'],
  filters: [
    { name, extensions: [...extensions] },
    { name: 'All files', extensions: ['*'] },
  ],
})

const wishes: Readonly<Record<DialogKind, OpenDialogOptions>> = {
  documents: {
    ...one('Import documents', 'Import', 'Documents', [...acceptedExtensions, packExtension]),
    properties: ['openFile', 'multiSelections'],
  },
  original: one('Choose the file again', 'Choose', 'Documents', acceptedExtensions),
  'document-folder': { title: 'Import a folder', buttonLabel: 'Import', properties: ['openDirectory'] },
  'watched-folder': { title: 'Watch a folder', buttonLabel: 'Watch', properties: ['openDirectory'] },
  language: one('Add a language for scans', 'Add', 'Language files of Tesseract', ['traineddata', 'gz']),
  passages: one('Import passages', 'Import', 'W3C annotations', ['annotation', 'json', 'jsonld']),
  cards: one('Import cards', 'Import', 'Anki text and decks', ['txt', 'csv', 'tsv', ...deckExtensions]),
  library: one('Import everything', 'Open', 'Everything exported from Precis', ['zip']),
  pack: one('Import a pack', 'Open', 'Packs of Precis', [packExtension, 'zip']),
  deck: one('Import an Anki deck', 'Open', 'Anki decks', deckExtensions),
  backup: one('Add a backup', 'Add', 'Backups of Precis', ['db']),
  folder: {
    title: 'Back up to a folder',
    buttonLabel: 'Back up here',
    properties: ['openDirectory', 'createDirectory'],
  },
}

/** @returns the paths that were chosen: none if the user gave up, or where there is no window */
export async function askToOpen(window: BrowserWindow | null, what: DialogKind): Promise<readonly string[]> {
  if (window === null) return []
  const { canceled, filePaths } = await dialog.showOpenDialog(window, wishes[what])
  return canceled ? [] : filePaths
}

/**
 * @param what what it is called, on its button too
 * @returns where to write a file; null if the user gave up, or where there is no window
 */
export async function askWhere(
  window: BrowserWindow | null,
  name: string,
  extension: string,
  what = 'Export',
): Promise<string | null> {
  if (window === null) return null
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: what,
    buttonLabel: what === 'Export' ? what : 'Save',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  return canceled || filePath === '' ? null : filePath
}
