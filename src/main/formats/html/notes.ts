/** The notes of a page: which elements its marks lead to, and what in them only leads back. */
import { callsNote, targetOf } from './inline.ts'
import type { Measure } from './measure.ts'
import { attribute, blockTags, type Element, isElement, type Node, steps } from './tree.ts'

/** No note is longer, in words: a mark that leads to more leads to a part of the page. */
const longest = 1000

export interface PageNotes {
  /** The id of the note that an element is, or opens. */
  readonly noteOf: (element: Element) => string | null
  /** Whether notes stand below an element. */
  readonly holdsNotes: (element: Element) => boolean
}

/** A mark leads on to its note; what leads back up the page is the way from a note to its mark. */
export function findNotes(root: Node, sizes: ReadonlyMap<Node, Measure>): PageNotes {
  const seen = new Set<string>()
  const called = new Set<string>()
  const notes = new Map<Node, string>()
  const holders = new Set<Node>()
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    const target = targetOf(node)
    if (target !== null && !seen.has(target) && callsNote(node)) called.add(target)
    for (const id of idsOf(node)) {
      seen.add(id)
      if (!called.has(id) || (sizes.get(node)?.words ?? 0) > longest) continue
      notes.set(node, id)
      for (let above = node.parentNode; above !== null && !holders.has(above); above = parentOf(above))
        holders.add(above)
    }
  }
  return { noteOf: (element) => notes.get(element) ?? null, holdsNotes: (element) => holders.has(element) }
}

const parentOf = (node: Node) => ('parentNode' in node ? node.parentNode : null)

/** The ids by which links lead to an element. */
export const idsOf = (element: Element): readonly string[] =>
  [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : null].filter(
    (id): id is string => id !== null && id !== '',
  )

/** How much of a text may stand before the anchor of the note that it is: its mark. */
export const longestMark = 8

/** Whether an element of a note is only the way back to where it is called. */
export const leadsBack = (element: Element): boolean =>
  !blockTags.has(element.tagName) &&
  /\b(?:[\w-]*back-?(?:link|ref)s?)\b/i.test(
    `${attribute(element, 'role') ?? ''} ${attribute(element, 'class') ?? ''}`,
  )
