/** The MathML of a page → a formula's tree: known elements with known attributes, and nothing else of it. */
import {
  deepestMath,
  isKept,
  type MathNode,
  type MathTag,
  mathArity,
  mathTags,
  mostMathNodes,
} from '../../../core/model/math.ts'
import { linearOf } from '../../../core/text/math/linear.ts'
import {
  attribute,
  childrenOf,
  collapse,
  type Element,
  isElement,
  isTextNode,
  type Node,
  steps,
} from '../html/tree.ts'
import { inVariant } from './letters.ts'

/** A formula as it is read: its line of text, and its tree; null where it is too deep or too large to be drawn. */
export interface Formula {
  readonly text: string
  readonly math: MathNode | null
  /** On a line of its own. */
  readonly isDisplay: boolean
}

/** Reads a `math` element; null if it shows nothing. */
export function readMath(element: Element): Formula | null {
  const isDisplay = attribute(element, 'display') === 'block' || attribute(element, 'mode') === 'display'
  const math = isBounded(element) ? treeOf(element) : null
  const text = math === null ? plainText(element) : linearOf(math)
  return text === '' ? null : { text, math, isDisplay }
}

const known: ReadonlySet<string> = new Set(mathTags)
const tokens: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms'])
/** Of these nothing is shown. */
const unseen = new Set(['annotation', 'annotation-xml', 'script', 'style', 'template', 'none'])

function isBounded(root: Element): boolean {
  let depth = 0
  let count = 0
  for (const { node, leaving } of steps(root)) {
    if (leaving) depth -= 1
    else if ('childNodes' in node) depth += 1
    count += 1
    // What reads a fence, a row around a broken element and the like may each add one.
    if (depth * 2 > deepestMath || count > mostMathNodes) return false
  }
  return true
}

/** The characters of a formula that is not drawn, in order. */
function plainText(root: Element): string {
  const parts: string[] = []
  for (const { node } of steps(root, (each) => !(isElement(each) && unseen.has(each.tagName))))
    if (isTextNode(node)) parts.push(node.value)
  return collapse(parts.join('')).trim()
}

/** As deep as `isBounded` allows. */
function treeOf(element: Element): MathNode {
  const children = childrenOf(element).flatMap(nodesOf)
  return { tag: 'math', ...attributesOf(element), ...(children.length > 0 && { children }) }
}

function nodesOf(node: Node): readonly MathNode[] {
  if (isTextNode(node)) {
    const text = collapse(node.value).trim()
    return text === '' ? [] : [{ tag: 'mtext', text }]
  }
  if (!isElement(node) || unseen.has(node.tagName)) return []
  const { tagName } = node
  if (tokens.has(tagName)) return [tokenOf(node, tagName as MathTag)]
  if (tagName === 'semantics') return childrenOf(node).filter(isElement).slice(0, 1).flatMap(nodesOf)
  if (tagName === 'maction') return chosenOf(node)
  if (tagName === 'mfenced') return [fencedOf(node)]
  const arity = Object.hasOwn(mathArity, tagName) ? mathArity[tagName as MathTag] : undefined
  if (arity !== undefined) return [filled(node, tagName as MathTag, arity)]
  const children = childrenOf(node).flatMap(nodesOf)
  if (tagName === 'menclose' && /\bradical\b/.test(attribute(node, 'notation') ?? ''))
    return [{ tag: 'msqrt', children }]
  if (tagName === 'mlabeledtr') return [labelledRow(children)]
  if (tagName === 'mprescripts') return [{ tag: 'mprescripts' }]
  // What has no meaning of its own here leaves what it holds.
  if (!known.has(tagName)) return children
  const tag = tagName as MathTag
  return [{ tag, ...attributesOf(node), ...(children.length > 0 && { children }) }]
}

/** An element that needs a certain number of children; a row where it has others. */
function filled(element: Element, tag: MathTag, arity: number): MathNode {
  const slots = childrenOf(element).filter(isElement).map(slotOf)
  return slots.length === arity
    ? { tag, ...attributesOf(element), children: slots }
    : { tag: 'mrow', children: slots }
}

/** One child, whatever becomes of it: an empty row holds the place of what is not shown. */
function slotOf(element: Element): MathNode {
  const nodes = nodesOf(element)
  return nodes.length === 1 && nodes[0] ? nodes[0] : { tag: 'mrow', children: nodes }
}

function tokenOf(element: Element, tag: MathTag): MathNode {
  const own = collapse(plainText(element))
  const variant = attribute(element, 'mathvariant')
  const text = variant === null || tag === 'mo' ? own : inVariant(own, variant)
  const attributes = attributesOf(element).attributes ?? {}
  // Letters of another face are what they are: they are not made italic as well.
  const kept = tag === 'mi' && text !== own ? { ...attributes, mathvariant: 'normal' } : attributes
  return { tag, text, ...(Object.keys(kept).length > 0 && { attributes: kept }) }
}

function attributesOf(element: Element): Pick<MathNode, 'attributes'> {
  const kept = element.attrs
    .map(({ name, value }) => [name, value.trim()] as const)
    .filter(([name, value]) => isKept(name, value))
  return kept.length > 0 ? { attributes: Object.fromEntries(kept) } : {}
}

/** Of the forms that a reader could change between, the one that shows at first. */
function chosenOf(element: Element): readonly MathNode[] {
  const forms = childrenOf(element).filter(isElement)
  const chosen = forms[Number(attribute(element, 'selection') ?? 1) - 1] ?? forms[0]
  return chosen ? nodesOf(chosen) : []
}

/** Fences written as one element, with what parts its children. */
function fencedOf(element: Element): MathNode {
  const signs = [...(attribute(element, 'separators') ?? ',').replace(/\s/g, '')]
  const sign = (text: string): MathNode[] => (text === '' ? [] : [{ tag: 'mo', text }])
  const inside = childrenOf(element)
    .filter(isElement)
    .flatMap((child, index) => [
      ...(index > 0 ? sign(signs[index - 1] ?? signs.at(-1) ?? '') : []),
      ...nodesOf(child),
    ])
  const fence = (name: string, usual: string) => sign((attribute(element, name) ?? usual).trim().slice(0, 2))
  return { tag: 'mrow', children: [...fence('open', '('), ...inside, ...fence('close', ')')] }
}

/** The number of an equation stands first in the source, and last on the line. */
const labelledRow = ([label, ...cells]: readonly MathNode[]): MathNode => ({
  tag: 'mtr',
  children: [...cells, ...(label ? [label] : [])],
})
