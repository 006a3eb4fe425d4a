import { imageSize } from 'image-size'

export interface PictureSize {
  /** In pixels, as it is meant to be seen. */
  readonly width: number
  readonly height: number
  /** How it is to be turned for that (Exif 2.32, 4.6.4), 1 to 8. */
  readonly orientation: number
}

/** What a picture says of itself in its header; null where it has none that can be read. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    return orientation > 4 ? { width: height, height: width, orientation } : { width, height, orientation }
  } catch {
    return null
  }
}
