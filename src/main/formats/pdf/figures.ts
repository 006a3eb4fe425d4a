/** Which pictures of the pages are figures, and after which line of text each stands. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { type Pictures, whyNot } from '../pictures.ts'
import { captionStart } from './captions.ts'
import type { PdfLine } from './lines.ts'
import { mostOnPage, type PlacedImage } from './placed-images.ts'
import type { Tag } from './tag.ts'

/** Of the page, from which on a picture is its background, or a scan of it. */
const wholePage = 0.85
/** On so many pages, at one place, a picture runs along. */
const running = 3
/** How far apart that place may be, in points. */
const samePlace = 3
/** CSS pixels in a point. */
const perPoint = 96 / 72

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Figures by the line that they stand after; null for those before the first line of all. */
export type FiguresAfter = ReadonlyMap<PdfLine | null, readonly SourceBlock[]>

export function figuresOf(
  images: readonly PlacedImage[],
  lines: readonly PdfLine[],
  sizes: ReadonlyMap<number, PageSize>,
  pictures: Pictures,
): FiguresAfter {
  const runs = runningIn(images)
  const altOf = altsOf(images)
  const byPage = groupBy(lines, ({ page }) => page)
  const after = new Map<PdfLine | null, SourceBlock[]>()
  for (const image of images) {
    const told = {
      width: image.width * perPoint,
      height: image.height * perPoint,
      page: image.page,
      alt: altOf(image),
    }
    const why = runs(image)
      ? 'picture that runs along the pages'
      : isWhole(image, sizes)
        ? 'picture of a whole page'
        : null
    const figure =
      why !== null
        ? pictures.leaveOut(told, why)
        : image.png === null
          ? pictures.absent(whyNot.kind, told)
          : pictures.add(image.png, told)
    if (figure === null) continue
    const line = lineAbove(image, byPage.get(image.page) ?? []) ?? lastBefore(image.page, lines)
    const same = after.get(line)
    if (same === undefined) after.set(line, [figure])
    else same.push(figure)
  }
  return after
}

/** What stands in for each picture; of a figure that is put together from several it is told with the first. */
function altsOf(images: readonly PlacedImage[]): (image: PlacedImage) => string | undefined {
  const first = new Map<Tag, PlacedImage>()
  for (const image of images)
    if (image.tag?.alt !== undefined && !first.has(image.tag)) first.set(image.tag, image)
  return (image) => (image.tag !== undefined && first.get(image.tag) === image ? image.tag.alt : undefined)
}

/** The figures of a page that the tags describe, and that no picture is painted for: they are drawn line by line. */
export function drawnFigures(
  page: number,
  tags: ReadonlyMap<string, Tag>,
  images: readonly PlacedImage[],
): readonly PlacedImage[] {
  const painted = new Set(images.map(({ tag }) => tag))
  const drawn = [...new Set(tags.values())].flatMap((tag): PlacedImage[] => {
    if (tag.alt === undefined || tag.box === undefined || painted.has(tag)) return []
    const [left, foot, right, top] = tag.box
    return [{ page, x: left, y: foot, width: right - left, height: top - foot, png: null, tag }]
  })
  return drawn.length > mostOnPage ? [] : drawn
}

/** The lowest line above a picture, in its column if there is one there. */
function lineAbove(image: PlacedImage, lines: readonly PdfLine[]): PdfLine | null {
  const middle = image.y + image.height / 2
  const above = lines.filter(({ y }) => y > middle)
  const beside = above.filter(({ x, width }) => x < image.x + image.width && x + width > image.x)
  let lowest: PdfLine | null = null
  for (const line of beside) if (lowest === null || line.y < lowest.y) lowest = line
  return lowest
}

/** The last line before a page. */
const lastBefore = (page: number, lines: readonly PdfLine[]): PdfLine | null =>
  lines.findLast((line) => line.page < page) ?? null

function isWhole({ page, width, height }: PlacedImage, sizes: ReadonlyMap<number, PageSize>): boolean {
  const size = sizes.get(page)
  return size !== undefined && width * height > size.width * size.height * wholePage
}

/** Whether a picture of the same size stands at the same place on other pages: a letterhead, a logo. */
function runningIn(images: readonly PlacedImage[]): (image: PlacedImage) => boolean {
  const keyOf = ({ x, y, width, height }: PlacedImage) =>
    [x, y, width, height].map((each) => Math.round(each / samePlace)).join(' ')
  const pages = new Map<string, Set<number>>()
  for (const image of images) {
    const on = pages.get(keyOf(image)) ?? new Set()
    pages.set(keyOf(image), on.add(image.page))
  }
  return (image) => (pages.get(keyOf(image))?.size ?? 0) >= running
}

const longestCaption = 600

/** Paragraphs that say what the figure right before or after them shows are its captions. */
export const withCaptions = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.map((block, index) =>
    block.kind === 'paragraph' &&
    block.text.length <= longestCaption &&
    captionStart.test(block.text) &&
    [blocks[index - 1], blocks[index + 1]].some((beside) => beside?.kind === 'figure')
      ? { ...block, kind: 'caption' }
      : block,
  )
