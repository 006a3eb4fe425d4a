/** From the lines that were read on pictures of pages to those that a PDF's text layer would have given. */
import type { ReadLine, ReadPage } from '../../recognition/page.ts'
import { commonest, linesOf, type PdfLine } from '../pdf/lines.ts'
import { straightened } from './straighten.ts'
import { isSure, runsOfLine } from './words.ts'

/** A page of a document that was read from its picture. */
export interface Scan {
  readonly page: number
  readonly read: ReadPage
  /** Of the picture as it came, in pixels. */
  readonly width: number
  readonly height: number
  /** Points to a pixel; null where nothing says how large the page is. */
  readonly scale: number | null
}

/** Of fonts for text: what lies between their deepest and their highest letters, in sizes of the font. */
const heightOfLetters = 0.9
/** Size of the text of a page that has no size of its own, in points. */
const usualSize = 11
/** How far apart the letters of one font are measured. */
const sameSize = 0.12

export interface ScannedPage {
  /** In points from the page's foot. */
  readonly lines: readonly PdfLine[]
  /** Of the page, in points. */
  readonly height: number
}

/** The lines of each page, by its number. */
export function linesOfScans(scans: readonly Scan[]): ReadonlyMap<number, ScannedPage> {
  const pages = scans.map((scan) => ({ ...scan, lines: straightened(scan.read.lines.filter(isSure)) }))
  // A line may have no high letters, or no deep ones: how high they are in proportion, most lines tell.
  const ratio = middle(pages.flatMap(({ lines }) => lines.map((line) => line.height / line.xHeight)))
  const sizeOf = ({ xHeight }: ReadLine) => (xHeight * ratio) / heightOfLetters
  const found = pages.map(({ page, lines, scale: given, ...scan }) => {
    const height = heightAsRead(scan)
    const scale = given ?? usualSize / Math.max(1, commonestOf(lines, sizeOf))
    const runs = (line: ReadLine) => runsOfLine(line, { height, scale, size: sizeOf(line) })
    return { page, height: height * scale, lines: linesOf(lines.flatMap(runs), page) }
  })
  const settle = settler(found.flatMap(({ lines }) => lines))
  return new Map(found.map(({ page, height, lines }) => [page, { height, lines: lines.map(settle) }]))
}

/** Of a page that lay on its side it is the width. */
const heightAsRead = ({ read, width, height }: Pick<Scan, 'read' | 'width' | 'height'>): number =>
  read.turn % 2 === 0 ? height : width

const commonestOf = (lines: readonly ReadLine[], sizeOf: (line: ReadLine) => number) =>
  commonest(lines.map((line) => [sizeOf(line), line.right - line.left]))

/** Gives lines of nearly one size the size that most letters have. */
function settler(lines: readonly PdfLine[]): (line: PdfLine) => PdfLine {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) weights.set(size, (weights.get(size) ?? 0) + text.length)
  const sizes: number[] = []
  for (const [size] of [...weights].sort((a, b) => b[1] - a[1]))
    if (!sizes.some((known) => isNear(known, size))) sizes.push(size)
  return (line) => ({ ...line, size: sizes.find((known) => isNear(known, line.size)) ?? line.size })
}

const isNear = (known: number, size: number) => Math.abs(known - size) < known * sameSize

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}
