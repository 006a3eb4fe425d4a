import { colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract.ts'
import { rangeIn } from './page.ts'

/** Paints the highlights over the text; longer ones lie below shorter ones of another colour. */
export function paintMarks(marks: readonly ListedMark[]): () => void {
  for (const colour of colours) {
    const ranges = marks
      .filter((mark) => mark.colour === colour)
      .flatMap(({ parts }) =>
        parts.flatMap(({ block, position }) => rangeIn(block, position.start, position.end) ?? []),
      )
    const highlight = new Highlight(...ranges)
    // Find and jumps are painted over them.
    highlight.priority = colour - 10
    CSS.highlights.set(`mark-${colour}`, highlight)
  }
  return () => {
    for (const colour of colours) CSS.highlights.delete(`mark-${colour}`)
  }
}
