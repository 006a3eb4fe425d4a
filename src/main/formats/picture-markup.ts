/** Pictures on their way through the HTML that formats write: by the path in the file, or with why there is none. */
import { escapeHtml } from './markup.ts'
import { type PackedPictures, takerOf } from './packed-pictures.ts'
import { type Pictures, type PictureTaker, type Told, whyNot } from './pictures.ts'

type Why = keyof typeof whyNot

const partScheme = 'part:'
const absentScheme = 'absent:'

/** The address of a file in the package. */
export const partAddress = (path: string): string => partScheme + encodeURIComponent(path)

/** The address of what cannot be shown. */
export const absentAddress = (why: Why): string => absentScheme + why

export function pictureTag(address: string, { alt = '', width, height }: Told): string {
  const side = (name: string, value: number | undefined) =>
    value === undefined || !(value > 0) ? '' : ` ${name}="${Math.round(value)}"`
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${side('width', width)}${side('height', height)}>`
}

/** Takes pictures by the addresses above, and by others that a document has. */
export function takerOfMarkup(read: PackedPictures, pictures: Pictures): PictureTaker {
  const taker = takerOf(read, pictures, (address) =>
    address.startsWith(partScheme) ? decodeURIComponent(address.slice(partScheme.length)) : null,
  )
  return {
    ...taker,
    find: (address, told) =>
      address.startsWith(absentScheme)
        ? pictures.absent(whyNot[address.slice(absentScheme.length) as Why], told)
        : taker.find(address, told),
  }
}
