/** The headings of a document, and the way to its printed pages. */
export const contents = {
  title: 'Contents',
  none: 'This document has no headings.',
  read: (heading: string) => `${heading}, read`,
  section: 'Section',
  page: (page: number) => `Page ${page}`,
  pageShort: (page: number) => `p. ${page}`,
  showPage: (page: number) => `Show page ${page} as it is printed`,
  opening: 'Opening the document',
}
