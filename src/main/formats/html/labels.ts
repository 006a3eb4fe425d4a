/** Small elements that are known by where they stand or lead: eyebrows, rows of links, links back from notes. */
import { parseDateLine } from '../../../core/text/dates.ts'
import { isBackLink } from '../notes.ts'
import { isMath } from './formulas.ts'
import type { Measure } from './measure.ts'
import { opensAs } from './openings.ts'
import { textOf } from './text-of.ts'
import { attribute, blockTags, type Element, isElement, isTextNode, steps } from './tree.ts'

/**
 * A short label right above a heading. Its element must say so: it is set as a part of a line, leads elsewhere, or stands
 * with the heading in a head of its own. Any other short line above a heading may be the last of what stands before it.
 */
export function isEyebrow(element: Element, size: Measure, fresh: boolean): boolean {
  if (!fresh || !['span', 'p', 'div', 'small'].includes(element.tagName)) return false
  const above = element.parentNode
  const siblings = above && 'childNodes' in above ? above.childNodes : []
  if (siblings.length > mostSiblings) return false
  const next = siblings
    .slice(siblings.indexOf(element) + 1)
    .find((node) => !(isTextNode(node) && node.value.trim() === ''))
  if (!next || !isElement(next) || !/^h[1-6]$/.test(next.tagName)) return false
  const isSet =
    inLine.has(element.tagName) ||
    (size.linked > 0 && size.linked === size.words) ||
    (above !== null && isElement(above) && heads.has(above.tagName))
  if (!isSet || element.childNodes.some((node) => isElement(node) && blockTags.has(node.tagName)))
    return false
  // A formula is no label.
  if ([...steps(element)].some(({ node }) => isMath(node))) return false
  const text = textOf(element)
  // A day above a heading is the document's date, or its section's.
  if (parseDateLine(text) !== null) return false
  return text !== '' && text.split(' ').length <= 8 && !/[.:;!?,]["'”’)]?$/.test(text)
}

const inLine = new Set(['span', 'small'])
const heads = new Set(['header', 'hgroup'])

/** Bound on looking among siblings, so that a flat page costs linear time. */
const mostSiblings = 200

/** What stands under a picture or over a table, by its tag or its class. */
export const isCaption = (element: Element): boolean =>
  captions.has(element.tagName) ||
  ((element.tagName === 'p' || element.tagName === 'div') &&
    captionName.test(attribute(element, 'class') ?? '') &&
    !element.childNodes.some((node) => isElement(node) && blockTags.has(node.tagName)))

const captions = new Set(['figcaption', 'caption'])
const captionName = /(?:^|\s)(?:wp-|image-|photo-|figure-|picture-|table-)?caption(?:-text)?(?:\s|$)/i

/** A paragraph or a cell that is nothing but links side by side. */
export function isLinkRow(element: Element, size: Measure): boolean {
  if (!rows.has(element.tagName) || size.linked < 2 || size.linked < size.words - 1) return false
  const below = element.childNodes.filter(isElement)
  if (below.some((each) => blockTags.has(each.tagName)) || size.words > mostWordsOfRow) return false
  const links = below.filter((each) => each.tagName === 'a').length
  return links >= 2 && !/[.:;!?]$/.test(textOf(element))
}

const rows = new Set(['p', 'div', 'td', 'center'])
const mostWordsOfRow = 60

/** A line that says "related" or "read more", in any of the languages known, and leads to what it names, and no more. */
export function isPointer(element: Element, size: Measure): boolean {
  if (!pointers.has(element.tagName) || size.linked === 0 || size.words > mostWordsOfRow) return false
  if (size.words - size.linked > size.linked) return false
  const around = ['']
  let open = 0
  for (const { node, leaving } of steps(element)) {
    if (isTextNode(node) && open === 0) around.push((around.pop() ?? '') + node.value)
    else if (!isElement(node) || node === element) continue
    else if (blockTags.has(node.tagName) || attribute(node, 'href')?.startsWith('#') === true) return false
    else if (node.tagName === 'a') {
      open += leaving ? -1 : 1
      if (leaving) around.push('')
    }
  }
  const said = around.filter((each) => /[\p{L}\p{N}]/u.test(each))
  return said[0] !== undefined && said[0] === around[0] && said.every(isRelated)
}

const pointers = new Set(['p', 'div', 'li', 'blockquote', 'center', 'h2', 'h3', 'h4', 'h5', 'h6'])
const isRelated = (label: string): boolean => opensAs(label.trim())?.why === 'related links'

/** The sign beside a heading that links to it: "¶", "#". */
export function isOwnLink(element: Element, size: Measure): boolean {
  if (element.tagName !== 'a' || size.words > 1 || attribute(element, 'href')?.startsWith('#') !== true)
    return false
  const above = element.parentNode
  return (
    above !== null &&
    isElement(above) &&
    /^h[1-6]$/.test(above.tagName) &&
    /^[\u00B6#\u00A7\u{1F517}]$/u.test(textOf(element))
  )
}

/** A link that only leads back from a note. */
export function isBackLinkTo(element: Element, size: Measure): boolean {
  return (
    element.tagName === 'a' &&
    size.words <= 4 &&
    isBackLink(textOf(element), attribute(element, 'href') ?? '')
  )
}

/** Whether the text that follows a break, up to the next, is a sentence: what a bold line above it heads. */
export function leadsToProse(lineBreak: Element): boolean {
  const siblings = lineBreak.parentNode?.childNodes ?? []
  if (siblings.length > mostSiblings) return false
  const after = siblings.slice(siblings.indexOf(lineBreak) + 1)
  const end = after.findIndex(
    (node) => isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName)),
  )
  const text = after
    .slice(0, end < 0 ? undefined : end)
    .map((node) => textOf(node))
    .join('')
    .trim()
  return text.split(/\s+/).length >= 4 && /[.!?]["'\u201D\u2019)\]]*$/.test(text)
}
