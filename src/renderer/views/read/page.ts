import type { Briefing } from '../../../core/model/document.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import type { Position } from '../../../shared/contract.ts'

/** One run of text on the page, in reading order: the title, a heading or a block. */
export interface Run {
  readonly id: string
  readonly text: string
}

export const titleId = 'title'

/** Everything on the page that is text, in reading order. */
export function runsOf(briefing: Briefing): readonly Run[] {
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  return [
    { id: titleId, text: briefing.title },
    ...briefing.sections.flatMap((section) => [
      ...(section.title === null ? [] : [{ id: section.id, text: section.title }]),
      ...section.blocks.map((id) => ({ id, text: blocks.get(id)?.text ?? '' })),
    ]),
  ]
}

/** The element of a block, a heading or the title. */
export function elementOf(id: string): HTMLElement | null {
  const name = CSS.escape(id)
  return document.querySelector<HTMLElement>(
    `[data-block="${name}"], [data-section="${name}"], [data-title="${name}"]`,
  )
}

/** The DOM range of some characters of a run. Its text is one text node, so offsets are the model's. */
export function rangeIn(id: string, start: number, end: number): Range | null {
  const node = elementOf(id)?.firstChild
  if (!(node instanceof Text) || end > node.length) return null
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

/** The blocks and headings of the article, in reading order. */
export function elementsIn(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-block], [data-section]')]
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

/** Where the top edge of the view stands in the text. */
export function positionAt(elements: readonly HTMLElement[], top: number): Position | null {
  const element = elements[firstBelow(elements, top)]
  const block = idOf(element)
  if (element === undefined || block === null) return null
  const box = element.getBoundingClientRect()
  return { block, offset: box.height === 0 ? 0 : Math.min(1, Math.max(0, (top - box.top) / box.height)) }
}

/** The id of the block, heading or title that an element shows. */
export function idOf(element: Element | null | undefined): string | null {
  if (!(element instanceof HTMLElement)) return null
  return element.dataset.block ?? element.dataset.section ?? element.dataset.title ?? null
}

const contextLength = 32
// As long as a quote may be in a request; a longer selection is cut.
const longestQuote = 50_000

/** How a passage is found again: by block and position, and by its words with those around them. */
export function anchorFor(block: string, text: string, start: number, end: number): Anchor {
  const stop = Math.min(end, start + longestQuote)
  return {
    block,
    position: { start, end: stop },
    quote: {
      exact: text.slice(start, stop),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(stop, stop + contextLength),
    },
  }
}

/** The selection inside one block, or null where there is none. One that runs on is cut at the block's end. */
export function selectedIn(article: HTMLElement): { block: string; start: number; end: number } | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element = blockOf(range.startContainer)
  if (element === null || !article.contains(element)) return null
  const block = element.dataset.block
  const length = element.textContent.length
  const start = range.startContainer instanceof Text ? range.startOffset : 0
  const end = range.endContainer === range.startContainer ? range.endOffset : length
  return block === undefined || start >= end ? null : { block, start, end }
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-block]') ?? null
}
