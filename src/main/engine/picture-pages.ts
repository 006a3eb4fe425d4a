/** The pages of a picture, to be looked at: those of a TIFF, or the one of a PNG or JPEG. */
import { err, ok, type Result } from '../../core/model/result.ts'
import { pictureLimits } from '../formats/pictures.ts'
import { pictureSize } from '../formats/scans/picture-size.ts'
import { countTiffPages, opensTiff, tiffPages } from '../formats/scans/tiff-pages.ts'
import { type PageFault, type PageSize, pageLimits } from '../pages/paged-file.ts'
import { pngOf } from '../recognition/tesseract.ts'

/** Dots to the inch: what a scan has that does not say. */
const dots = 200
const pointsPerInch = 72

export interface PicturePage extends PageSize {
  /** The most pixels that it is asked for in width: whatever it is asked for, it comes as it is. */
  readonly sharpest: number
  /** Decoded and encoded anew; null where that failed. */
  draw(): Promise<Uint8Array | null>
}

export const countPages = (bytes: Uint8Array): number => (opensTiff(bytes) ? countTiffPages(bytes) : 1)

/** @param number counted from 1 */
export function picturePage(bytes: Uint8Array, number: number): Result<PicturePage, PageFault> {
  const picture = opensTiff(bytes) ? nth(tiffPages(bytes), number) : number === 1 ? bytes : undefined
  if (picture === undefined) return err('no-page')
  const size = pictureSize(picture)
  if (size === null) return err('damaged')
  const { width, height, orientation } = size
  if (width * height > pictureLimits.pixels) return err('broken')
  const inPoints = (pixels: number) => (pixels * pointsPerInch) / dots
  return ok({
    width: inPoints(width),
    height: inPoints(height),
    sharpest: pageLimits.side,
    draw: () => pngOf({ bytes: picture, orientation }),
  })
}

function nth<T>(items: Iterable<T>, number: number): T | undefined {
  let at = 0
  for (const item of items) {
    at += 1
    if (at === number) return item
  }
  return undefined
}
