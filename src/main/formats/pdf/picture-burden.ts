/**
 * What the pictures of a PDF would unpack to, told before one is: pdf.js decodes all of a page at once. It is looked
 * through as bytes; the dictionary of a picture is never packed.
 */

/** Larger ones pdf.js leaves out. */
export const largestPicture = 16_000_000
/** Pixels of all together. What has more is a book of scans, of which the text is what is read. */
const mostPixels = 600_000_000
const mostPictures = 20_000
/** Far enough to hold the rest of a dictionary. */
const reach = 1_500

const mark = /\/Subtype\s*\/Image\b/g
const side = (name: string) => new RegExp(`/${name}\\s+(\\d{1,9})(?!\\d*\\s+\\d+\\s+R\\b)`)
const width = side('Width')
const height = side('Height')

export type PictureBurden = 'none' | 'some' | 'too much'

export function pictureBurdenOf(bytes: Uint8Array): PictureBurden {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  let count = 0
  let pixels = 0
  for (const { index } of text.matchAll(mark)) {
    count += 1
    const before = text.slice(Math.max(0, index - reach), index)
    const after = text.slice(index, index + reach)
    // Of its own dictionary and no other's.
    const own = before.slice(before.lastIndexOf(' obj') + 1) + (after.split(/\bstream\b/)[0] ?? '')
    const [wide, high] = [width.exec(own)?.[1], height.exec(own)?.[1]]
    const size = wide === undefined || high === undefined ? largestPicture : Number(wide) * Number(high)
    pixels += Math.min(size, largestPicture)
    if (count > mostPictures || pixels > mostPixels) return 'too much'
  }
  return count === 0 ? 'none' : 'some'
}
