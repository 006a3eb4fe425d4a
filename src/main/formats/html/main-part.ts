/** Which part of a page holds its document. */
import { type Measure, nothing } from './measure.ts'
import { attribute, type Element, isElement, type Node } from './tree.ts'

/** Share of a page's text in paragraphs that its main part must hold to be taken for it. */
const mainShare = 0.5

/** The element that holds most of the text, with all elements around it, or null. */
export function mainPart(root: Node, sizes: Map<Node, Measure>): ReadonlySet<Node> | null {
  const whole = sizes.get(root) ?? nothing
  const found: { main: Element | null; article: Element | null } = { main: null, article: null }
  for (const node of sizes.keys()) {
    if (!isElement(node)) continue
    const main = node.tagName === 'main' || attribute(node, 'role')?.toLowerCase() === 'main'
    const size = sizes.get(node) ?? nothing
    const enough =
      size.words > 0 && size.words >= whole.words * mainShare && size.prose >= whole.prose * mainShare
    if (main && enough) found.main ??= node
    if (node.tagName === 'article' && enough) found.article ??= node
  }
  const part = found.main ?? found.article
  if (!part) return null
  const path = new Set<Node>()
  for (let node: Node | null = part; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    path.add(node)
  return path
}
