/** Formulas of a page: many carry each twice, as MathML for machines and drawn for the eye; it is read once. */
import { attribute, childrenOf, type Element, isElement, type Node } from './tree.ts'

/** Holds MathML out of sight: no reason to leave it out. */
const carriers =
  /(?:^|\s)(?:katex-mathml|mwe-math-mathml-(?:inline|display)|MJX_Assistive_MathML|ltx_Math)(?:\s|$)/
/** Drawn from the MathML that stands beside it. */
const drawings = /(?:^|\s)(?:katex-html|MathJax_Preview|mwe-math-fallback-image-(?:inline|display))(?:\s|$)/
const drawingTags = new Set(['mjx-math', 'nobr'])
/** Bound on looking beside an element and into what stands there. */
const most = 8

export const isMath = (node: Node): node is Element => isElement(node) && node.tagName === 'math'

/** Whether an element only holds MathML for machines, whatever hides it. */
export const carriesMath = (element: Element): boolean =>
  element.tagName === 'math' ||
  element.tagName === 'mjx-assistive-mml' ||
  carriers.test(attribute(element, 'class') ?? '')

/** Whether an element draws a formula that stands beside it as MathML. */
export function isDrawnMath(element: Element): boolean {
  if (!drawingTags.has(element.tagName) && !drawings.test(attribute(element, 'class') ?? '')) return false
  const beside = element.parentNode ? childrenOf(element.parentNode).slice(0, most) : []
  return beside.some((node) => isMath(node) || childrenOf(node).slice(0, most).some(isMath))
}
