/**
 * What stands below an article in the same part of its page, and is the site's: other articles, who wrote it, what is
 * offered. There less tells it than elsewhere, since most of the text has been said.
 */

import { labelOf, openingOf } from './boxes.ts'
import type { Reason } from './clutter.ts'
import { type Measure, nothing } from './measure.ts'
import { offersAs, opensAs } from './openings.ts'
import { textOf } from './text-of.ts'
import { attribute, blockTags, childrenOf, type Element, isElement, type Node, steps } from './tree.ts'

type Sizes = ReadonlyMap<Node, Measure>

/** Share of a page's prose after which the tail may begin, and the least of it in words. */
const tailFrom = 0.6
const leastProseBefore = 80
/** Share of a page's prose that a part of the tail, and all of them, may hold at most. */
const mostOfPart = 0.3
const mostOfAll = 0.4
/** Share of a page's words that cards without a label may hold. */
const mostOfCards = 0.25
const mostWordsOfList = 600
/** Of so many words of other articles one is linked. */
const leastLinked = 5
const mostWordsOfOffer = 50
const mostWordsOfAuthor = 150
const mostWordsOfCard = 80
const leastOfSeries = 3
const mostWordsOfLabel = 10
const mostWordsOfHead = 16

/**
 * What is left out of a page's tail, with its reason.
 *
 * @param left what is left out already
 * @param around what holds the page's title
 * @param authors the full names of those who wrote it
 */
export function tailOf(
  root: Node,
  sizes: Sizes,
  left: ReadonlyMap<Node, Reason>,
  around: ReadonlySet<Node>,
  authors: readonly string[],
): ReadonlyMap<Node, Reason> {
  const kept = (node: Node) => left.get(node)?.certain !== true
  const { before, whole, words } = proseBefore(root, sizes, kept)
  const found = new Map<Node, Reason>()
  let taken = 0
  let listed = 0
  const take = (nodes: readonly Node[], why: string): void => {
    const { prose, words: own } = sumOf(nodes, sizes)
    if (prose > mostOfPart * whole || taken + prose > mostOfAll * whole) return
    taken += prose
    listed += own
    for (const each of nodes) found.set(each, { why, certain: true })
  }
  const isInTail = (node: Node): boolean => {
    const prose = before.get(node) ?? 0
    return prose >= leastProseBefore && prose >= tailFrom * whole && !around.has(node)
  }
  const enters = (node: Node): boolean => {
    if (found.has(node) || !kept(node)) return false
    if (isElement(node) && isInTail(node)) {
      const why = reasonOf(node, sizes, authors, mostOfCards * words - listed)
      if (why !== null) take(why === 'related links' ? [...labelBefore(node, sizes), node] : [node], why)
      if (found.has(node)) return false
    }
    for (const { why, nodes } of labelledParts(node, sizes, authors))
      if (isInTail(nodes[0] as Node)) take(nodes, why)
    return true
  }
  for (const _ of steps(root, enters));
  return found
}

/** For each node the words of prose that stand before it, and how many there are; of what is kept. */
function proseBefore(root: Node, sizes: Sizes, kept: (node: Node) => boolean) {
  const before = new Map<Node, number>()
  let prose = 0
  let words = 0
  for (const { node, leaving } of steps(root, kept)) {
    const size = sizes.get(node) ?? nothing
    if (!leaving) before.set(node, prose)
    else {
      const below = sumOf(childrenOf(node), sizes)
      prose += size.prose - below.prose
      words += size.words - below.words
    }
  }
  return { before, whole: prose, words }
}

function reasonOf(
  element: Element,
  sizes: Sizes,
  authors: readonly string[],
  mostWordsOfCards: number,
): string | null {
  const size = sizes.get(element) ?? nothing
  if (!blockTags.has(element.tagName) && element.tagName !== 'a') return null
  if (isSeries(element, sizes) && size.words <= mostWordsOfCards) return 'related links'
  if (isAboutAuthor(openingOf(element), size, authors)) return 'about the author'
  return labelReason(labelOf(element), size)
}

