import { describeAnchor, describePicture } from '../../../core/anchor/describe.ts'
import type { Block } from '../../../core/model/document.ts'
import type { Anchor, MarkParts } from '../../../core/model/mark.ts'
import { elementsIn, firstBelow, offsetIn } from './page.ts'

/** More paragraphs than a passage has; a longer selection is cut there. */
const mostParts = 500

/** What is selected of the article, block by block; null where nothing is, 'no words' where it holds none. */
export function selectedParts(
  article: HTMLElement,
  blocks: ReadonlyMap<string, Block>,
): MarkParts | 'no words' | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(article)) return null
  const parts: Anchor[] = []
  for (const element of article.querySelectorAll<HTMLElement>('[data-block]')) {
    const block = blocks.get(element.dataset.block ?? '')
    if (block === undefined || !range.intersectsNode(element)) continue
    const from = offsetIn(element, range.startContainer, range.startOffset) ?? 0
    const to = offsetIn(element, range.endContainer, range.endOffset) ?? block.text.length
    const words = block.text.slice(from, to)
    if (words.trim() === '') continue
    const start = from + words.length - words.trimStart().length
    parts.push(describeAnchor(block, { start, end: start + words.trim().length }))
    if (parts.length === mostParts) break
  }
  const [first, ...rest] = parts
  return first === undefined ? 'no words' : [first, ...rest]
}

/** The paragraph or picture with the focus; else the one that is being read. */
export function paragraphHere(scroller: HTMLElement, blocks: ReadonlyMap<string, Block>): MarkParts | null {
  const elements = elementsIn(scroller).filter(({ dataset }) => dataset.block !== undefined)
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 4
  const focused = elements.find((element) => element.contains(document.activeElement))
  const id = (focused ?? elements[firstBelow(elements, line)])?.dataset.block
  const block = id === undefined ? undefined : blocks.get(id)
  if (block === undefined) return null
  if (block.text !== '') return [describeAnchor(block, { start: 0, end: block.text.length })]
  const picture = describePicture(block)
  return picture && [picture]
}

/** The block and offset under a point of the window; null beside the text. */
export function textAt(x: number, y: number): { readonly block: string; readonly offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y)
  const element = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-block]')
  const block = element?.dataset.block
  if (caret === null || element == null || block === undefined) return null
  // The nearest caret is given even for a point far from the text.
  const { offsetNode, offset } = caret
  const glyph = document.createRange()
  glyph.setStart(offsetNode, Math.max(0, offset - 1))
  glyph.setEnd(offsetNode, Math.min(offsetNode.textContent?.length ?? 0, offset + 1))
  const near = [...glyph.getClientRects()].some(
    (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top && y <= box.bottom,
  )
  const at = offsetIn(element, offsetNode, offset)
  return near && at !== null ? { block, offset: at } : null
}
