/** What of a page is no part of its document, whatever part of the page that is. */
import type { About } from './about.ts'
import { isBoxed, labelOf } from './boxes.ts'
import { clutterJudge, type Reason } from './clutter.ts'
import { isHeadFrom, levelOf } from './headed.ts'
import { type Measure, measureBefore, nothing, sumOf } from './measure.ts'
import { opensAs, opensBelow, readersReason } from './openings.ts'
import { holdsReaders } from './readers.ts'
import { textOf } from './text-of.ts'
import { childrenOf, type Element, isElement, type Node, steps } from './tree.ts'

type Sizes = ReadonlyMap<Node, Measure>
type Left = ReadonlyMap<Node, Reason>

/** Where less prose is seen, what is hidden and more is shown by a program. */
const leastWordsSeen = 50
/** Less hidden prose is a notice. */
const leastWordsHidden = 200
const mostWordsOfLabel = 8
/** The prose of an article, in words, that stands before what readers wrote: with less their talk is what the page is for. */
const leastProseOfArticle = 80

/**
 * What is left out, with its reason: a certain one takes the whole element, a doubtful one spares its prose. Nothing is
 * left out that holds most of the page's prose, unless it is sure to be none.
 *
 * @param around what holds the page's title: it is not left out for a name
 * @param about what the page says of itself
 */
export function leftOut(root: Node, sizes: Sizes, around: ReadonlySet<Node>, about: About): Left {
  const whole = (sizes.get(root) ?? nothing).prose
  const { left: all, spared } = judged(root, sizes, around, whole, about)
  const own = withoutCommon(all, sizes, whole)
  const rest = whole - [...own.keys()].reduce((sum, node) => sum + proseOf(node, sizes), 0)
  const left = [...own].filter(([, { certain }]) => certain || rest > 0 || whole === 0)
  return new Map([...left.map(([node, { why }]) => [node, { why, certain: true }] as const), ...spared])
}

const proseOf = (node: Node, sizes: Sizes) => sizes.get(node)?.prose ?? 0

function judged(root: Node, sizes: Sizes, around: ReadonlySet<Node>, whole: number, about: About) {
  const left = new Map<Node, Reason>()
  const spared = new Map<Node, Reason>()
  const reasonOf = clutterJudge(root)
  const holdsMost = ({ prose, linked }: Measure) => prose * 2 > whole && prose > linked
  const holdsTitle = (node: Node, { titles }: Measure) => (around.size === 0 ? titles > 0 : around.has(node))
  let before: ReadonlyMap<Node, number> | null = null
  /** Whether an element is what readers wrote below an article, each marked by a program: it goes even if it is most of a page. */
  const isReaders = (node: Element, size: Measure, reason: Reason | null): boolean => {
    if (about.isOther || !holdsMost(size) || holdsTitle(node, size)) return false
    if ((reason ?? opensBelow(labelOf(node)))?.why !== readersReason || !holdsReaders(node)) return false
    before ??= measureBefore(root, sizes, (each) => !left.has(each)).before
    return (before.get(node) ?? 0) >= leastProseOfArticle
  }
  const enters = (node: Node): boolean => {
    if (!isElement(node)) return true
    if (left.has(node)) return false
    const size = sizes.get(node) ?? nothing
    const told = reasonOf(node, size)
    const reason = isReaders(node, size, told) ? { why: readersReason, certain: true } : told
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