/** Why a part of the tail goes that begins with a label. */
function labelReason(label: string, { words, linked, prose }: Measure): string | null {
  if (label === '') return null
  if (opensAs(label)?.why === 'related links')
    return linked > 0 && words <= mostWordsOfList && (linked * leastLinked >= words || prose === 0)
      ? 'related links'
      : null
  return words <= mostWordsOfOffer && offersAs(label) !== undefined ? 'offer of the site' : null
}

/** The headings among an element's children that are labels of the site, each with what stands below it. */
function labelledParts(node: Node, sizes: Sizes, authors: readonly string[]) {
  const children = childrenOf(node)
  return children.flatMap((child, at) => {
    const level = levelOf(child)
    if (level < 2 || (sizes.get(child) ?? nothing).words > mostWordsOfHead) return []
    let end = at + 1
    while (end < children.length && !(levelOf(children[end]) > 0 && levelOf(children[end]) <= level)) end += 1
    const nodes = children.slice(at, end)
    const label = textOf(child)
    if (isAboutAuthor(label, sumOf(nodes, sizes), authors)) return [{ why: 'about the author', nodes }]
    const isRelated = opensAs(label)?.why === 'related links'
    const below = isRelated ? [child, ...linkedFrom(nodes.slice(1), sizes)] : nodes
    const why = labelReason(label, sumOf(below, sizes))
    return why === null ? [] : [{ why, nodes: below }]
  })
}

/** Up to the first that is prose and leads nowhere. */
function linkedFrom(nodes: readonly Node[], sizes: Sizes): readonly Node[] {
  const end = nodes.findIndex((node) => {
    const { words, linked, prose } = sizes.get(node) ?? nothing
    return prose > 0 && linked * leastLinked < words
  })
  return end < 0 ? nodes : nodes.slice(0, end)
}

const levelOf = (node: Node | undefined): number =>
  node !== undefined && isElement(node) ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0

const sumOf = (nodes: readonly Node[], sizes: Sizes): Measure =>
  nodes.reduce<Measure>((sum, node) => {
    const { words, linked, prose, titles } = sizes.get(node) ?? nothing
    return {
      words: sum.words + words,
      linked: sum.linked + linked,
      prose: sum.prose + prose,
      titles: sum.titles + titles,
    }
  }, nothing)

/** Whether a short part begins with the name of whoever wrote the page. */
function isAboutAuthor(opening: string, { words }: Measure, authors: readonly string[]): boolean {
  if (words > mostWordsOfAuthor) return false
  const text = opening.replace(/^(?:by|written by|about)\s+/i, '')
  return authors.some((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
}

/** Several cards, and besides them nothing but labels. */
function isSeries(element: Element, sizes: Sizes): boolean {
  const filled = element.childNodes.filter(isElement).filter((each) => (sizes.get(each) ?? nothing).words > 0)
  if (filled.length < leastOfSeries) return false
  const cards = filled.filter((each) => isCard(each, sizes.get(each) ?? nothing))
  const rest = filled.filter((each) => !cards.includes(each))
  return (
    cards.length >= leastOfSeries &&
    rest.every((each) => {
      const { words, prose } = sizes.get(each) ?? nothing
      return words <= mostWordsOfLabel && prose === 0
    })
  )
}

const mostNodesOfCard = 60

/** A short part with a heading that is a link. */
function isCard(element: Element, { words, linked }: Measure): boolean {
  if (linked === 0 || words > mostWordsOfCard) return false
  let links = 0
  let headings = 0
  let seen = 0
  for (const { node, leaving } of steps(element)) {
    seen += 1
    if (seen > mostNodesOfCard) return false
    if (!isElement(node)) continue
    const step = leaving ? -1 : 1
    if (node.tagName === 'a' && !(attribute(node, 'href') ?? '').startsWith('#')) links += step
    if (levelOf(node) > 1) headings += step
    if (links > 0 && headings > 0) return true
  }
  return false
}

/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/** The label right before a series. */
function labelBefore(series: Element, sizes: Sizes): readonly Node[] {
  const beside = childrenOf(series.parentNode ?? series)
  if (beside.length > mostSiblings) return []
  const before = beside.slice(0, beside.indexOf(series)).findLast(isElement)
  if (before === undefined) return []
  const { words, prose } = sizes.get(before) ?? nothing
  return words > 0 && words <= mostWordsOfLabel && prose === 0 ? [before] : []
}
