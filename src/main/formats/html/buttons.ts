/** Buttons of a page: the same few words, each time a link that stands alone. */
import { type Measure, nothing } from './measure.ts'
import { textOf } from './text-of.ts'
import { blockTags, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

const leastTimes = 3
const mostWordsOfButton = 5
/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/** The links that stand alone on their lines and say the same at least three times. */
export function buttonsOf(root: Node, sizes: ReadonlyMap<Node, Measure>): readonly Element[] {
  const said = new Map<string, Element[]>()
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node) || node.tagName !== 'a') continue
    const { words } = sizes.get(node) ?? nothing
    if (words === 0 || words > mostWordsOfButton || !standsAlone(node)) continue
    const text = textOf(node)
    const same = said.get(text)
    if (same === undefined) said.set(text, [node])
    else same.push(node)
  }
  return [...said].flatMap(([text, links]) =>
    links.length >= leastTimes && /\p{L}/u.test(text) ? links : [],
  )
}

/** Whether nothing stands beside a link up to the edges of its block. */
function standsAlone(link: Element): boolean {
  for (let node: Element = link; ; node = node.parentNode as Element) {
    const above = node.parentNode
    if (above === null || above.childNodes.length > mostSiblings) return false
    const at = above.childNodes.indexOf(node)
    const before = above.childNodes.slice(0, at).findLast(isFilled)
    const after = above.childNodes.slice(at + 1).find(isFilled)
    if (before !== undefined && !isEdge(before)) return false
    if (after !== undefined && !isEdge(after)) return false
    if (!isElement(above) || cells.has(above.tagName)) return false
    if (blockTags.has(above.tagName) || before !== undefined || after !== undefined) return true
  }
}

const cells = new Set(['td', 'th', 'li'])
const isFilled = (node: Node): boolean => (isTextNode(node) ? node.value.trim() !== '' : isElement(node))
const isEdge = (node: Node): boolean =>
  isElement(node) && (blockTags.has(node.tagName) || node.tagName === 'br')
