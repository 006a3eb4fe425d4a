/** A formula's tree as MathML, for a page that the HTML reader reads. */
import type { MathNode } from '../../../core/model/math.ts'

export function toMarkup({ tag, text = '', attributes = {}, children = [] }: MathNode): string {
  const set = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${tag}${set.join('')}>${escaped(text)}${children.map(toMarkup).join('')}</${tag}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
