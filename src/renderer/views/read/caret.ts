import type { CaretStep } from './caret-step.ts'
import { elementsIn, firstBelow } from './page.ts'

/** A place between two characters, as a selection names it. */
export interface CaretPlace {
  readonly node: Node
  readonly offset: number
}

/** A caret that comes near the edge of the view brings so much more of the text with it, in CSS pixels. */
const margin = 32

/** What a caret is told to stand in: the title, a heading or a block. */
export const run = '[data-title], [data-section], [data-block]'
/** What of a line can have the focus by itself. */
const item = '[role="link"], abbr'

/** Where the selection's moving end stands in the text; null while it is elsewhere. */
export function caretIn(view: HTMLElement): CaretPlace | null {
  const selection = window.getSelection()
  const node = selection?.focusNode ?? null
  if (selection === null || node === null) return null
  return articleOf(view)?.contains(node) === true ? { node, offset: selection.focusOffset } : null
}

/** Puts the caret at the beginning or the end of what has the focus in the text, else of what is being read. */
export function beginCaret(view: HTMLElement, at: 'start' | 'end'): void {
  const here = itemHere(view) ?? runHere(view)
  const selection = window.getSelection()
  if (here === null || selection === null) return
  selection.selectAllChildren(here)
  if (at === 'start') selection.collapseToStart()
  else selection.collapseToEnd()
}

/** Moves the caret, or with it the end of what is selected; it never leaves the text. */
export function moveCaret(view: HTMLElement, { to, by }: CaretStep, extend: boolean): void {
  const selection = window.getSelection()
  const article = articleOf(view)
  const before = caretIn(view)
  if (selection === null || article === null || before === null) return
  if (by === 'text') goToEnd(selection, article, to === 'forward', extend)
  else if (by === 'page') movePage(view, selection, to, extend)
  else selection.modify(extend ? 'extend' : 'move', to, by)
  if (caretIn(view) === null) goTo(selection, before, extend)
}

/** Where a place is drawn, in the window; null where nothing is drawn of it. */
export function boxOf({ node, offset }: CaretPlace): DOMRect | null {
  const range = document.createRange()
  range.setStart(node, offset)
  const box = range.getClientRects()[0]
  if (box !== undefined) return box
  // Between two elements there is no box: the next character has one.
  const next = node.childNodes[offset] ?? node
  range.selectNodeContents(next)
  return range.getClientRects()[0] ?? null
}

/** Scrolls no further than it takes to see the caret; within a wide table also sideways. */
export function followCaret(view: HTMLElement, place: CaretPlace): void {
  const element = elementAt(place)
  element?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const box = boxOf(place)
  if (box === null) return
  const frame = view.getBoundingClientRect()
  const above = box.top - margin - frame.top
  const below = box.bottom + margin - frame.bottom
  if (above < 0) view.scrollTop += above
  else if (below > 0) view.scrollTop += below
}

/** What the caret stands in takes the focus, so that the commands are about it: a link, an acronym, else the paragraph. */
export function focusAt(place: CaretPlace): void {
  const element = elementAt(place)
  const inner = element?.closest<HTMLElement>(item)
  const target = inner ?? element?.closest<HTMLElement>(run) ?? null
  if (target !== null && target !== document.activeElement) target.focus({ preventScroll: true })
}

/** Whether a place stands in an element. */
export const isIn = (element: Element, { node }: CaretPlace): boolean => element.contains(node)

const articleOf = (view: HTMLElement): HTMLElement | null => view.querySelector('article')

const elementAt = ({ node }: CaretPlace): Element | null =>
  node instanceof Element ? node : node.parentElement

function goTo(selection: Selection, { node, offset }: CaretPlace, extend: boolean): void {
  if (extend) selection.extend(node, offset)
  else selection.collapse(node, offset)
}

function goToEnd(selection: Selection, article: HTMLElement, isLast: boolean, extend: boolean): void {
  const runs = elementsIn(article)
  const element = isLast ? runs.at(-1) : runs[0]
  if (element === undefined) return
  goTo(selection, { node: element, offset: isLast ? element.childNodes.length : 0 }, extend)
}

/** Line by line until a window's height has gone by: lines are of many heights. */
function movePage(view: HTMLElement, selection: Selection, to: CaretStep['to'], extend: boolean): void {
  const start = caretIn(view)
  const from = start === null ? undefined : boxOf(start)
  if (from == null) return
  const height = view.clientHeight - 2 * margin
  for (let last = start; last !== null; ) {
    selection.modify(extend ? 'extend' : 'move', to, 'line')
    const place = caretIn(view)
    if (place === null || (place.node === last.node && place.offset === last.offset)) return
    const box = boxOf(place)
    if (box !== null && Math.abs(box.top - from.top) >= height) return
    last = place
  }
}

/** The link or acronym that has the focus. */
const itemHere = (view: HTMLElement): HTMLElement | null => {
  const focused = document.activeElement
  return focused instanceof HTMLElement && focused.matches(item) && view.contains(focused) ? focused : null
}

/** What has the focus, where that is in view; else what is being read. */
function runHere(view: HTMLElement): HTMLElement | null {
  const runs = elementsIn(view)
  const frame = view.getBoundingClientRect()
  const focused = runs.find((element) => element.contains(document.activeElement))
  const box = focused?.getBoundingClientRect()
  if (focused !== undefined && box !== undefined && box.bottom > frame.top && box.top < frame.bottom)
    return focused
  return runs[firstBelow(runs, frame.top + view.clientHeight / 4)] ?? null
}
