/** Where what runs along the pages stood among the blocks: it goes with them as blocks of its own, and is taken out again. */
import type { Dropped, SourceBlock } from '../../../core/model/document.ts'
import type { FiguresAfter } from './figures.ts'
import type { RunningLine } from './furniture.ts'
import type { PdfLine } from './lines.ts'

export class RunningLines {
  readonly #lines: ReadonlyMap<SourceBlock, RunningLine>

  constructor(lines: readonly RunningLine[]) {
    this.#lines = new Map(lines.map((line) => [{ kind: 'line', text: line.text }, line]))
  }

  /** What stands after which line of the text, with the lines that run along. */
  among(text: readonly PdfLine[], others: FiguresAfter): FiguresAfter {
    const known = new Set(text)
    const after = new Map(others)
    for (const [block, line] of this.#lines) {
      // Above the text, or behind a note at the foot of a page, which is no line of the text.
      const at = line.after !== null && known.has(line.after) ? line.after : null
      if (at !== null || line.after === null) after.set(at, [...(after.get(at) ?? []), block])
    }
    return after
  }

  /** The blocks without them, and where each of them stood. */
  takeFrom(blocks: readonly SourceBlock[]): { blocks: SourceBlock[]; dropped: Dropped[] } {
    const kept: SourceBlock[] = []
    const places = new Map<RunningLine, number>()
    for (const block of blocks) {
      const line = this.#lines.get(block)
      if (line === undefined) kept.push(block)
      else places.set(line, kept.length)
    }
    const dropped = [...this.#lines.values()].map((line) => {
      const at = places.get(line)
      return { text: line.text, why: line.why, ...(at !== undefined && { at }) }
    })
    return { blocks: kept, dropped }
  }
}
