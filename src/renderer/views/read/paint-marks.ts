import { colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract.ts'
import { rangesIn } from './page.ts'

/** Paints the highlights over the text; longer ones lie below shorter ones of another colour. */
export function paintMarks(article: HTMLElement, marks: readonly ListedMark[]): () => void {
  for (const colour of colours) {
    const spans = marks
      .filter((mark) => mark.colour === colour)
      .flatMap(({ parts }) => parts.map(({ block, position }) => ({ run: block, ...position })))
    const highlight = new Highlight(...rangesIn(article, spans).filter((range) => range !== null))
    // Find and jumps are painted over them.
    highlight.priority = colour - 10
    CSS.highlights.set(`mark-${colour}`, highlight)
  }
  return () => {
    for (const colour of colours) CSS.highlights.delete(`mark-${colour}`)
  }
}
