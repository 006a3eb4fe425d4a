/** What a page folds up until its reader opens it. It is hidden as the page loads, and text all the same. */
import type { Measure } from './measure.ts'
import { attribute, blockTags, type Element, isElement, type Node, steps } from './tree.ts'

/** Attributes that name what a button opens, by its id. */
const opening = ['aria-controls', 'data-target', 'data-bs-target', 'data-toggle-target']

/** Names of elements that fold, and of what holds them. */
const folding =
  /\b(?:accord[ie]on|collaps(?:e|ed|ible|ing)|expand(?:ed|er|able)?|faqs?|toggle|disclosure|spoiler|(?:read|show)[-_ ]?more|tab[-_ ]?(?:pane|panel|content)s?)\b/i

/** What tells the elements that a page folds up. */
export function foldJudge(root: Node): (element: Element, size: Measure) => boolean {
  const opened = openedIn(root)
  return (element, { words, linked, prose }) =>
    blockTags.has(element.tagName) &&
    element.tagName !== 'pre' &&
    prose > 0 &&
    prose * 2 >= words - linked &&
    prose > linked &&
    folds(element, opened)
}

/** The ids of what the buttons of a page open. */
function openedIn(root: Node): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    for (const name of opening)
      for (const id of (attribute(node, name) ?? '').split(/\s+/))
        if (id !== '') ids.add(id.replace(/^#/, ''))
    const href = attribute(node, 'href') ?? ''
    if (href.startsWith('#') && attribute(node, 'aria-expanded') !== null) ids.add(href.slice(1))
  }
  return ids
}

function folds(element: Element, opened: ReadonlySet<string>): boolean {
  const role = attribute(element, 'role')?.toLowerCase()
  return (
    attribute(element, 'hidden')?.toLowerCase() === 'until-found' ||
    role === 'tabpanel' ||
    (role === 'region' && attribute(element, 'aria-labelledby') !== null) ||
    attribute(element, 'itemprop') === 'acceptedAnswer' ||
    opened.has(attribute(element, 'id') ?? '') ||
    isNamedFold(element) ||
    isBehindButton(element) ||
    (element.parentNode !== null && isElement(element.parentNode) && isNamedFold(element.parentNode))
  )
}

const isNamedFold = (element: Element): boolean =>
  folding.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.replaceAll('_', ' '))

const mostNodesOfButton = 12

/** Whether what stands right before an element opens it. */
function isBehindButton(element: Element): boolean {
  const beside = element.parentNode?.childNodes ?? []
  if (beside.length > mostSiblings) return false
  const before = beside.slice(0, beside.indexOf(element)).findLast(isElement)
  if (before === undefined) return false
  let seen = 0
  for (const { node } of steps(before)) {
    seen += 1
    if (seen > mostNodesOfButton) return false
    if (!isElement(node)) continue
    if (node.tagName === 'button' || attribute(node, 'role') === 'button') return true
    if (attribute(node, 'aria-expanded') !== null) return true
  }
  return false
}

/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200
