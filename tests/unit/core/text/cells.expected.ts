import type { InlineSpan } from '../../../../src/core/model/document.ts'

const strong = (start: number, end: number): InlineSpan => ({ kind: 'strong', start, end })

/** Cells with what is set in each, and the table that they are. */
export const tables: readonly {
  readonly cells: readonly (readonly (readonly [text: string, ...spans: InlineSpan[]])[])[]
  readonly text: string
  readonly spans: readonly InlineSpan[]
}[] = [
  { cells: [], text: '', spans: [] },
  { cells: [[['Lund']]], text: 'Lund', spans: [] },
  { cells: [[['Lund', strong(0, 4)], ['9']]], text: 'Lund\t9', spans: [strong(0, 4)] },
  {
    cells: [
      [['Port'], ['Berths', strong(0, 6)]],
      [[''], ['of nine', strong(3, 7)]],
    ],
    text: 'Port\tBerths\n\tof nine',
    spans: [strong(5, 11), strong(16, 20)],
  },
]
