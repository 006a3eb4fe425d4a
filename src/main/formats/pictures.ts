/** Pictures on their way in: found by their addresses, measured by their headers, counted. None is decoded here. */
import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Dropped, SourceBlock } from '../../core/model/document.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { countWords } from '../../core/text/words.ts'
import type { Besides } from './format.ts'
import { addressOf } from './picture-address.ts'

export const pictureLimits = {
  /** Pictures of one document that are taken. */
  count: 500,
  /** Bytes of one, and of all together. */
  bytes: 32 * 1024 * 1024,
  allBytes: 256 * 1024 * 1024,
  /** Of one, by its header: decoding 50 million takes 0.9 GB. */
  pixels: 50_000_000,
} as const

/** What is smaller on one side, in CSS pixels, is an icon, a rule or a tracking pixel. */
const smallest = 24
/** The size of the place of a picture of which nothing is known. */
const unknown = { width: 320, height: 180 } as const
/** What a page may claim a picture measures, in CSS pixels. */
const largestSide = 20_000
/** No sentence that stands in for a picture is longer. */
const longestAlt = 2_000

/** What a document says of a picture beside where it is. */
export interface Told {
  readonly alt?: string | undefined
  /** In CSS pixels; one alone keeps the shape. */
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly page?: number | undefined
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Sentences for the reader, where there is no picture. */
export const whyNot = {
  remote: 'A picture that was not saved with the page.',
  outside: 'A picture outside the folder of this file.',
  missing: 'A picture that is not beside this file.',
  unpacked: 'A picture that is not in this file.',
  damaged: 'A picture that is damaged.',
  drawing: 'A drawing (SVG) that cannot be shown here.',
  kind: 'A picture of a kind that cannot be shown here.',
  chart: 'A chart that cannot be drawn here.',
  diagram: 'A diagram that cannot be drawn here.',
  large: 'A picture too large to be kept.',
  tiny: 'A picture too small to be seen.',
} as const

/** The kinds that the engine decodes, as their headers tell. */
const decoded = new Set(['png', 'jpg', 'webp', 'gif', 'bmp', 'tiff'])

/** Takes pictures by what a page calls an address. */
export type PictureTaker = Pick<Pictures, 'find' | 'absent' | 'leaveOut'>

/** The pictures of one document. */
export class Pictures {
  readonly images = new Map<string, Uint8Array>()
  readonly dropped: Dropped[] = []
  readonly #besides: Besides | null
  readonly #named = new Set<string>()
  #count = 0
  #bytes = 0
  #beyond = 0

  constructor(besides: Besides | undefined) {
    this.#besides = besides ?? null
  }

  /** What is to be told of all of them. */
  get notes(): readonly string[] {
    return this.#beyond === 0
      ? []
      : [
          `The first ${pictureLimits.count} pictures are kept; ${this.#beyond.toLocaleString('en')} more were left out.`,
        ]
  }

