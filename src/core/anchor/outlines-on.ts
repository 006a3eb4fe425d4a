import type { Briefing } from '../model/document.ts'
import { type PageBox, type PageWord, scanWords, turnedBack } from '../model/page.ts'
import { framesOf, outlinePage, passagesOn } from './on-page.ts'

/** A passage on a printed page: its lines, and frames around those that follow each other. */
export interface PassageOutline {
  readonly lines: readonly PageBox[]
  readonly frames: readonly PageBox[]
}

/**
 * Where the passages of a document stand on a page of its file; of one that was not found nothing does. Never throws.
 *
 * @param page counted from 1
 * @param words of the file's own text; of a page that was read from its picture those that were read are taken
 */
export function outlinesOn(
  { source, blocks }: Pick<Briefing, 'source' | 'blocks'>,
  page: number,
  words: readonly PageWord[],
): ReadonlyMap<string, PassageOutline> {
  const scan = source.scans?.find((each) => each.page === page)
  const outlines = outlinePage(scan === undefined ? words : scanWords(scan), passagesOn(blocks, page))
  // Lines are put together as they are read, also where the page lies on its side.
  const asItLies = (boxes: readonly PageBox[]) =>
    scan === undefined ? boxes : boxes.map((box) => turnedBack(box, scan))
  return new Map(
    [...outlines].map(([id, lines]) => [id, { lines: asItLies(lines), frames: asItLies(framesOf(lines)) }]),
  )
}
