import { type RefObject, useEffect } from 'react'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Of two texts side by side a selection that is drawn by mouse stays in the one in which it began: beyond that, it ends
 * where its own text is nearest to the pointer.
 */
export function useOwnSelection(halves: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const area = halves.current
    if (!isOn || area === null) return
    let pointer: Point | null = null
    const press = ({ clientX, clientY }: PointerEvent) => {
      pointer = { x: clientX, y: clientY }
    }
    const move = ({ buttons, clientX, clientY }: PointerEvent) => {
      if (buttons === 1) pointer = { x: clientX, y: clientY }
    }
    const forget = () => {
      pointer = null
    }
    const keepIn = () => {
      const selection = window.getSelection()
      const own = articleOf(selection?.anchorNode ?? null)
      if (pointer === null || selection === null || own === null || !area.contains(own)) return
      if (selection.isCollapsed || own.contains(selection.focusNode)) return
      const end = nearestIn(own, pointer)
      if (end !== null) selection.extend(end.offsetNode, end.offset)
    }
    area.addEventListener('pointerdown', press, true)
    window.addEventListener('pointermove', move, true)
    window.addEventListener('keydown', forget, true)
    document.addEventListener('selectionchange', keepIn)
    return () => {
      area.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointermove', move, true)
      window.removeEventListener('keydown', forget, true)
      document.removeEventListener('selectionchange', keepIn)
    }
  }, [halves, isOn])
}

const articleOf = (node: Node | null): Element | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest('article') ?? null

/** The place of a text that is nearest to a point of the window; null where none of it is in view. */
function nearestIn(article: Element, { x, y }: Point): CaretPosition | null {
  const box = article.getBoundingClientRect()
  const frame = (article.closest('[data-scroller]') ?? article).getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(article)
  const left = box.left + Number.parseFloat(paddingLeft) + 1
  const right = box.right - Number.parseFloat(paddingRight) - 1
  const place = document.caretPositionFromPoint(
    Math.min(right, Math.max(left, x)),
    Math.min(frame.bottom - 2, Math.max(frame.top + 2, y)),
  )
  return place !== null && article.contains(place.offsetNode) ? place : null
}
