/** The marks of items that a browser draws beside their first lines, where other programs write a sign. */
import { moved } from './line-text.ts'
import type { PdfLine } from './lines.ts'
import { boxOf, type Drawing, type PaintedPage, times, walk } from './placed-images.ts'

/** A small box on a page, in points as its text has them. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is so much larger is no mark, in points. */
const largest = 12
/** Of a page with more of them, they are dots of a picture. */
const most = 400
/** Sizes of the letters: how small and large a mark is, and how far before its line it stands. */
const [smallest, tallest, furthest] = [0.15, 0.75, 2.5]

/** Programs whose lists have drawn marks. Elsewhere small shapes are points of charts. */
export const drawsMarks = (producer: unknown): boolean =>
  typeof producer === 'string' && /skia|quartz|cairo|webkit|\bqt\b|weasyprint|prince|chrom/i.test(producer)

export async function drawnOn(page: PaintedPage, drawing: Drawing): Promise<readonly Drawn[]> {
  const [left = 0, foot = 0] = page.view
  const drawn: Drawn[] = []
  await walk(page, drawing, (fn, [, , bounds], at) => {
    if (fn !== drawing.ops.constructPath || !ArrayBuffer.isView(bounds)) return
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bounds as Float32Array
    const { x, y, width, height } = boxOf(times(at, [x2 - x1, 0, 0, y2 - y1, x1, y1]))
    const isSquare = width > height * 0.7 && height > width * 0.7
    if (isSquare && width < largest) drawn.push({ x: x + left, y: y + foot, width, height })
  })
  return drawn.length > most ? [] : drawn
}

/** The lines of a page, those beside a mark with a sign before them. */
export const withMarks = (lines: readonly PdfLine[], drawn: readonly Drawn[]): readonly PdfLine[] =>
  drawn.length === 0 ? lines : lines.map((line) => markedLine(line, drawn))

function markedLine(line: PdfLine, drawn: readonly Drawn[]): PdfLine {
  const mark = drawn.find(({ x, y, width, height }) => {
    const middle = y + height / 2 - line.y
    const away = line.x - (x + width)
    const isBeside = middle > 0 && middle < line.size && away > 0 && away < line.size * furthest
    return isBeside && height > line.size * smallest && height < line.size * tallest
  })
  if (mark === undefined) return line
  const sign = '\u2022 '
  return {
    ...line,
    text: sign + line.text,
    x: mark.x,
    width: line.x + line.width - mark.x,
    ...(line.spans !== undefined && { spans: moved(line.spans, sign.length) }),
  }
}
