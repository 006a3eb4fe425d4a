/** Signs that turn the order of letters around, or end that; others that only ever stood for such things. */
const turning = /[\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]/g

/**
 * A name as it is shown: of a document, a file, a tag. Nothing in it can make it read as another one than it is
 * ("annexe" and "exe.fdp" turned around), nor look like several lines. Letters that are written from right to left stay.
 */
export const shownName = (name: string): string =>
  name
    .replace(turning, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
