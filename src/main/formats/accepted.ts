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
} as const satisfies Readonly<Record<SourceKind, readonly string[]>>

/** The same as a file dialog shows them. */
export const acceptedExtensions: readonly string[] = Object.values(extensionsOf).flat()
