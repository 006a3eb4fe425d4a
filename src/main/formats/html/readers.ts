/** What readers wrote below an article, as programs for blogs mark it: each with a number, or by its kind. */
import { attribute, type Element, isElement, steps } from './tree.ts'

const leastReaders = 2
const mostNodes = 600

/** Whether an element holds several comments, each marked as one. */
export function holdsReaders(element: Element): boolean {
  let found = 0
  let seen = 0
  for (const { node, leaving } of steps(element)) {
    seen += 1
    if (seen > mostNodes) return false
    if (!leaving && isElement(node) && isComment(node)) found += 1
    if (found >= leastReaders) return true
  }
  return false
}

const isComment = (element: Element): boolean =>
  /^(?:\w+-)*comment-?\d+$|^c\d{6,}$/.test(attribute(element, 'id') ?? '') ||
  attribute(element, 'itemprop') === 'comment' ||
  /\bschema\.org\/Comment$/.test(attribute(element, 'itemtype') ?? '')
