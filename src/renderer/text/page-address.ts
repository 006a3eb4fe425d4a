/** Where main serves a page of a document's file, drawn that many pixels wide. */
export const pageAddress = (file: string, page: number, width: number): string =>
  `app://precis/page/${file}/${page}/${width}`
