/**
 * What of a text is for reading: what must come out of every way as it went in. Blanks and line ends are one blank,
 * controls are none, half a character is the sign for one that is lost.
 */
export const readable = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\uFEFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()

/** The same of a name (of a document, a file, a tag): on one line, and nothing in it turns letters around. */
export const readableName = (text: string): string =>
  readable(
    text
      .replace(/[\u0000\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]/g, '')
      .replace(/[\u0001-\u001F\u007F-\u009F]/g, ' '),
  )
