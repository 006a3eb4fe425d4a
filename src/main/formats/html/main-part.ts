/**
 * Which part of a page holds its document. Each element is judged first for what it is; then the part is found by going
 * down, child by child, to where most of the prose is that is left; what stands beside it is judged by where it stands.
 */
import { parseDateLine } from '../../../core/text/dates.ts'
import { readAbout } from './about.ts'
import { labelOf } from './boxes.ts'
import { buttonsOf } from './buttons.ts'
import type { Reason } from './clutter.ts'
import { leftOut } from './left-out.ts'
import { type Measure, nothing } from './measure.ts'
import { opensQuestions } from './openings.ts'
import { isTable } from './table.ts'
import { tailOf } from './tail.ts'
import { textOf } from './text-of.ts'
import { attribute, blockTags, childrenOf, type Element, isElement, type Node, steps } from './tree.ts'

export interface PageParts {
  /** What is left out, with its reason. */
  readonly left: ReadonlyMap<Node, Reason>
  /** What holds the document: its main part, its title, and what belongs to them; null where nothing tells it from the rest. */
  readonly text: ReadonlySet<Node> | null
}

/** Share of the prose of a part that one child must hold to be gone into. */
const mainShare = 0.5
/** The same for the child that holds the page's title: what is larger may be what readers wrote of it. */
const titledShare = 0.25
/** Share of its prose that a part may hold itself, in paragraphs, and still be gone into. */
const ownShare = 0.15
/** A part is a series of several, and none of them is gone into: so many others, with this share of its prose. */
const leastOfSeries = 3
const seriesShare = 0.2
/** Share of the main part's prose from which what stands beside it is text as well. */
const besideShare = 0.2
/** How much more prose than the main part the smallest part with the title may hold to be the document with its edges. */
const trunkShare = 1.5
/** Links among the words of what is text. */
const mostLinkedOfText = 0.3
const mostLinkedOfEdge = 0.4
const mostWordsOfDate = 12
/** Fewer words between the title and the text are a label. */
const leastWordsOfLead = 8

/**
 * Tells a page's parts.
 *
 * @param title the heading of its title, or null
 */
export function partsOf(root: Node, sizes: ReadonlyMap<Node, Measure>, title: Element | null): PageParts {
  const around = ancestorsOf(title)
  const about = readAbout(root)
  const left = new Map(leftOut(root, sizes, around, about))
  const weights = weigh(root, sizes, left)
  const weight = (node: Node) => weights.get(node) ?? 0
  if (weight(root) === 0) return { left, text: null }
  const path = pathFrom(root, weight, around)
  const page = { sizes, weight, path, around, main: path.at(-1) as Node }
  const text = new Set<Node>([page.main, ...(title === null ? [] : [title])])
  for (const { node, place } of edgesOf(page, title)) {
    if (left.has(node) || !blockTags.has(node.tagName)) continue
    if (isText(node, place, page)) text.add(node)
    else left.set(node, { why: 'outside the main part', certain: !place.isLead })
  }
  for (const [node, reason] of tailOf(root, sizes, left, around, about)) left.set(node, reason)
  for (const button of buttonsOf(root, sizes))
    if (!left.has(button)) left.set(button, { why: 'button', certain: true })
  return { left, text }
}

function ancestorsOf(element: Element | null): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (let node: Node | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    found.add(node)
  return found
}

/** The prose of each node without that of what is left out. */
function weigh(root: Node, sizes: ReadonlyMap<Node, Measure>, left: ReadonlyMap<Node, Reason>) {
  const weights = new Map<Node, number>()
  /** The prose left out below each open node. */
  const lost: number[] = [0]
  const lose = (prose: number) => lost.push((lost.pop() ?? 0) + prose)
  const isLeft = (node: Node) => left.get(node)?.certain === true
  for (const { node, leaving } of steps(root, (each) => !isLeft(each))) {
    const prose = sizes.get(node)?.prose ?? 0
    if (isLeft(node)) lose(prose)
    else if (leaving) {
      const below = lost.pop() ?? 0
      weights.set(node, prose - below)
      lose(below)
    } else if ('childNodes' in node) lost.push(0)
  }
  return weights
}

/** What holds text itself, and is not gone into. */
const textual = new Set('p ul ol dl blockquote pre h1 h2 h3 h4 h5 h6 figure'.split(' '))

