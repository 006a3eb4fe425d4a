/** Small questions to a parsed tree. Every walk is a loop: a hostile page nests deeper than any stack. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)
export const isTextNode = (node: Node): node is DefaultTreeAdapterMap['textNode'] =>
  defaultTreeAdapter.isTextNode(node)

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export type Step = { readonly node: Node; readonly leaving: boolean }

/** Enters and leaves a node and all below it, in document order. What `enter` refuses is not looked into. */
export function* steps(root: Node, enter: (node: Node) => boolean = () => true): Generator<Step> {
  const stack: Step[] = [{ node: root, leaving: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    yield step
    if (step.leaving || !('childNodes' in step.node) || !enter(step.node)) continue
    stack.push({ node: step.node, leaving: true })
    const below = childrenOf(step.node)
    for (let at = below.length - 1; at >= 0; at -= 1) stack.push({ node: below[at] as Node, leaving: false })
  }
}

/** Elements whose text is none: programs, styles, drawings, and what stands in for them. */
export const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'title', 'rp'])

/** Elements that stand on lines of their own. */
export const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** HTML's own blanks made one; a no-break space is no blank of HTML. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ')
