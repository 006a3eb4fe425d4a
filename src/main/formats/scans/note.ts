/** What is told of pages that were read from pictures. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { countWords } from '../../../core/text/words.ts'
import { languagesNamed } from '../../../shared/scan-language.ts'

export interface Tally {
  /** In which they were read, by Tesseract's codes. */
  readonly languages: readonly string[]
  /** Pages that were read, in which there was text. */
  readonly pages: ReadonlySet<number>
  /** Those that could not be. */
  readonly damaged: readonly number[]
  /** Those that there were too many of. */
  readonly beyond: number
}

/** @param blocks of the whole document, each with its page */
export function notesOfScans(
  { languages, pages, damaged, beyond }: Tally,
  blocks: readonly SourceBlock[],
): string[] {
  const notes: string[] = []
  if (pages.size > 0) {
    const what = pages.size === 1 ? 'the picture of a page' : `pictures of ${pages.size} pages`
    const read = blocks.filter(({ page = 0 }) => pages.has(page))
    notes.push(`Read from ${what} by Tesseract (${languagesNamed(languages)}): ${doubtIn(read)}.`)
  }
  if (damaged.length > 0)
    notes.push(
      damaged.length === 1
        ? `The picture of page ${damaged[0]} could not be read.`
        : `The pictures of ${damaged.length} pages could not be read, the first of them page ${damaged[0]}.`,
    )
  if (beyond > 0)
    notes.push(
      `${beyond.toLocaleString('en')} more pages that are pictures were not read: there are too many.`,
    )
  return notes
}

function doubtIn(blocks: readonly SourceBlock[]): string {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const doubtful = blocks.reduce(
    (sum, { spans = [] }) => sum + spans.filter(({ kind }) => kind === 'doubtful').length,
    0,
  )
  if (doubtful === 0) return 'no word is doubtful'
  const part = (100 * doubtful) / Math.max(1, words)
  return `${part < 1 ? 'less than 1' : Math.round(part)}% of the words are doubtful`
}
