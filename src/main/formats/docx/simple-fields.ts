/** Fields that are one element around what they show (ECMA-376, part 1, 17.16.19), which mammoth leaves out with it. */
import { tagsOf } from './xml.ts'

/** The XML with what such fields show in the place of the fields. */
export function openSimpleFields(xml: string): string {
  if (!xml.includes('<w:fldSimple')) return xml
  const parts: string[] = []
  let at = 0
  for (const { name, start, end } of tagsOf(xml)) {
    if (name !== 'w:fldSimple') continue
    parts.push(xml.slice(at, start))
    at = end
  }
  return parts.join('') + xml.slice(at)
}
