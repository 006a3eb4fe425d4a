/** The pictures that a page of a PDF paints, and where: read from what pdf.js would draw, without drawing it. */
import './older-node.ts'
import { type Pixels, toPng } from '../../pages/png.ts'
import { MarkedContent } from './structure.ts'
import type { Tag } from './tag.ts'
import type { Turn } from './text-run.ts'
import { type Matrix, uprightMatrix } from './turned.ts'

/** A picture with its box on the page, in points from its lower left corner. */
export interface PlacedImage {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Null where there is none, or it could not be decoded. */
  readonly png: Uint8Array | null
  /** The part of the page that it is in, where the file says so. */
  readonly tag?: Tag
}

/** As pdf.js names them, of each the number that stands for it. */
type Operators = Readonly<Record<string, number>>

/** What is known of a page before it is asked what it draws. */
export interface Drawing {
  readonly ops: Operators
  readonly turn: Turn
}

interface Objects {
  get(id: string, ready: (value: unknown) => void): unknown
}

/** What is used of a page of pdf.js. */
export interface PaintedPage {
  readonly view: readonly number[]
  readonly objs: Objects
  readonly commonObjs: Objects
  readonly ref: { readonly num: number; readonly gen: number } | null
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
}

/** Pictures of one page beyond which it is a drawing made of pieces. */
export const mostOnPage = 60
/** How long a picture that pdf.js has announced is waited for, in ms. */
const longestWait = 5_000

/** Visits what a page would draw, each with the matrix that places it on the page as it is turned to be read. */
export async function walk(
  page: PaintedPage,
  { ops, turn }: Drawing,
  visit: (fn: number, args: readonly unknown[], at: Matrix) => void,
): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, foot = 0] = page.view
  let at: Matrix = times(uprightMatrix(page.view, turn), [1, 0, 0, 1, -left, -foot])
  const saved: Matrix[] = []
  fnArray.forEach((fn, index) => {
    const args = (argsArray[index] ?? []) as readonly unknown[]
    if (fn === ops.save) saved.push(at)
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) at = saved.pop() ?? at
    else if (fn === ops.transform) at = times(at, args)
    else if (fn === ops.paintFormXObjectBegin) {
      saved.push(at)
      at = times(at, args[0])
    } else visit(fn, args, at)
  })
}

/** @param tags as `tagsOf` gives them */
export async function imagesOf(
  page: PaintedPage,
  number: number,
  drawing: Drawing,
  tags: ReadonlyMap<string, Tag>,
): Promise<PlacedImage[]> {
  const { ops } = drawing
  const found: { id: unknown; box: Matrix; tag: Tag | null }[] = []
  const marked = new MarkedContent(tags)
  const begin = (mark: unknown) =>
    marked.follow({ type: 'beginMarkedContentProps', id: contentId(page, mark) })
  await walk(page, drawing, (fn, args, box) => {
    if (fn === ops.beginMarkedContent) begin(null)
    else if (fn === ops.beginMarkedContentProps) begin(args[1])
    else if (fn === ops.endMarkedContent) marked.follow({ type: 'endMarkedContent' })
    else if (fn === ops.paintImageXObject || fn === ops.paintInlineImageXObject)
      found.push({ id: args[0], box, tag: marked.tag })
  })
  if (found.length > mostOnPage) return []
  return Promise.all(
    found.map(async ({ id, box, tag }) => {
      const pixels = pixelsOf(await objectOf(page, id))
      const png = pixels === null ? null : toPng(pixels)
      return { page: number, ...boxOf(box), png, ...(tag !== null && { tag }) }
    }),
  )
}

/** As pdf.js names content in the tags of a page. */
const contentId = ({ ref }: PaintedPage, mark: unknown): string | null =>
  ref === null || !Number.isInteger(mark) ? null : `p${ref.num}R${ref.gen === 0 ? '' : ref.gen}_mc${mark}`

/** An inline picture is its own object; others are fetched by their names. */
export function objectOf({ objs, commonObjs }: PaintedPage, id: unknown): Promise<unknown> {
  if (typeof id !== 'string') return Promise.resolve(id)
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), longestWait)
    ;(id.startsWith('g_') ? commonObjs : objs).get(id, (value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

export function times(matrix: Matrix, args: unknown): Matrix {
  const numbers = Array.isArray(args) || ArrayBuffer.isView(args) ? [...(args as Iterable<unknown>)] : []
  if (numbers.length !== 6 || !numbers.every((each) => typeof each === 'number')) return matrix
  const [a, b, c, d, e, f] = matrix
  const [g, h, i, j, k, l] = numbers as unknown as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The box of the unit square, onto which a picture is painted. */
export function boxOf([a, b, c, d, e, f]: Matrix) {
  const [x, y] = [Math.min(e, e + a, e + c, e + a + c), Math.min(f, f + b, f + d, f + b + d)]
  const [right, top] = [Math.max(e, e + a, e + c, e + a + c), Math.max(f, f + b, f + d, f + b + d)]
  return { x, y, width: right - x, height: top - y }
}

/** Channels by the `ImageKind` of pdf.js: gray of one bit, RGB, RGBA. */
const channels: Readonly<Record<number, Pixels['channels']>> = { 1: 'bits', 2: 3, 3: 4 }

function pixelsOf(object: unknown): Pixels | null {
  if (typeof object !== 'object' || object === null) return null
  const { width, height, kind, data } = object as Readonly<Record<string, unknown>>
  if (typeof width !== 'number' || typeof height !== 'number' || typeof kind !== 'number') return null
  const depth = channels[kind]
  if (depth === undefined || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  const row = depth === 'bits' ? Math.ceil(width / 8) : width * depth
  return data.length < row * height ? null : { width, height, channels: depth, data }
}
