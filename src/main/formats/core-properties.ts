/** Reads what Office keeps of a document in `docProps/core.xml` (ECMA-376, part 2): its title, who wrote it, the day it was begun, its language. */
import { type Claims, dayOf } from './claims.ts'
import { parsePiece } from './html/parse.ts'
import { isElement, isTextNode, steps } from './html/tree.ts'

/** Empty elements of XML nest what follows when they are read as HTML: only an element's own text counts. */
export function readCoreProperties(xml: string): Claims {
  let title = ''
  let creator = ''
  let language = ''
  let created: string | null = null
  const page = parsePiece(xml)
  if (!page.ok) return { title, created, creator }
  for (const { node, leaving } of steps(page.value)) {
    if (leaving || !isElement(node)) continue
    const text = node.childNodes.map((child) => (isTextNode(child) ? child.value : '')).join('')
    if (node.tagName === 'dc:title') title = text.trim()
    if (node.tagName === 'dc:creator') creator = text.trim()
    if (node.tagName === 'dc:language') language = text.trim()
    if (node.tagName === 'dcterms:created') {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim()) ?? []
      created = dayOf(year, month, day)
    }
  }
  return { title, created, creator, ...(language !== '' && { language }) }
}
