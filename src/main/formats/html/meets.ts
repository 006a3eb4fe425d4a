/** Inline elements that stand side by side with no blank between. Sites part some by style, which is not read here. */
import { glimpse, opensWord, partsLabel } from '../joint.ts'
import { attribute, blockTags, childrenOf, type Element, isElement, isTextNode, type Node } from './tree.ts'

const labels = new Set(['span', 'a', 'small', 'button', 'label', 'time'])
/** Set within a word. */
const within = new Set(['sup', 'sub', 'wbr', 'br', 'img'])
/** Bound on looking among siblings and into them, so that a page of one line costs linear time. */
const most = 50

/**
 * Whether a blank must part what was left just now from what follows: two inline elements, or a time and text. Labels
 * and links stand apart wherever nothing but labels is beside them; in running text only a new word does.
 */
export function meetsApart(before: Node | null, next: Node): boolean {
  if (before === null || !isInline(before)) return false
  const left = edgeOf(before, -1)
  const right = edgeOf(next, 0)
  if (left === '' || right === '') return false
  if (isTextNode(next)) return before.tagName === 'time' && opensWord(left, right)
  if (!isInline(next)) return false
  const whole =
    (before.tagName === 'a' && next.tagName === 'a') || before.tagName === 'time' || next.tagName === 'time'
  const labelled = labels.has(before.tagName) && labels.has(next.tagName)
  if (whole || (labelled && (isSameLabel(before, next) || isRow(next)))) return partsLabel(left, right)
  return opensWord(left, right)
}

const isInline = (node: Node): node is Element =>
  isElement(node) && !blockTags.has(node.tagName) && !within.has(node.tagName)

/** Two of one class: a page that repeats a label. A word is not set twice in the same way. */
function isSameLabel(before: Element, next: Element): boolean {
  const name = attribute(next, 'class')
  return name !== null && name === attribute(before, 'class') && before.tagName === next.tagName
}

/** Nothing but labels stands beside an element, and none of them ends in a blank: this is no running text. */
function isRow(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? []
  return (
    siblings.length <= most &&
    siblings.every((node) =>
      isTextNode(node)
        ? node.value.trim() === ''
        : !isElement(node) ||
          (labels.has(node.tagName) && /^\S.*\S$|^\S?$/su.test(`${edgeOf(node, 0)}${edgeOf(node, -1)}`)),
    )
  )
}

/** The first characters below a node, or (-1) the last; of more than a few nodes it is not told. */
function edgeOf(node: Node, end: 0 | -1): string {
  const open: Node[] = [node]
  for (let count = 0; count < most; count += 1) {
    const next = open.pop()
    if (next === undefined) return ''
    if (isTextNode(next) && next.value !== '')
      return end === 0 ? next.value.slice(0, glimpse) : next.value.slice(-glimpse)
    const below = childrenOf(next)
    if (end === 0)
      for (let at = Math.min(below.length, most) - 1; at >= 0; at -= 1) open.push(below[at] as Node)
    else open.push(...below.slice(-most))
  }
  return ''
}
