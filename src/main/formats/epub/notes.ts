/** The notes of a book: each gets the mark by which the text calls it, where it does not begin with it. */
import { defaultTreeAdapter as adapter, html } from 'parse5'
import { callsNote } from '../html/inline.ts'
import { idsOf } from '../html/notes.ts'
import { textOf } from '../html/text-of.ts'
import { attribute, childrenOf, type Element, isElement, type Node, steps } from '../html/tree.ts'
import { pathFrom } from '../packed-path.ts'

/** The marks of notes by where they lead, "path#id"; each note has an id of its own in the whole book. */
export type NoteMarks = Map<string, { readonly mark: string; readonly id: string }>

const longestMark = 8

/** The places of a book: "path#id", or "path#" for a file as a whole. */
export interface BookLinks {
  /** Where each link leads. */
  readonly targets: Map<Element, string>
  readonly places: Set<string>
}

/** Notes what a chapter calls and where it leads, and makes its addresses ones within a page: a book is read as one. */
export function takeLinks(root: Node, path: string, marks: NoteMarks, links: BookLinks): void {
  links.places.add(`${path}#`)
  for (const element of elementsOf(root)) {
    for (const id of idsOf(element)) links.places.add(`${path}#${id}`)
    const place = element.tagName === 'a' ? pathFrom(path, attribute(element, 'href') ?? '') : null
    if (place === null) continue
    setAttribute(element, 'href', `#${place.id ?? ''}`)
    links.targets.set(element, `${place.path}#${place.id ?? ''}`)
    const mark = textOf(element).replace(/^[[(]+|[\])]+$/g, '')
    if (place.id === null || mark.length > longestMark || !callsNote(element)) continue
    const key = `${place.path}#${place.id}`
    const note = marks.get(key) ?? { mark, id: `fn-${marks.size + 1}` }
    marks.set(key, note)
    setAttribute(element, 'href', `#${note.id}`)
  }
}

/** Writes its mark before each note of a chapter, as other formats have it. */
export function markNotes(root: Node, path: string, marks: NoteMarks): void {
  for (const element of elementsOf(root)) {
    const note = marks.get(`${path}#${attribute(element, 'id') ?? ''}`)
    if (note === undefined || note.mark === '') continue
    const { mark, id } = note
    setAttribute(element, 'id', id)
    // The number of the list is the note's own, however it is written.
    if (element.tagName === 'li') {
      element.tagName = 'div'
      element.nodeName = 'div'
    }
    if (!beginsWith(textOf(element), mark)) putBefore(firstLine(element), mark)
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  for (const each of element.attrs) if (each.name === name) each.value = value
}

const beginsWith = (text: string, mark: string): boolean =>
  text.replace(/^[[(]+/, '').startsWith(mark) &&
  !/^[\p{L}\d]/u.test(text.replace(/^[[(]+/, '').slice(mark.length))

/** The paragraph that opens an element, or the element itself. */
function firstLine(element: Element): Element {
  for (const each of elementsOf(element)) if (each.tagName === 'p') return each
  return element
}

function putBefore(line: Element, mark: string): void {
  const raised = adapter.createElement('sup', html.NS.HTML, [])
  adapter.insertText(raised, mark)
  const first = childrenOf(line)[0]
  if (first === undefined) adapter.appendChild(line, raised)
  else adapter.insertBefore(line, raised, first as Element)
  const next = childrenOf(line)[1]
  if (next !== undefined) adapter.insertTextBefore(line, ' ', next as Element)
}

const elementsOf = (root: Node): readonly Element[] =>
  [...steps(root)].flatMap(({ node, leaving }) => (!leaving && isElement(node) ? [node] : []))
