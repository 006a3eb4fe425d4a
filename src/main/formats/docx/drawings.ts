/** What mammoth does not tell of a drawing, written where it passes it on: how large it is, and that a chart stands there. */
import { type Pictures, type PictureTaker, type Told, whyNot } from '../pictures.ts'
import { attributeOf } from './xml.ts'

/** One that holds no other: text boxes hold drawings within drawings. */
const drawing = /<w:drawing\b[^>]*>(?:(?!<w:drawing\b)[\s\S])*?<\/w:drawing>/g
const properties = /<wp:docPr\b([^<>]*?)(\/?)>/
/** English Metric Units in a CSS pixel (ECMA-376, 20.1.2.1: 914,400 in an inch). */
const emuPerPixel = 9525
const kinds: Readonly<Record<string, 'chart' | 'diagram'>> = {
  chart: 'chart',
  chartex: 'chart',
  diagram: 'diagram',
}

/**
 * `word/document.xml` with the size of each picture before the words that stand in for it, and a text in the place of
 * each chart and diagram. Both are told from what the document says by the seam around them (`seamOf`).
 */
export function writeDrawings(xml: string, seam: string): string {
  return xml.replace(drawing, (whole) => {
    const [kind] = /<a:graphicData\b[^>]*?\/(chart|chartex|diagram)["']/.exec(whole)?.slice(1) ?? []
    const extent = /<wp:extent\b([^<>]*)>/.exec(whole)?.[1] ?? ''
    const size = `${pixels(extent, 'cx')}|${pixels(extent, 'cy')}`
    const [tag, attributes = '', end = ''] = properties.exec(whole) ?? []
    const words = [attributeOf(attributes, 'descr'), attributeOf(attributes, 'title')]
    const alt = words.find((each) => each !== null && each.trim() !== '') ?? ''
    if (kind !== undefined)
      return `<w:t xml:space="preserve">${seam}${kinds[kind]}|${size}|${alt}${seam}</w:t>`
    if (tag === undefined) return whole
    const others = attributes.replace(/\s(?:descr|title)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    const written = `${seam}${size}|${alt}`.replaceAll('"', '&quot;')
    return whole.replace(tag, () => `<wp:docPr${others} descr="${written}"${end}>`)
  })
}

const pixels = (extent: string, name: string): number =>
  Math.round(Number(attributeOf(extent, name) ?? 0) / emuPerPixel) || 0

/** What `writeDrawings` put before the words of a picture. */
export function toldOf(altText: string, seam: string): Told {
  const [, width, height, alt] =
    (altText.startsWith(seam) && /^(\d{1,6})\|(\d{1,6})\|([\s\S]*)$/.exec(altText.slice(seam.length))) || []
  return alt === undefined ? { alt: altText } : { alt, width: Number(width), height: Number(height) }
}

/** The HTML of a document with elements in the place of the texts that stand for its charts and diagrams. */
export function placeDrawings(html: string, seam: string): string {
  if (!html.includes(seam)) return html
  const text = new RegExp(`${seam}(chart|diagram)\\|(\\d{1,6})\\|(\\d{1,6})\\|([^<]{0,4000}?)${seam}`, 'g')
  return html.replace(
    text,
    (_, kind: string, width: string, height: string, alt: string) =>
      `<img src="${scheme}${kind}" width="${width}" height="${height}" alt="${alt.replaceAll('"', '&quot;')}">`,
  )
}

const scheme = 'docx:'
/** The address that a picture has on its way through HTML. */
export const addressOfPart = (index: number): string => `${scheme}${index}`

/** Takes pictures by the addresses above. Null stands for one that is not in the document. */
export function takerOf(parts: readonly (Uint8Array | null)[], pictures: Pictures): PictureTaker {
  return {
    absent: (why, told) => pictures.absent(why, told),
    leaveOut: (told, why) => pictures.leaveOut(told, why),
    find: (address, told) => {
      const name = address.slice(scheme.length)
      if (name === 'chart' || name === 'diagram') return pictures.absent(whyNot[name], told)
      const bytes = parts[Number(name)] ?? null
      return bytes === null ? pictures.absent(whyNot.remote, told) : pictures.add(bytes, told)
    },
  }
}
