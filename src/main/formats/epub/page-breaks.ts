/** Where the pages of a printed edition begin in a chapter. */
import { textOf } from '../html/text-of.ts'
import { attribute, type Element, isElement, type Node, steps } from '../html/tree.ts'
import { pageNumber } from './contents.ts'
import { saysType } from './xhtml.ts'

/** A mark of a break with more text than a number is one that was never closed. */
const longestNumber = 12

/**
 * Takes the numbers of pages out of the text.
 *
 * @param listed the numbers of the pages that begin at an id
 */
export function takePageBreaks(
  root: Node,
  listed: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>()
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    const isBreak = saysType(node, /\b(?:doc-)?pagebreak\b/)
    const text = isBreak ? textOf(node) : ''
    const said = attribute(node, 'title') ?? attribute(node, 'aria-label') ?? text
    const number = listed.get(attribute(node, 'id') ?? '-') ?? (isBreak ? pageNumber(said) : undefined)
    if (number !== undefined) found.set(node, number)
    if (isBreak && text.length <= longestNumber) node.childNodes.length = 0
  }
  return found
}
