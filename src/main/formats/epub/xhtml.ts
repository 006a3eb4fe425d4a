/** Makes HTML of the XHTML that books are written in, as far as HTML would read it in another way. */
import { attribute, type Element } from '../html/tree.ts'

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** HTML leaves `<a id="p12"/>` open, and takes all after `<title/>` for the title. */
export function closeEmpty(xhtml: string): string {
  const prefix = /\sxmlns:([\w-]{1,40})=["']http:\/\/www\.w3\.org\/1999\/xhtml["']/.exec(xhtml)?.[1]
  const plain = prefix === undefined ? xhtml : xhtml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
  return plain.replace(/<([a-z][\w:.-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, attributes: string) =>
    voids.test(name) ? whole : `<${name}${attributes}></${name}>`,
  )
}

/** Whether an element says what it is, by EPUB's own attribute or by its role. */
export const saysType = (element: Element, type: RegExp): boolean =>
  type.test(`${attribute(element, 'epub:type') ?? ''} ${attribute(element, 'role') ?? ''}`)
