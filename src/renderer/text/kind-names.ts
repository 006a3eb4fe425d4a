import type { SourceKind } from '../../core/model/document.ts'

/** What people call each kind of file. */
export const kindNames: Readonly<Record<SourceKind, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word',
  odt: 'OpenDocument',
  rtf: 'Rich text',
  pptx: 'PowerPoint',
  epub: 'EPUB',
  picture: 'Picture',
  anki: 'Anki deck',
}
