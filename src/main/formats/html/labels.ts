/** Small elements that are known by where they stand or lead: eyebrows, rows of links, links back from notes. */
import { isBackLink } from '../notes.ts'
import type { Measure } from './measure.ts'
import { attribute, blockTags, type Element, isElement, isTextNode, textOf } from './tree.ts'

/** A short label right above a heading, in an element of its own. */
export function isEyebrow(element: Element, fresh: boolean): boolean {
  if (!fresh || !['span', 'p', 'div', 'small'].includes(element.tagName)) return false
  const siblings =
    element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  if (siblings.length > mostSiblings) return false
  const next = siblings
    .slice(siblings.indexOf(element) + 1)
    .find((node) => !(isTextNode(node) && node.value.trim() === ''))
  if (!next || !isElement(next) || !/^h[1-6]$/.test(next.tagName)) return false
  if (element.childNodes.some((node) => isElement(node) && blockTags.has(node.tagName))) return false
  const text = textOf(element)
  return text !== '' && text.split(' ').length <= 8 && !/[.:;!?,]["'”’)]?$/.test(text)
}

/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/** A paragraph that is nothing but links side by side. */
export function isLinkRow(element: Element, size: Measure): boolean {
  if (element.tagName !== 'p' || size.linked < 2 || size.linked < size.words - 1) return false
  const links = element.childNodes.filter((node) => isElement(node) && node.tagName === 'a').length
  return links >= 2 && !/[.:;!?]$/.test(textOf(element))
}

/** A link that only leads back from a note. */
export function isBackLinkTo(element: Element, size: Measure): boolean {
  return (
    element.tagName === 'a' &&
    size.words <= 4 &&
    isBackLink(textOf(element), attribute(element, 'href') ?? '')
  )
}