  /** A picture by its address; null where it is left out, which is noted. */
  find(address: string, told: Told): SourceBlock | null {
    if (this.#isBeyond(told)) return null
    const found = addressOf(address)
    if (found.kind === 'none') return null
    if (found.kind === 'refused') return this.absent(whyNot[found.why], told)
    if (found.kind === 'bytes') return this.add(found.bytes, told)
    const bytes = this.#besides?.(found.path) ?? null
    return bytes === null ? this.absent(whyNot.missing, told) : this.add(bytes, told)
  }

  /** Notes one that is no part of the text. */
  leaveOut(told: Told, why: string): null {
    return this.#drop(told, why)
  }

  /** A picture by its bytes. */
  add(bytes: Uint8Array, told: Told): SourceBlock | null {
    if (this.#isBeyond(told)) return null
    const header = headerOf(bytes)
    if (typeof header === 'string') return this.absent(header, told)
    const { pixels, ...natural } = header
    const size = sizeFor(told, natural)
    if (isTiny(natural) && isDescribed(told) && asksNoSize(told)) return this.absent(whyNot.tiny, told)
    if (isTiny(size) || (isTiny(natural) && !isDescribed(told))) return this.#drop(told, 'icon or ornament')
    if (pixels > pictureLimits.pixels) return this.absent(tooManyPixels(pixels), told)
    const image = createHash('sha256').update(bytes).digest('hex')
    if (!this.images.has(image)) {
      if (bytes.length > pictureLimits.bytes || this.#bytes + bytes.length > pictureLimits.allBytes)
        return this.absent(whyNot.large, told)
      this.#bytes += bytes.length
      this.images.set(image, bytes)
    }
    this.#count += 1
    return { kind: 'figure', text: altOf(told), figure: { image, ...size }, ...pageOf(told) }
  }

  /** The place of a picture that cannot be shown; null where that would be none. */
  absent(why: string, told: Told): SourceBlock | null {
    if (this.#isBeyond(told)) return null
    const size = sizeFor(told, unknown)
    if (isTiny(size)) return this.#drop(told, 'icon or ornament')
    this.#count += 1
    return { kind: 'figure', text: altOf(told), figure: { image: null, ...size, why }, ...pageOf(told) }
  }

  #isBeyond(told: Told): boolean {
    if (this.#count < pictureLimits.count) return false
    this.#beyond += 1
    this.#drop(told, 'more pictures than are kept')
    return true
  }

  #drop(told: Told, why: string): null {
    // One entry tells of all that have no words of their own.
    const text = altOf(told) || 'Picture'
    if (this.#named.has(`${why} ${text}`)) return null
    this.#named.add(`${why} ${text}`)
    this.dropped.push({ text, why })
    return null
  }
}

export const isFigure = ({ kind }: SourceBlock): boolean => kind === 'figure'

const pageOf = ({ page }: Told) => page !== undefined && { page }
function altOf({ alt = '' }: Told): string {
  const words = cleanText(alt).replace(/\s+/g, ' ').trim().slice(0, longestAlt)
  return fileName.test(words) ? '' : words
}
/** Programs write the name of the file where nobody wrote a description; Pandoc with "fig:" before it. */
const fileName = /^(?:fig: ?)?\S+\.(?:bmp|emf|gif|jpe?g|png|svgz?|tiff?|webp|wmf)$/i
/** In words, where a name of one or two would fit any ornament. */
const isDescribed = (told: Told): boolean => countWords(altOf(told)) >= 3
const asksNoSize = ({ width, height }: Told): boolean => width === undefined && height === undefined
const isTiny = ({ width, height }: Size): boolean => width < smallest || height < smallest
const tooManyPixels = (pixels: number): string =>
  `A picture of ${Math.round(pixels / 1e6).toLocaleString('en')} megapixels, more than is opened.`

/** What a file says of itself, turned as it is meant to be seen; or why it is not taken. */
function headerOf(bytes: Uint8Array): (Size & { readonly pixels: number }) | string {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes)
    if (type === 'svg') return whyNot.drawing
    if (!decoded.has(type)) return whyNot.kind
    const pixels = width * height
    return orientation > 4 ? { width: height, height: width, pixels } : { width, height, pixels }
  } catch {
    return isPicture(bytes) ? whyNot.damaged : whyNot.kind
  }
}

/** Begins as a PNG, a JPEG, a GIF or a WebP does. */
export const isPicture = (bytes: Uint8Array): boolean =>
  /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP)/s.test(Buffer.from(bytes.subarray(0, 12)).toString('latin1'))

/** The size that a document asks for, within bounds; what it does not say follows from the shape. */
function sizeFor({ width, height }: Told, natural: Size): Size {
  const asked = { width: side(width), height: side(height) }
  const shape = natural.width / natural.height
  const size = {
    width: asked.width ?? (asked.height === null ? natural.width : asked.height * shape),
    height: asked.height ?? (asked.width === null ? natural.height : asked.width / shape),
  }
  return {
    width: Math.min(largestSide, Math.max(1, Math.round(size.width))),
    height: Math.min(largestSide, Math.max(1, Math.round(size.height))),
  }
}

const side = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : null
