/** What of a page is no part of its document, whatever part of the page that is. */
import { isBoxed } from './boxes.ts'
import { clutterJudge, type Reason } from './clutter.ts'
import { type Measure, nothing, sumOf } from './measure.ts'
import { opensAs, readersReason } from './openings.ts'
import { textOf } from './text-of.ts'
import { childrenOf, type Element, isElement, type Node, steps } from './tree.ts'

type Sizes = ReadonlyMap<Node, Measure>
type Left = ReadonlyMap<Node, Reason>

/** Where less prose is seen, what is hidden and more is shown by a program. */
const leastWordsSeen = 50
/** Less hidden prose is a notice. */
const leastWordsHidden = 200
const mostWordsOfLabel = 8

/**
 * What is left out, with its reason: a certain one takes the whole element, a doubtful one spares its prose. Nothing is
 * left out that holds most of the page's prose, unless it is sure to be none.
 *
 * @param around what holds the page's title: it is not left out for a name
 */
export function leftOut(root: Node, sizes: Sizes, around: ReadonlySet<Node>): Left {
  const whole = (sizes.get(root) ?? nothing).prose
  const { left: all, spared } = judged(root, sizes, around, whole)
  const own = withoutCommon(all, sizes, whole)
  const rest = whole - [...own.keys()].reduce((sum, node) => sum + proseOf(node, sizes), 0)
  const left = [...own].filter(([, { certain }]) => certain || rest > 0 || whole === 0)
  return new Map([...left.map(([node, { why }]) => [node, { why, certain: true }] as const), ...spared])
}

const proseOf = (node: Node, sizes: Sizes) => sizes.get(node)?.prose ?? 0

function judged(root: Node, sizes: Sizes, around: ReadonlySet<Node>, whole: number) {
  const left = new Map<Node, Reason>()
  const spared = new Map<Node, Reason>()
  const reasonOf = clutterJudge(root)
  const holdsMost = ({ prose, linked }: Measure) => prose * 2 > whole && prose > linked
  const holdsTitle = (node: Node, { titles }: Measure) => (around.size === 0 ? titles > 0 : around.has(node))
  const enters = (node: Node): boolean => {
    if (!isElement(node)) return true
    if (left.has(node)) return false
    const size = sizes.get(node) ?? nothing
    const reason = reasonOf(node, size)
    if (reason?.certain === true || (reason !== null && !holdsTitle(node, size) && !holdsMost(size))) {
      left.set(node, reason)
      return false
    }
    if (reason !== null && !holdsTitle(node, size)) spared.set(node, reason)
    for (const part of labelledParts(node, sizes))
      if (part.prose * 2 <= whole)
        for (const each of part.nodes) left.set(each, { why: part.why, certain: false })
    return true
  }
  for (const _ of steps(root, enters));
  return { left, spared }
}

/** The headings among an element's children that are labels of the site, each with what stands below it up to the next. */
function labelledParts(element: Element, sizes: Sizes) {
  const children = childrenOf(element)
  return children.flatMap((child, at) => {
    const level = levelOf(child)
    if (level < 2 || (sizes.get(child)?.words ?? 0) > mostWordsOfLabel) return []
    const why = opensAs(textOf(child))?.why
    if (why === undefined) return []
    let end = at + 1
    while (end < children.length && !isHeadFrom(level, children[end] as Node)) end += 1
    const nodes = children.slice(at, end)
    const size = sumOf(nodes, sizes)
    return isBoxed(why, size) ? [{ why, nodes, prose: size.prose }] : []
  })
}

const levelOf = (node: Node): number =>
  isElement(node) ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0

const isHeadFrom = (level: number, node: Node): boolean => levelOf(node) > 0 && levelOf(node) <= level

/** A reason that would take more than all leave is none: so the page calls its text, or shows it by a program. */
function withoutCommon(left: Left, sizes: Sizes, whole: number): Left {
  const taken = new Map<string, number>()
  for (const [node, { why, certain }] of left)
    if (!certain || why === 'hidden') taken.set(why, (taken.get(why) ?? 0) + proseOf(node, sizes))
  const rest = whole - [...taken.values()].reduce((sum, each) => sum + each, 0)
  const isCommon = ({ why, certain }: Reason): boolean => {
    const own = taken.get(why) ?? 0
    if (why === 'hidden') return rest < leastWordsSeen && own >= leastWordsHidden
    return !certain && why !== readersReason && own > rest
  }
  return new Map([...left].filter(([, reason]) => !isCommon(reason)))
}
