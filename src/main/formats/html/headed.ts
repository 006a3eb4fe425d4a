/** Headings, bare or each in a box of its own. */
import { type Element, isElement, isTextNode, type Node } from './tree.ts'

/** How many boxes a heading may stand in, and how many nodes are looked at in each. */
const mostBoxes = 8
const mostNodes = 20

/** The heading that a node is or holds in its boxes and nothing else; null for any other. */
function headingIn(node: Node): Element | null {
  let each: Node | undefined = node
  for (let depth = 0; depth < mostBoxes; depth += 1) {
    if (each === undefined || !isElement(each)) return null
    if (/^h[1-6]$/.test(each.tagName)) return each
    const below: readonly Node[] = each.childNodes
    if (below.length > mostNodes) return null
    const filled: readonly Node[] = below.filter(isFilled)
    if (filled.length !== 1) return null
    each = filled[0]
  }
  return null
}

const isFilled = (node: Node): boolean =>
  isElement(node) ? node.childNodes.length > 0 : isTextNode(node) && node.value.trim() !== ''

/** The level of the heading that a node is or holds; 0 where it is none. */
export const levelOf = (node: Node): number => Number(headingIn(node)?.tagName.slice(1) ?? 0)

/** Whether a node begins another part beside or above a heading's. */
export const isHeadFrom = (level: number, node: Node): boolean => levelOf(node) > 0 && levelOf(node) <= level
