import type { Block, Briefing } from '../../../core/model/document.ts'
import type { Position } from '../../../shared/contract/documents.ts'
import type { RunSpan } from '../../state/text-surface.ts'

/** One run of text on the page, in reading order: the title, a heading or a block. */
export interface PageRun {
  readonly id: string
  readonly text: string
}

export const titleId = 'title'

/** Everything on the page that is text, in reading order. */
export function runsOf(briefing: Briefing): readonly PageRun[] {
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  return [
    { id: titleId, text: briefing.title },
    ...briefing.sections.flatMap((section) => [
      ...(section.title === null ? [] : [{ id: section.id, text: section.title }]),
      ...section.blocks.map((id) => ({ id, text: shownText(blocks.get(id)) })),
    ]),
  ]
}

/** A picture that is seen shows no words in its place. */
const shownText = (block: Block | undefined): string =>
  block === undefined || (block.figure?.image ?? null) !== null ? '' : block.text

/** The element of a block, a heading or the title. */
export function elementOf(article: HTMLElement, id: string): HTMLElement | null {
  const name = CSS.escape(id)
  return article.querySelector<HTMLElement>(
    `[data-block="${name}"], [data-section="${name}"], [data-title="${name}"]`,
  )
}

/** The DOM range of some characters of a run. It may cross elements; their texts, joined, are the model's. */
export function rangeIn(article: HTMLElement, { run, start, end }: RunSpan): Range | null {
  const element = elementOf(article, run)
  return element === null ? null : rangeOf(textsOf(element), start, end)
}

/** The ranges of many spans to paint, at the cost of one look at the page; null where a run is not on it. */
export function rangesIn(article: HTMLElement, spans: readonly RunSpan[]): readonly (StaticRange | null)[] {
  const elements = new Map(elementsIn(article).map((element) => [idOf(element), element]))
  const texts = new Map<string, readonly TextPiece[]>()
  return spans.map(({ run, start, end }) => {
    const element = elements.get(run)
    if (element === undefined) return null
    const known = texts.get(run) ?? textsOf(element)
    texts.set(run, known)
    return paintOf(known, start, end)
  })
}

/** The ranges of spans of one element's text, to paint, in their order. */
export function rangesOf(
  element: HTMLElement,
  spans: readonly Omit<RunSpan, 'run'>[],
): readonly (StaticRange | null)[] {
  const texts = spans.length === 0 ? [] : textsOf(element)
  return spans.map(({ start, end }) => paintOf(texts, start, end))
}

/** A text node and where it begins in its run. */
interface TextPiece {
  readonly node: Text
  readonly from: number
}

function textsOf(element: HTMLElement): readonly TextPiece[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, isOfText)
  const pieces: TextPiece[] = []
  let from = 0
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text
    pieces.push({ node, from })
    from += node.length
  }
  return pieces
}

/** What is drawn of a formula is no text of the model's: its line is. */
function isOfText(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT
  return node.nodeName === 'math' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
}

function endsOf(pieces: readonly TextPiece[], start: number, end: number): StaticRangeInit | null {
  // A start between two nodes belongs to the second, an end to the first: no empty ends are marked.
  const first = pieces.find(({ node, from }) => start < from + node.length)
  const last = pieces.find(({ node, from }) => end <= from + node.length)
  if (first === undefined || last === undefined) return null
  return {
    startContainer: first.node,
    startOffset: Math.max(0, start - first.from),
    endContainer: last.node,
    endOffset: end - last.from,
  }
}

function rangeOf(pieces: readonly TextPiece[], start: number, end: number): Range | null {
  const ends = endsOf(pieces, start, end)
  if (ends === null) return null
  const range = document.createRange()
  range.setStart(ends.startContainer, ends.startOffset)
  range.setEnd(ends.endContainer, ends.endOffset)
  return range
}

/** Text never changes here, so that paint need not follow it: each live range slows every removal of a node. */
function paintOf(pieces: readonly TextPiece[], start: number, end: number): StaticRange | null {
  const ends = endsOf(pieces, start, end)
  return ends === null ? null : new StaticRange(ends)
}

/** The title, blocks and headings of the article, in reading order. */
export function elementsIn(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-title], [data-block], [data-section]')]
}

/** Index of the first element whose foot lies below `y` (a client coordinate); elements are in order. */
export function firstBelow(elements: readonly HTMLElement[], y: number): number {
  let low = 0
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const foot = elements[middle]?.getBoundingClientRect().bottom ?? 0
    if (foot > y) high = middle
    else low = middle + 1
  }
  return low
}

/** What of a text the view stands at: at the very top its title. */
export const firstInView = (view: HTMLElement): HTMLElement | null => {
  const elements = elementsIn(view)
  return elements[firstBelow(elements, lineOf(view))] ?? null
}

/** How far above an element the view may stand, in heights of it: above the title there is only margin. */
const highest = -10

/** The line at which the view stands in the text: its top edge, or lower where it reaches up under a header. */
export const lineOf = (view: HTMLElement): number =>
  view.getBoundingClientRect().top + (Number.parseFloat(getComputedStyle(view).scrollPaddingTop) || 0)

/** Where a line of the window (a client coordinate) stands in the text. */
export function positionAt(elements: readonly HTMLElement[], top: number): Position | null {
  const element = elements[firstBelow(elements, top)]
  const block = idOf(element)
  if (element === undefined || block === null) return null
  const box = element.getBoundingClientRect()
  return {
    block,
    offset: box.height === 0 ? 0 : Math.min(1, Math.max(highest, (top - box.top) / box.height)),
  }
}

/** Scrolls so that the top edge of the view stands at a position; null is the very top. */
export function standAt(view: HTMLElement, position: Position | null): void {
  if (position === null) view.scrollTop = 0
  const element = position === null ? null : elementOf(view, position.block)
  if (position === null || element === null) return
  const box = element.getBoundingClientRect()
  view.scrollTop += box.top - lineOf(view) + box.height * position.offset
}

/** The id of the block, heading or title that an element shows. */
export function idOf(element: Element | null | undefined): string | null {
  if (!(element instanceof HTMLElement)) return null
  return element.dataset.block ?? element.dataset.section ?? element.dataset.title ?? null
}

/** Where an end of a range lies in the text of a block; null where it lies outside it. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  const drawn = (node instanceof Element ? node : node.parentElement)?.closest('math')
  if (drawn) before.setEndBefore(drawn)
  else before.setEnd(node, offset)
  // What is drawn of formulas on the way is no text of the model's.
  const more = [...element.querySelectorAll('math')].filter((math) => before.intersectsNode(math))
  return before.toString().length - more.reduce((sum, math) => sum + (math.textContent?.length ?? 0), 0)
}

/** Scrolls only where the range is not in full view, and then to the middle; within a wide table also sideways. */
export function bringIntoView(view: HTMLElement, range: Range): void {
  const cell = range.startContainer.parentElement?.closest('td, th')
  if (cell != null) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const box = range.getBoundingClientRect()
  const frame = view.getBoundingClientRect()
  if (box.top < frame.top + 24 || box.bottom > frame.bottom - 24) {
    view.scrollTop += box.top - frame.top - frame.height / 2
  }
}
