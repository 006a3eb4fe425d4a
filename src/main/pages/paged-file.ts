/** A PDF whose pages can be drawn, and whose words know where they stand on them. */
import type { PageWord } from '../../core/model/page.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { dropPdfium, loadPdfium, type Pdfium } from './pdfium.ts'
import type { Pixels } from './png.ts'
import { wordsOf } from './words.ts'

/** Why a page is not shown. `broken`: it made the library fail, or takes more memory than one page may. */
export type PageFault = 'locked' | 'damaged' | 'no-page' | 'broken'

/** The most pixels that a page is drawn with, and the longest side. What is larger is drawn smaller. */
export const pageLimits = { pixels: 16_000_000, side: 8_000 } as const

/** Of a page as it is turned, in points (1/72 inch). */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** How a page is drawn: so many pixels wide, or so many to the inch. */
export type Drawing = ({ readonly width: number } | { readonly dpi: number }) & {
  readonly colour: 'rgb' | 'gray'
}

export interface DrawnPage extends Pixels {
  readonly channels: 1 | 3
  readonly data: Uint8Array
  /** Whether it was asked for larger than any page is drawn. */
  readonly isSmaller: boolean
}

/** Pages are counted from 1. */
export interface PagedFile {
  readonly pages: number
  size(page: number): Result<PageSize, PageFault>
  /** The page on white, as it is printed. Takes up to a second for A4, as long as it likes for hostile pages. */
  draw(page: number, drawing: Drawing): Result<DrawnPage, PageFault>
  /** The words of a page in the order in which they are written. */
  words(page: number): Result<readonly PageWord[], PageFault>
  /** Gives back its memory; nothing of it may be called any more. */
  close(): void
}

/** Opens a PDF. Never throws; two files may be open at once. */
export async function openPages(bytes: Uint8Array): Promise<Result<PagedFile, PageFault>> {
  const library = await loadPdfium()
  return guarded(() => open(library, bytes))
}

/** What fails within the library costs its instance. */
function guarded<T>(work: () => Result<T, PageFault>): Result<T, PageFault> {
  try {
    return work()
  } catch {
    dropPdfium()
    return err('broken')
  }
}

const password = 4
/** FPDFBitmap_Gray and FPDFBitmap_BGR: bytes for each pixel, and the format's number less one. */
const formats = { gray: { channels: 1, format: 1 }, rgb: { channels: 3, format: 2 } } as const
/** Annotations too; gray; red first. */
const flags = { annotations: 0x01, gray: 0x08, reversed: 0x10 } as const
const white = 0xffffffff
/** FPDF_FORMFILLINFO of version 2, without callbacks, and more than it takes. */
const formSize = 256

function open(library: Pdfium, bytes: Uint8Array): Result<PagedFile, PageFault> {
  const { malloc, free } = library.wasmExports
  const held = malloc(Math.max(1, bytes.length))
  if (held === 0) return err('broken')
  library.HEAPU8.set(bytes, held)
  const document = library._FPDF_LoadMemDocument(held, bytes.length, 0)
  if (document === 0) {
    free(held)
    return err(library._FPDF_GetLastError() === password ? 'locked' : 'damaged')
  }
  const callbacks = malloc(formSize)
  library.HEAPU8.fill(0, callbacks, callbacks + formSize)
  library.HEAP32[callbacks / 4] = 2
  const form = library._FPDFDOC_InitFormFillEnvironment(document, callbacks)
  const pages = library._FPDF_GetPageCount(document)
  const on = <T>(number: number, work: (page: number) => Result<T, PageFault>): Result<T, PageFault> =>
    guarded(() => {
      if (!Number.isInteger(number) || number < 1 || number > pages) return err('no-page')
      const page = library._FPDF_LoadPage(document, number - 1)
      if (page === 0) return err('damaged')
      const result = work(page)
      library._FPDF_ClosePage(page)
      return result
    })
  return ok({
    pages,
    size: (number) => on(number, (page) => ok(sizeOf(library, page))),
    draw: (number, drawing) => on(number, (page) => draw(library, page, form, drawing)),
    words: (number) => on(number, (page) => ok(wordsOf(library, page))),
    close() {
      guarded(() => {
        if (form !== 0) library._FPDFDOC_ExitFormFillEnvironment(form)
        library._FPDF_CloseDocument(document)
        free(callbacks)
        free(held)
        return ok(null)
      })
    },
  })
}

const sizeOf = (library: Pdfium, page: number): PageSize => ({
  width: library._FPDF_GetPageWidthF(page),
  height: library._FPDF_GetPageHeightF(page),
})

function draw(library: Pdfium, page: number, form: number, drawing: Drawing): Result<DrawnPage, PageFault> {
  const size = sizeOf(library, page)
  const asked = 'dpi' in drawing ? (size.width * drawing.dpi) / 72 : drawing.width
  const { width, height, isSmaller } = pixelsFor(size, asked)
  const { channels, format } = formats[drawing.colour]
  const length = width * height * channels
  const { malloc, free } = library.wasmExports
  const pixels = malloc(length)
  if (pixels === 0) return err('broken')
  const bitmap = library._FPDFBitmap_CreateEx(width, height, format, pixels, width * channels)
  library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  const how = flags.annotations | (drawing.colour === 'gray' ? flags.gray : flags.reversed)
  library._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, how)
  // What was filled into a form.
  if (form !== 0) library._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, how & ~flags.annotations)
  const data = library.HEAPU8.slice(pixels, pixels + length)
  library._FPDFBitmap_Destroy(bitmap)
  free(pixels)
  return ok({ width, height, channels, data, isSmaller })
}

/**
 * How many pixels a page is drawn with.
 *
 * @param size of the page in points; any numbers
 * @param asked its width in pixels
 */
export function pixelsFor(
  size: PageSize,
  asked: number,
): { readonly width: number; readonly height: number; readonly isSmaller: boolean } {
  const { side: longest } = pageLimits
  const ratio = Math.min(longest, Math.max(1 / longest, size.height / size.width)) || 1
  const most = Math.min(longest, longest / ratio, Math.sqrt(pageLimits.pixels / ratio))
  const wide = Number.isFinite(asked) ? Math.min(asked, most) : most
  const side = (length: number) => Math.min(longest, Math.max(1, Math.floor(length)))
  return { width: side(wide), height: side(wide * ratio), isSmaller: asked > most }
}
