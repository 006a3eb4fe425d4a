/** What the platform asks the user for: files to open, and where to write one. */
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Messages } from '../shared/messages/en/catalogue.ts'
import { messages } from '../shared/messages/messages.ts'
import { packExtension } from './exchange/everything/format.ts'
import { acceptedExtensions, deckExtensions } from './formats/accepted.ts'

type FileKind = keyof Messages['files']['open']
type FolderKind = keyof Messages['files']['openFolder']
/** The kinds of files and folders that a dialog can ask for. */
export type DialogKind = FileKind | FolderKind

/** The endings of the files of a kind. */
const extensions: Readonly<Record<FileKind, readonly string[]>> = {
  documents: [...acceptedExtensions, packExtension],
  original: acceptedExtensions,
  language: ['traineddata', 'gz'],
  passages: ['annotation', 'json', 'jsonld'],
  cards: ['txt', 'csv', 'tsv', ...deckExtensions],
  library: ['zip'],
  pack: [packExtension, 'zip'],
  deck: deckExtensions,
  backup: ['db'],
}

const isFolder = (what: DialogKind): what is FolderKind => !(what in extensions)

function wishOf(what: DialogKind): OpenDialogOptions {
  const { open, openFolder, all } = messages.files
  if (isFolder(what)) {
    const { title, button } = openFolder[what]
    const properties: OpenDialogOptions['properties'] =
      what === 'folder' ? ['openDirectory', 'createDirectory'] : ['openDirectory']
    return { title, buttonLabel: button, properties }
  }
  const { title, button, kind } = open[what]
  return {
    title,
    buttonLabel: button,
    properties: what === 'documents' ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [
      { name: kind, extensions: [...extensions[what]] },
      { name: all, extensions: ['*'] },
    ],
  }
}

/** @returns the paths that were chosen: none if the user gave up, or where there is no window */
export async function askToOpen(window: BrowserWindow | null, what: DialogKind): Promise<readonly string[]> {
  if (window === null) return []
  const { canceled, filePaths } = await dialog.showOpenDialog(window, wishOf(what))
  return canceled ? [] : filePaths
}

/**
 * @param what whether something is exported, or a copy of a file saved
 * @returns where to write a file; null if the user gave up, or where there is no window
 */
export async function askWhere(
  window: BrowserWindow | null,
  name: string,
  extension: string,
  what: keyof Messages['files']['save'] = 'export',
): Promise<string | null> {
  if (window === null) return null
  const { title, button } = messages.files.save[what]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: button,
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  return canceled || filePath === '' ? null : filePath
}
