/** A table as a text: its cells, parted by tabs and by the ends of its rows, with what is set in them. */
import type { InlineSpan } from '../model/document.ts'
import type { SetText } from './inline-spans.ts'

interface TableText extends SetText {
  readonly rows: readonly (readonly string[])[]
}

export function joinCells(cells: readonly (readonly SetText[])[]): TableText {
  const spans: InlineSpan[] = []
  let at = 0
  for (const row of cells)
    for (const cell of row) {
      for (const span of cell.spans) spans.push({ ...span, start: span.start + at, end: span.end + at })
      at += cell.text.length + 1
    }
  const rows = cells.map((row) => row.map(({ text }) => text))
  return { text: rows.map((row) => row.join('\t')).join('\n'), rows, spans }
}

/** The cells of a table, each with the spans within it. The spans are in order. */
export function cellsIn(
  rows: readonly (readonly string[])[],
  spans: readonly InlineSpan[],
): readonly (readonly SetText[])[] {
  let at = 0
  let next = 0
  return rows.map((row) =>
    row.map((text) => {
      const start = at
      at += text.length + 1
      const own: InlineSpan[] = []
      for (; (spans[next]?.start ?? at) < at; next += 1) {
        const span = spans[next] as InlineSpan
        if (span.end <= start + text.length)
          own.push({ ...span, start: span.start - start, end: span.end - start })
      }
      return { text, spans: own }
    }),
  )
}
