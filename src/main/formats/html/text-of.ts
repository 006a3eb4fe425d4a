/** The text below a node of a page, and what parts it. */
import { readMath } from '../math/read.ts'
import { isDrawnMath, isMath } from './formulas.ts'
import { meetsApart } from './meets.ts'
import { blockTags, collapse, type Element, isElement, isTextNode, type Node, silent, steps } from './tree.ts'

const parting = new Set([...blockTags, 'br', 'button', 'label', 'input', 'textarea'])

/** Whether an element stands apart from what is beside it, whatever the page's style. */
export const isParting = ({ tagName }: Element): boolean => parting.has(tagName)

/** Whether an element stands above a word and says how that is read. */
export const isReading = ({ tagName }: Element): boolean => tagName === 'rt'

/** Whether what stands in a node is text of the page: a formula is read as one. */
export const isLookedInto = (node: Node): boolean =>
  !isElement(node) || !(silent.has(node.tagName) || isReading(node) || isMath(node) || isDrawnMath(node))

/** All text below a node, its blanks made one, a blank between blocks and between links that stand side by side. */
export function textOf(root: Node): string {
  const parts: string[] = []
  let left: Node | null = null
  for (const { node, leaving } of steps(root, isLookedInto)) {
    if (!leaving && meetsApart(left, node)) parts.push(' ')
    if (isMath(node) && !leaving) parts.push(readMath(node)?.text ?? '')
    if (isTextNode(node)) parts.push(node.value)
    else if (isElement(node) && isParting(node)) parts.push(' ')
    left = leaving ? node : null
  }
  return collapse(parts.join('')).trim()
}
