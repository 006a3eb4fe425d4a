/** The words of a cue sheet, on screen, on paper and in files. */
import type { SheetItem, SheetKind } from '../core/model/sheet.ts'

/** What stands over each part. */
export const sheetHeads: Readonly<Record<SheetKind, string>> = {
  missed: 'What you miss',
  figures: 'Key figures',
  dates: 'Dates',
  names: 'Names',
  commitments: 'Commitments',
  points: 'Points',
  passages: 'Your passages',
}

/**
 * Where an item stands: "p. 3", or "¶ 12" where there are no pages; of several documents with the number of its own.
 *
 * @param documents the ids of the documents in the order of the sheet
 */
export function sheetPlace(
  { document, place }: Pick<SheetItem, 'document' | 'place'>,
  documents: readonly string[],
): string {
  const where = place.page === null ? `¶ ${place.paragraph}` : `p. ${place.page}`
  return documents.length > 1 ? `[${documents.indexOf(document) + 1}] ${where}` : where
}

/** What is said of items that did not fit; null where all did. */
export const sheetLeft = (left: number): string | null =>
  left === 0 ? null : `${left} more ${left === 1 ? 'is' : 'are'} in Key facts and Passages.`
