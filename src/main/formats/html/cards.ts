/** Cards of other articles: short parts side by side, each with a heading that leads elsewhere. */
import { hostOf } from './about.ts'
import { type Measure, nothing } from './measure.ts'
import { attribute, type Element, isElement, type Node, steps } from './tree.ts'

const leastOfSeries = 3
export const mostWordsOfCard = 100
const mostNodesOfCard = 120
const mostWordsOfLabel = 10

/** Whether a part holds no more than a label does. */
export const isLabelled = ({ words, prose }: Measure): boolean => words <= mostWordsOfLabel && prose === 0

/** What a series of cards is: sure where each leads twice to one place, or is a link as a whole. */
export type Series = 'sure' | 'likely' | null

/**
 * Several cards, and besides them nothing but labels.
 *
 * @param host the site's, if it is known: what leads elsewhere is no card of it
 */
export function seriesOf(element: Element, sizes: ReadonlyMap<Node, Measure>, host: string | null): Series {
  const filled = element.childNodes.filter(isElement).filter((each) => (sizes.get(each) ?? nothing).words > 0)
  if (filled.length < leastOfSeries) return null
  const kinds = filled.map((each) => cardOf(each, sizes.get(each) ?? nothing, host))
  if (kinds.filter((kind) => kind !== null).length < leastOfSeries) return null
  if (filled.some((each, at) => kinds[at] === null && !isLabelled(sizes.get(each) ?? nothing))) return null
  return kinds.every((kind) => kind !== 'likely') ? 'sure' : 'likely'
}

const heading = /(?:^|[\s_-])(?:title|headline|heading)(?:$|[\s_-])/i

const isHeading = (element: Element): boolean =>
  /^h[2-6]$/.test(element.tagName) || heading.test(attribute(element, 'class') ?? '')

/** A short part with a heading that is a link. */
function cardOf(element: Element, { words, linked }: Measure, host: string | null): Series {
  if (linked === 0 || words > mostWordsOfCard) return null
  const open: Element[] = []
  const leads = new Map<string, number>()
  let titled: string | null = null
  let seen = 0
  for (const { node, leaving } of steps(element)) {
    seen += 1
    if (seen > mostNodesOfCard) return null
    if (!isElement(node)) continue
    const isLink = node.tagName === 'a' && !(attribute(node, 'href') ?? '#').startsWith('#')
    if (!isLink && !isHeading(node)) continue
    if (leaving) open.pop()
    else {
      const href = isLink ? (attribute(node, 'href') ?? '') : ''
      if (isLink) leads.set(href, (leads.get(href) ?? 0) + 1)
      const above = open.at(-1)
      if (above !== undefined && isHeading(above) !== isHeading(node))
        titled ??= isLink ? href : (attribute(above, 'href') ?? '')
      open.push(node)
    }
  }
  if (titled === null || (host !== null && (hostOf(titled) ?? host) !== host)) return null
  return element.tagName === 'a' || (leads.get(titled) ?? 0) > 1 ? 'sure' : 'likely'
}
