/** Where the words of a page that was read stand on it, to be found again beside its picture. */
import type { ScanPage } from '../../../core/model/document.ts'
import { type PageWord, packScan } from '../../../core/model/page.ts'
import type { ReadLine, ReadWord } from '../../recognition/page.ts'
import type { Scan } from './lines.ts'
import { isSure } from './words.ts'

/** Of the height of a line, what lies below the foot of its letters. */
const below = 0.25

/** The words of each page, in the order in which they were read. */
export const placeWords = (scans: readonly Scan[]): readonly ScanPage[] =>
  scans.map(({ page, read: { lines, turn }, width, height }) => {
    const lies = turn % 2 === 0
    const size = { width: lies ? width : height, height: lies ? height : width }
    const words = lines
      .filter(isSure)
      .flatMap((line) => line.words.map((word) => placeWord(word, line, size)))
    return packScan({ page, turn }, words)
  })

/** As high as its line, whose foot rises or falls where the page lay askew. */
function placeWord(
  { text, left, right }: ReadWord,
  line: ReadLine,
  { width, height }: Pick<Scan, 'width' | 'height'>,
): PageWord {
  const along = ((left + right) / 2 - line.left) / Math.max(1, line.right - line.left)
  const foot = line.baseline.left + (line.baseline.right - line.baseline.left) * along
  const bottom = foot + line.height * below
  return {
    text,
    left: left / width,
    right: right / width,
    top: (bottom - line.height) / height,
    bottom: bottom / height,
  }
}
