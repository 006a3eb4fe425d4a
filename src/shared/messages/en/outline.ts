/** The contents of a document. */
export const outline = {
  title: 'Contents',
  none: 'This document has no headings.',
}
