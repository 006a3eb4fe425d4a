/** What is offered to be read. Apart from the formats themselves, so that main need not load them. */
import type { SourceKind } from '../../core/model/document.ts'

/** Largest file that is read, in bytes (64 MB). */
export const largestFile = 64 * 1024 * 1024

/** Lower-case file extensions without the dot, by what they mostly are. What a file is read as, its bytes say. */
export const extensionsOf = {
  text: ['txt', 'text', 'log'],
  markdown: ['md', 'markdown', 'mdown'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt', 'ott', 'fodt'],
  rtf: ['rtf'],
  pptx: ['pptx', 'ppsx'],
  epub: ['epub'],
  picture: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
  anki: ['apkg', 'colpkg'],
} as const satisfies Readonly<Record<SourceKind, readonly string[]>>

/** Decks are shown before they bring anything, as packs are. */
export const deckExtensions: readonly string[] = extensionsOf.anki

/**
 * What is read of the files in a folder: pictures there mostly belong to the documents beside them, and decks come in
 * one by one.
 */
export const extensionsInFolders: readonly string[] = Object.entries(extensionsOf).flatMap(
  ([kind, extensions]) => (kind === 'picture' || kind === 'anki' ? [] : extensions),
)

/** The same as a file dialog shows them. */
export const acceptedExtensions: readonly string[] = Object.values(extensionsOf).flat()
