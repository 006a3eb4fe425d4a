/** What a slide shows beside its texts: pictures, and charts and drawings, which have none (ECMA-376, 19.3.1 and 20.1). */
import { absentAddress, partAddress, pictureTag } from '../picture-markup.ts'
import type { Told } from '../pictures.ts'
import { allIn, findIn, type XmlElement } from '../xml.ts'
import type { Relation, Relations } from './relations.ts'

/** English Metric Units in a CSS pixel. */
const emuPerPixel = 9525

/** A picture, or a frame with a chart, a drawing or an object. */
export function pictureHtml(shape: XmlElement, relations: Relations): string {
  const kind = /\/(chart|chartex|diagram)$/.exec(findIn(shape, 'a:graphicData')?.attributes['uri'] ?? '')?.[1]
  const told = toldOf(shape)
  if (kind !== undefined) return pictureTag(absentAddress(kind === 'diagram' ? 'diagram' : 'chart'), told)
  if (findIn(shape, 'p:pic') === undefined) return pictureTag(absentAddress('kind'), told)
  return pictureTag(addressOf(relationOf(shape, relations)), told)
}

/** The paths of what `pictureHtml` shows. */
export function picturePathsIn(shape: XmlElement, relations: Relations): readonly string[] {
  const relation = relationOf(shape, relations)
  return relation === undefined || relation.isOutside ? [] : [relation.target]
}

function relationOf(shape: XmlElement, relations: Relations): Relation | undefined {
  const { 'r:embed': embedded, 'r:link': linked } = findIn(shape, 'a:blip')?.attributes ?? {}
  return relations.get(embedded ?? linked ?? '')
}

const addressOf = (relation: Relation | undefined): string =>
  relation?.isOutside ? relation.target : partAddress(relation?.target ?? '')

function toldOf(shape: XmlElement): Told {
  const { descr = '', title = '' } = findIn(shape, 'p:cNvPr')?.attributes ?? {}
  // Extensions have the same name as extents, and no size.
  const size = [...allIn(shape)].find(({ name, attributes }) => name === 'a:ext' && 'cx' in attributes)
  const { cx = 0, cy = 0 } = size?.attributes ?? {}
  return { alt: descr.trim() || title, width: Number(cx) / emuPerPixel, height: Number(cy) / emuPerPixel }
}
