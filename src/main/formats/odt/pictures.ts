/** The pictures of an OpenDocument text (OpenDocument 1.3, part 3, 10.4): a frame holds one, or several that show the same. */
import { pathFrom } from '../packed-path.ts'
import { absentAddress, partAddress, pictureTag } from '../picture-markup.ts'
import { childNamed, elementsIn, type XmlElement, xmlText } from '../xml.ts'

export interface WrittenPicture {
  readonly html: string
  /** Its path in the file; null where it is not one of its files. */
  readonly path: string | null
}

/** @returns null for a frame without a picture */
export function writePicture(frame: XmlElement): WrittenPicture | null {
  const images = elementsIn(frame).filter(({ name }) => name === 'draw:image')
  const image = images.find((each) => !isDrawing(each)) ?? images[0]
  const isObject = elementsIn(frame).some(({ name }) => /^draw:object(?:-ole)?$/.test(name))
  if (image === undefined && !isObject) return null
  const words = (name: string) => xmlText(childNamed(frame, name) ?? '').trim()
  const told = {
    alt: words('svg:desc') || words('svg:title'),
    width: pixels(frame.attributes['svg:width']),
    height: pixels(frame.attributes['svg:height']),
  }
  if (image === undefined) return { html: pictureTag(absentAddress('kind'), told), path: null }
  const data = childNamed(image, 'office:binary-data')
  if (data !== undefined)
    return { html: pictureTag(`data:image/*;base64,${xmlText(data).replace(/\s+/g, '')}`, told), path: null }
  const written = image.attributes['xlink:href'] ?? ''
  const path = written === '' ? '' : (pathFrom('', written)?.path ?? null)
  return { html: pictureTag(path === null ? written : partAddress(path), told), path }
}

const isDrawing = ({ attributes }: XmlElement): boolean =>
  /svg/i.test(attributes['draw:mime-type'] ?? '') || /\.svgz?$/i.test(attributes['xlink:href'] ?? '')

/** CSS pixels in the units that lengths are written in. */
const units: Readonly<Record<string, number>> = {
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
  px: 1,
}

function pixels(length = ''): number | undefined {
  const [, number, unit = ''] = /^(\d{1,6}(?:\.\d{1,9})?)(in|cm|mm|pt|pc|px)$/.exec(length.trim()) ?? []
  return number === undefined ? undefined : Number(number) * (units[unit] ?? 1)
}