/** From the root to the main part. */
function pathFrom(root: Node, weight: (node: Node) => number, around: ReadonlySet<Node>): readonly Node[] {
  const path = [root]
  for (let next = below(root, weight, around); next !== null; next = below(next, weight, around))
    path.push(next)
  return path
}

/** The child that holds most of a part's prose; null where the part holds it itself, or in several. */
function below(node: Node, weight: (node: Node) => number, around: ReadonlySet<Node>): Element | null {
  const total = weight(node)
  const holders = childrenOf(node).filter(
    (each): each is Element => isElement(each) && !textual.has(each.tagName),
  )
  const titled = holders.find(
    (each) => around.has(each) && weight(each) > 0 && weight(each) >= titledShare * total,
  )
  const largest = holders.reduce<Element | null>(
    (best, each) => (best === null || weight(each) > weight(best) ? each : best),
    null,
  )
  const next = titled ?? largest
  if (next === null || weight(next) === 0 || (next !== titled && weight(next) < mainShare * total))
    return null
  if (total - holders.reduce((sum, each) => sum + weight(each), 0) > ownShare * total) return null
  const others = holders.filter((each) => each !== next && weight(each) > 0)
  if (others.length >= leastOfSeries && total - weight(next) > seriesShare * total) return null
  return isTable(next) || !next.childNodes.some((each) => isElement(each) && blockTags.has(each.tagName))
    ? null
    : next
}

interface Page {
  readonly sizes: ReadonlyMap<Node, Measure>
  readonly weight: (node: Node) => number
  readonly path: readonly Node[]
  readonly main: Node
  /** The title's heading and all that it stands in. */
  readonly around: ReadonlySet<Node>
}

/** Where an element stands that is beside the way to the main part. */
interface Place {
  /** Between the title and the main part, or above the title in the smallest part that holds both: prose of it stays. */
  readonly isLead: boolean
  /** In the smallest part that holds the title and the text, and not above the title. */
  readonly isInner: boolean
  /** On the way, next to it. */
  readonly beside: Element | null
}

/** All that stands beside the way to the main part and to the title. */
function* edgesOf(page: Page, title: Element | null): Generator<{ node: Element; place: Place }> {
  const { path, around, main } = page
  const trunk = trunkOf(page)
  const onPath = new Set(path)
  let seen = false
  let inner = false
  for (const [index, node] of path.entries()) {
    const next = path[index + 1]
    inner ||= node === trunk
    if (node === main || next === undefined) break
    let after = false
    for (const child of childrenOf(node)) {
      if (child === next) after = true
      else if (around.has(child)) seen = true
      else if (isElement(child))
        yield {
          node: child,
          place: {
            isLead: (seen || inner) && !after,
            isInner: inner && (seen || after),
            beside: next as Element,
          },
        }
    }
  }
  for (const node of around) {
    if (onPath.has(node) || node === title) continue
    let below = false
    for (const child of childrenOf(node)) {
      if (around.has(child)) below = true
      else if (isElement(child))
        yield { node: child, place: { isLead: below || trunk !== null, isInner: false, beside: null } }
    }
  }
}

/** The smallest part that holds both the title and the text, where it holds little else. */
function trunkOf({ path, around, weight, main }: Page): Node | null {
  const both = path.findLast((node) => around.has(node))
  return both !== undefined && weight(both) <= trunkShare * weight(main) ? both : null
}

/** Whether what stands beside the way belongs to the document. */
function isText(node: Element, { isLead, isInner, beside }: Place, { sizes, weight, main }: Page): boolean {
  const { words, linked, prose } = sizes.get(node) ?? nothing
  if (weight(node) > 0 && beside !== null && isAkin(node, beside)) return true
  if (weight(node) > 0 && linked <= mostLinkedOfText * words && opensQuestions(labelOf(node))) return true
  const isRich = linked <= mostLinkedOfText * words && prose * 2 >= words - linked
  if (isRich && weight(node) >= besideShare * weight(main)) return true
  const isEdge = linked <= mostLinkedOfEdge * words && node.tagName !== 'aside'
  if (isEdge && ((isInner && words > 0) || (isLead && words >= leastWordsOfLead))) return true
  return words > 0 && words <= mostWordsOfDate && parseDateLine(textOf(node)) !== null
}

/** Of the same tag and the same class: a page sets the parts of a text alike. */
const isAkin = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && attribute(one, 'class') === attribute(other, 'class')
