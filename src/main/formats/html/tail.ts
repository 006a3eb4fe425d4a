/**
 * What stands below an article in the same part of its page, and is the site's: other articles, who wrote it, what is
 * offered. There less tells it than elsewhere, since most of the text has been said.
 */
import type { About } from './about.ts'
import { labelOf, openingOf } from './boxes.ts'
import { isLabelled, mostWordsOfCard, seriesOf } from './cards.ts'
import type { Reason } from './clutter.ts'
import { isHeadFrom, levelOf } from './headed.ts'
import { type Measure, measureBefore, nothing, sumOf } from './measure.ts'
import { opensAs, opensBelow, readersReason } from './openings.ts'
import { textOf } from './text-of.ts'
import { attribute, blockTags, childrenOf, type Element, isElement, type Node, steps } from './tree.ts'

type Sizes = ReadonlyMap<Node, Measure>

/** What may go, and how far it is trusted. */
interface Find {
  readonly why: string
  readonly nodes: readonly Node[]
  readonly trust: Trust
}

interface Trust {
  /** The share of a page's prose that must stand before it. */
  readonly from: number
  /** The shares of a page's prose and words that it may hold, the words with all finds that are trusted as little. */
  readonly prose: number
  readonly words: number
}

const ofLabel: Trust = { from: 0.6, prose: 0.3, words: 1 }
/** Cards without a label, by whether the page says that it is an article: on others they may be what it is there for. */
const ofCards = {
  sure: { article: { from: 0.4, prose: 0.5, words: 1 }, other: { from: 0.6, prose: 0.3, words: 0.25 } },
  likely: { article: { from: 0.6, prose: 0.3, words: 0.35 }, other: { from: 0.6, prose: 0.3, words: 0.2 } },
} satisfies Record<string, Record<string, Trust>>

/** The least prose that stands before a tail, in words. */
const leastProseBefore = 80
/** Share of a page's prose that all finds may hold together. */
const mostOfAll = 0.5
const mostWordsOfList = 600
const mostNodesOfPart = 200
const mostWordsOfOffer = 50
const mostWordsOfAuthor = 150
const mostWordsOfHead = 16
/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/**
 * What is left out of a page's tail, with its reason.
 *
 * @param left what is left out already
 * @param around what holds the page's title
 * @param about what the page says of itself
 */
export function tailOf(
  root: Node,
  sizes: Sizes,
  left: ReadonlyMap<Node, Reason>,
  around: ReadonlySet<Node>,
  about: About,
): ReadonlyMap<Node, Reason> {
  const kept = (node: Node) => left.get(node)?.certain !== true
  const { before, whole } = measureBefore(root, sizes, kept)
  const found = new Map<Node, Reason>()
  let taken = nothing
  const fits = ({ nodes, trust }: Find): boolean => {
    const own = sumOf(nodes, sizes)
    return (
      (before.get(nodes[0] as Node) ?? 0) >= Math.max(leastProseBefore, trust.from * whole.prose) &&
      own.prose <= trust.prose * whole.prose &&
      taken.prose + own.prose <= mostOfAll * whole.prose &&
      taken.words + own.words <= trust.words * whole.words &&
      nodes.every((node) => !around.has(node))
    )
  }
  const enters = (node: Node): boolean => {
    if (found.has(node) || !kept(node)) return false
    if (!isElement(node)) return true
    for (const find of [...ownFinds(node, sizes, about), ...labelledParts(node, sizes, about)]) {
      if (!fits(find)) continue
      const { words, prose } = sumOf(find.nodes, sizes)
      taken = { ...taken, words: taken.words + words, prose: taken.prose + prose }
      for (const each of find.nodes) found.set(each, { why: find.why, certain: true })
    }
    return !found.has(node)
  }
  for (const _ of steps(root, enters));
  return found
}

/** What an element as a whole may be. */
function ownFinds(element: Element, sizes: Sizes, about: About): readonly Find[] {
  if (!blockTags.has(element.tagName)) return []
  const size = sizes.get(element) ?? nothing
  const series = seriesOf(element, sizes, about.host)
  if (series !== null)
    return [
      {
        why: 'related links',
        nodes: [...labelBefore(element, sizes), element],
        trust: ofCards[series][about.isArticle ? 'article' : 'other'],
      },
    ]
  const why = isAboutAuthor(openingOf(element), size, about.authors)
    ? 'about the author'
    : labelReason(labelOf(element), [element], size)
  return why === null ? [] : [{ why, nodes: [element], trust: ofLabel }]
}

