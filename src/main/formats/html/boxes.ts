/** Boxes of a site: parts of a page that open with a label of its own. */
import type { Measure } from './measure.ts'
import { opensAs, readersReason } from './openings.ts'
import { attribute, blockTags, collapse, type Element, isElement, isTextNode, silent, steps } from './tree.ts'

/** Elements that may hold a part of a page under its label. */
const holders = new Set(['div', 'section', 'aside', 'article', 'td', 'footer'])
/** Bounds on looking for the label, so that boxes in boxes cost linear time. */
const mostNodesOfLabel = 60
const mostSignsOfLabel = 120
/** A box of more words, most of them outside links, is text, whatever its label. */
const mostWordsOfBox = 120

/** Why an element is a box of the site: what its label says, if what stands under it bears that out. */
export function boxReason(element: Element, size: Measure): string | null {
  const why = holders.has(element.tagName) ? opensAs(labelOf(element))?.why : undefined
  if (why === undefined) return null
  return isBoxed(why, size) || (why === 'related links' && isSeries(element)) ? why : null
}

/** Whether what stands under a label bears it out. */
export function isBoxed(why: string, { words, linked, prose }: Measure): boolean {
  if (why === readersReason) return true
  return why === 'related links' ? linked * 3 >= words : words <= mostWordsOfBox || linked > prose
}

/** The line that an element begins with, if it is short; empty where it holds nothing else, or that is a long one. */
export function labelOf(element: Element): string {
  let text = ''
  let seen = 0
  let isWhole = false
  for (const { node, leaving } of steps(element, (each) => !isElement(each) || !silent.has(each.tagName))) {
    seen += 1
    if (seen > mostNodesOfLabel || text.length > mostSignsOfLabel || (leaving && node === element)) return ''
    if (isTextNode(node)) {
      if (isWhole && node.value.trim() !== '') return text.trim()
      text = collapse(text + node.value.slice(0, mostSignsOfLabel + 1)).trimStart()
    } else if (isElement(node) && blockTags.has(node.tagName) && text !== '') isWhole = true
  }
  return ''
}

/** The first words of an element. */
export function openingOf(element: Element): string {
  let text = ''
  let seen = 0
  for (const { node } of steps(element, (each) => !isElement(each) || !silent.has(each.tagName))) {
    seen += 1
    if (seen > mostNodesOfLabel || text.length > mostSignsOfLabel) break
    if (isTextNode(node)) text = collapse(text + node.value.slice(0, mostSignsOfLabel + 1)).trimStart()
    else if (isElement(node) && blockTags.has(node.tagName)) text += ' '
  }
  return text.trim()
}

/** Two children or more of the same kind, each with a heading of its own, and no others that have one. */
function isSeries(element: Element): boolean {
  const kinds = element.childNodes
    .filter(isElement)
    .filter(
      (each) => !isHeading(each) && each.childNodes.some((below) => isElement(below) && isHeading(below)),
    )
    .map((each) => `${each.tagName} ${attribute(each, 'class') ?? ''}`)
  return kinds.length >= 2 && new Set(kinds).size === 1
}

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName)
