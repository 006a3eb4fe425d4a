/**
 * Decodes a picture and encodes it anew, in a library that is compiled to WebAssembly: what hostile bytes do in it stays
 * in its own memory (ADR 0013). Nothing of a file passes as it came: neither metadata nor what lies behind the picture.
 */
import { createRequire } from 'node:module'
import type * as Photon from '@silvia-odwyer/photon-node'
import { imageSize } from 'image-size'
import { collectGarbage } from '../pages/collect.ts'
import { turn } from './turn.ts'

/** The longest side that is kept, in pixels. */
const longestSide = 2_400
/** Of 100, for what was lossy already. */
const quality = 85
/** A drawing that is larger without loss than this is kept as a photograph is, in bytes. */
const mostLossless = 1_500_000

export type Encoded = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

type Library = typeof Photon

const require = createRequire(import.meta.url)
const path = require.resolve('@silvia-odwyer/photon-node')

/** Null where it cannot be decoded. Takes up to a second for each ten megapixels, and does not give way. */
export function encodeAnew(bytes: Uint8Array): Encoded | null {
  try {
    // Loaded when it is first needed, and used again: its memory never shrinks, and what is free in it is filled anew.
    return encode(require(path) as Library, bytes)
  } catch {
    // Perhaps it panicked: what it holds is not to be trusted any more.
    letGo()
    return null
  }
}

/** The next picture gets a fresh instance, and the memory of this one is given back at once: V8 does not count it. */
function letGo(): void {
  const loaded = require.cache[path]
  // Who has loaded it still knows it.
  if (loaded?.parent) loaded.parent.children = loaded.parent.children.filter((each) => each !== loaded)
  delete require.cache[path]
  collectGarbage()
}

function encode(photon: Library, bytes: Uint8Array): Encoded {
  const { type, orientation = 1 } = imageSize(bytes)
  let picture = scaled(photon, photon.PhotonImage.new_from_byteslice(bytes))
  picture = turned(photon, picture, type === 'jpg' ? orientation : 1)
  try {
    const isLossy = type === 'jpg' || (type === 'webp' && isLossyWebp(bytes))
    return {
      bytes: packed(picture, isLossy),
      width: picture.get_width(),
      height: picture.get_height(),
    }
  } finally {
    picture.free()
  }
}

/** JPEG for photographs; without loss for what has edges, or lets the page through. */
function packed(picture: Photon.PhotonImage, isLossy: boolean): Uint8Array {
  const opaque = isOpaque(picture.get_raw_pixels())
  if (isLossy && opaque) return picture.get_bytes_jpeg(quality)
  const lossless = picture.get_bytes_webp()
  return opaque && lossless.length > mostLossless ? picture.get_bytes_jpeg(quality) : lossless
}

/** `VP8 ` holds what was lossy, `VP8L` and the animated none that is known to be. */
const isLossyWebp = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(12, 16)).toString('latin1') === 'VP8 '

function isOpaque(pixels: Uint8Array): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}

function scaled(photon: Library, picture: Photon.PhotonImage): Photon.PhotonImage {
  const width = picture.get_width()
  const height = picture.get_height()
  const part = longestSide / Math.max(width, height)
  if (part >= 1) return picture
  const side = (length: number) => Math.max(1, Math.round(length * part))
  const smaller = photon.resize(picture, side(width), side(height), photon.SamplingFilter.Triangle)
  picture.free()
  return smaller
}

/** As the camera was held. */
function turned(photon: Library, picture: Photon.PhotonImage, orientation: number): Photon.PhotonImage {
  if (orientation < 2 || orientation > 8) return picture
  const { pixels, width, height } = turn(
    picture.get_raw_pixels(),
    picture.get_width(),
    picture.get_height(),
    orientation,
  )
  picture.free()
  return new photon.PhotonImage(pixels, width, height)
}
