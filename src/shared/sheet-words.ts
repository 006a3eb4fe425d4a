/** The words of a cue sheet, on screen, on paper and in files. */
import type { SheetItem } from '../core/model/sheet.ts'
import { messages } from './messages/messages.ts'

/**
 * Where an item stands: "p. 3", or "¶ 12" where there are no pages; of several documents with the number of its own.
 *
 * @param documents the ids of the documents in the order of the sheet
 */
export function sheetPlace(
  { document, place }: Pick<SheetItem, 'document' | 'place'>,
  documents: readonly string[],
): string {
  const where =
    place.page === null ? messages.sheet.paragraph(place.paragraph) : messages.contents.pageShort(place.page)
  return documents.length > 1 ? messages.sheet.ofDocument(documents.indexOf(document) + 1, where) : where
}

/** What is said of items that did not fit; null where all did. */
export const sheetLeft = (left: number): string | null => (left === 0 ? null : messages.sheet.left(left))