/** The label right before a series. */
function labelBefore(series: Element, sizes: Sizes): readonly Node[] {
  const beside = childrenOf(series.parentNode ?? series)
  if (beside.length > mostSiblings) return []
  const before = beside.slice(0, beside.indexOf(series)).findLast(isElement)
  const size = before && sizes.get(before)
  return before && size && size.words > 0 && isLabelled(size) ? [before] : []
}

/** The headings among an element's children that are labels of the site, each with what stands below it. */
function labelledParts(element: Element, sizes: Sizes, about: About): readonly Find[] {
  const children = element.childNodes
  return children.flatMap((child, at): readonly Find[] => {
    const level = levelOf(child)
    if (level === 0 || (sizes.get(child) ?? nothing).words > mostWordsOfHead) return []
    let end = at + 1
    while (end < children.length && !isHeadFrom(level, children[end] as Node)) end += 1
    const nodes = children.slice(at, end)
    const label = textOf(child)
    if (isAboutAuthor(label, sumOf(nodes, sizes), about.authors))
      return [{ why: 'about the author', nodes, trust: ofLabel }]
    const isRelated = opensAs(label)?.why === 'related links'
    const below = isRelated ? [child, ...linkedFrom(nodes.slice(1), sizes)] : nodes
    const why = labelReason(label, below, sumOf(below, sizes))
    return why === null ? [] : [{ why, nodes: below, trust: ofLabel }]
  })
}

/** Up to the first that is prose and leads nowhere, or has a heading of its own that does not. */
function linkedFrom(nodes: readonly Node[], sizes: Sizes): readonly Node[] {
  const end = nodes.findIndex((node) => {
    const { words, prose } = sizes.get(node) ?? nothing
    if (prose === 0) return false
    return (
      !leadsElsewhere(node) || isHeadedBare(node, sizes) || (words > mostWordsOfCard && !isList(node, sizes))
    )
  })
  return end < 0 ? nodes : nodes.slice(0, end)
}

/** Whether a part begins with a heading that is no link. */
function isHeadedBare(part: Node, sizes: Sizes): boolean {
  let seen = 0
  for (const { node, leaving } of steps(part)) {
    seen += 1
    if (seen > mostNodesOfPart) return false
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'a') return false
    if (levelOf(node) > 0) return (sizes.get(node) ?? nothing).linked === 0
  }
  return false
}

/** A list, or cards side by side. */
const isList = (node: Node, sizes: Sizes): boolean =>
  isElement(node) && (/^[uod]l$/.test(node.tagName) || seriesOf(node, sizes, null) !== null)

/** Whether one of the first elements of a part is a link to another page. */
function leadsElsewhere(part: Node): boolean {
  let seen = 0
  for (const { node, leaving } of steps(part)) {
    seen += 1
    if (seen > mostNodesOfPart) return false
    if (leaving || !isElement(node) || node.tagName !== 'a') continue
    const href = attribute(node, 'href') ?? ''
    if (href !== '' && !href.startsWith('#')) return true
  }
  return false
}

/** Why a part of the tail goes that begins with a label. */
function labelReason(label: string, nodes: readonly Node[], { words }: Measure): string | null {
  const why = opensAs(label)?.why
  if (why === 'related links')
    return words <= mostWordsOfList && nodes.some(leadsElsewhere) ? 'related links' : null
  if (why === 'about the author') return words <= mostWordsOfAuthor ? why : null
  const below = opensBelow(label)?.why ?? null
  return below === readersReason || words <= mostWordsOfOffer ? below : null
}

/** Whether a short part begins with the name of whoever wrote the page. */
function isAboutAuthor(opening: string, { words }: Measure, authors: readonly string[]): boolean {
  if (words > mostWordsOfAuthor) return false
  const text = opening.replace(/^(?:by|written by|about)\s+/i, '')
  return authors.some((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
}
